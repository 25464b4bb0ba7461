using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Harvest.Planning;

public sealed record FieldVisit(string FieldId, Position Position, DateOnly Day, string Crop, string Farmer, string Phone);

public sealed record Position(double Latitude, double Longitude);

public sealed record HarvestAdvice
{
    public string FieldId { get; init; } = "";
    public DateOnly Day { get; init; }
    public double Rain { get; init; }
    public double MeanTemperature { get; init; }
    public string Soil { get; init; } = "";
    public string Advice { get; init; } = "";
}

public sealed class Forecast
{
    [JsonPropertyName("precipitation_sum")]
    public double Precipitation { get; set; }

    [JsonPropertyName("hourly")]
    public List<HourlyValue> Hours { get; set; } = [];
}

public sealed record HourlyValue(int Hour, double Temperature);

public sealed record SoilSample(string Kind, double Moisture);

public sealed class WeatherOptions
{
    public Uri BaseAddress { get; set; } = new("https://weather.example");
    public string ApiKey { get; set; } = "";
    public double RainLimit { get; set; } = 4;
}

public interface IWeatherClient
{
    Task<Forecast> GetForecastAsync(Position position, DateOnly day, CancellationToken cancellationToken);
}

public sealed class WeatherClient : IWeatherClient
{
    private readonly HttpClient _http;

    public WeatherClient(HttpClient http) => _http = http;

    public async Task<Forecast> GetForecastAsync(Position position, DateOnly day, CancellationToken cancellationToken)
    {
        var query = FormattableString.Invariant($"v1/forecast?lat={position.Latitude}&lon={position.Longitude}&day={day:yyyy-MM-dd}");
        return await _http.GetFromJsonAsync<Forecast>(query, cancellationToken) ?? throw new InvalidOperationException("no forecast");
    }
}

public sealed class SoilClient(HttpClient http)
{
    public async Task<SoilSample?> GetAsync(string fieldId, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "samples/search") { Content = JsonContent.Create(new { field = fieldId }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
            return null;
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await JsonSerializer.DeserializeAsync<SoilSample>(body, cancellationToken: cancellationToken);
    }
}

public sealed class Adviser(IWeatherClient weather, SoilClient soil, IOptions<WeatherOptions> options)
{
    public async Task<HarvestAdvice> AdviseAsync(FieldVisit visit, CancellationToken cancellationToken)
    {
        var forecastTask = weather.GetForecastAsync(visit.Position, visit.Day, cancellationToken);
        var soilTask = soil.GetAsync(visit.FieldId, cancellationToken);
        await Task.WhenAll(forecastTask, soilTask);

        var forecast = await forecastTask;
        var sample = await soilTask;
        return new HarvestAdvice
        {
            FieldId = visit.FieldId,
            Day = visit.Day,
            Rain = forecast.Precipitation,
            MeanTemperature = forecast.Hours.Average(hour => hour.Temperature),
            Soil = sample?.Kind ?? "unknown",
            Advice = forecast.Precipitation > options.Value.RainLimit ? "wait" : "harvest " + visit.Crop,
        };
    }
}

public sealed class AdviceWorker(IConsumer<string, string> consumer, IProducer<string, HarvestAdvice> producer, Adviser adviser, ILogger<AdviceWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe(["field-visits"]);
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var visit = JsonSerializer.Deserialize<FieldVisit>(result.Message.Value)!;
            using var _ = logger.BeginScope("field {Field}", visit.FieldId);
            try
            {
                var advice = await adviser.AdviseAsync(visit, stoppingToken);
                await producer.ProduceAsync("harvest-advice", new Message<string, HarvestAdvice> { Key = visit.FieldId, Value = advice }, stoppingToken);
            }
            catch (HttpRequestException exception) when (exception.StatusCode is not null)
            {
                logger.LogError("No weather for {Farmer}", visit.Farmer);
            }
        }
    }
}

public sealed class JsonValue<T> : ISerializer<T>
{
    public byte[] Serialize(T data, SerializationContext context) => JsonSerializer.SerializeToUtf8Bytes(data);
}

public static class Registration
{
    public static IServiceCollection AddAdvice(this IServiceCollection services)
    {
        services.AddHttpClient<IWeatherClient, WeatherClient>();
        services.AddHttpClient<SoilClient>();
        services.AddSingleton<IProducer<string, HarvestAdvice>>(_ => new ProducerBuilder<string, HarvestAdvice>(new ProducerConfig { BootstrapServers = "kafka:9092" })
            .SetValueSerializer(new JsonValue<HarvestAdvice>())
            .Build());
        return services.AddSingleton<Adviser>().AddHostedService<AdviceWorker>();
    }
}
