using System.Collections;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Chess.Games;

public sealed record Move(string GameId, int Number, string From, string To, string Player, int SecondsLeft);

public sealed record Position(string Game, string LastMove, string PreviousMove, string[] Recent, int Moves, string Clock);

public sealed class Ring<T> : IEnumerable<T>
{
    private readonly T[] _items;
    private int _next;

    public Ring(int size) => _items = new T[size];

    public int Count { get; private set; }

    public T this[int back] => _items[((_next - 1 - back) % _items.Length + _items.Length) % _items.Length];

    public void Add(T item)
    {
        _items[_next] = item;
        _next = (_next + 1) % _items.Length;
        if (Count < _items.Length)
            Count++;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var back = Count - 1; back >= 0; back--)
            yield return this[back];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Multimap<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Ring<TValue>> _map = new();

    public Ring<TValue> this[TKey key] => _map.TryGetValue(key, out var ring) ? ring : _map[key] = new Ring<TValue>(10);
}

public sealed class GameWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly Multimap<string, string> _moves = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("moves");
        while (!stoppingToken.IsCancellationRequested)
        {
            var move = JsonSerializer.Deserialize<Move>(consumer.Consume(stoppingToken).Message.Value)!;
            var text = $"{move.From}-{move.To}";
            var ring = _moves[move.GameId];
            var previous = ring.Count > 0 ? ring[0] : "start";
            ring.Add(text);
            var position = new Position(move.GameId, text, previous, ring.ToArray(), ring.Count, ClockOf(move.SecondsLeft));
            await producer.ProduceAsync("positions", new Message<string, string> { Key = move.GameId, Value = JsonSerializer.Serialize(position) }, stoppingToken);
        }
    }

    private static string ClockOf(int seconds)
    {
        var (minutes, rest) = Math.DivRem(seconds, 60);
        return $"{minutes}:{rest:00}";
    }
}
