using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Protobuf;
using LineageAnalyzers.Testing;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN2000;

/// <summary>LIN2002 and LIN2004 of classes that protoc made.</summary>
public sealed class ProtobufContractTests
{
    private static readonly string Proto = Read("legacy.proto");

    private static readonly string[] Generated = [Read("Legacy.g.cs")];

    private const string Sender = """
        class Sender(ISchemaRegistryClient registry)
        {
            public void Send(LineageAnalyzers.Tests.Records.Protobuf.Old order)
            {
                using var producer = new ProducerBuilder<Null, LineageAnalyzers.Tests.Records.Protobuf.Old>(new ProducerConfig())
                    .SetValueSerializer(new ProtobufSerializer<LineageAnalyzers.Tests.Records.Protobuf.Old>(registry)).Build();
                producer.{|#0:Produce|}("orders", new Message<Null, LineageAnalyzers.Tests.Records.Protobuf.Old> { Value = order });
            }
        }
        """;

    private const string Reader = """
        class Reader
        {
            public void Read()
            {
                using var consumer = new ConsumerBuilder<Null, LineageAnalyzers.Tests.Records.Protobuf.Old>(new ConsumerConfig { GroupId = "g" })
                    .SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new ProtobufDeserializer<LineageAnalyzers.Tests.Records.Protobuf.Old>())).Build();
                consumer.Subscribe("orders");
                var order = consumer.Consume(1000).Message.Value;
                System.Console.WriteLine(order.{|#0:Age|} + order.Name);
            }
        }
        """;

    [Fact]
    public Task What_is_registered_is_not_reported() => Test("LIN2002", Sender, Proto).RunAsync();

    [Fact]
    public Task A_field_of_another_type_is_reported_at_the_call()
    {
        var test = Test("LIN2002", Sender, Proto.Replace("int32 age = 2", "string age = 2", StringComparison.Ordinal));
        test.ExpectedDiagnostics.Add(Expected.At("LIN2002", 0));
        return test.RunAsync();
    }

    [Fact]
    public Task Where_the_proto_is_known_its_line_is_the_place()
    {
        var test = Test("LIN2002", Sender, Proto.Replace("int32 age = 2", "string age = 2", StringComparison.Ordinal));
        test.TestState.AdditionalFiles.Add(("/repository/src/legacy.proto", Proto));
        test.ExpectedDiagnostics.Add(Expected.InFile("LIN2002", "/repository/src/legacy.proto", 8, 18));
        return test.RunAsync();
    }

    [Fact]
    public Task Where_two_files_declare_the_message_the_call_is_the_place()
    {
        var test = Test("LIN2002", Sender, Proto.Replace("int32 age = 2", "string age = 2", StringComparison.Ordinal));
        test.TestState.AdditionalFiles.Add(("/repository/src/legacy.proto", Proto));
        test.TestState.AdditionalFiles.Add(("/repository/old/legacy.proto", Proto));
        test.ExpectedDiagnostics.Add(Expected.At("LIN2002", 0));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("", "OrderPlaced {")]
    [InlineData("total", "total = 13")]
    [InlineData("gone", "OrderPlaced {")]
    [InlineData("customer.email_address", "email_address = 1")]
    [InlineData("customer.gone", "Customer {")]
    [InlineData("lines[].sku", "sku = 1")]
    [InlineData("by_number{}.quantity", "quantity = 2")]
    [InlineData("parent.customer.address.street", "street = 1")]
    [InlineData("placed_at.seconds", "placed_at = 6")]
    public void A_field_is_found_through_messages(string path, string text)
    {
        var proto = Read("orders.proto");
        Assert.StartsWith(text, proto[ProtobufPlaces.In(proto)!.Find("acme.orders.OrderPlaced", path)!.Value.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_a_group_is_found() =>
        Assert.StartsWith("inner_text", Proto[ProtobufPlaces.In(Proto)!.Find("acme.legacy.Old", "extra.inner_text")!.Value.Start..], StringComparison.Ordinal);

    [Theory]
    [InlineData("no Protobuf")]
    [InlineData("syntax = \"proto3\"; message Other { }")]
    public void Another_text_has_no_place(string text) => Assert.Null(ProtobufPlaces.In(text)?.Find("acme.legacy.Old", "age"));

    [Fact]
    public Task A_field_that_is_read_and_not_registered_is_reported_where_it_is_read()
    {
        var test = Test("LIN2004", Reader, Proto.Replace("  optional int32 age = 2;\n", "", StringComparison.Ordinal));
        test.ExpectedDiagnostics.Add(Expected.Finding("LIN2004", 0, "age", "1", "orders-value", "the code always gets the default. Stop reading it, or let the producer add the field."));
        return test.RunAsync();
    }

    [Fact]
    public Task Fields_that_are_registered_are_not_reported() => Test("LIN2004", Reader, Proto).RunAsync();

    private static RuleTest Test(string rule, string code, string registered)
    {
        var test = new RuleTest(rule, code);
        foreach (var (text, index) in Generated.Select((text, index) => (text, index)))
            test.TestState.Sources.Add(($"Generated{index}.cs", text));
        test.WithLock(LockText.Of("orders-value", CompatibilityMode.Full, "protobuf", registered));
        return test;
    }

    private static string Read(string file) => File.ReadAllText(RepositoryFiles.PathOf($"tests/LineageAnalyzers.Tests/Records/Protobuf/{file}"));
}
