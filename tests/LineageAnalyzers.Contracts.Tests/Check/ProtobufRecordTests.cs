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
    [InlineData("message Old {", "message Other { } message Old {", "")]
    [InlineData("message Old {", "message Other {", "LIN2006 Note ")]
    public async Task Consumer_IsToldOfTheFieldsThatItReads(string text, string replacement, string expected)
    {
        _folder.With("old-value/1.proto", Text.Replace(text, replacement, StringComparison.Ordinal));
        using var registry = SchemaRegistries.Open(_folder.Path);
        var endpoint = Sample.Consume("old", [Sample.Read("age"), Sample.Read("name")], WireFormat.Protobuf);
        var report = await ContractCheck.RunAsync([Sample.Project("Billing", [endpoint], [Sample.Record(Serialized) with { Format = WireFormat.Protobuf }])], registry);

        Assert.Equal(expected, string.Join(", ", report.Findings.Select(finding => $"{finding.Rule} {finding.Level} {finding.Path}")));
    }

    // A class that protoc made knows its own file, and the ones that this imports, wherever they come from.
    [Theory]
    [InlineData("message Line { string sku = 1; }", "", "")]
    [InlineData("message Line { int32 sku = 1; }", "", "LIN2004 Warning sku")]
    [InlineData("message Line { string sku = 1; Money price = 2; }", "sint64 cents = 1;", "LIN2004 Error price.cents")]
    [InlineData("message Position { string sku = 1; }", "", "LIN2006 Note ")]
    public async Task Consumer_OfAnotherMessageThanTheFirst_IsJudgedByThat_AlsoThroughImports(string line, string cents, string expected)
    {
        const string Money = "syntax = \"proto3\"; package acme; message Money { int64 cents = 1; }";
        static string Order(string line) => $"syntax = \"proto3\"; package acme; import \"money.proto\"; message Order {{ string id = 1; }} {line}";
        _folder.With("order-value/1.proto", Order(line)).With("order-value/subject.json", """{"references": {"1": [{"name": "money.proto", "subject": "money", "version": 1}]}}""")
            .With("money/1.proto", cents.Length == 0 ? Money : Money.Replace("int64 cents = 1;", cents, StringComparison.Ordinal));
        using var registry = SchemaRegistries.Open(_folder.Path);
        var record = Sample.Record(Order("message Line { string sku = 1; Money price = 2; }")) with
        {
            Format = WireFormat.Protobuf, Message = "acme.Line", Imports = new[] { new SchemaImport("money.proto", Money) }.ToEquatableArray(),
        };
        FieldRead[] reads = cents.Length == 0 ? [Sample.Read("sku")] : [Sample.Read("sku"), Sample.Read("price.cents")];

        var report = await ContractCheck.RunAsync([Sample.Project("Billing", [Sample.Consume("order", reads, WireFormat.Protobuf)], [record])], registry);

        Assert.Equal(expected, string.Join(", ", report.Findings.Select(finding => $"{finding.Rule} {finding.Level} {finding.Path}")));
    }

    [Fact]
    public async Task Producer_WithImports_IsComparedWithWhatIsRegistered()
    {
        const string Money = "syntax = \"proto3\"; package acme; message Money { int64 cents = 1; }";
        const string Order = "syntax = \"proto3\"; package acme; import \"money.proto\"; message Order { string id = 1; Money price = 2; }";
        _folder.With("order-value/1.proto", Order).With("order-value/subject.json", """{"references": {"1": [{"name": "money.proto", "subject": "money", "version": 1}]}}""").With("money/1.proto", Money);
        using var registry = SchemaRegistries.Open(_folder.Path);
        async Task<CheckReport> CheckAsync(string schema) => await ContractCheck.RunAsync(
            [Sample.Project("Shop", [Sample.Produce("order", WireFormat.Protobuf)], [Sample.Record(schema) with { Format = WireFormat.Protobuf, Imports = new[] { new SchemaImport("money.proto", Money) }.ToEquatableArray() }])],
            registry);

        Assert.Equal((0, 1), ((await CheckAsync(Order)).Findings.Count, (await CheckAsync(Order)).Checked));
        Assert.Equal("LIN2002", Assert.Single((await CheckAsync(Order.Replace("string id", "int32 id", StringComparison.Ordinal))).Findings).Rule);
    }

    private async Task<CheckReport> CheckAsync(string registered, string settings)
    {
        _folder.With("old-value/1.proto", registered).With("old-value/subject.json", settings);
        using var registry = SchemaRegistries.Open(_folder.Path);
        var record = Sample.Record(Serialized, new RecordField { Path = "age", Type = "int32", Location = new SourceLocation("src/Old.g.cs", 12, 9) }) with { Format = WireFormat.Protobuf };
        return await ContractCheck.RunAsync([Sample.Project("Shop", [Sample.Produce("old", WireFormat.Protobuf)], [record])], registry);
    }
}
