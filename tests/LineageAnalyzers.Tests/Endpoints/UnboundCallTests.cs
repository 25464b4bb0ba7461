using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>Calls of a client with an argument of a type that is not there, as in a scan without the package that has it.</summary>
public sealed class UnboundCallTests
{
    [Theory]
    [InlineData("producer.Produce(missing.Topic, new Message<string, long> { Value = 1 });", Direction.Produce, null)]
    [InlineData("producer.Produce(\"orders\", missing.Message());", Direction.Produce, "orders")]
    [InlineData("producer.ProduceAsync(cancellationToken: missing.Stop, message: new() { Value = 1 }, topic: \"orders\");", Direction.Produce, "orders")]
    [InlineData("producer.Produce(\"orders\", new Message<string, long> { Value = 1 }, missing.Handler);", Direction.Produce, "orders")]
    [InlineData("consumer.Subscribe(missing.Topics);", Direction.Consume, null)]
    public void An_endpoint_is_listed_although_the_call_cannot_be_bound(string statement, Direction direction, string? topic)
    {
        var endpoint = Assert.Single(EndpointsOf(statement));

        Assert.Equal(direction, endpoint.Direction);
        Assert.Equal(topic, endpoint.Topic.Name);
        Assert.Equal(topic is null, endpoint.Topic.Reason?.Contains("not known here", StringComparison.Ordinal) == true);
        Assert.Equal("System.Int64", endpoint.Value?.Type);
    }

    [Theory]
    [InlineData("missing.Produce(\"orders\", 1);")]
    [InlineData("this.Produce(missing.Topic);")]
    [InlineData("producer.Flush(missing.Time);")]
    [InlineData("A.CallTo(() => consumer.Subscribe(A<IEnumerable<string>>._)).Returns(1);")]
    [InlineData("A.CallTo(() => producer.Produce(\"orders\", A<Message<string, long>>.Ignored, null)).MustHaveHappened();")]
    [InlineData("new Mock<object>().Setup(_ => producer.Produce(\"orders\", It.IsAny<Message<string, long>>(), null));")]
    public void A_call_of_something_else_is_none(string statement) => Assert.Empty(EndpointsOf(statement));

    [Fact]
    public void Text_that_is_made_with_a_type_that_is_not_there_is_said_to_be()
    {
        var endpoint = Assert.Single(EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + """
            class Service(IProducer<Null, string> producer, Missing missing)
            {
                public void Run() => producer.Produce("orders", new Message<Null, string> { Value = System.Text.Json.JsonSerializer.Serialize(missing.Order) });
            }
            """)).Endpoints);

        Assert.Contains("types that are not known here", endpoint.Value?.Reason);
    }

    private static IReadOnlyList<Endpoint> EndpointsOf(string statement) =>
        [.. EndpointsIn.Compilation(TestCompilation.CreateBroken(EndpointsIn.Usings + $$"""
            class Service(IProducer<string, long> producer, IConsumer<string, long> consumer, Missing missing)
            {
                public void Run() { {{statement}} }
                private void Produce(string topic) { }
            }
            """)).Endpoints];
}
