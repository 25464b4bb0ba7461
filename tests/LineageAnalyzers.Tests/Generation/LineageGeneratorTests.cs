using System.Reflection;
using System.Threading;
using LineageAnalyzers.Generation;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Generation;

/// <summary>What the generator adds to a compilation, and when.</summary>
public sealed class LineageGeneratorTests
{
    private const string Code = """
        using Confluent.Kafka;
        namespace Acme;
        public sealed class Sender(IProducer<string, string> producer)
        {
            public void Send() => producer.Produce("orders", new Message<string, string> { Value = "\\ \" \u2028 ü" });
        }
        """;

    [Fact]
    public void Carrier_HoldsTheManifestOfTheCompilation()
    {
        var extended = new GeneratorHost().Extend(TestCompilation.Create(Code));
        var manifest = ManifestReader.Read(Constant(extended, CarrierNames.Manifest));
        Assert.Equal(("Acme.Tests", "src/Acme.Tests.csproj", "net10.0"), (manifest.Project.Name, manifest.Project.Path, manifest.Project.TargetFramework));
        Assert.Equal("orders", Assert.Single(manifest.Endpoints).Topic.Name);
    }

    // Quotes, backslashes, controls, separators that end a line in C#, halves of pairs: each must come back as it went in.
    [Theory]
    [InlineData("\"\\\r\n\t\0\u0085\u2028\u2029")]
    [InlineData("\ud800 \udc00 😀 \ufeff \uffff {0} {{ \\u0041 // /* */ #pragma")]
    public void AnyText_ComesBackFromTheConstant(string owner)
    {
        var properties = GeneratorHost.DefaultProperties.SetItem("LineageEncodedOwnerSchema", GeneratorHost.Encode("x"));
        var extended = new GeneratorHost(
            (compilation, input, _) => new Manifest
            {
                Tool = new ToolIdentity("t", "1"),
                Project = new ProjectIdentity { Name = input.ProjectName, Assembly = "a", Owners = input.Owners with { Business = owner } },
            },
            properties).Extend(TestCompilation.Create(Code));
        Assert.Equal(new Owners(Business: owner, Schema: "x"), ManifestReader.Read(Constant(extended, CarrierNames.Manifest)).Project.Owners);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.Latest)]
    public void Carrier_CompilesWithoutAnyDiagnostic(LanguageVersion version)
    {
        var parseOptions = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Acme.Tests",
            [CSharpSyntaxTree.ParseText("internal sealed class C { }", parseOptions)],
            References.Framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, generalDiagnosticOption: ReportDiagnostic.Error));
        var extended = new GeneratorHost(parseOptions: parseOptions).Extend(compilation);
        Assert.Equal(2, extended.SyntaxTrees.Count());
        Assert.Empty(extended.GetDiagnostics());
    }

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public void ManifestSwitchedOff_AddsNothing(string value) =>
        Assert.Empty(new GeneratorHost(MustNotRun, GeneratorHost.DefaultProperties.SetItem("LineageManifest", value))
            .Run(TestCompilation.Create(Code)).GeneratedSources);

    [Fact]
    public void WithoutThePackagesTargets_AddsNothing() =>
        Assert.Empty(new GeneratorHost(MustNotRun, new Dictionary<string, string>()).Run(TestCompilation.Create(Code)).GeneratedSources);

    [Fact]
    public void DesignTimeBuild_AddsNothingAndAnalysesNothing()
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["DEBUG", "LINEAGE_DESIGN_TIME"]);
        Assert.Empty(new GeneratorHost(MustNotRun, parseOptions: parseOptions).Run(TestCompilation.Create(Code)).GeneratedSources);
    }

    [Fact]
    public void Fault_BecomesLIN9001WithItsMethod_AndACarrierThatSaysSo()
    {
        var host = new GeneratorHost(Break);
        var compilation = TestCompilation.Create(Code);
        var diagnostic = Assert.Single(host.Run(compilation).Diagnostics);
        Assert.Equal(("LIN9001", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains($"{typeof(LineageGeneratorTests).FullName}.{nameof(Break)}: InvalidOperationException: first line second {{0}} line.", message, StringComparison.Ordinal);
        Assert.Contains("first line second {0} line", Constant(host.Extend(compilation), CarrierNames.Fault), StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_IsNoFault()
    {
        using var cancellation = new CancellationTokenSource();
        var host = new GeneratorHost((_, _, cancellationToken) =>
        {
            cancellation.Cancel();
            cancellationToken.ThrowIfCancellationRequested();
            throw new InvalidOperationException("the generator does not pass on the token");
        });
        Assert.ThrowsAny<OperationCanceledException>(() => host.Run(TestCompilation.Create(Code), cancellation.Token));
    }

    [Fact]
    public void CancellationThatNobodyAskedFor_IsAFault() => Assert.Equal("LIN9001", Assert.Single(
        new GeneratorHost((_, _, _) => throw new OperationCanceledException()).Run(TestCompilation.Create(Code)).Diagnostics).Id);

    [Fact]
    public void FilesOfTheProject_ArriveOnce_InOrder_AndNoOtherFile()
    {
        ManifestInput? seen = null;
        new GeneratorHost(
            (compilation, input, cancellationToken) =>
            {
                seen = input;
                return ManifestBuilder.Build(compilation, input, cancellationToken);
            },
            files:
            [
                GeneratorHost.File("/p/appsettings.Production.json", "{ }"), GeneratorHost.File("/p/appsettings.json", "{}"),
                GeneratorHost.File("/p/appsettings.json", "{}"), GeneratorHost.File("/p/appsettingsx.json", "{}"),
                GeneratorHost.File("/p/order.avsc", "{}"), GeneratorHost.File("/p/a/order.AVSC", "{}"), GeneratorHost.File("/p/order.avsc", "{}"), GeneratorHost.File("/p/appsettings.yaml", ""),
            ]).Run(TestCompilation.Create(Code));
        Assert.Equal(["/p/appsettings.Production.json", "/p/appsettings.json"], seen!.SettingsFiles.Select(file => file.Path));
        Assert.Equal(["/p/a/order.AVSC", "/p/order.avsc"], seen.SchemaFiles.Select(file => file.Path));
    }

    [Theory]
    [InlineData("/repo/", "/repo/src/A.csproj", "src/A.csproj")]
    [InlineData("/repo", "/repo/A.csproj", "A.csproj")]
    [InlineData("/", "/A.csproj", "A.csproj")]
    [InlineData("/repo", "/repository/A.csproj", null)]
    [InlineData("/repo", "/Repo/A.csproj", null)]
    [InlineData("/repo", @"/repo/a\b.csproj", @"a\b.csproj")]
    [InlineData(@"C:\repo\", @"c:\Repo\src\A.csproj", "src/A.csproj")]
    [InlineData(@"\\server\share", @"\\server\share\A.csproj", "A.csproj")]
    public void ProjectPath_IsRelativeToTheRoot(string root, string file, string? path) => Assert.Equal(path, RepositoryPath.Relative(root, file));

    private static Manifest Break(Compilation compilation, ManifestInput input, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("first line\r\nsecond {0} line.");

    private static Manifest MustNotRun(Compilation compilation, ManifestInput input, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("the analysis ran");

    private static string Constant(Compilation compilation, string name)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var carrier = compilation.Assembly.GetTypeByMetadataName($"{CarrierNames.Namespace}.{CarrierNames.Type}");
        Assert.Equal(Accessibility.Internal, carrier!.DeclaredAccessibility);
        var field = Assert.Single(carrier.GetMembers().OfType<IFieldSymbol>());
        Assert.Equal((name, Accessibility.Private), (field.Name, field.DeclaredAccessibility));
        return (string)Assembly.Load(image.ToArray()).GetType(carrier.ToDisplayString())!
            .GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;
    }
}
