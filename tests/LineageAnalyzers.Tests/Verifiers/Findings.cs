using System.Collections.Immutable;
using LineageAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>What the analyzer reports on a compilation as it is, whether or not that has errors.</summary>
internal static class Findings
{
    /// <summary>A compilation of files with these names.</summary>
    public static CSharpCompilation Compilation(IEnumerable<MetadataReference> references, params (string File, string Code)[] files) => CSharpCompilation.Create(
        "Acme.Tests",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Code, new CSharpParseOptions(LanguageVersion.Latest), $"{TestCompilation.Root}/src/{file.File}")),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The findings of every rule, and of the compiler about our analyzer (AD0001).</summary>
    public static async Task<ImmutableArray<Diagnostic>> InAsync(Compilation compilation, EndpointAnalyzer? analyzer = null, AnalyzerOptions? options = null) =>
        await Run(compilation, analyzer ?? new EndpointAnalyzer(), options).GetAnalyzerDiagnosticsAsync();

    /// <summary>The run of an analyzer.</summary>
    public static CompilationWithAnalyzers Run(Compilation compilation, EndpointAnalyzer analyzer, AnalyzerOptions? options = null) =>
        compilation.WithAnalyzers([analyzer], options);

    /// <summary>Options with these build properties and additional files.</summary>
    public static AnalyzerOptions Options(Dictionary<string, string> properties, params (string File, string Text)[] files) =>
        new([.. files.Select(file => new FileText($"{TestCompilation.Root}/src/{file.File}", file.Text))], new Properties(properties));

    private sealed class FileText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
