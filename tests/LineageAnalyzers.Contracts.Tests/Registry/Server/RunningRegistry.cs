using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server;

namespace LineageAnalyzers.Contracts.Tests.Registry.Server;

/// <summary>A server over a folder of its own, and the questions that tests ask it.</summary>
internal sealed class RunningRegistry : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private RegistryServer? _server;

    private RunningRegistry(RegistryFolder folder) => Folder = folder;

    public RegistryFolder Folder { get; }

    public string Url => _server!.Url;

    public static async Task<RunningRegistry> StartAsync(RegistryFolder? folder = null)
    {
        var registry = new RunningRegistry(folder ?? new RegistryFolder());
        await registry.RestartAsync();
        return registry;
    }

    public async Task RestartAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = await RegistryServer.StartAsync(Folder.Path, "127.0.0.1", 0, default);
    }

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    /// <summary>The answer to a GET as it is, which need not be JSON.</summary>
    public Task<string> GetTextAsync(string path) => _client.GetStringAsync($"{Url}/{path}");

    public Task<Reply> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    public Task<Reply> PutAsync(string path, JsonObject body) => SendAsync(HttpMethod.Put, path, body.ToJsonString());

    public Task<Reply> PostAsync(string path, JsonObject body) => SendAsync(HttpMethod.Post, path, body.ToJsonString());

    public Task<Reply> RegisterAsync(string subject, string schema, Action<JsonObject>? more = null) =>
        PostAsync($"subjects/{Uri.EscapeDataString(subject)}/versions", Schema(schema, more));

    public async Task<Reply> SendAsync(HttpMethod method, string path, string? body = null)
    {
        using var request = new HttpRequestMessage(method, $"{Url}/{path}");
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/vnd.schemaregistry.v1+json");
        using var response = await _client.SendAsync(request);
        Assert.Equal("application/vnd.schemaregistry.v1+json", response.Content.Headers.ContentType?.MediaType);
        return new Reply(response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    /// <summary>The answer to a request that another server got and wrote down.</summary>
    public FakeResponse Forward(FakeRequest request)
    {
        var reply = SendAsync(new HttpMethod(request.Method), request.Path.TrimStart('/'), request.Method == "GET" ? null : request.Body).GetAwaiter().GetResult();
        return FakeResponse.Json(reply.Text, (int)reply.Status);
    }

    public static JsonObject Schema(string schema, Action<JsonObject>? more = null)
    {
        var body = new JsonObject { ["schema"] = schema };
        more?.Invoke(body);
        return body;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _client.Dispose();
        Folder.Dispose();
    }
}

/// <summary>An answer.</summary>
internal sealed record Reply(HttpStatusCode Status, JsonNode Body)
{
    public int Code => (int)Body["error_code"]!;

    public string Text => Body.ToJsonString();
}
