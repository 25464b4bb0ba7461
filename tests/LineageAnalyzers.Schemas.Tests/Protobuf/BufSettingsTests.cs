using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Schemas.Tests.Protobuf;

public class BufSettingsTests
{
    [Fact]
    public void Configuration_IsReadInBothStyles()
    {
        const string Block = """
            # comment
            version: v1
            breaking:
              use: # why
              - FILE
              - "WIRE"
              except: [FIELD_SAME_TYPE, 'ENUM_NO_DELETE']
              ignore:
                - a/b
              ignore_only:
                FIELD_NO_DELETE:
                  - x.proto
              ignore_unstable_packages: true
            """;
        const string Flow = """{"version": "v1", "breaking": {"use": ["FILE", "WIRE"], "except": ["FIELD_SAME_TYPE", "ENUM_NO_DELETE"], "ignore": ["a/b"], "ignore_only": {"FIELD_NO_DELETE": ["x.proto"]}, "ignore_unstable_packages": true}}""";

        foreach (var settings in new[] { BufSettings.Parse(Block), BufSettings.Parse(Flow) })
        {
            Assert.Equal((BufVersion.V1, true), (settings.Version, settings.IgnoresUnstablePackages));
            Assert.Equal(["FILE", "WIRE"], settings.Use);
            Assert.Equal(["FIELD_SAME_TYPE", "ENUM_NO_DELETE"], settings.Except);
            Assert.Equal(["a/b"], settings.Ignore);
            Assert.Equal("FIELD_NO_DELETE: x.proto", settings.IgnoreOnly.Select(entry => $"{entry.Key}: {entry.Value.Single()}").Single());
        }
    }

    [Fact]
    public void Roots_AreThoseOfBuildOrOfModules()
    {
        Assert.Equal(["a", "b"], BufSettings.Parse("version: v1beta1\nbuild:\n  roots:\n    - a\n    - b\n").Roots);
        Assert.Equal(["proto"], BufSettings.Parse("version: v2\nmodules:\n  - path: proto\n    name: buf.build/x/y\n  - path: .\n").Roots);
    }

    [Theory]
    [InlineData("version: v1\n breaking: x", "indented differently")]
    [InlineData("version: v9", "the version 'v9'")]
    [InlineData("version", "'name: value' is expected")]
    [InlineData("a: [b", "in brackets is malformed")]
    [InlineData("{\"a\": {", "in brackets is malformed")]
    public void MalformedConfiguration_IsRefused(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<SchemaException>(() => BufSettings.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void UnknownRule_IsAnError()
    {
        var result = BufBreaking.Check("message A { }", "message A { }", new BufSettings { Use = ["NO_SUCH_RULE"] });

        Assert.False(result.IsCompatible);
        Assert.Contains("'NO_SUCH_RULE' is neither a rule nor a category", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BadFile_IsNamedWithItsSide()
    {
        var good = new Dictionary<string, string> { ["a.proto"] = "message A { }" };
        var result = BufBreaking.Check(good, new Dictionary<string, string> { ["a.proto"] = "message A { }", ["b.proto"] = "message {" }, new BufSettings());

        Assert.Equal("the new files, 'b.proto': a name is expected, not '{' (line 1, column 9)", result.Error);
    }

    // How many rules a category has is what buf config ls-breaking-rules lists for each version.
    [Theory]
    [InlineData(BufVersion.V1Beta1, "WIRE", 14)]
    [InlineData(BufVersion.V1, "WIRE", 14)]
    [InlineData(BufVersion.V2, "WIRE", 15)]
    [InlineData(BufVersion.V2, "FILE", 51)]
    [InlineData(BufVersion.V1, "FILE", 49)]
    [InlineData(BufVersion.V1Beta1, "PACKAGE", 48)]
    [InlineData(BufVersion.V1, "PACKAGE", 49)]
    [InlineData(BufVersion.V2, "WIRE_JSON", 22)]
    [InlineData(BufVersion.V2, "CSR", 32)]
    public void Categories_DifferByVersion(BufVersion version, string category, int count) =>
        Assert.Equal(count, BufBreaking.Rules.Count(rule => rule.Categories(version).Contains(category)));

    [Fact]
    public void EveryRule_IsCheckedOrReplacedOrDeprecated()
    {
        Assert.All(BufBreaking.Rules, rule => Assert.True(BufChecks.Has(rule.Id) || rule.IsDeprecated, rule.Id));
        Assert.All(BufBreaking.Rules.SelectMany(rule => rule.Replacements), id => Assert.True(BufChecks.Has(id), id));
        Assert.All(BufBreaking.Rules, rule => Assert.True(rule.Purpose.EndsWith('.') || rule.Purpose.EndsWith(").", StringComparison.Ordinal), rule.Id));
        Assert.Equal(BufBreaking.Rules.Count, BufBreaking.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("acme.v1", false)]
    [InlineData("acme.v1beta1", true)]
    [InlineData("acme.v1alpha", true)]
    [InlineData("acme.v2p1alpha3", true)]
    [InlineData("acme.v1test", true)]
    [InlineData("acme.v1testing", true)]
    [InlineData("v1beta1", true)]
    [InlineData("acme.beta", false)]
    [InlineData("acme.v0beta1", false)]
    public void UnstablePackages_AreKnownByTheirVersion(string package, bool unstable) => Assert.Equal(unstable, BufPackageVersion.IsUnstable(package));

    [Fact]
    public void ModuleWhoseRootMoved_IsMatchedByItsPathsInside()
    {
        var result = BufBreaking.Check(
            new Dictionary<string, string> { ["proto/a/x.proto"] = "message A { optional int32 a = 1; }" },
            new Dictionary<string, string> { ["a/x.proto"] = "message A { optional string a = 1; }" },
            new BufSettings { Use = ["FILE"] });

        Assert.Equal("FIELD_SAME_TYPE a/x.proto:1:22-1:28", string.Join(';', result.Changes.Select(change => $"{change.Kind} {change.Path}")));
    }
}
