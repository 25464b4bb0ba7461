using Silverback.Messaging.Configuration.Kafka;

namespace Acme.Post;

public static class EndpointExtensions
{
    public static IKafkaProducerEndpointBuilder ToEvents(this IKafkaProducerEndpointBuilder endpoint) => endpoint.ProduceTo("post.events");

    public static IKafkaConsumerEndpointBuilder FromCouriers(this IKafkaConsumerEndpointBuilder endpoint, string group)
    {
        return endpoint
            .ConsumeFrom("post.couriers", "post.drivers")
            .Configure(config =>
            {
                config.GroupId = "post-couriers";
            });
    }
}
