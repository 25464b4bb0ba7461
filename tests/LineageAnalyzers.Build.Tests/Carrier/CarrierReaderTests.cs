using System.Reflection;
using CsCheck;
using LineageAnalyzers.Build.Carrier;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Carrier;

/// <summary>What is read out of an assembly, whatever the file is.</summary>
public sealed class CarrierReaderTests
{
    private const string Sha = "0123456789abcdef0123456789abcdef01234567";

    private static readonly Manifest Sample = new()
    {
        Tool = new ToolIdentity("LineageAnalyzers", "1.2.3"),
        Project = new ProjectIdentity { Name = "Orders", Assembly = "Acme", Owners = new Owners("ü \ud800 😀") },
    };

    [Fact]
    public void Carrier_GivesItsManifest() =>
        Assert.Equal(new AssemblyCarrier(Sample, null), Read(CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample))));

    [Fact]
    public void FailedAnalysis_GivesItsFault() =>
        Assert.Equal(new AssemblyCarrier(null, "X.Y: it broke"), Read(CarrierAssembly.Create(CarrierNames.Fault, "X.Y: it broke")));

    [Fact]
    public void AssemblyWithoutCarrier_GivesNone()
    {
        Assert.Null(Read(CarrierAssembly.Create(null, null)));
        Assert.Null(Read(CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample), typeNamespace: "Acme.Generated")));
        Assert.Null(CarrierReader.Read(typeof(object).Assembly.Location));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("1.0.0", null)]
    [InlineData("1.0.0+" + Sha, Sha)]
    [InlineData("1.0.0+build.7." + Sha, Sha)]
    [InlineData("1.0.0+20260824", null)]
    [InlineData("1.0.0+" + Sha + "x", null)]
    [InlineData("1.0.0+0123456789abcdef0123456789abcdef01234567-dirty", null)]
    [InlineData("1.0.0+0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Commit_IsTheFullHashOfTheInformationalVersion(string? version, string? commit) =>
        Assert.Equal(commit, Read(CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample), version))?.Manifest?.Project.Commit);

    [Theory]
    [InlineData(null, null)]
    [InlineData("https://git.example.org/acme/orders", "https://git.example.org/acme/orders")]
    [InlineData("https://user:pass@git.example.org/acme/orders.git", "https://git.example.org/acme/orders.git")]
    [InlineData("https://to@k:en@git.example.org:8443/a@b", "https://git.example.org:8443/a@b")]
    [InlineData("https://git.example.org/acme?token=abc", "https://git.example.org/acme")]
    [InlineData("https://git.example.org/acme#abc", "https://git.example.org/acme")]
    [InlineData("https://token@git.example.org", "https://git.example.org")]
    [InlineData("ssh://git@git.example.org/acme/orders", "ssh://git.example.org/acme/orders")]
    [InlineData("git@git.example.org:acme/orders", "git.example.org:acme/orders")]
    [InlineData("@", "")]
    public void Repository_IsStatedWithoutCredentials(string? stated, string? repository) =>
        Assert.Equal(repository, Read(CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample), null, stated))?.Manifest?.Project.Repository);

    [Fact]
    public void CarrierWithAnotherContent_IsRefused()
    {
        Assert.Contains("without text", Assert.Throws<CarrierFormatException>(
            () => Read(CarrierAssembly.Create(CarrierNames.Manifest, 42))).Message, StringComparison.Ordinal);
        Assert.Contains("line 1, column 2", Assert.Throws<CarrierFormatException>(
            () => Read(CarrierAssembly.Create(CarrierNames.Manifest, "{"))).Message, StringComparison.Ordinal);
        Assert.Contains("version 99", Assert.Throws<CarrierFormatException>(
            () => Read(CarrierAssembly.Create(CarrierNames.Manifest, """{"manifestVersion":99}"""))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatIsNoAssembly_IsRefused()
    {
        Assert.Throws<CarrierFormatException>(() => Read([]));
        Assert.Throws<CarrierFormatException>(() => Read("PK is no assembly"u8.ToArray()));
        Assert.Throws<CarrierFormatException>(() => CarrierReader.Read(RepositoryFiles.PathOf("README.md") is var file && File.Exists(file)
            ? file
            : RepositoryFiles.PathOf("LICENSE")));
        Assert.Throws<FileNotFoundException>(() => CarrierReader.Read(Path.Combine(AppContext.BaseDirectory, "missing.dll")));
    }

    [Fact]
    public void AssemblyCutAtAnyLength_IsRefusedOrReadWhole()
    {
        var whole = CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample), $"1.0.0+{Sha}", "https://git.example.org");
        var refused = 0;
        for (var length = 0; length < whole.Length; length++)
        {
            try
            {
                // What was cut off may be padding; then nothing of the answer is missing.
                Assert.Equal(Sha, Read(whole[..length])?.Manifest?.Project.Commit);
            }
            catch (CarrierFormatException)
            {
                refused++;
            }
        }

        Assert.True(refused > whole.Length / 2, $"only {refused} of {whole.Length} cuts were refused");
    }

    [Fact]
    public void DamagedAssembly_GivesAnAnswerOrIsRefused_ButNeverBreaksTheReader()
    {
        var whole = CarrierAssembly.Create(CarrierNames.Manifest, Text(Sample), $"1.0.0+{Sha}", "https://git.example.org");
        var change = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte);
        change.Array[1, 8].Sample(
            changes =>
            {
                var damaged = whole.ToArray();
                foreach (var (position, value) in changes)
                    damaged[position] = value;
                try
                {
                    Read(damaged);
                }
                catch (CarrierFormatException)
                {
                    // Refused, which is an answer.
                }
            },
            iter: 20_000);
    }

    private static AssemblyCarrier? Read(byte[] image) => CarrierReader.Read(new MemoryStream(image));

    private static string Text(Manifest manifest) => ManifestWriter.Write(manifest, indented: false);
}
