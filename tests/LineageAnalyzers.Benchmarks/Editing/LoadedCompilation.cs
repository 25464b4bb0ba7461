using System.Collections.Immutable;
using System.Text;
using LineageAnalyzers.Benchmarks.Compiling;
using LineageAnalyzers.Benchmarks.Workloads;
using LineageAnalyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Benchmarks.Editing;

/// <summary>A workload as an editor has it in memory, made from the same command line that the compiler gets.</summary>
internal sealed class LoadedCompilation
{
    private readonly AnalyzerConfigSet _properties;

    private LoadedCompilation(CSharpCompilation compilation, CSharpCommandLineArguments arguments)
    {
        Compilation = compilation;
        ParseOptions = ParsingOf(arguments);
        Files = [.. arguments.AdditionalFiles.Select(file => new DiskFile(file.Path))];
        _properties = AnalyzerConfigSet.Create(
            arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(path)), path)).ToList(), out _);
    }

    /// <summary>The compilation. What it has bound stays bound, so a measurement of first use takes <see cref="Fresh"/>.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>How the files are parsed.</summary>
    public CSharpParseOptions ParseOptions { get; }

    /// <summary>The project's files that are no source.</summary>
    public ImmutableArray<AdditionalText> Files { get; }

    /// <summary>The properties that the targets hand to analyzers.</summary>
    public AnalyzerConfigOptionsProvider Properties => new GlobalProperties(_properties.GlobalConfigOptions.AnalyzerOptions);

    /// <summary>The same code in which nothing is bound yet but what every compilation needs.</summary>
    public CSharpCompilation Fresh()
    {
        var fresh = Compilation.Clone();
        _ = fresh.GetSpecialType(SpecialType.System_Object);
        return fresh;
    }

    /// <summary>Writes the workload, restores it, and parses its files.</summary>
    /// <exception cref="LineageException">It does not restore or holds errors.</exception>
    public static LoadedCompilation Load(Workload workload)
    {
        var call = CompilerCall.Of(WorkloadFolder.Create(workload), Variant.Lineage);
        var project = Parse(call.Arguments, call.Folder);
        var error = project.Compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null
            ? project
            : throw new LineageException($"the generated project does not compile: {error.GetMessage()}", error.Location.ToString(), "Correct the template.");
    }

    /// <summary>Parses the files that a command line of the compiler names. Nothing is bound.</summary>
    public static LoadedCompilation Parse(IReadOnlyList<string> commandLine, string folder)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(commandLine, folder, sdkDirectory: null);
        var parsing = ParsingOf(arguments);
        var trees = arguments.SourceFiles.Select(file =>
            CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path), Encoding.UTF8), parsing, file.Path));
        var references = arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference));
        return new LoadedCompilation(CSharpCompilation.Create("Acme.Shop", trees, references, arguments.CompilationOptions), arguments);
    }

    // Editors parse comments of documentation in any case. Without them the compiler runs no actions for the model of one file.
    private static CSharpParseOptions ParsingOf(CSharpCommandLineArguments arguments) => arguments.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);

    private sealed class DiskFile(string path) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(File.ReadAllText(path), Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class GlobalProperties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new PropertyValues(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class PropertyValues(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            var found = values.TryGetValue(key, out var known);
            value = known ?? "";
            return found;
        }
    }
}
