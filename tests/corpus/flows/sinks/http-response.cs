using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Acme.Api;

public record Rate(string Currency, decimal Value, string Source);

public static class Endpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/rates/next", (IConsumer<string, string> consumer) =>
    {
        consumer.Subscribe("rates");
        var rate = JsonSerializer.Deserialize<Rate>(consumer.Consume(TimeSpan.FromSeconds(5)).Message.Value)!;
        return Results.Ok(new { rate.Currency, rate.Value });
    });
}
