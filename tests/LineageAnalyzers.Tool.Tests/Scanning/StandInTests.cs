using System.Text.RegularExpressions;
using LineageAnalyzers.StandIns;
using LineageAnalyzers.Tool.Scanning.Compilations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tool.Tests.Scanning;

public sealed partial class StandInTests
{
    public static TheoryData<string> Libraries => [.. StandInLibrary.All.Select(library => library.AssemblyName)];

    /// <summary>The libraries that were restored for this test project, so that stand-in and original can be laid side by side.</summary>
    public static TheoryData<string> Published =>
        [.. StandInLibrary.All.Select(library => library.AssemblyName).Where(name => name != "LineageAnalyzers.Annotations" && File.Exists(FileOf(name)))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EveryStandIn_CompilesUnderItsOwnName(string name)
    {
        var library = StandInLibrary.Get(name)!;
        var compilation = StandInReferences.Compilation(library);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Equal(name, compilation.Assembly.Name);
        Assert.Equal(library.AssemblyVersion, compilation.Assembly.Identity.Version);
        Assert.NotNull(StandInReferences.Of(library));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void StandIn_SaysNothingThatThePublishedLibraryDoesNot(string name)
    {
        var published = PublicFace.Of(PublishedAssembly(name));
        var standIn = PublicFace.Of(StandInReferences.Compilation(StandInLibrary.Get(name)!).Assembly);

        var lies = standIn.Where(member => !published.TryGetValue(member.Key, out var signature) || signature != member.Value)
            .Select(member => $"{member.Value}\n   published: {published.GetValueOrDefault(member.Key, "-")}").ToList();
        Assert.True(lies.Count == 0, string.Join("\n", lies));
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void StandIn_LacksNothingOfThePublishedLibrary(string name)
    {
        var published = PublicFace.Of(PublishedAssembly(name));
        var standIn = PublicFace.Of(StandInReferences.Compilation(StandInLibrary.Get(name)!).Assembly);

        var missing = published.Keys.Except(standIn.Keys).Where(member => !OutOfScope().IsMatch(member)).ToList();
        Assert.True(missing.Count == 0, string.Join("\n", missing));
    }

    /// <summary>Code generators, a binary JSON and an abandoned schema dialect: services have no use for them.</summary>
    [GeneratedRegex(@"Avro\.CodeGen|Newtonsoft\.Json\.(Bson|Schema)\.|JsonValidatingReader\.|Google\.Protobuf\.Compiler\.|^T:Pb\.|:Pb\.")]
    private static partial Regex OutOfScope();

    private static string FileOf(string assemblyName) => Path.Combine(AppContext.BaseDirectory, assemblyName + ".dll");

    private static IAssemblySymbol PublishedAssembly(string name)
    {
        var assembly = MetadataReference.CreateFromFile(FileOf(name));
        var others = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(path => path != FileOf(name) && IsLibrary(path)).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("reader", [], [assembly, .. FrameworkReferences.Runtime, .. others]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
    }

    private static bool IsLibrary(string path) => Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || StandInLibrary.Get(Path.GetFileNameWithoutExtension(path)) is not null || Path.GetFileName(path) == "System.CodeDom.dll";
}
