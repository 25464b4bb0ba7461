using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

public sealed class LIN2003Tests : RuleTests
{
    private const string Sender = """

        class Sender(IProducer<string, string> producer)
        {
            public void Send(Order order) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
        }

        """;

    private protected override string Id => "LIN2003";

    private protected override string Finding => RuleCode.Records + Sender + Reader("public class View { public int[] Id { get; set; } = []; }", "[|Subscribe|]");

    [Theory]
    [InlineData("public class View { public bool Id { get; set; } }")]
    [InlineData("public class Inner { } public class View { public Inner? Email { get; set; } }")]
    [InlineData("public class View { public string Id { get; set; } = \"\"; public required string Tenant { get; set; } }")]
    public Task A_consumer_that_cannot_read_the_JSON_is_reported(string view) => Verify(RuleCode.Records + Sender + Reader(view, "[|Subscribe|]"));

    [Theory]
    [InlineData("public class View { public string Id { get; set; } = \"\"; }")]
    [InlineData("public class View { public int Id { get; set; } public string? Tenant { get; set; } }")]
    [InlineData("public class View { public object? Id { get; set; } }")]
    [InlineData("public class View { public Unknown Id { get; set; } }")]
    public async Task A_consumer_that_can_or_that_is_not_known_is_not_reported(string view)
    {
        var compilation = Findings.Compilation(
            [.. References.KafkaService, .. RegistrySerdes.References], ("Code.cs", RuleCode.Usings + RuleCode.Records + Sender + Reader(view, "Subscribe")));
        Assert.DoesNotContain(await Findings.InAsync(compilation), finding => finding.Id == Id);
    }

    [Fact]
    public Task The_message_says_what_does_not_fit()
    {
        var test = new RuleTest(Id, RuleCode.Records + Sender + Reader("public class View { public bool Id { get; set; } }", "{|#0:Subscribe|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "View", "Sender.Send", "orders", "Order", "'Id' is read as boolean and written as string"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_topic_of_several_records_is_not_reported_where_one_of_them_fits() => Verify(RuleCode.Records + Sender + """
        public class View { public bool Flag { get; set; } public required bool Set { get; set; } }

        class Other(IProducer<string, string> producer)
        {
            public void Send(View view) => producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(view) });
        }

        """ + Reader("", "Subscribe"));

    [Fact]
    public Task Another_topic_is_not_reported() =>
        Verify(RuleCode.Records + Sender + Reader("public class View { public bool Id { get; set; } }", "Subscribe").Replace("\"orders\"", "\"returns\""));

    [Fact]
    public Task Another_format_is_reported() => Verify(RuleCode.Records + Sender + """
        class Reader(IConsumer<string, byte[]> consumer)
        {
            public string? Read()
            {
                consumer.[|Subscribe|]("orders");
                return Google.Protobuf.WellKnownTypes.StringValue.Parser.ParseFrom(consumer.Consume().Message.Value).Value;
            }
        }
        """);

    [Theory]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }", false)]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }, { \"name\": \"Tenant\", \"type\": \"string\", \"default\": \"\" }", false)]
    [InlineData("{ \"name\": \"Id\", \"type\": \"string\" }, { \"name\": \"Tenant\", \"type\": \"string\" }", true)]
    [InlineData("{ \"name\": \"Id\", \"type\": \"int\" }", true)]
    public Task Avro_records_are_compared_by_their_schemas(string fields, bool isReported) => Verify(
        AvroClass.Of("Order", "{ \"name\": \"Id\", \"type\": \"string\" }", "") + AvroClass.Of("View", fields, "", schemaName: "Order") + $$"""

        class Orders(ISchemaRegistryClient registry)
        {
            public void Send(Acme.Order order)
            {
                using var producer = new ProducerBuilder<Null, Acme.Order>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<Acme.Order>(registry)).Build();
                producer.Produce("orders", new Message<Null, Acme.Order> { Value = order });
            }

            public Acme.View Read()
            {
                using var consumer = new ConsumerBuilder<Ignore, Acme.View>(new ConsumerConfig())
                    .SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new AvroDeserializer<Acme.View>(registry))).Build();
                consumer.{{(isReported ? "[|Subscribe|]" : "Subscribe")}}("orders");
                return consumer.Consume().Message.Value;
            }
        }
        """);

    private static string Reader(string view, string call) => view + $$"""

        class Reader(IConsumer<string, string> consumer)
        {
            public View? Read()
            {
                consumer.{{call}}("orders");
                return JsonSerializer.Deserialize<View>(consumer.Consume().Message.Value);
            }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
