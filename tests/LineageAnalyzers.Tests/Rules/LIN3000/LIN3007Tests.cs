using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed class LIN3007Tests : RuleTests
{
    private protected override string Id => "LIN3007";

    private protected override string Finding => Service("[|Subscribe|]", "Console.WriteLine(order.Id);");

    [Fact]
    public Task The_message_names_what_is_not_read_and_what_is()
    {
        var test = new RuleTest(Id, Service("{|#0:Subscribe|}", "Console.WriteLine(order.Id + order.Total);"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "topic 'orders'", "'Buyer.Email' (PII)", "'Id', 'Total'"));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("Console.WriteLine(order.Buyer.Email);")]
    [InlineData("if (order.Buyer.Email.Length > 0) Console.WriteLine(order.Id);")]
    [InlineData("Console.WriteLine(order);")]
    [InlineData("Console.WriteLine(JsonSerializer.Serialize(order.Buyer));")]
    [InlineData("_last = order; Console.WriteLine(order.Id);")]
    [InlineData("External(order);")]
    public Task A_record_whose_classified_fields_are_read_or_may_be_is_not_reported(string statements) => new RuleTest(Id, Service("Subscribe", statements)).RunAsync();

    private static string Service(string subscribe, string statements) => $$"""
        public class Buyer { [Classified("PII")] public string Email { get; set; } = ""; }
        public class Order { public string Id { get; set; } = ""; public int Total { get; set; } public Buyer Buyer { get; set; } = new(); }
        class Service(IConsumer<string, string> consumer)
        {
            public static Order? _last;
            public static Action<Order>? External;

            public void Run()
            {
                consumer.{{subscribe}}("orders");
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                {{statements.Replace("External(order)", "External!(order)")}}
            }
        }
        """;
}
