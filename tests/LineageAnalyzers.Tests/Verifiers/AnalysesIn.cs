using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>The endpoints of test code before they are described in a manifest.</summary>
internal static class AnalysesIn
{
    /// <summary>The client calls of code that gets the usual usings and these settings files, in the order of their places.</summary>
    public static IReadOnlyList<EndpointAnalysis> Code(string code, params (string File, string Text)[] settings)
    {
        var reader = Reader(TestCompilation.Create(EndpointsIn.Usings + code), settings);
        return [.. reader.ReadAll(CancellationToken.None).OrderBy(endpoint => endpoint.Location)];
    }

    /// <summary>A reader of a compilation with these settings files.</summary>
    public static EndpointReader Reader(Compilation compilation, params (string File, string Text)[] settings)
    {
        var symbols = KnownSymbols.Create(compilation);
        return new EndpointReader(
            new ClientFindings(new SourceModels(compilation), symbols),
            symbols,
            [.. settings.Select(file => new SettingsFile($"{TestCompilation.Root}/src/{file.File}", file.Text))],
            SchemaFiles.None,
            new SourcePaths(TestCompilation.Root),
            NamePatterns.Empty,
            CancellationToken.None);
    }
}
