using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

public sealed class WrapperTopicTests
{
    private const string Bus = """

        public class Bus(IProducer<string, string> producer, string prefix = "x")
        {
            public Task Send<T>(string topic, T message) => producer.ProduceAsync(topic, new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(message) });
        }

        """;

    [Fact]
    public void A_call_of_an_own_method_that_names_the_topic_is_an_endpoint()
    {
        var endpoints = EndpointsIn.Code("using System.Text.Json;\n" + Bus + WrapperCode.Records + """
            public class Service(Bus bus)
            {
                public Task Place() => bus.Send("orders", new OrderPlaced());
            }
            """);

        var direct = Assert.Single(endpoints, endpoint => endpoint.Level == EndpointLevel.Direct);
        Assert.Equal(NameResolution.Parameter, direct.Topic.Resolution);
        var wrapper = Assert.Single(endpoints, endpoint => endpoint.Level == EndpointLevel.Wrapper);
        Assert.Equal("orders", wrapper.Topic.Name);
        Assert.Equal(NameResolution.Literal, wrapper.Topic.Resolution);
        Assert.Equal(Direction.Produce, wrapper.Direction);
        Assert.Equal("Confluent.Kafka", wrapper.Client);
        Assert.Equal("Service.Place()", wrapper.Member);
        Assert.Equal("produce:Service.Place()", wrapper.Id);
        Assert.Equal("OrderPlaced", wrapper.Value!.Type);
        Assert.Equal(WireFormat.Json, wrapper.Value.Format);
    }

    [Theory]
    [InlineData("public class S(Bus bus) { const string T = \"orders\"; public Task A() => bus.Send(T, 1); }", "orders")]
    [InlineData("public class S(Bus bus) { public Task A(bool b) => bus.Send(b ? \"orders\" : \"returns\", 1); }", "orders | returns")]
    [InlineData("public class S(Bus bus) { public Task A() => bus.Send(message: 1, topic: \"orders\"); }", "orders")]
    [InlineData("public class S(Bus bus) { public Task A() { var t = nameof(OrderPlaced); return bus.Send(t, 1); } }", "OrderPlaced")]
    [InlineData("public class S(Bus bus, IConfiguration c) { public Task A() => bus.Send(c[\"Topic\"], 1); }", "from.settings")]
    [InlineData("public class S(Bus bus) { public Task A() => bus.Send(Environment.MachineName, 1); }", "?")]
    public void The_topic_is_what_the_argument_says(string caller, string topic) =>
        Assert.Equal([topic], WrapperCode.Topics(Bus + caller, ("appsettings.json", "{ \"Topic\": \"from.settings\" }")));

    [Theory]
    [InlineData("$\"acme.{topic}\"", "acme.orders")]
    [InlineData("\"acme.\" + topic + \".v1\"", "acme.orders.v1")]
    [InlineData("string.Concat(Prefix, topic)", "pre.orders")]
    [InlineData("topic.ToUpperInvariant()", "ORDERS")]
    [InlineData("(topic ?? \"none\")", "orders")]
    [InlineData("Environment.MachineName + topic", "{MachineName}orders")]
    public void A_name_that_is_put_together_of_the_parameter_is_put_together_for_each_call(string expression, string topic) =>
        Assert.Equal([topic], WrapperCode.Topics($$"""
            public class Bus(IProducer<string, string> producer)
            {
                const string Prefix = "pre.";
                public Task Send(string topic, string text) => producer.ProduceAsync({{expression}}, new Message<string, string> { Value = text });
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", "x"); }
            """));

