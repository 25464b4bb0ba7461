using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Geo.Quakes;

public sealed record Place(string Name, string Country);
public sealed record Quake(string Id, double Magnitude, double Depth, string Agency, Place Place);
public sealed record StrongQuake(string Id, string Country, string Place, double Magnitude);

public sealed class Subject<T> : IObservable<T>, IObserver<T>
{
    private readonly List<IObserver<T>> _observers = [];

    public IDisposable Subscribe(IObserver<T> observer)
    {
        _observers.Add(observer);
        return new Subscription(() => _observers.Remove(observer));
    }

    public void OnNext(T value)
    {
        foreach (var observer in _observers.ToArray())
            observer.OnNext(value);
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}

public sealed class ActionObserver<T>(Action<T> onNext) : IObserver<T>
{
    public void OnNext(T value) => onNext(value);
    public void OnError(Exception error) => Console.Error.WriteLine(error.Message);
    public void OnCompleted() { }
}

public static class Observables
{
    public static IObservable<T> Where<T>(this IObservable<T> source, Func<T, bool> holds)
    {
        var subject = new Subject<T>();
        source.Subscribe(new ActionObserver<T>(value =>
        {
            if (holds(value))
                subject.OnNext(value);
        }));
        return subject;
    }

    public static IObservable<TResult> Select<T, TResult>(this IObservable<T> source, Func<T, TResult> selector)
    {
        var subject = new Subject<TResult>();
        source.Subscribe(new ActionObserver<T>(value => subject.OnNext(selector(value))));
        return subject;
    }
}

public sealed class QuakeWorker(IConsumer<Ignore, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly Subject<Quake> _quakes = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var subscription = _quakes
            .Where(quake => quake is { Magnitude: > 5, Depth: < 100 })
            .Select(quake => new StrongQuake(quake.Id, quake.Place.Country, quake.Place.Name, Math.Round(quake.Magnitude, 1)))
            .Subscribe(new ActionObserver<StrongQuake>(Send));
        _quakes.Subscribe(new ActionObserver<Quake>(quake => Console.WriteLine("quake " + quake.Id)));

        consumer.Subscribe("quakes");
        while (!stoppingToken.IsCancellationRequested)
            _quakes.OnNext(JsonSerializer.Deserialize<Quake>(consumer.Consume(stoppingToken).Message.Value, Web)!);
    }

    private void Send(StrongQuake quake)
    {
        var value = JsonSerializer.Serialize(new { quake.Country, quake.Place, quake.Magnitude }, Web);
        producer.Produce("strong-quakes", new Message<string, string> { Key = quake.Id, Value = value });
    }
}
