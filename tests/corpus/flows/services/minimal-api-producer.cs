using System.Security.Claims;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Shop.Feedback;

public sealed record FeedbackRequest(string Product, int Stars, string? Comment);
public sealed record FeedbackGiven(Guid Id, string Product, int Stars, string Comment, string Language, DateTimeOffset At);
public sealed record FeedbackDeleted(Guid Id, string By);

public interface IFeedbackStream
{
    Task GiveAsync(FeedbackRequest request, string language);
    Task DeleteAsync(Guid id, string by);
}

public sealed class FeedbackStream(IProducer<string, string> producer, TimeProvider time) : IFeedbackStream
{
    public Task GiveAsync(FeedbackRequest request, string language)
    {
        var given = new FeedbackGiven(
            Guid.NewGuid(),
            request.Product,
            request.Stars,
            (request.Comment ?? "").Trim(),
            language,
            time.GetUtcNow());
        return producer.ProduceAsync("feedback", new Message<string, string> { Key = request.Product, Value = JsonSerializer.Serialize(given) });
    }

    public Task DeleteAsync(Guid id, string by) =>
        producer.ProduceAsync("deletions", new Message<string, string> { Key = id.ToString(), Value = JsonSerializer.Serialize(new FeedbackDeleted(id, by)) });
}

public static class FeedbackEndpoints
{
    public static IEndpointRouteBuilder MapFeedback(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/feedback");
        group.MapPost("/", async (FeedbackRequest request, HttpRequest http, IFeedbackStream stream) =>
        {
            if (request.Stars is < 1 or > 5)
                return Results.BadRequest(new { error = "stars are from 1 to 5" });
            await stream.GiveAsync(request, LanguageOf(http));
            return Results.Accepted();
        });
        group.MapDelete("/{id:guid}", DeleteAsync);
        return routes;
    }

    private static async Task<IResult> DeleteAsync(Guid id, [FromHeader(Name = "X-User")] string user, [FromServices] IFeedbackStream stream)
    {
        await stream.DeleteAsync(id, user);
        return Results.NoContent();
    }

    private static string LanguageOf(HttpRequest http)
    {
        var header = http.Headers.AcceptLanguage.ToString();
        return header.Length >= 2 ? header[..2] : "en";
    }
}

public static class Setup
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<IFeedbackStream, FeedbackStream>();
}
