using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Checks;

public record Line(string Barcode, int Quantity);

public record Order(string Number, Line[] Lines);

public record Position(string Code, int Pieces);

public record Refusal(string Number, string Reason, int Positions);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        while (!stop.IsCancellationRequested)
        {
            var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stop).Message.Value)!;
            var positions = order.Lines.Select(line => new Position(line.Barcode, line.Quantity)).ToArray();
            var reason = positions is not { Length: > 0 } ? "empty" : "too late";
            producer.Produce("refusals", new Message<string, string> { Value = JsonSerializer.Serialize(new Refusal(order.Number, reason, positions.Length)) });
        }
    }
}
