using System.Text.RegularExpressions;
using LineageAnalyzers.Tests.Verifiers;
using Microsoft.CodeAnalysis.Testing;

namespace LineageAnalyzers.Tests.Rules.LIN3000;

public sealed partial class LIN3005Tests : RuleTests
{
    private protected override string Id => "LIN3005";

    private protected override string Finding => Service("orders.dlq", "string", "[|order.email|]");

    [Fact]
    public Task The_message_names_field_topics_and_what_is_lost()
    {
        var test = new RuleTest(Id, Service("orders-retry", "string", "{|#0:JsonSerializer.Serialize(new { order.email })|}"));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "'email' (PII) of topic 'orders'", "retry", "topic 'orders-retry'",
            "the schema that tags it is not with it any more. Send the bytes as they came, or write it with its schema.").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("orders.dlq", "string", "order.id")]
    [InlineData("mails", "string", "order.email")]
    [InlineData("orders.dlq", "Order", "order")]
    [InlineData("orders.dlq", "string", "Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.email)))")]
    public Task What_is_not_classified_not_in_clear_or_as_protected_is_not_reported(string topic, string type, string value) => Verify(Service(topic, type, value));

    [Fact]
    public Task A_dead_letter_topic_with_the_bytes_as_they_came_is_not_reported() => Verify(Order + """
        class Service(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                var result = consumer.Consume();
                producer.Produce("orders.dlq", new Message<string, byte[]> { Value = result.Message.Value });
            }
        }
        """);

    [Fact]
    public Task What_the_consumer_decrypts_is_not_written_without_the_rule_that_encrypts()
    {
        var test = new RuleTest(Id, Service("orders.dlq", "string", "{|#0:JsonSerializer.Serialize(order)|}", Encryption));
        test.ExpectedDiagnostics.Add(Expected.Finding(
            Id, 0, "The whole record of topic 'orders', with 'email' (PII),", "dead-letter", "topic 'orders.dlq'",
            "the consumer decrypts it, and the producer's serializer has no rule that encrypts it. Send the bytes as they came, or give the serializer the same rules.").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("orders.dlq", "Order", "order")]
    [InlineData("orders.dlq", "string", "order.id")]
    [InlineData("mails", "string", "order.email")]
    public Task What_is_encrypted_again_or_was_not_encrypted_is_not_reported(string topic, string type, string value) => Verify(Service(topic, type, value, Encryption));

    [Fact]
    public Task A_registered_schema_that_is_lost_counts_for_what_attributes_classify_too() =>
        Verify(Service("orders.dlq", "string", "[|JsonSerializer.Serialize(new { order.phone })|]"));

    [Theory]
    [InlineData("Send(\"orders.dlq\", [|order.Email|]);")]
    [InlineData("Send(\"orders.dlq\", [|$\"{order.Email} has no account\"|]);")]
    [InlineData("try { Check(order); } catch (InvalidOperationException failure) { Send(\"orders.dlq\", [|failure.Message|]); }")]
    [InlineData("try { Check(order); } catch (InvalidOperationException failure) { Send(\"orders.dlq\", [|failure.ToString()|]); }")]
    [InlineData("try { Check(order); } catch (Exception failure) { Send(\"orders.dlq\", [|$\"{order.Id}: {failure.Message}\"|]); }")]
    [InlineData("try { Check(order); } catch (Exception failure) when (failure is InvalidOperationException) { Send(\"orders.dlq\", failure.GetType().Name); }")]
    [InlineData("try { Check(order); } catch (Exception failure) { Send(\"orders.dlq\", failure.Message.Length.ToString()); }")]
    [InlineData("try { throw new InvalidOperationException(order.Id); } catch (InvalidOperationException failure) { Send(\"orders.dlq\", failure.Message); }")]
    [InlineData("try { throw new InvalidOperationException(\"failed\", new Exception(order.Email)); } catch (InvalidOperationException failure) { Send(\"orders.dlq\", failure.Message); }")]
    [InlineData("Send(\"orders.dlq\", order.Id);")]
    [InlineData("Send(\"orders.dlq\", Hash(order.Email));")]
    [InlineData("Send(\"orders.dlq\", text);")]
    [InlineData("Send(\"orders.dlq\", JsonSerializer.Serialize(order));")]
    [InlineData("Send(\"orders.dlq\", JsonSerializer.Serialize(new Dead { Payload = text, Error = \"failed\" }));")]
    [InlineData("Send(\"deadletter\", [|order.Email|]);")]
    [InlineData("Send(\"DLQ\", [|order.Email|]);")]
    [InlineData("Send(\"orders.dead-letter-queue\", [|order.Email|]);")]
    [InlineData("Send(\"orders_errors\", [|order.Email|]);")]
    [InlineData("Send(\"errors\", order.Email);")]
    [InlineData("Send(\"terror\", order.Email);")]
    [InlineData("Send(order.Id, order.Email);")]
    public Task A_classified_field_in_a_text_is_reported_and_the_record_as_it_came_is_not(string statement) => Verify(Failing(statement));

    [Theory]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"orders.dlq\", [|JsonSerializer.Serialize(new Mail { Target = order.Email })|]);")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"other\", JsonSerializer.Serialize(new Mail { Target = Hash(order.Email) })); Send(\"orders-retry\", [|JsonSerializer.Serialize(new Mail { Target = order.Email })|]);")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"other\", order.Email); Send(\"orders.dlq\", JsonSerializer.Serialize(new Mail { Target = order.Email }));")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"other\", text); Send(\"orders.dlq\", JsonSerializer.Serialize(new Mail { Target = order.Email }));")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"orders.dlq\", JsonSerializer.Serialize(new Mail { Target = Hash(order.Email) }));")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"orders.dlq\", text);")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"orders.dlq\", JsonSerializer.Serialize(order));")]
    [InlineData("Send(\"mails\", Hash(order.Email)); Send(\"orders.dlq\", JsonSerializer.Serialize(new { text, order.Email }));")]
    [InlineData("Send(\"mails\", order.Id); Send(\"orders.dlq\", JsonSerializer.Serialize(new Mail { Target = order.Email }));")]
    [InlineData("Send(\"mails\", order.Email.Length.ToString()); Send(\"orders.dlq\", JsonSerializer.Serialize(new Mail { Target = order.Email }));")]
    public Task A_field_that_every_other_record_masks_is_reported(string statements) => Verify(Failing(statements));

    [Theory]
    [InlineData("SecurityProtocol = SecurityProtocol.SaslSsl", "BootstrapServers = \"broker:9092\"", true)]
    [InlineData("SecurityProtocol = SecurityProtocol.Ssl", "SecurityProtocol = SecurityProtocol.SaslPlaintext", true)]
    [InlineData("SecurityProtocol = SecurityProtocol.SaslSsl", "SecurityProtocol = SecurityProtocol.Ssl", false)]
    [InlineData("SecurityProtocol = SecurityProtocol.SaslSsl", "SecurityProtocol = given", false)]
    [InlineData("SecurityProtocol = SecurityProtocol.SaslSsl", "BootstrapServers = \"localhost:9092\"", false)]
    [InlineData("SecurityProtocol = SecurityProtocol.Plaintext", "BootstrapServers = \"broker:9092\"", false)]
    [InlineData("GroupId = \"g\"", "BootstrapServers = \"broker:9092\"", false)]
    public Task A_line_that_is_not_encrypted_any_more_is_reported(string consumer, string producer, bool isReported) => Verify(Records + $$"""
        class Service
        {
            public void Run(SecurityProtocol given)
            {
                var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { {{consumer}} }).Build();
                var producer = new ProducerBuilder<string, string>(new ProducerConfig { {{producer}} }).Build();
                consumer.Subscribe("orders");
                var result = consumer.Consume();
                var order = JsonSerializer.Deserialize<Order>(result.Message.Value);
                producer.Produce("orders.dlq", new Message<string, string> { Value = {{(isReported ? "[|result.Message.Value|]" : "result.Message.Value")}} });
                producer.Produce("orders.copy", new Message<string, string> { Value = result.Message.Value });
            }
        }
        """);

    [Fact]
    public Task A_call_of_an_own_method_that_names_the_topic_is_reported() => Verify(Records + """
        class Service(IConsumer<string, string> consumer, Sender sender)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                var order = JsonSerializer.Deserialize<Order>(consumer.Consume().Message.Value)!;
                sender.[|Send|]("orders.dlq", order.Email);
                sender.Send("mails", order.Email);
                sender.Send("orders.dlq", order.Id);
            }
        }
        class Sender(IProducer<string, string> producer)
        {
            public void Send(string topic, string text) => producer.Produce(topic, new Message<string, string> { Value = text });
        }
        """);

    private const string Encryption = "Confluent.SchemaRegistry.Encryption.FieldEncryptionExecutor.Register();";

    private const string Records = RuleCode.Records + """
        public class Dead { public string Payload { get; set; } = ""; public string Error { get; set; } = ""; }
        public class Mail { [Classified("PII")] public string Target { get; set; } = ""; }

        """;

    private const string Order = """"
        public class Order : Avro.Specific.ISpecificRecord
        {
            public static Avro.Schema _SCHEMA = Avro.Schema.Parse("""
                {"type":"record","name":"Order","fields":[{"name":"id","type":"string"},{"name":"email","type":"string","confluent:tags":["PII"]},{"name":"phone","type":"string"}]}
                """);
            public Avro.Schema Schema => _SCHEMA;
            public string id { get; set; } = "";
            public string email { get; set; } = "";
            [Classified("PII")] public string phone { get; set; } = "";
            public object Get(int position) => position == 0 ? id : email;
            public void Put(int position, object value) { }
        }
        """";

    // Each Send is a call of the client.
    private static string Failing(string statements) => Records + $$"""
        class Service(IConsumer<string, string> consumer, IProducer<string, string> producer)
        {
            public void Run()
            {
                consumer.Subscribe("orders");
                while (true)
                    Handle(consumer.Consume().Message.Value);
            }

            void Handle(string text)
            {
                var order = JsonSerializer.Deserialize<Order>(text)!;
                {{Sends().Replace(statements, "producer.Produce($1, new Message<string, string> { Value = $2 });")}}
            }

            static void Check(Order order)
            {
                if (order.Id == "")
                    throw new InvalidOperationException($"no account for {order.Email}");
            }

            static string Hash(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));
        }
        """;

    [GeneratedRegex(@"Send\((.+?), (.+?)\);")]
    private static partial Regex Sends();

    private static string Service(string topic, string type, string value, string before = "") => Order + $$"""

        class Service(IProducer<string, {{type}}> producer, ISchemaRegistryClient registry)
        {
            public void Run()
            {
                {{before}}
                var consumer = new ConsumerBuilder<string, Order>(new ConsumerConfig()).SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new AvroDeserializer<Order>(registry))).Build();
                consumer.Subscribe("orders");
                var order = consumer.Consume().Message.Value;
                producer.Produce("{{topic}}", new Message<string, {{type}}> { Value = {{value}} });
            }

            object Build() => new ProducerBuilder<string, {{type}}>(new ProducerConfig()){{(type == "Order" ? ".SetValueSerializer(new AvroSerializer<Order>(registry))" : "")}}.Build();
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
