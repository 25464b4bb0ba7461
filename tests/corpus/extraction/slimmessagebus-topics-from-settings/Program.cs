using Bank;
using SlimMessageBus;
using SlimMessageBus.Host;
using SlimMessageBus.Host.Kafka;
using SlimMessageBus.Host.Serialization.Json;

var builder = Host.CreateApplicationBuilder(args);
var options = builder.Configuration.GetSection("Kafka").Get<KafkaOptions>()!;
builder.Services.AddSlimMessageBus(mbb =>
{
    mbb.WithProviderKafka(cfg => cfg.BrokerList = options.BrokerUrl);
    mbb.AddJsonSerializer();
    mbb.Consume<Transfer>(x => x.Topic(options.Topics.Bank, topic =>
    {
        topic.WithConsumer<TransferConsumer>();
        topic.KafkaGroup(options.Groups.Bank);
    }));
    mbb.Produce<TransferRejected>(x => x.DefaultTopic($"{options.Topics.Bank}.rejected"));
    mbb.UsePartnerExtension();
});
builder.Build().Run();

namespace Bank
{
    public class KafkaOptions
    {
        public string BrokerUrl { get; set; } = "";
        public Names Topics { get; set; } = new();
        public Names Groups { get; set; } = new();
    }

    public class Names
    {
        public string Bank { get; set; } = "";
    }

    public record Transfer(string From, string To, decimal Amount);

    public record TransferRejected(string Reason);

    public class TransferConsumer(IMessageBus bus) : IConsumer<Transfer>
    {
        public async Task OnHandle(Transfer message, CancellationToken cancellationToken)
        {
            if (message.Amount < 0)
                await bus.Publish(new TransferRejected("negative"));
            else
                await bus.Publish(message, path: "transfers.accepted");
        }
    }
}
