using System.Text.Json;
using System.Xml;
using Confluent.Kafka;
using Newtonsoft.Json;

namespace Acme.Import;

public record Upload(string Device, string Content);

public class Measured
{
    public string Device { get; set; } = "";

    public object? Body { get; set; }
}

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("uploads");
        while (!stop.IsCancellationRequested)
        {
            var upload = JsonConvert.DeserializeObject<Upload>(consumer.Consume(stop).Message.Value)!;
            var document = new XmlDocument();
            document.LoadXml(upload.Content);
            producer.Produce("measured", new Message<string, string> { Value = JsonConvert.SerializeObject(new Measured { Device = upload.Device, Body = document }) });
        }
    }
}
