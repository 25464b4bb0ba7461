using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Contracts.Tests.Registry.Server;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Soft-deleted versions and subjects, look-ups and ids in a check, in a folder and at a server.</summary>
public sealed class DeletedVersionsTests
{
    private static readonly string Two = Sample.Order();
    private static readonly string Three = Sample.Order(Sample.OptionalEmail);
    private static readonly string Breaking = Sample.Order(Sample.Vat);

    [Fact]
    public async Task DeletedVersion_TakesNoPartInATransitiveCheck()
    {
        await using var server = await ServeAsync("BACKWARD_TRANSITIVE", "\"int\"", Two);
        var producer = Sample.Producer(Three);

        Assert.Equal(["LIN2002"], await RulesAsync(server, producer));
        await server.DeleteAsync("subjects/orders-value/versions/1");
        Assert.Empty(await RulesAsync(server, producer));
    }

    [Fact]
    public async Task DeletedSubject_IsSaidToBeDeleted()
    {
        await using var server = await ServeAsync("BACKWARD", Two);
        await server.DeleteAsync("subjects/orders-value");

        foreach (var report in await CheckAsync(server, Sample.Producer(Two)))
            Assert.Contains("not checked, because the subject 'orders-value' is soft-deleted (version 1).", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaThatWasDeleted_IsSaidToBeIt()
    {
        await using var server = await ServeAsync("NONE", Breaking, Two);
        await server.PutAsync("config/orders-value", new JsonObject { ["compatibility"] = "BACKWARD" });
        Assert.Empty(await RulesAsync(server, Sample.Producer(Breaking)));
        await server.DeleteAsync("subjects/orders-value/versions/1");

        foreach (var report in await CheckAsync(server, Sample.Producer(Breaking)))
            Assert.EndsWith(" It is the same as version 1, which is soft-deleted.", Assert.Single(report.Findings).Message, StringComparison.Ordinal);
        await server.PutAsync("mode/orders-value", new JsonObject { ["mode"] = "READONLY" });
        foreach (var report in await CheckAsync(server, Sample.Producer(Breaking)))
        {
            Assert.Equal("LIN2010", Assert.Single(report.Findings).Rule);
            Assert.EndsWith("which is soft-deleted.", report.Findings[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SchemaThatTheRegistryFinds_IsNoChange()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/orders-value/versions" => FakeResponse.Json("[1]"),
            "/subjects/orders-value/versions/1" => FakeResponse.Json("""{"version": 1, "id": 1, "schema": "\"int\""}"""),
            "/config/orders-value?defaultToGlobal=true" => FakeResponse.Json("""{"compatibilityLevel": "BACKWARD", "normalize": true}"""),
            "/compatibility/subjects/orders-value/versions?verbose=true&normalize=true" => FakeResponse.Json("""{"is_compatible": true}"""),
            "/subjects/orders-value?normalize=true" => FakeResponse.Json("""{"subject": "orders-value", "version": 1, "id": 1, "schema": "\"int\""}"""),
            _ => FakeResponse.Json("""{"error_code": 40401}""", 404),
        });
        using var registry = SchemaRegistries.Open(server.Url);

        Assert.Empty((await ContractCheck.RunAsync([Sample.Producer("\"string\"")], registry)).Findings);

        Assert.Contains(server.Requests, request => request.Path == "/subjects/orders-value?normalize=true");
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "LIN2006 not checked, because the code writes with the schema of the id 2 (version 2 of the subject 'orders-value'), which is not that of Acme.Order, so only the running program can tell whether the two fit.")]
    [InlineData(9, "LIN2006 not checked, because the code writes with the schema of the id 9, which the registry does not know.")]
    public async Task IdInTheCode_IsLookedUp(int id, string expected)
    {
        await using var server = await ServeAsync("NONE", Breaking, Two);

        foreach (var report in await CheckAsync(server, Pinned(id)))
            Assert.EndsWith(expected, string.Concat(report.Findings.Select(finding => $"{finding.Rule} {finding.Message[finding.Message.IndexOf("not checked", StringComparison.Ordinal)..]}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task IdOfADeletedVersion_StillResolves()
    {
        await using var server = await ServeAsync("NONE", Breaking, Two);
        await server.DeleteAsync("subjects/orders-value/versions/2");

        foreach (var report in await CheckAsync(server, Pinned(2)))
            Assert.Contains("id 2 (version 2 of the subject 'orders-value', soft-deleted)", Assert.Single(report.Findings).Message, StringComparison.Ordinal);

        using var client = SchemaRegistries.Open(server.Url);
        var content = await ContractsPull.RunAsync(client, ContractsPull.SubjectsOf([Pinned(2)]), new PullOptions { Named = await ContractsPull.NamedByAsync(client, [Pinned(2)]) });
        server.Folder.With(ContractsLock.FileName, ContractsLockWriter.Write(content));
        using var locked = SchemaRegistries.Open(server.Folder.PathOf(ContractsLock.FileName));
        Assert.Contains(
            "id 2 (version 2 of the subject 'orders-value', soft-deleted)", Assert.Single((await ContractCheck.RunAsync([Pinned(2)], locked)).Findings).Message, StringComparison.Ordinal);
    }

    private static Manifest Pinned(int id)
    {
        var endpoint = Sample.Produce("orders");
        return Sample.Project("Shop", [endpoint with { Value = endpoint.Value! with { Registry = new RegistryUse { SchemaId = id } } }], [Sample.Record(Breaking)]);
    }

    private static async Task<RunningRegistry> ServeAsync(string compatibility, params string[] versions)
    {
        var server = await RunningRegistry.StartAsync();
        await server.PutAsync("config", new JsonObject { ["compatibility"] = "NONE" });
        foreach (var version in versions)
            await server.RegisterAsync("orders-value", version);
        await server.PutAsync("config/orders-value", new JsonObject { ["compatibility"] = compatibility });
        return server;
    }

    // What a server and the folder behind it say is the same.
    private static async Task<IReadOnlyList<CheckReport>> CheckAsync(RunningRegistry server, Manifest manifest)
    {
        using var client = SchemaRegistries.Open(server.Url);
        using var folder = SchemaRegistries.Open(server.Folder.Path);
        return [await ContractCheck.RunAsync([manifest], client), await ContractCheck.RunAsync([manifest], folder)];
    }

    private static async Task<IReadOnlyList<string>> RulesAsync(RunningRegistry server, Manifest manifest)
    {
        var reports = await CheckAsync(server, manifest);
        var rules = reports.Select(report => string.Join(',', report.Findings.Select(finding => finding.Rule))).Distinct().ToList();
        return Assert.Single(rules) is { Length: > 0 } found ? [found] : [];
    }
}
