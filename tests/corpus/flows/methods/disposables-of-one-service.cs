using System.Data;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Acme.Parcels;

public record Parcel(string Number, string Recipient, int Grams);
public record Label(string Barcode, string Name);

public sealed class LabelPublisher(IProducer<string, string> producer) : IDisposable
{
    public async Task PublishAsync(Parcel parcel) => await producer.ProduceAsync("labels", new Message<string, string>
    {
        Key = parcel.Number,
        Value = JsonSerializer.Serialize(new Label(parcel.Number, parcel.Recipient)),
    });

    public void Dispose()
    {
        producer?.Flush(TimeSpan.FromSeconds(5));
        producer?.Dispose();
    }
}

public sealed class Scale(IProducer<string, byte[]> producer, IDisposable subscription) : IDisposable
{
    public void Dispose()
    {
        producer?.Dispose();
        subscription?.Dispose();
    }
}

public sealed class Census(IDbConnection connection, IDbTransaction transaction) : IDisposable
{
    public void Dispose()
    {
        transaction?.Dispose();
        connection?.Dispose();
    }
}

public sealed class Dock(IConsumer<string, string> arrivals, IProducer<string, string> departures) : IDisposable
{
    public void Dispose()
    {
        arrivals?.Dispose();
        departures?.Dispose();
    }
}

public sealed class Ramp(IConsumer<string, string> lorries, IDbCommand command) : IDisposable
{
    public void Dispose()
    {
        lorries?.Dispose();
        command?.Dispose();
    }
}

public sealed class ParcelWorker(IConsumer<string, string> consumer, LabelPublisher publisher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("parcels");
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var consumed = consumer.Consume(stoppingToken);
                if (JsonSerializer.Deserialize<Parcel>(consumed.Message.Value) is { } parcel)
                    await publisher.PublishAsync(parcel);
            }
        }
        finally
        {
            consumer.Close();
            consumer.Dispose();
        }
    }
}
