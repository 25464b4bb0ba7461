using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed class LIN2004Tests : RuleTests
{
    private const string Registered = """
        { "type": "object", "properties": { "Id": { "type": "string" }, "customer": { "type": "object", "properties": { "Name": { "type": "string" } } }, "Extra": { "type": "object" } } }
        """;

    private protected override string Id => "LIN2004";

    private protected override string Finding => Reader("order.[|Email|]");

    private protected override (string File, string Text)[] Files => [(ContractsLock.FileName, Lock)];

    private static string Lock => LockText.Of("orders-value", CompatibilityMode.Backward, "json", Registered);

    [Theory]
    [InlineData("order.[|Email|]")]
    [InlineData("order.Customer!.[|City|]")]
    [InlineData("order.Id + order.[|Email|].Trim() + order.Customer?.Name")]
    public Task A_field_that_is_not_registered_is_reported_where_it_is_read(string read) => Verify(Reader(read));

    [Theory]
    [InlineData("order.Id")]
    [InlineData("order.Customer!.Name")]
    [InlineData("order.Extra!.City")]
    [InlineData("nameof(order.Email)")]
    [InlineData("order.ToString()!")]
    public Task A_field_that_may_be_there_or_that_is_not_read_is_not_reported(string read) => Verify(Reader(read));

    [Fact]
    public Task Without_a_lock_nothing_is_reported() => new RuleTest(Id, Reader("order.Email")).RunAsync();

    [Fact]
    public Task The_message_says_which_version_lacks_it()
    {
        var test = new RuleTest(Id, Reader("order.{|#0:Email|}")).WithLock(LockText.Of("orders-value", CompatibilityMode.Backward, "json", """{ "type": "object" }""", Registered));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "Email", "2", "orders-value", "the code gets a default. Correct the name, or let the producer add the field."));
        return test.RunAsync();
    }

    [Fact]
    public Task A_producer_of_the_same_record_is_not_reported() => Verify(Reader("order.Id") + """

        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("returns", new Message<string, string> { Value = order.Email + JsonSerializer.Serialize(order) });
        }
        """);

    [Theory]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }, { \"name\": \"Mail\", \"type\": \"string\", \"default\": \"\" }", "[|Mail|]")]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }, { \"name\": \"Mail\", \"type\": \"string\", \"default\": \"\", \"aliases\": [\"Email\"] }", "Mail")]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }, { \"name\": \"Mail\", \"type\": \"string\", \"default\": \"\" }", "Id")]
    public Task An_Avro_field_is_looked_for_by_name_and_alias(string fields, string read) => new RuleTest(
        Id, AvroClass.Of("Order", fields, "public string Id { get; set; } = \"\"; public string Mail { get; set; } = \"\";") + $$"""

        class Reader(ISchemaRegistryClient registry)
        {
            public string Read()
            {
                using var consumer = new ConsumerBuilder<Ignore, Acme.Order>(new ConsumerConfig())
                    .SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new AvroDeserializer<Acme.Order>(registry))).Build();
                consumer.Subscribe("orders");
                return consumer.Consume().Message.Value.{{read}};
            }
        }
        """).WithLock(LockText.Of("orders-value", CompatibilityMode.Backward, "avro", """
            { "type": "record", "name": "Order", "namespace": "Acme", "fields": [ { "name": "Id", "type": "string" }, { "name": "Email", "type": "string" } ] }
            """)).RunAsync();

    private static string Reader(string read) => $$"""
        public class Customer { public string Name { get; set; } = ""; public string City { get; set; } = ""; }

        public class Order
        {
            public string Id { get; set; } = "";
            public string Email { get; set; } = "";
            public Customer? Customer { get; set; }
            public Customer? Extra { get; set; }
        }

        class Reader(IConsumer<string, string> consumer)
        {
            public string Read()
            {
                consumer.Subscribe("orders");
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                return {{read}};
            }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).WithLock(Lock).RunAsync();
}
