using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Telco.Charging;

public sealed record Caller(string Number, string Name, string Pin);
public sealed record Call(string CallId, Caller Caller, string Region, int Seconds);
public sealed record Charge(string Call, string Account, int Minutes);

public static class Telemetry
{
    public static readonly ActivitySource Source = new("charging");
    private static readonly Meter Meter = new("charging");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("calls");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("minutes");

    public static void Count(Call call)
    {
        Calls.Add(1, new KeyValuePair<string, object?>("region", call.Region));
        Durations.Record(call.Seconds / 60.0);
    }
}

public static partial class Log
{
    private static readonly Action<ILogger, string, Exception?> ChargedMessage =
        LoggerMessage.Define<string>(LogLevel.Information, new EventId(1, "Charged"), "charged {Call}");

    public static void Charged(this ILogger logger, string call) => ChargedMessage(logger, call, null);
}

public sealed class Charging(IProducer<string, string> producer, ILogger<Charging> logger)
{
    public async Task ChargeAsync(Call call, CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Source.StartActivity("charge", ActivityKind.Producer);
        activity?.SetTag("call.id", call.CallId);
        activity?.AddEvent(new ActivityEvent("charging", tags: new ActivityTagsCollection { ["caller"] = "+" + call.Caller.Number }));

        using (logger.BeginScope($"caller {call.Caller.Name}"))
        {
            var charge = new Charge(call.CallId, call.Caller.Number, (call.Seconds + 59) / 60);
            await producer.ProduceAsync("charges", new Message<string, string> { Key = charge.Call, Value = JsonSerializer.Serialize(charge) }, cancellationToken);
            logger.Charged(charge.Call);
        }

        Telemetry.Count(call);
    }
}

public sealed class CallWorker(IConsumer<Ignore, string> consumer, Charging charging) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("calls");
        while (!stoppingToken.IsCancellationRequested)
            await charging.ChargeAsync(JsonSerializer.Deserialize<Call>(consumer.Consume(stoppingToken).Message.Value)!, stoppingToken);
    }
}
