using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Acme.Measurements;

public sealed record Measurement(string Device, double Value, string Location);
public sealed record Accepted(string Device, double Value);

public sealed class OutOfRangeException(string message) : Exception(message);

public sealed class Validator
{
    public void Check(Measurement measurement)
    {
        if (double.IsNaN(measurement.Value) || measurement.Value is < -100 or > 1000)
            throw new OutOfRangeException($"{measurement.Device} cannot have measured {measurement.Value}");
    }
}

public sealed class DeadLetters(IProducer<string, string> producer)
{
    public async Task SendAsync(ConsumeResult<string, string> result, Exception cause, CancellationToken cancellationToken)
    {
        var headers = new Headers();
        headers.Add("reason", Encoding.UTF8.GetBytes(cause.Message));
        headers.Add("offset", BitConverter.GetBytes(result.Offset.Value));
        headers.Add(new Header("failed-at", Encoding.UTF8.GetBytes(DateTime.UtcNow.ToString("O"))));
        await producer.ProduceAsync("measurements.dlq", new Message<string, string>
        {
            Key = result.Message.Key,
            Value = result.Message.Value,
            Headers = headers,
        }, cancellationToken);
    }
}

public sealed class MeasurementWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Validator validator, DeadLetters deadLetters, ILogger<MeasurementWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("measurements");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            try
            {
                await HandleAsync(result, stoppingToken);
            }
            catch (Exception exception) when (exception is JsonException or OutOfRangeException)
            {
                logger.LogError("rejected: {Reason}", exception.Message);
                await deadLetters.SendAsync(result, exception, stoppingToken);
            }

            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(ConsumeResult<string, string> result, CancellationToken cancellationToken)
    {
        var measurement = JsonSerializer.Deserialize<Measurement>(result.Message.Value)!;
        validator.Check(measurement);
        var accepted = new Accepted(measurement.Device, measurement.Value);
        await producer.ProduceAsync("accepted", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(accepted) }, cancellationToken);
    }
}
