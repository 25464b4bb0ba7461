using LineageAnalyzers.CodeFixes.LIN2000;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed partial class LIN2002Tests
{
    private const string SchemaPath = "/repository/src/Order.avsc";

    [Theory]
    [InlineData("\"string\"", "\"\"")]
    [InlineData("\"long\"", "0")]
    [InlineData("\"double\"", "0.0")]
    [InlineData("[ \"null\", \"string\" ]", "null")]
    [InlineData("{ \"type\": \"array\", \"items\": \"string\" }", "[]")]
    [InlineData("{ \"type\": \"enum\", \"name\": \"Kind\", \"symbols\": [ \"OLD\", \"NEW\" ] }", "\"OLD\"")]
    public Task A_new_Avro_field_gets_a_default_in_the_schema_file(string type, string value) => VerifySchemaFix<SchemaDefaultFix>(
        AvroOrder("Email", "public string [|Tenant|] { get; set; } = \"\";", $$"""{ "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": {{type}} }"""),
        AvroText($$"""{ "name": "Tenant", "type": {{type}} }"""),
        AvroText($$"""{ "name": "Tenant", "type": {{type}}, "default": {{value}} }"""));

    [Fact]
    public Task All_new_Avro_fields_get_defaults_at_once() => VerifySchemaFix<SchemaDefaultFix>(
        AvroOrder("Email", "public string [|Tenant|] { get; set; } = \"\"; public int [|Size|] { get; set; }", """
            { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string" }, { "name": "Size", "type": "int" }
            """),
        AvroText("{ \"name\": \"Tenant\", \"doc\": \"a \\\"}\", \"type\": \"string\" },\n    {\n      \"type\": \"int\",\n      \"name\": \"Size\"\n    }"),
        AvroText("{ \"name\": \"Tenant\", \"doc\": \"a \\\"}\", \"type\": \"string\", \"default\": \"\" },\n    {\n      \"type\": \"int\",\n      \"name\": \"Size\",\n      \"default\": 0\n    }"),
        first: AvroText("{ \"name\": \"Tenant\", \"doc\": \"a \\\"}\", \"type\": \"string\", \"default\": \"\" },\n    {\n      \"type\": \"int\",\n      \"name\": \"Size\"\n    }"));

    [Fact]
    public Task A_renamed_Avro_field_keeps_its_old_name_as_an_alias() => VerifySchemaFix<SchemaAliasFix>(
        AvroOrder("[|Mail|]", "", """{ "name": "Id", "type": "string" }, { "name": "Mail", "type": "string" }"""),
        AvroText("", "Mail"),
        AvroText("", "Mail").Replace("\"Mail\", \"type\": \"string\"", "\"Mail\", \"type\": \"string\", \"aliases\": [\"Email\"]"));

    [Theory]
    [InlineData("{ \"name\": \"Tenant\", \"type\": \"string\", \"default\": \"\" }")]
    [InlineData("{ \"name\": \"Other\", \"type\": \"string\" }")]
    [InlineData("no JSON")]
    public Task No_fix_is_offered_where_the_file_has_it_already_or_is_another_one(string field) => VerifySchemaFix<SchemaDefaultFix>(
        AvroOrder("Email", "public string [|Tenant|] { get; set; } = \"\";", """{ "name": "Id", "type": "string" }, { "name": "Email", "type": "string" }, { "name": "Tenant", "type": "string" }"""),
        AvroText(field),
        AvroText(field),
        findings: 0);

    private static string AvroText(string more, string second = "Email") => $$"""
        {
          "type": "record", "name": "Order", "namespace": "Acme",
          "fields": [
            { "name": "Id", "type": "string" },
            { "name": "{{second}}", "type": "string" }{{(more.Length == 0 ? "" : ",")}}
            {{more}}
          ]
        }
        """.ReplaceLineEndings("\n");

    // The class is made again by a build, so the finding stays until then, without a fix.
    private async Task VerifySchemaFix<TFix>(string code, string before, string after, string? first = null, int findings = 1)
        where TFix : CodeFixProvider, new()
    {
        var test = new RuleTest<TFix>(Id, code + AvroSender) { FixedTo = code + AvroSender };
        var text = LockText.Of("orders-value", CompatibilityMode.Backward, "avro", RegisteredAvro);
        test.TestState.AdditionalFiles.Add((LockText.Path, text));
        test.TestState.AdditionalFiles.Add((SchemaPath, before));
        foreach (var (state, fixedText) in ((SolutionState, string)[])[(test.FixedState, first ?? after), (test.BatchFixedState, after)])
        {
            state.AdditionalFiles.Add((LockText.Path, text));
            state.AdditionalFiles.Add((SchemaPath, fixedText));
            state.MarkupHandling = MarkupMode.Allow;
        }

        test.NumberOfIncrementalIterations = findings;
        test.NumberOfFixAllIterations = findings;
        await test.RunAsync();
    }
}
