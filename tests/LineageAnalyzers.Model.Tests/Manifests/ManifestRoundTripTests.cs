using CsCheck;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Model.Tests.Json;

namespace LineageAnalyzers.Model.Tests.Manifests;

/// <summary>What is written is what is read, in whatever order it was given.</summary>
public sealed class ManifestRoundTripTests
{
    [Fact]
    public void WrittenManifest_ReadsAsItWas() =>
        Gen.Select(ManifestGen.Manifests, Gen.Bool).Sample(
            (manifest, indented) =>
            {
                var read = ManifestReader.Read(ManifestWriter.Write(manifest, indented));
                Assert.Equal((manifest.Tool, manifest.Project), (read.Tool, read.Project));
                AssertSame(manifest.Endpoints, read.Endpoints);
                AssertSame(manifest.Routes, read.Routes);
                AssertSame(manifest.Topics, read.Topics);
                AssertSame(manifest.Records, read.Records);
                AssertSame(manifest.Flows, read.Flows);
                AssertSame(manifest.Wrappers, read.Wrappers);
            },
            iter: 5_000);

    [Fact]
    public void OrderOfTheLists_DoesNotShowInTheText() =>
        ManifestGen.Manifests.Sample(
            manifest =>
            {
                // What is the same by the key that sorts it may stay in the given order; ids make endpoints differ.
                var distinct = manifest with
                {
                    Endpoints = manifest.Endpoints.DistinctBy(endpoint => endpoint.Id).ToEquatableArray(),
                    Routes = manifest.Routes.DistinctBy(route => route.Message).ToEquatableArray(),
                    Topics = manifest.Topics.DistinctBy(topic => topic.Location).ToEquatableArray(),
                    Records = manifest.Records.DistinctBy(record => record.Type).ToEquatableArray(),
                    Wrappers = manifest.Wrappers.DistinctBy(wrapper => wrapper.Member).ToEquatableArray(),
                };
                var reversed = distinct with
                {
                    Endpoints = distinct.Endpoints.Reverse().ToEquatableArray(),
                    Routes = distinct.Routes.Reverse().ToEquatableArray(),
                    Topics = distinct.Topics.Reverse().ToEquatableArray(),
                    Records = distinct.Records.Reverse().ToEquatableArray(),
                    Flows = distinct.Flows.Reverse().ToEquatableArray(),
                    Wrappers = distinct.Wrappers.Reverse().ToEquatableArray(),
                };
                Assert.Equal(ManifestWriter.Write(distinct, indented: true), ManifestWriter.Write(reversed, indented: true));
            },
            iter: 5_000);

    [Fact]
    public void Names_StandInOrdinalOrder()
    {
        var manifest = new Manifest
        {
            Tool = new ToolIdentity("t", "1"),
            Project = new ProjectIdentity { Name = "I", Assembly = "i" },
            Wrappers = EquatableArray<Wrapper>.From(
                new[] { "b", "ä", "A", "a-b", "ab", "a", "İ", "I" }.Select(name => new Wrapper(name, Direction.Consume, "c", null, null, new SourceLocation("f", 1, 1)))),
        };
        var text = ManifestWriter.Write(manifest, indented: false);
        Assert.Equal(["A", "I", "a", "a-b", "ab", "b", "ä", "İ"], ManifestReader.Read(text).Wrappers.Select(wrapper => wrapper.Member));
    }

    [Fact]
    public void ChangedText_IsReadOrRefused_ButNeverBreaksTheReader() =>
        JsonGen.Mutated(ManifestGen.Manifests.Select(manifest => ManifestWriter.Write(manifest, indented: false))).Sample(
            text =>
            {
                try
                {
                    ManifestReader.Read(text);
                }
                catch (Exception exception) when (exception is JsonFormatException or ManifestFormatException)
                {
                    // Refused in words, which is right.
                }
            },
            iter: 10_000);

    [Theory]
    [InlineData("[]", "'manifestVersion' is missing")]
    [InlineData("{}", "'manifestVersion' is missing")]
    [InlineData("""{"manifestVersion":"1"}""", "no positive whole number")]
    [InlineData("""{"manifestVersion":0}""", "no positive whole number")]
    [InlineData("""{"manifestVersion":1.5}""", "no positive whole number")]
    [InlineData("""{"manifestVersion":2}""", "has version 2")]
    [InlineData("""{"manifestVersion":1}""", "'tool' is missing")]
    [InlineData("""{"manifestVersion":1,"tool":{"name":"t","version":7}}""", "'version' is no string")]
    [InlineData("""{"manifestVersion":1,"tool":{"name":"t","version":"1"},"project":{"name":"p","assembly":"a"},"endpoints":{}}""", "'endpoints' is no array")]
    [InlineData("""{"manifestVersion":1,"tool":{"name":"t","version":"1"},"project":{"name":"p","assembly":"a"},"endpoints":[{"id":"e","direction":"sideways"}]}""", "must be one of produce, consume")]
    public void TextThatIsNoManifest_IsRefusedWithTheMember(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<ManifestFormatException>(() => ManifestReader.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownMembers_ArePassedOver()
    {
        var manifest = ManifestReader.Read(
            """{"manifestVersion":1,"future":[{}],"tool":{"name":"t","version":"1","x":null},"project":{"name":"p","assembly":"a","y":2}}""");
        Assert.Equal("p", manifest.Project.Name);
        Assert.True(manifest.Endpoints.IsEmpty);
    }

    // Equal items in the same numbers: the order in the text is the format's, not the model's.
    private static void AssertSame<T>(EquatableArray<T> expected, EquatableArray<T> actual) where T : notnull
    {
        Assert.Equal(expected.Count, actual.Count);
        var counts = expected.CountBy(item => item).ToDictionary();
        foreach (var (item, count) in actual.CountBy(item => item))
            Assert.True(counts.GetValueOrDefault(item) == count, $"{item} was not written");
    }
}
