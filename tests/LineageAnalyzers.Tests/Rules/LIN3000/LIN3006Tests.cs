using LineageAnalyzers.Rules;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3006Tests
{
    private const string Id = "LIN3006";

    private const string Names = "lineage.classification.names = *mail*:PII, iban:Financial";

    [Fact]
    public Task The_message_names_field_and_class()
    {
        var test = Test(Service("public string {|#0:Email|} { get; set; } = \"\";"), Names);
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Order.Email", "PII"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("public string [|Email|] { get; set; } = \"\";")]
    [InlineData("public string [|IBAN|] { get; set; } = \"\";")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"mail_to\")] public string [|Target|] { get; set; } = \"\";")]
    [InlineData("[Classified(\"PII\")] public string Email { get; set; } = \"\";")]
    [InlineData("[Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string Email { get; set; } = \"\";")]
    [InlineData("public string Number { get; set; } = \"\";")]
    public Task A_name_that_fits_and_is_not_classified_is_told(string property) => Test(Service(property), Names).RunAsync();

    [Theory]
    [InlineData("")]
    [InlineData("lineage.classification.names =")]
    public Task Without_names_nothing_is_told(string names) => Test(Service("public string Email { get; set; } = \"\";"), names).RunAsync();

    [Fact]
    public Task A_type_that_no_endpoint_carries_is_left_alone() => Test(Service("public string Number { get; set; } = \"\";") + "public class Other { public string Email { get; set; } = \"\"; }", Names).RunAsync();

    [Fact]
    public async Task Generated_code_is_left_alone()
    {
        var compilation = Findings.Compilation([.. References.KafkaService, .. RegistrySerdes.References], ("Code.g.cs", RuleCode.Usings + Service("public string Email { get; set; } = \"\";")));
        Assert.Empty(await Findings.InAsync(compilation, new EndpointAnalyzer()));
    }

    private static RuleTest Test(string code, string names)
    {
        var test = new RuleTest(Id, code);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + names + "\n"));
        return test;
    }

    private static string Service(string property) => $$"""
        public class Order
        {
            {{property}}
        }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """;
}
