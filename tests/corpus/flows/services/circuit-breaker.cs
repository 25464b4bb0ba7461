using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Net.Http.Json;

namespace Fleet.Routing;

public sealed record VehiclePosition(string Vehicle, string Driver, double Lat, double Lon);
public sealed record Routed(string Vehicle, string Street);
public sealed record Address(string Street, string House);

public sealed class CircuitBreaker(int threshold, TimeSpan pause, TimeProvider time)
{
    private int _failures;
    private DateTimeOffset _openUntil;

    public async Task<T> RunAsync<T>(Func<Task<T>> action, T fallback)
    {
        if (time.GetUtcNow() < _openUntil)
            return fallback;
        try
        {
            var result = await action();
            _failures = 0;
            return result;
        }
        catch (HttpRequestException)
        {
            if (++_failures >= threshold)
                _openUntil = time.GetUtcNow() + pause;
            return fallback;
        }
    }
}

public sealed class Geocoder(HttpClient http, CircuitBreaker breaker)
{
    private const string Nowhere = "unknown street";

    public Task<string> StreetAsync(double lat, double lon) => breaker.RunAsync(
        async () =>
        {
            var address = await http.GetFromJsonAsync<Address>($"reverse?lat={lat}&lon={lon}");
            return address?.Street ?? Nowhere;
        },
        Nowhere);
}

public sealed class RoutingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Geocoder geocoder, ILogger<RoutingWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("positions");
        while (!stoppingToken.IsCancellationRequested)
        {
            var position = JsonSerializer.Deserialize<VehiclePosition>(consumer.Consume(stoppingToken).Message.Value)!;
            var street = await geocoder.StreetAsync(position.Lat, position.Lon);
            logger.LogDebug("{Vehicle} moves", position.Vehicle);
            var routed = new Routed(position.Vehicle, street);
            await producer.ProduceAsync("routed", new Message<string, string> { Key = routed.Vehicle, Value = JsonSerializer.Serialize(routed) }, stoppingToken);
        }
    }
}
