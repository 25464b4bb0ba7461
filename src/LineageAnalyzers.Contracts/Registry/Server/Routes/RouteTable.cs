using System.Text.Json;
using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary>Binds paths to answers: one request after the other, and every fault in the shape that clients know.</summary>
internal sealed class RouteTable(IEndpointRouteBuilder routes, RegistryContent content, ContentFolder folder)
{
    private const string ContentType = "application/vnd.schemaregistry.v1+json";

    private readonly SemaphoreSlim _turn = new(1);

    public void Get(string path, Func<RegistryCall, JsonNode> answer) => Map(HttpMethods.Get, path, answer);

    /// <summary>Answers with a text as it is, whatever it is.</summary>
    public void GetText(string path, Func<RegistryCall, string> answer) => Map(HttpMethods.Get, path, answer);

    public void Post(string path, Func<RegistryCall, JsonNode> answer) => Map(HttpMethods.Post, path, answer);

    public void Put(string path, Func<RegistryCall, JsonNode> answer) => Map(HttpMethods.Put, path, answer);

    public void Delete(string path, Func<RegistryCall, JsonNode> answer) => Map(HttpMethods.Delete, path, answer);

    /// <summary>Answers what no path leads to.</summary>
    public static Task NotFoundAsync(HttpContext context) => WriteAsync(context, 404, Error(404, "HTTP 404 Not Found"));

    private void Map(string method, string path, Func<RegistryCall, JsonNode> answer) =>
        Map(method, path, call => answer(call).ToJsonString(ServerJson.Options));

    private void Map(string method, string path, Func<RegistryCall, string> answer) =>
        routes.MapMethods(path, [method], context => AnswerAsync(context, answer));

    private async Task AnswerAsync(HttpContext context, Func<RegistryCall, string> answer)
    {
        try
        {
            var body = context.Request.Method is "POST" or "PUT" ? await ReadBodyAsync(context.Request).ConfigureAwait(false) : [];
            await WriteAsync(context, 200, await InTurnAsync(() => answer(new RegistryCall(context.Request, body, content, folder)), context.RequestAborted).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (RegistryError error)
        {
            await WriteAsync(context, error.Status, Error(error.Code, error.Message)).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var error = RegistryError.Store(fault.Message);
            await WriteAsync(context, error.Status, Error(error.Code, error.Message)).ConfigureAwait(false);
        }
    }

    private async Task<string> InTurnAsync(Func<string> answer, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return answer();
        }
        finally
        {
            _turn.Release();
        }
    }

    private static async Task<JsonObject> ReadBodyAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, documentOptions: ServerJson.Reading).ConfigureAwait(false) as JsonObject
                ?? throw RegistryError.BadRequest("The body must be a JSON object");
        }
        catch (JsonException problem)
        {
            throw RegistryError.BadRequest($"The body is no JSON: {problem.Message}");
        }
    }

    private static string Error(int code, string message) => new JsonObject { ["error_code"] = code, ["message"] = message }.ToJsonString(ServerJson.Options);

    private static Task WriteAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = ContentType;
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
