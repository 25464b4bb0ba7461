using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Schemas.Protobuf;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>The <c>.proto</c> files among a project's additional files: what protoc makes of them is no place for a finding, but they are.</summary>
internal sealed class ProtoFiles
{
    private const string Extension = ".proto";

    private static readonly ConditionalWeakTable<SourceText, StrongBox<ProtobufPlaces?>> Known = new();

    private readonly ImmutableArray<AdditionalText> _files;

    private ProtoFiles(ImmutableArray<AdditionalText> files) => _files = files;

    /// <summary>Whether a file is one of these by its name.</summary>
    public static bool IsProto(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that a project has. None is read yet.</summary>
    public static ProtoFiles In(AnalyzerOptions options) => new(options.AdditionalFiles.Where(file => IsProto(file.Path)).ToImmutableArray());

    /// <summary>Where a field of a message is declared, or the message where it has no such field; null when no file declares it, or several do.</summary>
    public Location? PlaceOf(string message, string field, CancellationToken cancellationToken)
    {
        Location? place = null;
        foreach (var file in _files)
        {
            if (file.GetText(cancellationToken) is not { } text || PlacesIn(text)?.Find(message, field) is not { } found)
                continue;
            if (place is not null)
                return null;
            var span = TextSpan.FromBounds(found.Start, found.End);
            place = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
        }

        return place;
    }

    private static ProtobufPlaces? PlacesIn(SourceText text) => Known.GetValue(text, static content => new StrongBox<ProtobufPlaces?>(ProtobufPlaces.In(content.ToString()))).Value;
}
