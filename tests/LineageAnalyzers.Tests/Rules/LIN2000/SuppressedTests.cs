using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

/// <summary>What <c>lineage check</c> would not tell because somebody accepts it is not shown while somebody types.</summary>
public sealed class SuppressedTests
{
    private const string Until = "\"expires\": \"9999-12-31\"";

    private const string Registered = """
        { "title": "Order", "type": "object", "additionalProperties": false, "properties": { "Id": { "type": "string" }, "Email": { "type": "string" } } }
        """;

    private const string Sender = """

        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData(", \"subject\": \"orders-value\"")]
    [InlineData(", \"topic\": \"orders\"")]
    [InlineData(", \"path\": \"Email\"")]
    [InlineData(", \"subject\": \"orders-value\", \"topic\": \"orders\", \"path\": \"Email\", \"project\": \"TestProject\"")]
    public Task A_finding_that_is_accepted_is_not_shown(string narrow) => Verify("Email", $"\"rule\": \"LIN2002\", {Until}{narrow}");

    [Theory]
    [InlineData(", \"subject\": \"payments-value\"")]
    [InlineData(", \"topic\": \"payments\"")]
    [InlineData(", \"path\": \"Id\"")]
    [InlineData(", \"project\": \"Other\"")]
    public Task One_that_something_else_is_accepted_of_is_shown(string narrow) => Verify("[|Email|]", $"\"rule\": \"LIN2002\", {Until}{narrow}");

    [Theory]
    [InlineData("\"rule\": \"LIN2004\", \"expires\": \"9999-12-31\"")]
    [InlineData("\"rule\": \"LIN2002\", \"expires\": \"2020-01-31\"")]
    [InlineData("\"rule\": \"LIN2002\", \"expires\": \"soon\"")]
    [InlineData("\"rule\": \"LIN2002\"")]
    public Task One_that_is_accepted_no_longer_or_not_as_it_must_be_is_shown(string members) => Verify("[|Email|]", members);

    [Theory]
    [InlineData("Mail", "")]
    [InlineData("[|Mail|]", ", \"path\": \"Email\"")]
    public Task Of_a_renamed_field_both_names_are_accepted_or_it_is_shown(string property, string narrow) =>
        Run($"public string {property} {{ get; set; }} = \"\";", $"\"rule\": \"LIN2002\", {Until}{narrow}");

    [Fact]
    public Task A_regulated_topic_whose_missing_owner_is_accepted_is_not_shown() => new RuleTest("LIN2001", RuleCode.Records + Sender)
        .WithSuppression($"\"rule\": \"LIN2001\", \"topic\": \"orders\", {Until}").RunAsync();

    private static Task Verify(string email, string members) => Run($"public bool {email} {{ get; set; }}", members);

    private static Task Run(string member, string members) => new RuleTest("LIN2002", $$"""
        public sealed class Order
        {
            public string Id { get; set; } = "";
            {{member}}
        }
        """ + Sender).WithLock(LockText.Of("orders-value", CompatibilityMode.Backward, "json", Registered)).WithSuppression(members).RunAsync();
}
