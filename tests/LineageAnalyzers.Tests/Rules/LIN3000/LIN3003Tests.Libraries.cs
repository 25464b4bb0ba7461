using LineageAnalyzers.CodeFixes.LIN3000;
using LineageAnalyzers.Tests.Flow;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3003Tests
{
    private const string Library = FlowsAcross.Usings + "using LineageAnalyzers.Annotations;\n" + RuleCode.Records + """
        public sealed record Card(string Id, [property: Classified("PII")] string Number);

        public static class Auditing
        {
            public static void Audit(string text) => Console.WriteLine($"audit: {text}");
            public static void Audit(Order order) => Console.WriteLine("{0}: {1}", order.Id, order.Email);
            public static void Count(Order order) => Console.WriteLine(order.Email.Length);
            public static void Name(Order order) => Console.WriteLine(order.Id);
            public static void Show(object order) => Console.WriteLine(order);
            public static void Store(string text) => File.WriteAllText("audit", text);
            public static void Hash(string text) => Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
            public static void Parse(string text) => Console.WriteLine(JsonSerializer.Deserialize<Order>(text)!.Email);
            public static void Refuse(this Order order) => throw new InvalidOperationException("no account for " + order.Email);
        }

        public sealed class Trail(ILogger logger)
        {
            public Trail Write(string id, string contact)
            {
                logger.LogInformation("{Id}", id);
                logger.LogWarning("to {Contact}", contact);
                return this;
            }
        }
        """;

    [Theory]
    [InlineData("Auditing.Audit(<order.Email>);", "'Email' (PII) of topic 'orders' gets into the console behind 'Audit'")]
    [InlineData("Auditing.Audit(<order>);", "'Email' (PII) of topic 'orders' gets into the console behind 'Audit'")]
    [InlineData("Auditing.Audit($\"mail {<order.Email>}\");", "'Email' (PII) of topic 'orders' gets into the console behind 'Audit'", true)]
    [InlineData("Auditing.Parse(<text>);", "'Email' (PII) of topic 'orders' gets into the console behind 'Parse'")]
    [InlineData("order.<Refuse>();", "'Email' (PII) of topic 'orders' gets into an exception message behind 'Refuse'")]
    [InlineData("new Trail(logger).Write(order.Id, <order.Email>).Write(\"\", order.Id);", "'Email' (PII) of topic 'orders' gets into a log entry behind 'Write'")]
    public async Task What_a_library_shows_is_reported_at_its_call(string statement, string message, bool isPart = false)
    {
        var finding = Assert.Single(await FindingsBehind(statement.Replace("<", "").Replace(">", "")));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        var marked = statement.Split('<', '>')[1];
        Assert.Equal(isPart ? $"$\"mail {{{marked}}}\"" : marked, finding.Place);
    }

    [Theory]
    [InlineData("Auditing.Audit(order.Id);")]
    [InlineData("Auditing.Count(order);")]
    [InlineData("Auditing.Name(order);")]
    [InlineData("Auditing.Show(order);")]
    [InlineData("Auditing.Store(order.Email);")]
    [InlineData("Auditing.Hash(order.Email);")]
    [InlineData("new Trail(logger).Write(order.Email.Length.ToString(), order.Id);")]
    [InlineData("order.Email = \"\"; Auditing.Audit(order.Email);")]
    public async Task What_a_library_does_not_show_is_not_reported(string statement) => Assert.Empty(await FindingsBehind(statement));

    [Fact]
    public async Task A_record_whose_text_a_library_shows_is_reported_at_its_call()
    {
        var finding = Assert.Single(await FindingsBehind("Auditing.Show(order);", "Card"));
        Assert.StartsWith("The whole record of topic 'orders', with 'Number' (PII), gets into the console behind 'Show'", finding.Message, StringComparison.Ordinal);
    }

    // The library may do more with what it is given than to show it.
    [Fact]
    public Task What_is_given_to_a_library_has_no_fix()
    {
        var code = Relay.Of("    void Handle(Order order) => Auditing.Audit([|order.Email|]);");
        var test = new RuleTest<RedactionFix>(Id, code) { FixedTo = code };
        test.TestState.AdditionalReferences.Add(FlowsAcross.Told(FlowsAcross.Compile("Acme.Shared", [Library])));
        return test.RunAsync();
    }

    private static async Task<IReadOnlyList<(string Place, string Message)>> FindingsBehind(string statement, string type = "Order")
    {
        var library = FlowsAcross.Told(FlowsAcross.Compile("Acme.Shared", [Library]));
        var service = FlowsAcross.Compile("Acme.Service", [FlowsAcross.Usings + $$"""
            using Confluent.Kafka;

            public class Service(IConsumer<string, string> consumer, ILogger<Service> logger)
            {
                public void Run()
                {
                    consumer.Subscribe("orders");
                    while (true)
                        Handle(consumer.Consume().Message.Value);
                }

                private void Handle(string text)
                {
                    var order = JsonSerializer.Deserialize<{{type}}>(text)!;
                    _ = logger;
                    {{statement}}
                }
            }
            """], library);
        return
        [
            .. from finding in await Findings.InAsync(service)
               where finding.Id == "LIN3003"
               select (finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan), finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }
}
