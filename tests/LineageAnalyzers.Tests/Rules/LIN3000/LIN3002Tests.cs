using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed class LIN3002Tests : RuleTests
{
    private protected override string Id => "LIN3002";

    private protected override string Finding => RuleCode.Records + """
        class Sender(IProducer<string, string> producer)
        {
            public Task SendAsync(Order order) => producer.ProduceAsync("orders", new Message<string, string>
            {
                Value = "x",
                Headers = new Headers { { "mail", [|System.Text.Encoding.UTF8.GetBytes(order.Email)|] } },
            });
        }
        """;

    [Fact]
    public Task The_message_names_member_class_header_and_topic()
    {
        var test = new RuleTest(Id, Send("headers.Add(\"mail\", {|#0:System.Text.Encoding.UTF8.GetBytes(order.Email)|});"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Order.Email' (PII)", " 'mail'", "topic 'orders'").WithLocation(1));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("headers.Add(\"mail\", [|Bytes($\"to {order.Email}\")|]);")]
    [InlineData("headers.Add(new Header(\"mail\", [|Bytes(order.Email.Trim())|]));")]
    [InlineData("var mail = order.Email; headers.Add(\"mail\", [|Bytes(mail)|]); headers.Add(\"id\", Bytes(order.Id));")]
    public Task A_header_that_holds_a_classified_member_is_reported(string statements) => Verify(Send(statements).Replace("{|#1:Email|}", "Email"));

    [Theory]
    [InlineData("headers.Add(\"id\", Bytes(order.Id));")]
    [InlineData("headers.Add(\"length\", Bytes(order.Email.Length.ToString()));")]
    [InlineData("headers.Add(\"hash\", System.Security.Cryptography.SHA256.HashData(Bytes(order.Email)));")]
    [InlineData("headers.Add(\"field\", Bytes(nameof(order.Email)));")]
    [InlineData("headers.Add(\"has\", Bytes(order.Email is null ? \"0\" : \"1\"));")]
    [InlineData("var other = new Headers(); other.Add(\"mail\", Bytes(order.Email));")]
    public Task A_header_that_holds_none_is_not_reported(string statements) => Verify(Send(statements).Replace("{|#1:Email|}", "Email"));

    [Fact]
    public Task A_consumed_field_is_told_by_topic_and_field()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => Send("x", order.Email);
                void Send(string value, string contact)
                {
                    var message = new Message<string, string> { Value = value, Headers = new Headers() };
                    message.Headers.Add("contact", System.Text.Encoding.UTF8.GetBytes(contact));
                    producer.{|#0:Produce|}("mails", message);
                }
            """));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders'", " 'contact'", "topic 'mails'").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Fact]
    public Task Headers_in_the_initialiser_are_told_at_their_content()
    {
        var test = new RuleTest(Id, Relay.Of("""
                void Handle(Order order) => Send("x", order.Email);
                void Send(string value, string contact) => producer.Produce("mails", new Message<string, string>
                {
                    Value = value,
                    Headers = new Headers { { "contact", {|#0:System.Text.Encoding.UTF8.GetBytes(contact)|} }, { "value", System.Text.Encoding.UTF8.GetBytes(value) } },
                });
            """));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "'Email' (PII) of topic 'orders'", " 'contact'", "topic 'mails'").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    private static string Send(string statements) => $$"""
        public class Order
        {
            public string Id { get; set; } = "";
            [Classified("PII")] public string {|#1:Email|} { get; set; } = "";
        }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order)
            {
                var headers = new Headers();
                {{statements}}
                producer.Produce("orders", new Message<string, string> { Value = "x", Headers = headers });
            }

            private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
