using System.Diagnostics;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(services => new ProducerBuilder<string, string>(new ProducerConfig
{
    BootstrapServers = services.GetRequiredService<IConfiguration>()["Kafka:Servers"],
}).Build());
builder.Services.AddSingleton<Acme.Rooms.IRoomEvents, Acme.Rooms.RoomEvents>();

var app = builder.Build();
app.MapPost("/rooms/{room:int}/bookings", Acme.Rooms.BookingApi.Book);
app.MapPut("/rooms/{room:int}/climate", (int room, [FromBody] Acme.Rooms.Climate climate, [FromQuery] string? unit, Acme.Rooms.IRoomEvents events) =>
{
    var celsius = unit == "F" ? (climate.Target - 32) * 5 / 9 : climate.Target;
    events.Publish("climate", room.ToString(), new Acme.Rooms.ClimateChanged(room, celsius, app.Configuration["Site"]));
    return Results.NoContent();
});
app.Run();

namespace Acme.Rooms
{
    public sealed record BookingRequest(string Title, DateTime Start, TimeSpan Length, List<string> Guests, string? Pin);

    public sealed record BookingMade(Guid Id, int Room, string Title, DateTime Start, DateTime End, string Owner, int GuestCount, DateTimeOffset At);

    public sealed record Climate(double Target);

    public sealed record ClimateChanged(int Room, double Celsius, string? Site);

    public interface IRoomEvents
    {
        void Publish<T>(string topic, string key, T body)
            where T : notnull;
    }

    public sealed class RoomEvents(IProducer<string, string> producer) : IRoomEvents
    {
        private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

        public void Publish<T>(string topic, string key, T body)
            where T : notnull
        {
            var headers = new Headers { { "content-type", Encoding.UTF8.GetBytes("application/json") } };
            if (Activity.Current?.Id is { } parent)
                headers.Add("traceparent", Encoding.UTF8.GetBytes(parent));
            producer.Produce(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(body, Options), Headers = headers });
        }
    }

    public static class BookingApi
    {
        public static Results<Created<BookingMade>, ValidationProblem> Book(
            int room,
            BookingRequest request,
            ClaimsPrincipal user,
            IRoomEvents events,
            TimeProvider time)
        {
            if (Validate(request) is { Count: > 0 } errors)
                return TypedResults.ValidationProblem(errors);

            var made = new BookingMade(
                Guid.NewGuid(),
                room,
                request.Title.Trim(),
                request.Start,
                request.Start + request.Length,
                user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "anonymous",
                request.Guests.Count,
                time.GetUtcNow());
            events.Publish("bookings", made.Id.ToString("N"), made);
            return TypedResults.Created($"/bookings/{made.Id}", made);
        }

        private static Dictionary<string, string[]> Validate(BookingRequest request)
        {
            var errors = new Dictionary<string, string[]>();
            if (string.IsNullOrWhiteSpace(request.Title))
                errors[nameof(request.Title)] = ["is missing"];
            if (request.Length <= TimeSpan.Zero)
                errors[nameof(request.Length)] = ["must be positive"];
            return errors;
        }
    }
}
