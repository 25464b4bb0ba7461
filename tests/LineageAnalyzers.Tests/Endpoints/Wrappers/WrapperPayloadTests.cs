using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

public sealed class WrapperPayloadTests
{
    [Theory]
    [InlineData("Send<T>(string topic, T message)", "JsonSerializer.Serialize(message)", "new OrderPlaced()", "OrderPlaced")]
    [InlineData("Send(string topic, object message)", "JsonSerializer.Serialize(message)", "new OrderPlaced()", "OrderPlaced")]
    [InlineData("Send(string topic, object message)", "Newtonsoft.Json.JsonConvert.SerializeObject(message)", "new OrderPlaced()", "OrderPlaced")]
    [InlineData("Send(string topic, string json)", "json", "JsonSerializer.Serialize(new OrderPlaced())", "OrderPlaced")]
    public void The_record_is_of_the_type_that_the_call_gives(string signature, string value, string argument, string type)
    {
        var endpoint = WrapperCode.Single($$"""
            public class Bus(IProducer<string, string> producer)
            {
                public Task {{signature}} => producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = {{value}} });
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", {{argument}}); }
            """);

        Assert.Equal(type, endpoint.Value!.Type);
        Assert.Equal(WireFormat.Json, endpoint.Value.Format);
        Assert.Equal("System.String", endpoint.Key!.Type);
    }

    [Fact]
    public void A_record_that_is_sent_as_its_interface_is_of_that_type()
    {
        var endpoint = WrapperCode.Single("""
            public interface IEvent { string Id { get; } }
            public class Paid : IEvent { public string Id => "1"; public string Card => "2"; }
            public class Bus(IProducer<string, string> producer)
            {
                public Task Send(string topic, IEvent message) => producer.ProduceAsync(topic, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", new Paid()); }
            """);

        Assert.Equal("IEvent", endpoint.Value!.Type);
    }

    [Fact]
    public void A_class_that_is_generic_over_its_message_gives_the_type_at_the_call()
    {
        var endpoint = WrapperCode.Single("""
            public interface IBus<TMessage> { Task Send(string topic, TMessage message); }
            public class Bus<T>(IProducer<Null, string> producer) : IBus<T>
            {
                public Task Send(string topic, T message) => producer.ProduceAsync(topic, new Message<Null, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class S(IBus<OrderPlaced> bus) { public Task A() => bus.Send("orders", new OrderPlaced()); }
            """);

        Assert.Equal("OrderPlaced", endpoint.Value!.Type);
        Assert.Null(endpoint.Key);
    }

    [Fact]
    public void The_record_is_described_with_its_fields()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + "using System.Text.Json;" + """
            public class Bus(IProducer<string, string> producer)
            {
                public Task Send<T>(string topic, T message) => producer.ProduceAsync(topic, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", new OrderPlaced()); }
            """ + WrapperCode.Records));

        var record = Assert.Single(manifest.Records);
        Assert.Equal("OrderPlaced", record.Type);
        Assert.Equal(["Id", "Total"], record.Fields.Select(field => field.Path).Order());
    }

    [Fact]
    public void Settings_and_group_are_those_of_the_client_that_is_called()
    {
        var endpoints = WrapperCode.Calls("""
            public class Bus
            {
                private readonly IProducer<Null, string> _producer = new ProducerBuilder<Null, string>(new ProducerConfig { Acks = Acks.All }).Build();
                public Task Send(string topic) => _producer.ProduceAsync(topic, new Message<Null, string> { Value = "" });
                public void Listen(string topic, string group)
                {
                    var consumer = new ConsumerBuilder<Ignore, string>(new ConsumerConfig { GroupId = group }).Build();
                    consumer.Subscribe(topic);
                }
            }
            public class S(Bus bus)
            {
                public Task A() => bus.Send("orders");
                public void B() => bus.Listen("payments", "billing");
            }
            """);

        Assert.Equal(["orders", "payments"], endpoints.Select(endpoint => endpoint.Topic.Name));
        Assert.Equal([new ClientSetting("acks", "all")], endpoints[0].Settings);
        Assert.Equal(Direction.Consume, endpoints[1].Direction);
        Assert.Equal("billing", endpoints[1].Group!.Name);
    }

    [Fact]
    public void A_consumer_reads_the_type_that_the_call_gives()
    {
        var endpoint = WrapperCode.Single("""
            public class Listener(IConsumer<Ignore, string> consumer)
            {
                public void Start<T>(string topic, Action<T> handle)
                {
                    consumer.Subscribe(topic);
                    while (true)
                        handle(JsonSerializer.Deserialize<T>(consumer.Consume().Message.Value)!);
                }
            }
            public class S(Listener listener) { public void A() => listener.Start<OrderPlaced>("orders", order => Console.WriteLine(order.Total)); }
            """);

        Assert.Equal("orders", endpoint.Topic.Name);
        Assert.Equal("OrderPlaced", endpoint.Value!.Type);
        Assert.Equal(["Total"], endpoint.Reads.Select(read => read.Field));
    }

    [Fact]
    public void Each_call_has_the_flows_of_what_it_sends()
    {
        var manifest = EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + "using System.Text.Json;" + """
            public class Bus(IProducer<Null, string> producer)
            {
                public Task Send<T>(string topic, T message) => producer.ProduceAsync(topic, new Message<Null, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class S(Bus bus)
            {
                public Task A() => bus.Send("orders", new OrderPlaced { Id = Guid.NewGuid().ToString() });
                public Task B() => bus.Send("shipments", new OrderShipped { Id = DateTime.UtcNow.ToString() });
            }
            """ + WrapperCode.Records));

        Assert.Contains(manifest.Flows, flow => flow is { To: { Endpoint: "produce:S.A()", Field: "Id" }, From.Source: FlowSource.Random });
        Assert.Contains(manifest.Flows, flow => flow is { To: { Endpoint: "produce:S.B()", Field: "Id" }, From.Source: FlowSource.Clock });
        Assert.DoesNotContain(manifest.Flows, flow => flow is { To.Endpoint: "produce:S.A()", From.Source: FlowSource.Clock });
    }
}
