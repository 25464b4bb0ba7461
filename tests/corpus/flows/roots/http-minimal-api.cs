using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Acme.Api;

public record Signup(string Mail, string Name);

public record SignedUp(string Mail, string Id);

public static class Endpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/signups", async (Signup signup, IProducer<string, string> producer) =>
        {
            await producer.ProduceAsync("signups", new Message<string, string> { Value = JsonSerializer.Serialize(new SignedUp(signup.Mail, Guid.NewGuid().ToString("N"))) });
            return Results.Accepted();
        });
    }
}
