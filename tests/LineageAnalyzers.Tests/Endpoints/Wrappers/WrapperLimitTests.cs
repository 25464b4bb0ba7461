using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Wrappers;

public sealed class WrapperLimitTests
{
    private const string Code = EndpointsIn.Usings + """
        public class Bus(IProducer<string, string> producer)
        {
            public void Send(string topic) => producer.Produce(topic, new Message<string, string>());
            public void Prefixed(string topic) => producer.Produce($"acme.{topic}", new Message<string, string>());
            public void Fixed() => producer.Produce("fixed", new Message<string, string>());
        }
        public class Service(Bus bus)
        {
            public void A() => bus.Send("a");
            public void B() => bus.Send("b");
            public void C() => bus.Prefixed("c");
        }
        """;

    [Theory]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(3, 3, 0)]
    public void A_client_call_says_that_not_all_of_its_callers_were_looked_at(int most, int listed, int cut)
    {
        var compilation = TestCompilation.Create(Code);
        var reader = AnalysesIn.Reader(compilation);
        var clientCalls = reader.ReadAll(CancellationToken.None).ToList();

        var above = WrapperCalls.Above(clientCalls, reader, compilation, CancellationToken.None, most);

        Assert.Equal(listed, above.Endpoints.Length);
        var topics = above.Complete(clientCalls).Select(endpoint => endpoint.Topic).ToList();
        Assert.Equal(3, topics.Count);
        Assert.Equal(cut, topics.Count(topic => topic.Reason?.Contains($"only the first {most} calls", StringComparison.Ordinal) == true));
        Assert.Contains(topics, topic => topic is { Name: "fixed", Reason: null });
    }
}
