using Confluent.Kafka;
using Microsoft.Extensions.Configuration;

namespace Acme;

public sealed class Worker(IProducer<string, string> producer, IConfiguration configuration)
{
    public void Consume()
    {
        var config = new ConsumerConfig { GroupId = configuration["Kafka:Group"] };
        using var consumer = new ConsumerBuilder<string, string>(config).Build();
        consumer.Subscribe(configuration["Kafka:Orders"]);
    }

    public void Produce(Message<string, string> message)
    {
        producer.Produce(configuration["Kafka:Orders"], message);
        producer.Produce(configuration["Kafka:Payments"], message);
        producer.Produce(configuration["Kafka:Invoices"], message);
        producer.Produce(configuration["Kafka:Prefix"] + "refunds", message);
        producer.Produce(configuration["Kafka:Returns"], message);
        producer.Produce(configuration["Kafka:Shipments"], message);
    }

    public void ConsumeWithoutGroup()
    {
        var config = new ConsumerConfig { GroupId = configuration["Kafka:EmptyGroup"] };
        using var consumer = new ConsumerBuilder<string, string>(config).Build();
        consumer.Subscribe("orders");
    }
}
