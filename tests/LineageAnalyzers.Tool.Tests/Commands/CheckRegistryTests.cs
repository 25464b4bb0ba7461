using System.Text;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

/// <summary>The check against a server, good and bad.</summary>
public sealed class CheckRegistryTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Server_GivesTheSameVerdictAsTheFolderOfTheSameContent()
    {
        using var server = Serve(isCompatible: false);
        var manifest = Write(OrderContracts.Breaking);

        var byServer = await LineageCommand.RunAsync("check", manifest, "--registry", server.UrlWith("user:s3cret"));
        var byFolder = await LineageCommand.RunAsync("check", manifest, "--registry", OrderContracts.Registry);

        Assert.Equal((1, ""), (byServer.ExitCode, byServer.Error));
        Assert.Equal(First(byFolder.Out), First(byServer.Out));
        Assert.All(server.Requests, request => Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:s3cret")), request.Headers["Authorization"]));
        Assert.DoesNotContain("s3cret", byServer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatTakesWhatWeRefuse_IsAWarningThatClaimsNothing()
    {
        using var server = Serve(isCompatible: true);

        var (code, text, _) = await LineageCommand.RunAsync("check", Write(OrderContracts.Breaking), "--registry", server.Url);

        Assert.Equal(0, code);
        Assert.StartsWith("warning LIN2007  orders-value  OrderService  ", text, StringComparison.Ordinal);
        Assert.Contains("nothing is claimed of Acme.Orders.OrderPlaced", text, StringComparison.Ordinal);
        Assert.Contains("0 contracts checked", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContextAndNormalize_AreAskedFor()
    {
        using var server = Serve(isCompatible: true);

        await LineageCommand.RunAsync("check", Write(OrderContracts.Breaking), "--registry", server.Url, "--context", ".eu", "--normalize");

        Assert.Contains("/subjects/%3A.eu%3Aorders-value/versions", server.Requests.Select(request => request.Path));
        Assert.DoesNotContain("/subjects/orders-value/versions", server.Requests.Select(request => request.Path));

        await LineageCommand.RunAsync("check", Write(OrderContracts.Breaking), "--registry", server.Url, "--normalize");

        Assert.Contains(server.Requests, request => request.Path.EndsWith("orders-value/versions?verbose=true&normalize=true", StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> Misbehaviour => new()
    {
        { "HTML", FakeResponse.Of(200, "text/html", "<html>log in</html>").Text, "the answer is a web page, not JSON (200). See whether this is the registry's address" },
        { "truncated", FakeResponse.Json("[1, 2").Text, "the answer is no JSON or is cut off" },
        { "401", FakeResponse.Json("{}", 401).Text, "asks for a user and a password (401), or does not take those that were given. Put them into LINEAGE_REGISTRY_USER" },
        { "404", FakeResponse.Json("""{"error": "no such page"}""", 404).Text, "the registry refuses (404)" },
        { "500", FakeResponse.Json("""{"error_code": 50001, "message": "no store"}""", 500).Text, "the registry fails (500: no store), also after several attempts. Try again later, or see its log." },
        { "other host", FakeResponse.Json("", 302, "Location: http://127.0.0.2:9/subjects\r\n").Text, "the server redirects to http://127.0.0.2:9, which is another server, so the redirect is not followed." },
        { "contradiction", FakeResponse.Json("[3, 3]").Text, "lists the versions 3, 3, which cannot be" },
    };

    [Theory]
    [MemberData(nameof(Misbehaviour))]
    public async Task ServerThatCannotAnswer_IsOneLineWithItsUrlAndWhatToDo(string name, string response, string expected)
    {
        using var server = new FakeServer(_ => new FakeResponse(response));

        var (code, text, error) = await LineageCommand.RunAsync("check", Write(OrderContracts.Registered), "--registry", server.UrlWith("user:s3cret"));

        Assert.True((code, text) == (2, ""), name);
        Assert.Matches($"^lineage: {server.Url}/subjects/(orders|invoices)-value/versions: ", error);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("s3cret", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatDoesNotAnswer_IsGivenUpAfterTheTimeout()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[1]") with { Delay = TimeSpan.FromSeconds(60) });

        var (code, _, error) = await LineageCommand.RunAsync("check", Write(OrderContracts.Registered), "--registry", server.Url, "--timeout", "1");

        Assert.Equal(2, code);
        Assert.Contains("no answer within 1 seconds. See whether the registry is up and not overloaded, then try again.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NobodyListens_IsSaidWithHostAndPort()
    {
        string url;
        using (var server = new FakeServer(_ => FakeResponse.Json("[]")))
            url = server.Url;

        var (code, _, error) = await LineageCommand.RunAsync("check", Write(OrderContracts.Registered), "--registry", url);

        Assert.Equal(2, code);
        Assert.Contains($"nothing answers at {new Uri(url).Authority}. See whether the registry runs and whether the address and port are right.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RegisteredTextThatIsNoSchema_IsNamedWithItsUrl()
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Path.EndsWith("/versions", StringComparison.Ordinal) ? "[1]"
            : request.Path.EndsWith("/1", StringComparison.Ordinal) ? """{"version": 1, "schema": "{\"type\": \"recrod\"}"}"""
            : """{"compatibilityLevel": "FULL"}"""));

        var (code, text, error) = await LineageCommand.RunAsync("check", Write(OrderContracts.Registered), "--registry", server.Url);

        Assert.Equal((2, ""), (code, text));
        Assert.Matches($"^lineage: {server.Url}/subjects/(orders|invoices)-value/versions/1: version 1 of the subject '(orders|invoices)-value' is no avro schema: ", error);
    }

    public void Dispose() => _folder.Dispose();

    private string Write(string schema) => _folder.Write("p.lineage.json", OrderContracts.Producer(schema).Manifest);

    // The answers of a Confluent registry with the content of samples/registry.
    private static FakeServer Serve(bool isCompatible) => new(request => request.Path switch
    {
        "/subjects/orders-value/versions" => FakeResponse.Json("[1, 2]"),
        "/subjects/orders-value/versions/1" or "/subjects/orders-value/versions/2" => FakeResponse.Json(
            $$"""{"subject": "orders-value", "version": {{request.Path[^1]}}, "id": 7, "schema": {{System.Text.Json.JsonSerializer.Serialize(Version(request.Path[^1]))}}}"""),
        "/subjects/invoices-value/versions" => FakeResponse.Json("""{"error_code": 40401, "message": "Subject not found."}""", 404),
        "/config/orders-value?defaultToGlobal=true" => FakeResponse.Json("""{"compatibilityLevel": "FULL"}"""),
        "/compatibility/subjects/orders-value/versions?verbose=true" => FakeResponse.Json($$"""{"is_compatible": {{(isCompatible ? "true" : "false")}}, "messages": []}"""),
        _ => FakeResponse.Json("""{"error_code": 404, "message": "HTTP 404 Not Found"}""", 404),
    });

    private static string Version(char number) => File.ReadAllText(RepositoryFiles.PathOf($"samples/registry/orders-value/{number}.avsc"));

    private static string First(string text) => text[..text.IndexOf("\n\n", StringComparison.Ordinal)];
}