    [Fact]
    public void A_default_of_the_parameter_is_the_name_where_the_call_leaves_it_out() =>
        Assert.Equal(["fallback", "orders", "own"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public Task Send(string text, string topic = "orders") => producer.ProduceAsync(topic, new Message<string, string> { Value = text });
                public Task SendOr(string text, string? topic = null) => producer.ProduceAsync(topic ?? "fallback", new Message<string, string> { Value = text });
            }
            public class S(Bus bus)
            {
                public Task A() => bus.SendOr("x");
                public Task B() => bus.Send("x");
                public Task C() => bus.Send("x", "own");
            }
            """));

    [Fact]
    public void A_wrapper_of_a_wrapper_leads_to_the_call_that_names_the_topic() =>
        Assert.Equal(["acme.orders.v1"], WrapperCode.Topics("""
            public class Inner(IProducer<string, string> producer)
            {
                public Task Send(string topic, string text) => producer.ProduceAsync($"acme.{topic}", new Message<string, string> { Value = text });
            }
            public class Outer(Inner inner)
            {
                public Task Publish(string name, string text) => inner.Send(name + ".v1", text);
            }
            public class S(Outer outer) { public Task A() => outer.Publish("orders", "x"); }
            """));

    [Fact]
    public void Overloads_that_lead_to_one_another_give_one_endpoint_a_call() =>
        Assert.Equal(["a", "b"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public Task Send(string topic, string text) => Send(topic, text, CancellationToken.None);
                public Task Send(string topic, string text, CancellationToken token) => producer.ProduceAsync(topic, new Message<string, string> { Value = text }, token);
            }
            public class S(Bus bus) { public Task A() => bus.Send("a", "x"); public Task B() => bus.Send("b", "x", default); }
            """));

    [Fact]
    public void A_call_through_an_interface_counts_once_whatever_implements_it() =>
        Assert.Equal(["orders"], WrapperCode.Topics("""
            public interface IBus { Task Send(string topic, string text); }
            public class First(IProducer<string, string> producer) : IBus
            {
                public Task Send(string topic, string text) => producer.ProduceAsync(topic, new Message<string, string> { Value = text });
            }
            public class Second(IProducer<Null, string> producer) : IBus
            {
                Task IBus.Send(string name, string text) => producer.ProduceAsync(name, new Message<Null, string> { Value = text });
            }
            public class InMemory : IBus { public Task Send(string topic, string text) => Task.CompletedTask; }
            public class S(IBus bus) { public Task A() => bus.Send("orders", "x"); }
            """));

    [Fact]
    public void Implementations_that_name_different_topics_make_names() =>
        Assert.Equal(["a.orders | b.orders"], WrapperCode.Topics("""
            public interface IBus { Task Send(string topic, string text); }
            public class First(IProducer<string, string> producer) : IBus
            {
                public Task Send(string topic, string text) => producer.ProduceAsync("a." + topic, new Message<string, string> { Value = text });
            }
            public class Second(IProducer<string, string> producer) : IBus
            {
                public Task Send(string topic, string text) => producer.ProduceAsync("b." + topic, new Message<string, string> { Value = text });
            }
            public class S(IBus bus) { public Task A() => bus.Send("orders", "x"); }
            """));

    [Fact]
    public void A_method_that_sends_to_two_topics_makes_two_endpoints_of_a_call() =>
        Assert.Equal(["orders", "orders.copy"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public async Task Send(string topic, string text)
                {
                    await producer.ProduceAsync(topic, new Message<string, string> { Value = text });
                    await producer.ProduceAsync(topic + ".copy", new Message<string, string> { Value = text });
                }
            }
            public class S(Bus bus) { public Task A() => bus.Send("orders", "x"); }
            """));

    [Fact]
    public void Static_extension_and_local_methods_are_wrappers_too() =>
        Assert.Equal(["one", "two", "three"], WrapperCode.Topics("""
            public static class Extensions
            {
                public static Task Send(this IProducer<string, string> producer, string topic, string text) => producer.ProduceAsync(topic, new Message<string, string> { Value = text });
                public static Task Plain(IProducer<string, string> producer, string topic) => producer.ProduceAsync(topic, new Message<string, string> { Value = "" });
            }
            public class S(IProducer<string, string> producer)
            {
                public Task A() => producer.Send("one", "x");
                public Task B() => Extensions.Plain(producer, "two");
                public void C()
                {
                    Local("three");
                    void Local(string topic) => producer.Produce(topic, new Message<string, string> { Value = "" });
                }
            }
            """));

    [Fact]
    public void Methods_of_a_base_class_and_overridden_ones_are_wrappers_too() =>
        Assert.Equal(["one", "x.two"], WrapperCode.Topics("""
            public abstract class Base(IProducer<string, string> producer)
            {
                protected virtual Task Send(string topic) => producer.ProduceAsync(topic, new Message<string, string> { Value = "" });
            }
            public class Plain(IProducer<string, string> producer) : Base(producer) { public Task A() => Send("one"); }
            public class Prefixed(IProducer<string, string> producer) : Base(producer)
            {
                public Task A() => base.Send("x.two");
            }
            """));

    [Fact]
    public void Several_topics_and_topic_partitions_are_passed_on() =>
        Assert.Equal(["a | b", "c | d", "orders"], WrapperCode.Topics("""
            public class Bus(IConsumer<string, string> consumer, IProducer<string, string> producer)
            {
                public void Listen(params string[] topics) => consumer.Subscribe(topics);
                public void ListenTo(IEnumerable<string> topics) => consumer.Subscribe(topics);
                public Task Send(TopicPartition partition) => producer.ProduceAsync(partition, new Message<string, string> { Value = "" });
            }
            public class S(Bus bus)
            {
                public void A() => bus.Listen("a", "b");
                public void B() => bus.ListenTo(new[] { "c", "d" });
                public void C() => bus.Send(new TopicPartition("orders", 1));
            }
            """));

    [Fact]
    public void A_list_that_changes_later_is_not_taken_for_the_topics() =>
        Assert.Equal(["?"], WrapperCode.Topics("""
            public class Bus(IConsumer<string, string> consumer) { public void Listen(IEnumerable<string> topics) => consumer.Subscribe(topics); }
            public class S(Bus bus)
            {
                public void A(string more) { var topics = new List<string> { "a" }; topics.Add(more); bus.Listen(topics); }
            }
            """));

    [Fact]
    public void The_name_of_the_message_type_names_the_topic_at_the_call() =>
        Assert.Equal(["OrderPlaced", "acme.ordershipped", "OrderShipped", "OrderPlaced"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public Task Publish<T>(T message) => producer.ProduceAsync(typeof(T).Name, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
                public Task Lower<T>(T message) => producer.ProduceAsync($"acme.{typeof(T).Name.ToLowerInvariant()}", new Message<string, string> { Value = JsonSerializer.Serialize(message) });
                public Task Dynamic(object message) => producer.ProduceAsync(message.GetType().Name, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class Typed<T>(IProducer<string, string> producer)
            {
                public Task Publish(T message) => producer.ProduceAsync(typeof(T).Name, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class S(Bus bus, Typed<OrderPlaced> typed)
            {
                public Task A() => bus.Publish(new OrderPlaced());
                public Task B() => bus.Lower(new OrderShipped());
                public Task C() => bus.Dynamic(new OrderShipped());
                public Task D() => typed.Publish(new OrderPlaced());
            }
            """));

    [Fact]
    public void A_type_parameter_that_is_passed_on_is_named_further_up() =>
        Assert.Equal(["OrderPlaced"], WrapperCode.Topics("""
            public class Bus(IProducer<string, string> producer)
            {
                public Task Publish<T>(T message) => producer.ProduceAsync(typeof(T).Name, new Message<string, string> { Value = JsonSerializer.Serialize(message) });
            }
            public class Outbox(Bus bus) { public Task Add<TEvent>(TEvent e) => bus.Publish(e); }
            public class S(Outbox outbox) { public Task A() => outbox.Add(new OrderPlaced()); }
            """));
}
