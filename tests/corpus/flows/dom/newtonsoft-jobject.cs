using Confluent.Kafka;
using Newtonsoft.Json.Linq;

namespace Acme.Events;

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("events");
        while (!stop.IsCancellationRequested)
        {
            var source = JObject.Parse(consumer.Consume(stop).Message.Value);
            var target = new JObject
            {
                ["id"] = source["id"],
                ["mail"] = source["user"]!["mail"]!.Value<string>(),
            };
            target.Add("city", (string?)source.SelectToken("user.address.city"));
            producer.Produce("entries", new Message<string, string> { Value = target.ToString() });
        }
    }
}
