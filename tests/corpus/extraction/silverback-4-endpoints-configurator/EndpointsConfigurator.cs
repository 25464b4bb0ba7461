using Microsoft.Extensions.Configuration;
using Silverback.Messaging.Configuration;

namespace Acme.Post;

public class EndpointsConfigurator : IEndpointsConfigurator
{
    private readonly IConfiguration _configuration;

    public EndpointsConfigurator(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    public void Configure(IEndpointsConfigurationBuilder builder) => builder
        .AddKafkaEndpoints(endpoints => endpoints
            .Configure(config => config.BootstrapServers = _configuration["Kafka:Server"])
            .AddOutbound<LetterSent>(endpoint => endpoint
                .ProduceTo("post.sent")
                .WithKafkaKey<LetterSent>(envelope => envelope.Message?.Id))
            .AddOutbound<IPostEvent>(endpoint => endpoint.ToEvents())
            .AddInbound<LetterReceived>(endpoint => endpoint
                .ConsumeFrom(_configuration["Kafka:Topics:Received"]!)
                .Configure(config => config.GroupId = "post")
                .OnError(policy => policy.Retry(3, TimeSpan.FromSeconds(1)).ThenMoveToKafkaTopic(moved => moved.ProduceTo("post.received.failed"))))
            .AddInbound(endpoint => endpoint.FromCouriers("couriers")));
}
