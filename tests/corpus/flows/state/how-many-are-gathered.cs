using System.Text.Json;
using Confluent.Kafka;

public sealed record Move(string Game, string From, int Cost);

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    private readonly List<Move> _moves = new();

    public void Run()
    {
        consumer.Subscribe("moves");
        while (true)
        {
            var move = JsonSerializer.Deserialize<Move>(consumer.Consume().Message.Value)!;
            _moves.Add(move);
            var phase = _moves.Count > 10 ? "late" : "early";
            producer.Produce("phases", new Message<string, string> { Key = move.Game, Value = phase });
        }
    }
}
