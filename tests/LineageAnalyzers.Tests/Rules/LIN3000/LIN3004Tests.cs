using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3004Tests : RuleTests
{
    private protected override string Id => "LIN3004";

    private protected override string Finding => Service("[|Contact|]", "Contact = order.Email");

    [Fact]
    public Task The_message_names_both_fields_and_both_topics_and_shows_the_way()
    {
        var test = new RuleTest(Id, Service("{|#0:Contact|}", "{|#2:Contact|} = {|#1:order|}.Email"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Mail.Contact", "topic 'mails'", "'Email' (PII) of topic 'orders'", "PII")
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Contact = Normal(order.Email)")]
    [InlineData("Contact = $\"<{order.Email}>\"")]
    [InlineData("Contact = order.Id + order.Email.Trim()")]
    [InlineData("Contact = order.Email ?? order.Id")]
    public Task A_value_in_which_the_field_can_be_read_is_reported(string assignment) => Verify(Service("[|Contact|]", assignment));

    [Theory]
    [InlineData("Contact = order.Id")]
    [InlineData("Contact = \"none\"")]
    [InlineData("Contact = order.Email.Length.ToString()")]
    [InlineData("Contact = order.Email is null ? \"no\" : \"yes\"")]
    [InlineData("Contact = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.Email)))")]
    [InlineData("Known = order.Email")]
    [InlineData("Harmless = order.Email")]
    [InlineData("Contact = new Order { Email = order.Email }.Id")]
    public Task A_value_in_which_it_cannot_be_read_or_that_is_classified_is_not_reported(string assignment) => Verify(Service("Contact", assignment));

    [Fact]
    public Task A_target_in_another_project_is_reported_at_the_call()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => producer.[|Produce|]("mails", new Message<string, string> { Value = JsonSerializer.Serialize(new Mail { Contact = order.Email }) });
            """));
        test.TestState.AdditionalProjects["Contracts"].Sources.Add("public class Mail { public string Contact { get; set; } = \"\"; }");
        test.TestState.AdditionalProjects["Contracts"].AdditionalReferences.AddRange(References.KafkaService);
        test.TestState.AdditionalProjectReferences.Add("Contracts");
        return test.RunAsync();
    }

    private static string Service(string property, string assignment) => Relay.Of($$"""
            void Handle(Order order) => Send(new Mail { {{assignment}} });
            static string Normal(string text) => text.ToLowerInvariant();
            void Send(Mail mail) => producer.Produce("mails", new Message<string, string> { Value = JsonSerializer.Serialize(mail) });
        """) + $$"""

        public class Mail
        {
            public string {{property}} { get; set; } = "";
            [Classified("PII")] public string Known { get; set; } = "";
            [Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string Harmless { get; set; } = "";
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
