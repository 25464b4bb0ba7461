using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class RegistryPullCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Lock => _folder.File("contracts.lock.json");

    [Fact]
    public async Task Pull_WritesWhatTheProjectsUse_AndTheConsumersOfTheGraph()
    {
        _folder.WriteAll([.. OrderContracts.Consumers]);
        await LineageCommand.RunAsync("merge", _folder.Path, "--store", _folder.File("graph.db"));
        var producer = _folder.Write("producer.lineage.json", OrderContracts.Producer(OrderContracts.Registered).Manifest);

        var (code, text, error) = await LineageCommand.RunAsync(
            "registry", "pull", producer, "--registry", OrderContracts.Registry, "--graph", _folder.File("graph.db"), "--output", Lock);

        Assert.Equal(0, code);
        Assert.StartsWith($"{Lock} written: 2 subjects, ", text, StringComparison.Ordinal);
        Assert.Equal("", error);
        using var json = JsonDocument.Parse(File.ReadAllText(Lock));
        var consumers = json.RootElement.GetProperty("subjects").GetProperty("orders-value").GetProperty("consumers").EnumerateArray().ToList();
        Assert.Equal(["Archive", "BillingWorker", "LegacyExport", "SearchIndexer"], consumers.Select(consumer => consumer.GetProperty("project").GetString()).Distinct());
        var billing = consumers.Single(consumer => consumer.GetProperty("project").GetString() == "BillingWorker");
        Assert.Equal(["customer.email", "orderId"], billing.GetProperty("reads").EnumerateArray().Select(read => read.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Verify_WritesNothingAndSaysWhetherTheLockIsUpToDate()
    {
        string[] pull = ["registry", "pull", "--subject", "orders-value", "--registry", OrderContracts.Registry, "--output", Lock];

        var (missing, _, _) = await LineageCommand.RunAsync([.. pull, "--verify"]);
        Assert.False(File.Exists(Lock));
        await LineageCommand.RunAsync(pull);
        var (fresh, text, _) = await LineageCommand.RunAsync([.. pull, "--verify"]);
        File.AppendAllText(Lock, "\n");
        var (stale, advice, _) = await LineageCommand.RunAsync([.. pull, "--verify"]);

        Assert.Equal((1, 0, 1), (missing, fresh, stale));
        Assert.Contains("is up to date", text, StringComparison.Ordinal);
        Assert.Contains("is not up to date", advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAgainstTheLock_FindsWhatTheRegistryItselfGives()
    {
        var producer = _folder.Write("producer.lineage.json", OrderContracts.Producer(OrderContracts.Breaking).Manifest);
        await LineageCommand.RunAsync("registry", "pull", producer, "--registry", OrderContracts.Registry, "--output", Lock);

        var (directory, expected, _) = await LineageCommand.RunAsync("check", producer, "--registry", OrderContracts.Registry);
        var (locked, actual, _) = await LineageCommand.RunAsync("check", producer, "--registry", Lock);

        Assert.Equal((1, 1), (directory, locked));
        Assert.Equal(expected, actual);
    }

    [Fact]
    public async Task SoftDeletedSubject_IsNamedAsSuch_AndItsVersionsAreKeptWhenAskedFor()
    {
        var registry = Path.GetDirectoryName(Path.GetDirectoryName(_folder.Write("registry/orders-value/1.avsc", "\"int\"")))!;
        _folder.Write("registry/orders-value/subject.json", """{"deleted": [1]}""");
        string[] pull = ["registry", "pull", "--subject", "orders-value", "--subject", "none", "--registry", registry, "--output", Lock];

        var (code, text, error) = await LineageCommand.RunAsync(pull);
        var without = File.ReadAllText(Lock);
        await LineageCommand.RunAsync([.. pull, "--deleted"]);

        Assert.Equal(0, code);
        Assert.Contains("0 subjects, 0 versions", text, StringComparison.Ordinal);
        Assert.Equal(
            "lineage: the registry has no subject 'none'.\nlineage: the subject 'orders-value' is soft-deleted. Registering one of its schemas brings it back.\n", error.ReplaceLineEndings("\n"));
        Assert.DoesNotContain("\"version\"", without, StringComparison.Ordinal);
        Assert.Contains("\"version\": 1", File.ReadAllText(Lock), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Context_IsWhatIsPulled()
    {
        _folder.Write("registry/%3A.eu%3Aorders-value/1.avsc", "\"int\"");

        var (code, _, error) = await LineageCommand.RunAsync(
            "registry", "pull", "--subject", "orders-value", "--context", ".eu", "--registry", _folder.File("registry"), "--output", Lock);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\"orders-value\": {", File.ReadAllText(Lock), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutManifestAndSubject_ItSaysWhatToGive()
    {
        var (code, text, error) = await LineageCommand.RunAsync("registry", "pull", "--registry", "x");

        Assert.Equal((2, ""), (code, text));
        Assert.Contains("Give manifests, or name subjects with --subject.", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
