using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Acme.Stalls;

public record Reservation(string Guest, decimal Deposit);

public record Stay(string Name, decimal Fee);

public record Occupancy(int Stays);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Worker> logger)
{
    private readonly List<Stay> _stays = [];

    public void Run(CancellationToken stop)
    {
        consumer.Subscribe("reservations");
        while (!stop.IsCancellationRequested)
        {
            var reservation = JsonSerializer.Deserialize<Reservation>(consumer.Consume(stop).Message.Value)!;
            _stays.Add(new Stay(reservation.Guest, 0.02m * reservation.Deposit));
            logger.LogInformation("{Count} guests", _stays.Count());
            producer.Produce("occupancies", new Message<string, string> { Value = JsonSerializer.Serialize(new Occupancy(_stays.Count)) });
        }
    }
}
