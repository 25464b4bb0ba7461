using Confluent.Kafka;
using Microsoft.Extensions.Options;

using var producer = new ProducerBuilder<string, string>(new ProducerConfig()).Build();
new Sender(producer, Options.Create(new KafkaOptions { Topic = "orders" })).Send();
IOptions<KafkaOptions> direct = Options.Create(new KafkaOptions { Topic = "direct" });
producer.Produce(direct.Value.Topic, new Message<string, string>());

class KafkaOptions
{
    public string Topic { get; set; } = "";
}

class Sender(IProducer<string, string> producer, IOptions<KafkaOptions> options)
{
    public void Send() => producer.Produce(options.Value.Topic, new Message<string, string>());
}
