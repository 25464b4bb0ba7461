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
    [InlineData("public Buyer Buyer { get; set; } = new();")]
    [InlineData("public Buyer? Buyer { get; set; }")]
    [InlineData("public List<Buyer> Buyers { get; set; } = [];")]
    [InlineData("public Buyer[] Buyers { get; set; } = [];")]
    [InlineData("public Dictionary<string, Buyer> Buyers { get; set; } = [];")]
    [InlineData("public IReadOnlyList<List<Buyer>> Buyers { get; set; } = [];")]
    public Task Fields_inside_of_others_are_told(string property) =>
        Test(Service(property) + "public class Buyer { public string [|Email|] { get; set; } = \"\"; public string Number { get; set; } = \"\"; }", Names).RunAsync();

    [Theory]
    [InlineData("public List<string> [|Emails|] { get; set; } = [];", "*email*:PII")]
    [InlineData("public List<string> Emails { get; set; } = [];", "email:PII")]
    [InlineData("public Buyer [|EmailOwner|] { get; set; } = new();", "email*:PII")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"IBAN-No\")] public string [|Account|] { get; set; } = \"\";", "iban*:Financial")]
    [InlineData("[Classified(\"PII\")] public Buyer Buyer { get; set; } = new();", "number:PII")]
    [InlineData("public string Number { get; set; } = \"\"; public static string Email { get; set; } = \"\";", "*email*:PII")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore] public string Email { get; set; } = \"\";", "*email*:PII")]
    [InlineData("public string [|Phone|] { get; set; } = \"\"; public string [|BirthDate|] { get; set; } = \"\";", "phone*:PII, birth?date:PII, *birth*:Sensitive")]
    public Task Patterns_fit_as_they_say(string property, string patterns) =>
        Test(Service(property) + "public class Buyer { public string Number { get; set; } = \"\"; }", "lineage.classification.names = " + patterns).RunAsync();

    [Fact]
    public Task Other_folders_may_have_other_names()
    {
        var test = new RuleTest(Id, Service("public string Email { get; set; } = \"\"; public string [|Phone|] { get; set; } = \"\";"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nlineage.classification.names = *phone*:PII\n[other/**.cs]\nlineage.classification.names = *mail*:PII\n"));
        return test.RunAsync();
    }

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
