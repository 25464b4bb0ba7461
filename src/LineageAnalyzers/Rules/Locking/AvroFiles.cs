using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Records.Avro;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>The Avro schema files among a project's additional files, from which classes are made.</summary>
internal sealed class AvroFiles
{
    private readonly ImmutableArray<AdditionalText> _files;

    private AvroFiles(ImmutableArray<AdditionalText> files) => _files = files;

    /// <summary>The files that a project has. None is read yet.</summary>
    public static AvroFiles In(AnalyzerOptions options) => new(options.AdditionalFiles.Where(file => SchemaFiles.IsSchemaFile(file.Path)).ToImmutableArray());

    /// <summary>The one file that declares a record, with its text; null when none does, or several do.</summary>
    public (string Path, string Text)? Declaring(string record, CancellationToken cancellationToken)
    {
        (string, string)? found = null;
        foreach (var file in _files)
        {
            if (file.GetText(cancellationToken)?.ToString() is not { } text || !AvroFileEdits.Declares(text, record))
                continue;
            if (found is not null)
                return null;
            found = (file.Path, text);
        }

        return found;
    }
}
