using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Outbound.Carriers;

public sealed class ParcelReady
{
    public Guid ParcelId { get; set; }
    public string OrderNumber { get; set; } = "";
    public decimal WeightInKilos { get; set; }
    public RecipientInfo Recipient { get; set; } = new();
    public string? Remarks { get; set; }
}

public sealed class RecipientInfo
{
    public string Name { get; set; } = "";
    public string Street { get; set; } = "";
    public string ZipCode { get; set; } = "";
    public string City { get; set; } = "";
    public string? Mobile { get; set; }
}

public sealed record LabelRequest(string Reference, string Consignee, string AddressLine, int Grams);

public sealed record LabelResponse(string TrackingNumber, string LabelUrl, decimal Fee);

public sealed record ParcelBooked(Guid ParcelId, string OrderNumber, string Tracking, Uri Label, decimal Fee, DateTimeOffset BookedAt);

public sealed record ParcelRefused(Guid ParcelId, string OrderNumber, string Reason);

public sealed class RetryOptions
{
    public int Attempts { get; init; } = 3;
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(200);
}

public sealed class RetryPolicy(RetryOptions options, ILogger<RetryPolicy> logger)
{
    public async Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, Func<Exception, bool> isTransient, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action(cancellationToken);
            }
            catch (Exception exception) when (attempt < options.Attempts && isTransient(exception))
            {
                logger.LogWarning("Attempt {Attempt} failed", attempt);
                await Task.Delay(options.Delay * attempt, cancellationToken);
            }
        }
    }
}

public interface ICarrierClient
{
    Task<LabelResponse?> BookAsync(LabelRequest request, CancellationToken cancellationToken);
}

public sealed class CarrierClient : ICarrierClient
{
    private readonly HttpClient _client;
    private readonly RetryPolicy _retry;

    public CarrierClient(HttpClient client, RetryPolicy retry)
    {
        _client = client;
        _retry = retry;
    }

    public Task<LabelResponse?> BookAsync(LabelRequest request, CancellationToken cancellationToken) =>
        _retry.ExecuteAsync(token => PostAsync(request, token), exception => exception is HttpRequestException, cancellationToken);

    private async Task<LabelResponse?> PostAsync(LabelRequest request, CancellationToken cancellationToken)
    {
        using var response = await _client.PostAsJsonAsync("labels", request, cancellationToken);
        if (response.StatusCode == HttpStatusCode.UnprocessableEntity)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<LabelResponse>(cancellationToken);
    }
}

public sealed class CarrierWorker(
    IConsumer<string, string> consumer,
    IProducer<string, string> producer,
    ICarrierClient carrier,
    TimeProvider time,
    ILogger<CarrierWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("parcels-ready");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consumed = consumer.Consume(stoppingToken);
            var parcel = JsonSerializer.Deserialize<ParcelReady>(consumed.Message.Value)!;
            var label = await carrier.BookAsync(ToRequest(parcel), stoppingToken);
            if (label is null)
            {
                logger.LogError("Carrier refused parcel {Parcel} to {Zip}", parcel.ParcelId, parcel.Recipient.ZipCode);
                await SendAsync("parcels-refused", parcel.OrderNumber, new ParcelRefused(parcel.ParcelId, parcel.OrderNumber, "refused by carrier"), stoppingToken);
            }
            else
            {
                var booked = new ParcelBooked(parcel.ParcelId, parcel.OrderNumber, label.TrackingNumber, new Uri(label.LabelUrl), label.Fee, time.GetUtcNow());
                await SendAsync("parcels-booked", booked.OrderNumber, booked, stoppingToken);
            }

            consumer.Commit(consumed);
        }
    }

    private static LabelRequest ToRequest(ParcelReady parcel)
    {
        var to = parcel.Recipient;
        return new LabelRequest(parcel.ParcelId.ToString("N"), to.Name, $"{to.Street}, {to.ZipCode} {to.City}", (int)(parcel.WeightInKilos * 1000));
    }

    private async Task SendAsync<T>(string topic, string key, T value, CancellationToken cancellationToken) =>
        await producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(value) }, cancellationToken);
}
