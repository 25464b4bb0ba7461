using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Net.Http.Json;
using System.Text;

namespace Travel.Bookings;

public sealed record Booking(string Reference, string Card, int Guests, DateOnly Arrival);
public sealed record ReservationRequest(int Guests, DateOnly Arrival);
public sealed record ReservationAnswer(string Code);
public sealed record Confirmation(string Reference, string Code, int Guests);

public sealed class RetryPolicy(int attempts, Func<int, TimeSpan> pause, ILogger<RetryPolicy> logger)
{
    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, Action<Exception, int>? onRetry, CancellationToken cancellationToken)
    {
        var attempt = 0;
        while (true)
        {
            attempt++;
            try
            {
                return await action(cancellationToken).ConfigureAwait(false);
            }
            catch (HttpRequestException exception) when (attempt < attempts)
            {
                onRetry?.Invoke(exception, attempt);
                logger.LogDebug("attempt {Attempt}", attempt);
                await Task.Delay(pause(attempt), cancellationToken);
            }
        }
    }
}

public sealed class Hotel(HttpClient http, RetryPolicy policy)
{
    public async Task<string> ReserveAsync(Booking booking, CancellationToken cancellationToken)
    {
        var answer = await policy.ExecuteAsync(
            async token =>
            {
                var response = await http.PostAsJsonAsync($"/reservations/{booking.Reference}", new ReservationRequest(booking.Guests, booking.Arrival), token);
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadFromJsonAsync<ReservationAnswer>(token);
            },
            null,
            cancellationToken);
        return answer!.Code;
    }
}

public sealed class BookingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Hotel hotel, ILogger<BookingWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("bookings");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            try
            {
                var booking = JsonSerializer.Deserialize<Booking>(result.Message.Value)!;
                var code = await hotel.ReserveAsync(booking, stoppingToken);
                logger.LogInformation("{Reference} is confirmed", booking.Reference);
                var confirmation = new Confirmation(booking.Reference, code, booking.Guests);
                await producer.ProduceAsync("confirmations", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(confirmation) }, stoppingToken);
            }
            catch (HttpRequestException exception)
            {
                await ParkAsync(result.Message, exception, stoppingToken);
            }
        }
    }

    private async Task ParkAsync(Message<string, string> message, Exception cause, CancellationToken cancellationToken)
    {
        var parked = new Message<string, string>
        {
            Key = message.Key,
            Value = message.Value,
            Headers = new Headers { { "error", Encoding.UTF8.GetBytes(cause.Message) } },
        };
        await producer.ProduceAsync("parked", parked, cancellationToken);
    }
}
