using System.Text;
using Confluent.Kafka;
using Confluent.Kafka.Serialization;
using Microsoft.Extensions.Configuration;

namespace Acme.Mail;

public class Bus
{
    private readonly ISerializingProducer<string, string> _copies;
    private readonly Producer<Null, string> _producer;
    private readonly IConfiguration _configuration;

    public Bus(IConfiguration configuration, ISerializingProducer<string, string> copies)
    {
        _configuration = configuration;
        _copies = copies;
        var settings = new Dictionary<string, object> { { "bootstrap.servers", "broker:9092" } };
        _producer = new Producer<Null, string>(settings, null, new StringSerializer(Encoding.UTF8));
    }

    public async Task SendAsync(string mail)
    {
        await _producer.ProduceAsync("mail.sent", null, mail);
        await _copies.ProduceAsync(_configuration["Copies"], "k", mail, partition: 1);
    }

    public void Listen()
    {
        var settings = new Dictionary<string, object> { { "group.id", "mail" }, { "bootstrap.servers", "broker:9092" } };
        using (var consumer = new Consumer<Null, string>(settings, null, new StringDeserializer(Encoding.UTF8)))
        {
            consumer.OnPartitionsAssigned += (_, partitions) => consumer.Assign(partitions);
            consumer.Subscribe(new[] { "mail.received", "mail.bounced" });
            consumer.Assign(new List<TopicPartition> { new TopicPartition("mail.drafts", 0) });
            consumer.Poll(100);
        }
    }
}
