using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Values;

/// <summary>A dependent producer takes its configuration from the client whose handle it is given.</summary>
public class DependentProducerTests
{
    [Theory]
    [InlineData("owner.Handle")]
    [InlineData("keeper.Handle")]
    [InlineData("keeper.Arrow")]
    [InlineData("keeper.Kept")]
    public void The_settings_are_those_of_the_owner(string handle)
    {
        var endpoint = Assert.Single(EndpointsIn.Code($$"""
            class Keeper
            {
                private readonly IProducer<byte[], byte[]> _producer;
                public Keeper(IConfiguration configuration)
                {
                    var config = new ProducerConfig { EnableIdempotence = true, BootstrapServers = configuration["brokers"] };
                    _producer = new ProducerBuilder<byte[], byte[]>(config).Build();
                }
                public Handle Handle { get => _producer.Handle; }
                public Handle Arrow => Handle;
                public Handle Kept { get { return _producer.Handle; } }
            }
            class Service(Keeper keeper)
            {
                public void Run()
                {
                    var owner = new ProducerBuilder<byte[], byte[]>(new ProducerConfig { EnableIdempotence = true }).Build();
                    var producer = new DependentProducerBuilder<string, long>({{handle}}).SetValueSerializer(Serializers.Int64).Build();
                    producer.Produce("orders", new Message<string, long> { Value = 1 });
                }
            }
            """));
        Assert.Equal(("enable.idempotence", "true"), endpoint.Settings.Select(setting => (setting.Key, setting.Value)).Single());
        Assert.Equal("Confluent.Kafka.Serializers.Int64", endpoint.Value?.Serializer);
    }

    [Theory]
    [InlineData("given")]
    [InlineData("Make()")]
    public void A_handle_from_elsewhere_gives_no_settings(string handle)
    {
        var endpoint = EndpointsIn.Single($$"""
            class Service
            {
                public void Run(Handle given)
                {
                    var owner = new ProducerBuilder<byte[], byte[]>(new ProducerConfig { EnableIdempotence = true }).Build();
                    var producer = new DependentProducerBuilder<string, long>({{handle}}).Build();
                    producer.Produce("orders", new Message<string, long> { Value = 1 });
                }
                private Handle Make() => null!;
            }
            """);
        Assert.Empty(endpoint.Settings);
    }
}
