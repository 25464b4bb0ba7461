using Microsoft.Extensions.DependencyInjection;
using SlimMessageBus;
using SlimMessageBus.Host;
using SlimMessageBus.Host.Kafka;
using SlimMessageBus.Host.Serialization.SystemTextJson;

namespace Acme.Mailing;

public record Subscribed(string Mail, string Name, string Ip);

public record Greeting(string To, string Text);

public class SubscribedConsumer(IMessageBus bus) : IConsumer<Subscribed>
{
    public Task OnHandle(Subscribed message, CancellationToken cancellationToken) =>
        bus.Publish(new Greeting(message.Mail, $"Hello {message.Name}"), cancellationToken: cancellationToken);
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSlimMessageBus(bus =>
    {
        bus.WithProviderKafka(kafka => kafka.BrokerList = "kafka:9092");
        bus.AddJsonSerializer();
        bus.Consume<Subscribed>(consumer => consumer.Topic("subscribed").KafkaGroup("mailing").WithConsumer<SubscribedConsumer>());
        bus.Produce<Greeting>(producer => producer.DefaultTopic("greetings"));
    });
}
