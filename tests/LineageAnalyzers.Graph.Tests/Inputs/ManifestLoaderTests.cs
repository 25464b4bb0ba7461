using System.Reflection;
using System.Reflection.Emit;
using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Inputs;

public sealed class ManifestLoaderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public static TheoryData<string, string> BadManifests => new()
    {
        { "", "the file is no JSON" },
        { "{ \"manifestVersion\": 1,\n  \"tool\": }", ":2" },
        { "[]", "'manifestVersion' is missing" },
        { "{ \"name\": \"package.json\" }", "'manifestVersion' is missing" },
        { "{ \"manifestVersion\": 2 }", "version 2, this program reads versions up to 1" },
        { "{ \"manifestVersion\": 1 }", "'tool' is missing" },
    };

    [Theory]
    [MemberData(nameof(BadManifests))]
    public void BadManifest_IsAnErrorThatNamesTheFile(string text, string expected)
    {
        var file = _folder.Write("bad.lineage.json", text);

        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(file));

        Assert.Contains(file, failure.Message, StringComparison.Ordinal);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNotUtf8_IsAnError()
    {
        var file = _folder.File("latin.lineage.json");
        File.WriteAllBytes(file, [(byte)'"', 0xE4, (byte)'"']);

        Assert.Contains("not UTF-8", Assert.Throws<InputException>(() => ManifestLoader.Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FlowToAnEndpointThatIsMissing_IsAnError()
    {
        var manifest = new SampleProject("P").Consumes("c", "t").Moves("c#a", "gone#b").Manifest;

        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(_folder.Write("p.lineage.json", manifest)));

        Assert.Contains("a flow ends at the endpoint 'gone'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FlowAgainstTheDirectionOfItsEndpoint_IsAnError()
    {
        var manifest = new SampleProject("P").Consumes("c", "t").Consumes("d", "u").Moves("c#a", "d#b").Manifest;

        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(_folder.Write("p.lineage.json", manifest)));

        Assert.Contains("'d', which does not produce", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoEndpointsOfOneId_AreAnError()
    {
        var manifest = new SampleProject("P").Consumes("c", "t").Consumes("c", "u").Manifest;

        Assert.Contains("two endpoints have the id 'c'", Assert.Throws<InputException>(() => ManifestLoader.Load(_folder.Write("p.lineage.json", manifest))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_GivesTheManifestThatItCarries()
    {
        var text = ManifestWriter.Write(Shop.Projects[1].Manifest, indented: false);

        Assert.Equal(text, ManifestWriter.Write(ManifestLoader.Load(AssemblyWith(CarrierNames.Manifest, text)), indented: false));
    }

    [Fact]
    public void AssemblyWhoseAnalysisFailed_SaysWhy()
    {
        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(AssemblyWith(CarrierNames.Fault, "Foo.Bar() could not be read.")));

        Assert.Contains("its analysis failed, Foo.Bar() could not be read:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssemblyOfANewerFormat_IsAnError()
    {
        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(AssemblyWith(CarrierNames.Manifest, "{\"manifestVersion\":9}")));

        Assert.Contains("version 9", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssemblyWithoutCarrier_SaysHowToGetOne()
    {
        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(typeof(ManifestLoaderTests).Assembly.Location));

        Assert.Contains("carries no manifest", failure.Message, StringComparison.Ordinal);
        Assert.Contains("lineage scan", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(64)]
    [InlineData(700)]
    public void CutAssembly_IsAnErrorThatNamesTheFile(int length)
    {
        var whole = AssemblyWith(CarrierNames.Manifest, "{}");
        var cut = _folder.File("cut.dll");
        File.WriteAllBytes(cut, File.ReadAllBytes(whole)[..length]);

        var failure = Assert.Throws<InputException>(() => ManifestLoader.Load(cut));

        Assert.Contains(cut, failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string AssemblyWith(string constant, string text)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Carrying"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Carrying").DefineType(
            $"{CarrierNames.Namespace}.{CarrierNames.Type}", TypeAttributes.NotPublic | TypeAttributes.Abstract | TypeAttributes.Sealed);
        type.DefineField(constant, typeof(string), FieldAttributes.Private | FieldAttributes.Static | FieldAttributes.Literal).SetConstant(text);
        type.CreateType();
        var path = _folder.File("Carrying.dll");
        assembly.Save(path);
        return path;
    }
}
