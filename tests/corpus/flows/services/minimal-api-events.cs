using System.Diagnostics;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Rooms;

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
            user.FindFirst(ClaimTypes.NameIdentifier)?.Value ?? "anonymous",
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

public static class RoomModule
{
    public static IServiceCollection AddRooms(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(provider => new ProducerBuilder<string, string>(new ProducerConfig
        {
            BootstrapServers = provider.GetRequiredService<IConfiguration>()["Kafka:Servers"],
        }).Build())
        .AddSingleton<IRoomEvents, RoomEvents>();

    public static void MapRooms(this IEndpointRouteBuilder app, IConfiguration configuration)
    {
        app.MapPost("/rooms/{room:int}/bookings", BookingApi.Book);
        app.MapPut("/rooms/{room:int}/climate", (int room, [FromBody] Climate climate, [FromQuery] string? unit, IRoomEvents events) =>
        {
            var celsius = unit == "F" ? (climate.Target - 32) * 5 / 9 : climate.Target;
            events.Publish("climate", room.ToString(), new ClimateChanged(room, celsius, configuration["Site"]));
            return Results.NoContent();
        });
    }
}
