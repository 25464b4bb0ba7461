using LineageAnalyzers.CodeFixes.LIN3000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3004Tests
{
    [Theory]
    [InlineData("[Classified(\"PII\")]", "[Classified(\"PII\")]")]
    [InlineData("[Classified(\"PII\"), Classified(\"Contact\")]", "[Classified(\"PII\"), Classified(\"Contact\")]")]
    [InlineData("[Private(\"mail\", Level = 2)]", "[Private(\"mail\", Level = 2)]")]
    public Task The_attributes_of_the_source_are_carried_over(string source, string expected) => new RuleTest<CarryClassificationFix>(Id, Copy(source, "", "[|Contact|]", "[|Name|]"))
    {
        FixedTo = Copy(source, expected + "\n    ", "Contact", "Name"),
    }.RunAsync();

    [Fact]
    public Task A_positional_record_gets_it_on_its_property() => new RuleTest<CarryClassificationFix>(Id, Positional("string [|Contact|]"))
    {
        FixedTo = Positional("[property: Classified(\"PII\")] string Contact"),
    }.RunAsync();

    private static string Copy(string source, string attribute, string contact, string name) => $$"""
        public sealed class PrivateAttribute(string name) : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(
            new Microsoft.Extensions.Compliance.Classification.DataClassification("Acme", name))
        {
            public int Level { get; set; }
        }
        public class Order
        {
            {{source}} public string Email { get; set; } = "";
            {{source}} public string Name { get; set; } = "";
        }
        public class Mail
        {
            {{attribute}}public string {{contact}} { get; set; } = "";

            // How to address them.
            {{attribute}}public string {{name}} { get; set; } = "";
        }
        class Service(IConsumer<string, string> consumer, IProducer<string, string> producer)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                var mail = new Mail { Contact = order.Email, Name = order.Name };
                producer.Produce("mails", new Message<string, string> { Value = JsonSerializer.Serialize(mail) });
            }
        }
        """;

    private static string Positional(string parameter) => Relay.Of("""
            void Handle(Order order) => producer.Produce("mails", new Message<string, string> { Value = JsonSerializer.Serialize(new Mail(order.Id, order.Email)) });
        """) + $$"""

        public sealed record Mail(string Id, {{parameter}});
        """;
}
