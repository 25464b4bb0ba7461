namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

public sealed class WrapperLookAlikeTests
{
    [Theory]
    [InlineData("public Task Send(string name) => producer.ProduceAsync(\"orders\", new Message<string, string> { Key = name, Value = \"\" });")]
    [InlineData("public Task Send(string name) => producer.ProduceAsync(\"orders\", new Message<string, string> { Value = name, Headers = new Headers { { name, new byte[0] } } });")]
    [InlineData("public Task Send(string name) { name = Environment.MachineName; return producer.ProduceAsync(name, new Message<string, string> { Value = \"\" }); }")]
    [InlineData("public Task Send(string name) { Change(ref name); return producer.ProduceAsync(name, new Message<string, string> { Value = \"\" }); } void Change(ref string text) => text = \"other\";")]
    [InlineData("public Task Send(string name) { if (name.Length > 3) name += \"s\"; return producer.ProduceAsync(name, new Message<string, string> { Value = \"\" }); }")]
    [InlineData("public Task Send(string name) => Task.CompletedTask;")]
    public void A_parameter_that_does_not_become_the_topic_makes_no_wrapper(string method) =>
        Assert.Empty(WrapperCode.Calls($$"""
            public class Bus(IProducer<string, string> producer) { {{method}} }
            public class S(Bus bus) { public Task A() => bus.Send("name"); }
            """));

    [Fact]
    public void A_bus_inside_of_the_process_is_none() =>
        Assert.Empty(WrapperCode.Calls("""
            public class EventBus
            {
                private readonly Dictionary<string, Action<object>> _handlers = new();
                public void Subscribe(string topic, Action<object> handler) => _handlers[topic] = handler;
                public void Publish(string topic, object message) => _handlers[topic](message);
            }
            public class S(EventBus bus, IProducer<string, string> producer)
            {
                public void A() { bus.Subscribe("a", _ => { }); bus.Publish("a", 1); }
                public Task B() => producer.ProduceAsync("orders", new Message<string, string> { Value = "" });
            }
            """));

    [Fact]
    public void A_call_inside_of_the_set_up_of_a_mock_is_none() =>
        Assert.Empty(WrapperCode.Calls("""
            public interface IBus { Task Send(string topic); }
            public class Bus(IProducer<string, string> producer) : IBus
            {
                public Task Send(string topic) => producer.ProduceAsync(topic, new Message<string, string> { Value = "" });
            }
            public class Mock<T> { public void Setup<TResult>(System.Linq.Expressions.Expression<Func<T, TResult>> call) { } }
            public class Tests { public void A() => new Mock<IBus>().Setup(bus => bus.Send("orders")); }
            """));

    [Fact]
    public void A_method_of_the_same_name_elsewhere_is_none() =>
        Assert.Equal(["orders"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer) { public Task Send(string topic) => producer.ProduceAsync(topic, new Message<string, string> { Value = "" }); }
            public class Mailer { public void Send(string address) { } }
            public class S(Bus bus, Mailer mailer) { public Task A() { mailer.Send("me"); return bus.Send("orders"); } }
            """));

    [Fact]
    public void A_call_that_passes_its_own_parameter_on_names_nothing() =>
        Assert.Empty(WrapperCode.Calls("""
            public class Bus(IProducer<string, string> producer) { public Task Send(string topic) => producer.ProduceAsync(topic, new Message<string, string> { Value = "" }); }
            public class Controller(Bus bus) { public Task Post(string topic) => bus.Send(topic); }
            """));

    [Fact]
    public void Methods_that_call_each_other_come_to_an_end() =>
        Assert.Equal(["orders"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public Task Send(string topic, int tries) => tries > 0 ? Again(topic, tries) : producer.ProduceAsync(topic, new Message<string, string> { Value = "" });
                private Task Again(string topic, int tries) => Send(topic, tries - 1);
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", 3); }
            """));

    [Fact]
    public void A_topic_that_the_constructor_is_given_is_not_named_by_calls() =>
        Assert.Equal("OrderProducer.OrderProducer(Confluent.Kafka.IProducer<Confluent.Kafka.Null, string>)", WrapperCode.Single("""
            public abstract class KafkaProducer<T>(IProducer<Null, string> producer, string topic)
            {
                public Task Send(T message) => producer.ProduceAsync(topic, new Message<Null, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class OrderProducer(IProducer<Null, string> producer) : KafkaProducer<OrderPlaced>(producer, "orders");
            public class S(OrderProducer orders) { public Task A() => orders.Send(new OrderPlaced()); }
            """).Member);
}
