using Microsoft.Extensions.Configuration;
using Silverback.Messaging.Configuration;

namespace Acme.Lab;

public class ClientsConfigurator : IBrokerClientsConfigurator
{
    private readonly IConfiguration _configuration;

    public ClientsConfigurator(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public void Configure(BrokerClientsConfigurationBuilder builder) => builder
        .AddKafkaClients(clients => clients
            .WithBootstrapServers(_configuration["Kafka:Server"])
            .AddProducer(producer => producer
                .Produce<SampleMeasured>("measured", endpoint => endpoint
                    .ProduceTo("lab.measured")
                    .SetKafkaKey(sample => sample?.Id))
                .Produce<ILabEvent>(endpoint => endpoint.ProduceTo("lab.events")))
            .AddConsumer(consumer => consumer
                .WithGroupId("lab")
                .AutoResetOffsetToEarliest()
                .Consume<SampleTaken>(endpoint => endpoint
                    .ConsumeFrom(_configuration["Kafka:Topics:Samples"]!)
                    .OnError(policy => policy.Retry(3).ThenMoveTo("lab.samples.failed")))));
}
