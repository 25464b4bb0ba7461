using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Records of classes that protoc made, as manifests have them: the serialized file in Base64.</summary>
public sealed class ProtobufRecordTests : IDisposable
{
    private const string Serialized =
        "CgxsZWdhY3kucHJvdG8SC2FjbWUubGVnYWN5InMKA09sZBIMCgRuYW1lGAEgAigJEgsKA2FnZRgCIAEoBRINCgVjb2RlcxgDIAMoBxIlCgVleHRyYRgEIAEo"
        + "CjIWLmFjbWUubGVnYWN5Lk9sZC5FeHRyYRobCgVFeHRyYRISCgppbm5lcl90ZXh0GAEgASgJQiqqAidMaW5lYWdlQW5hbHl6ZXJzLlRlc3RzLlJlY29yZHMu"
        + "UHJvdG9idWY=";

    private const string Text = """
        syntax = "proto2";
        package acme.legacy;
        option csharp_namespace = "LineageAnalyzers.Tests.Records.Protobuf";
        message Old {
          required string name = 1;
          optional int32 age = 2;
          repeated fixed32 codes = 3;
          optional group Extra = 4 { optional string inner_text = 1; }
        }
        """;

    private readonly RegistryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RegisteredText_IsFine_AlsoWhereNothingMayBeRegistered()
    {
        var report = await CheckAsync(Text, """{ "mode": "READONLY" }""");

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Checked);
    }

    [Fact]
    public async Task NewField_IsNotTakenWhereNothingMayBeRegistered()
    {
        var report = await CheckAsync(Text.Replace("optional int32 age = 2;", "", StringComparison.Ordinal), """{ "mode": "READONLY" }""");

        Assert.Equal("LIN2010", Assert.Single(report.Findings).Rule);
    }

    [Fact]
    public async Task OtherType_BreaksAtTheProperty()
    {
        var report = await CheckAsync(Text.Replace("int32 age", "string age", StringComparison.Ordinal), """{ "compatibility": "BACKWARD" }""");

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("LIN2002", "age", "src/Old.g.cs", 12), (finding.Rule, finding.Path, finding.File, finding.Line));
    }

    // A registry refuses another package as the next version; a reader never sees it.
    [Theory]
    [InlineData("package acme.legacy;", "package acme.newer;", "")]
    [InlineData("optional int32 age = 2;", "", "LIN2004 Warning age")]
    [InlineData("optional int32 age", "optional string age", "LIN2004 Warning age")]
    [InlineData("repeated fixed32 codes = 3;", "", "")]
    [InlineData("optional int32 age", "optional int64 age", "LIN2004 Error age")]
    [InlineData("optional int32 age = 2;", "oneof o { int32 age = 2; string years = 9; }", "LIN2006 Note ")]
    [InlineData("message Old {", "message Other { } message Old {", "LIN2006 Note ")]
    public async Task Consumer_IsToldOfTheFieldsThatItReads(string text, string replacement, string expected)
    {
        _folder.With("old-value/1.proto", Text.Replace(text, replacement, StringComparison.Ordinal));
        using var registry = SchemaRegistries.Open(_folder.Path);
        var endpoint = Sample.Consume("old", [Sample.Read("age"), Sample.Read("name")], WireFormat.Protobuf);
        var report = await ContractCheck.RunAsync([Sample.Project("Billing", [endpoint], [Sample.Record(Serialized) with { Format = WireFormat.Protobuf }])], registry);

        Assert.Equal(expected, string.Join(", ", report.Findings.Select(finding => $"{finding.Rule} {finding.Level} {finding.Path}")));
    }

    private async Task<CheckReport> CheckAsync(string registered, string settings)
    {
        _folder.With("old-value/1.proto", registered).With("old-value/subject.json", settings);
        using var registry = SchemaRegistries.Open(_folder.Path);
        var record = Sample.Record(Serialized, new RecordField { Path = "age", Type = "int32", Location = new SourceLocation("src/Old.g.cs", 12, 9) }) with { Format = WireFormat.Protobuf };
        return await ContractCheck.RunAsync([Sample.Project("Shop", [Sample.Produce("old", WireFormat.Protobuf)], [record])], registry);
    }
}
