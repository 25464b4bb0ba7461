using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Tests.Registry.Server;

/// <summary>Our own client beside our own server: deleted versions, ids, look-ups, references and contexts.</summary>
public class OwnClientTests
{
    private const string Money = """{"type": "record", "name": "Money", "fields": [{"name": "cents", "type": "long"}]}""";
    private const string Order = """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}]}""";
    private const string Other = """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}, {"name": "note", "type": "string", "default": ""}]}""";

    [Fact]
    public async Task DeletedVersion_IsNoHistory_AndStillThereForWhoeverNamesIt()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await RegisterAsync(registry, "");
        await registry.DeleteAsync("subjects/orders/versions/1");
        using var client = SchemaRegistries.Open(registry.Url);

        Assert.Equal([2], (await client.FindSubjectAsync("orders", default))!.Versions.Select(version => version.Version));
        Assert.Equal([1], (await client.GetDeletedVersionsAsync("orders", default)).Select(version => version.Version));
        Assert.True((await client.FindVersionAsync("orders", 1, default))!.IsDeleted);
        var byId = (await client.FindByIdAsync(2, "orders", default))!;
        Assert.Equal(("orders", 1, true), (byId.Subject, byId.Version, byId.IsDeleted));
        Assert.Null(await client.FindByIdAsync(99, "orders", default));

        var candidate = Candidate(Order);
        Assert.Null(await client.LookUpAsync("orders", candidate, deleted: false, default));
        Assert.Equal((1, true), await client.LookUpAsync("orders", candidate, deleted: true, default) is { } found ? (found.Version, found.IsDeleted) : default);
    }

    [Fact]
    public async Task DeletedSubject_IsDescribedAsSuch()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await RegisterAsync(registry, "");
        await registry.DeleteAsync("subjects/orders");
        using var client = SchemaRegistries.Open(registry.Url);
        using var folder = SchemaRegistries.Open(registry.Folder.Path);

        foreach (var one in new[] { client, folder })
        {
            Assert.Null(await one.FindSubjectAsync("orders", default));
            Assert.Equal("the subject 'orders' is soft-deleted (versions 1, 2)", await one.DescribeAbsenceAsync("orders", default));
            Assert.Equal("the registry has no subject 'none'", await one.DescribeAbsenceAsync("none", default));
            Assert.Equal(2, (await one.FindByIdAsync(3, "orders", default))!.Version);
        }
    }

    [Fact]
    public async Task Candidate_IsJudgedAndFoundWithItsReferences()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await RegisterAsync(registry, "");
        using var client = SchemaRegistries.Open(registry.Url);

        Assert.True((await client.CheckAsync("orders", Candidate(Other), default))!.IsCompatible);
        Assert.Equal(2, (await client.LookUpAsync("orders", Candidate(Other), deleted: false, default))!.Version);
        Assert.False((await client.CheckAsync("orders", Candidate(Order.Replace("total", "sum", StringComparison.Ordinal)), default))!.IsCompatible);
    }

    [Fact]
    public async Task Context_IsTheSameByQualifiedNamesByTheAddressAndByOption()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await RegisterAsync(registry, ":.eu:");
        await registry.DeleteAsync("subjects/:.eu:orders/versions/1");
        using var qualified = SchemaRegistries.Open(registry.Url);
        using var address = SchemaRegistries.Open($"{registry.Url}/contexts/.eu");
        using var option = SchemaRegistries.Open(registry.Url, context: ".eu");
        using var folder = SchemaRegistries.Open(registry.Folder.Path, context: "eu");

        Assert.Null(await qualified.FindSubjectAsync("orders", default));
        foreach (var (one, name) in new[] { (qualified, ":.eu:orders"), (address, "orders"), (option, "orders"), (folder, "orders") })
        {
            var subject = (await one.FindSubjectAsync(name, default))!;
            var text = await ReferencedSchemas.GatherAsync(one, subject.Latest, default);
            Assert.Equal(2, subject.Latest.Version);
            Assert.Contains("cents", Assert.Single(text.References).Text, StringComparison.Ordinal);
            Assert.Equal([1], (await one.GetDeletedVersionsAsync(name, default)).Select(version => version.Version));
            Assert.Equal(name, (await one.FindByIdAsync(3, name, default))!.Subject);
            Assert.True((await one.CheckAsync(name, Candidate(Other), default))!.IsCompatible);
            Assert.Equal(2, (await one.LookUpAsync(name, Candidate(Other), deleted: false, default))!.Version);
        }

        Assert.Equal(["money", "orders"], await address.GetSubjectsAsync(default));
        Assert.Equal(["money", "orders"], await option.GetSubjectsAsync(default));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LookUp_FindsWhatSaysTheSame_WhereTheConfigSaysSo(bool normalize)
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", """{"type": "object", "title": "T"}""", body => body["schemaType"] = "JSON");
        await registry.PutAsync("config", new JsonObject { ["normalize"] = normalize });
        using var client = SchemaRegistries.Open(registry.Url);

        var found = await client.LookUpAsync("a", new SchemaCandidate(new SchemaText("json", """{"title": "T", "type": "object"}""")), deleted: false, default);

        Assert.Equal(normalize, found is not null);
    }

    private static SchemaCandidate Candidate(string text) => new(new SchemaText("avro", text, new[] { new SchemaReference("Money", Money) }.ToEquatableArray()))
    {
        References = [new RegisteredReference("Money", "money", 1)],
    };

    private static async Task RegisterAsync(RunningRegistry registry, string context)
    {
        await registry.RegisterAsync($"{context}money", Money);
        await registry.RegisterAsync($"{context}orders", Order, Refer);
        await registry.RegisterAsync($"{context}orders", Other, Refer);

        // Relative to the context of the schema that refers.
        static void Refer(JsonObject body) => body["references"] = new JsonArray(new JsonObject { ["name"] = "Money", ["subject"] = "money", ["version"] = 1 });
    }
}
