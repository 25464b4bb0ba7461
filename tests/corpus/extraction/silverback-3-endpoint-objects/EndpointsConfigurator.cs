using Silverback.Messaging;
using Silverback.Messaging.Configuration;
using Silverback.Messaging.Configuration.Kafka;

namespace Acme.Taxi;

public class EndpointsConfigurator : IEndpointsConfigurator
{
    public void Configure(IEndpointsConfigurationBuilder builder) => builder
        .AddOutbound<RideOrdered>(new KafkaProducerEndpoint("taxi.ordered")
        {
            Configuration = new KafkaProducerConfig { BootstrapServers = "broker:9092" },
        })
        .AddInbound(new KafkaConsumerEndpoint("taxi.offered", "taxi.ended")
        {
            Configuration = new KafkaConsumerConfig { BootstrapServers = "broker:9092", GroupId = "taxi" },
        });
}
