using System.Collections.Immutable;
using System.Text;
using System.Threading;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tests.Generation;

/// <summary>Runs the generator as the compiler does, with the properties that the package's targets would hand over.</summary>
internal sealed class GeneratorHost
{
    private GeneratorDriver _driver;

    public GeneratorHost(
        Func<Compilation, ManifestInput, CancellationToken, Manifest>? build = null,
        IReadOnlyDictionary<string, string>? properties = null,
        ImmutableArray<AdditionalText> files = default,
        CSharpParseOptions? parseOptions = null)
    {
        _driver = CSharpGeneratorDriver.Create(
            [(build is null ? new LineageGenerator() : new LineageGenerator(build)).AsSourceGenerator()],
            files.IsDefault ? [] : files,
            parseOptions ?? new CSharpParseOptions(LanguageVersion.Latest),
            new Properties(properties ?? DefaultProperties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public static ImmutableDictionary<string, string> DefaultProperties { get; } = ImmutableDictionary<string, string>.Empty
        .Add("LineageManifest", "true")
        .Add("LineageTargetFramework", "net10.0")
        .Add("LineageEncodedProjectFile", Encode($"{TestCompilation.Root}/src/Acme.Tests.csproj"))
        .Add("LineageEncodedRepositoryRoot", Encode(TestCompilation.Root + "/"));

    public static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Runs on a compilation; what it found in the run before is kept.</summary>
    public GeneratorRunResult Run(Compilation compilation, CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGenerators(compilation, cancellationToken);
        return _driver.GetRunResult().Results.Single();
    }

    /// <summary>The compilation with what the generator adds.</summary>
    public Compilation Extend(Compilation compilation)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out var extended, out _);
        return extended;
    }

    /// <summary>A file of the project that is no source.</summary>
    public static AdditionalText File(string path, string text) => new TextFile(path, text);

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Properties(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_property.";

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value!);
        }
    }
}
