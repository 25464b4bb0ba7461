using Microsoft.Extensions.DependencyInjection;
using SlimMessageBus;
using SlimMessageBus.Host;
using SlimMessageBus.Host.Kafka;
using SlimMessageBus.Host.Serialization.SystemTextJson;

namespace Acme.Mailing;

public record Subscribed(string Mail, string Name, string Ip);

public record Greeting(string To, string Tenant);

public class SubscribedConsumer(IMessageBus bus) : IConsumer<IConsumerContext<Subscribed>>
{
    public async Task OnHandle(IConsumerContext<Subscribed> context, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, object>();
        headers["name"] = context.Message.Name;
        headers.Add("ip", context.Message.Ip);
        headers.Remove("ip");
        await bus.Publish(new Greeting(context.Message.Mail, (string)context.Headers["tenant"]), headers: headers, cancellationToken: cancellationToken);
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSlimMessageBus(bus =>
    {
        bus.WithProviderKafka(kafka => kafka.BrokerList = "kafka:9092");
        bus.AddJsonSerializer();
        bus.Consume<Subscribed>(consumer => consumer.Topic("subscribed").KafkaGroup("mailing").WithConsumerOfContext<SubscribedConsumer>());
        bus.Produce<Greeting>(producer => producer.DefaultTopic("greetings"));
    });
}
