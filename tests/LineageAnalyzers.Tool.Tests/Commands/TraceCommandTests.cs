using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class TraceCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Store => _folder.File("graph.db");

    [Theory]
    [InlineData("trace-field-down", "orders#customer.email")]
    [InlineData("trace-topic-down", "orders")]
    [InlineData("trace-field-up", "invoices#billTo.email", "--up")]
    [InlineData("trace-unknown-topic", "ordres#customer")]
    public async Task Text_IsAsReviewed(string golden, params string[] arguments)
    {
        await MergeAsync();

        var (code, text, error) = await LineageCommand.RunAsync(["trace", .. arguments, "--store", Store]);

        Assert.Equal((0, ""), (code, error));
        GoldenText.Verify(golden, text);
    }

    [Fact]
    public async Task Json_IsAsReviewed()
    {
        await MergeAsync();

        var (code, text, _) = await LineageCommand.RunAsync("trace", "orders#customer.email", "--store", Store, "--format", "json");

        Assert.Equal(0, code);
        GoldenText.Verify("trace-field-down-json", text);
    }

    [Fact]
    public async Task Json_HasTheMembersOfTheContract()
    {
        await MergeAsync();

        var (_, text, _) = await LineageCommand.RunAsync("trace", "orders#customer.email", "--down", "--store", Store, "--format", "json");

        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        Assert.Equal("orders#customer.email", root.GetProperty("start").GetString());
        Assert.Equal("down", root.GetProperty("direction").GetString());
        Has(root.GetProperty("fields")[0], "address", "distance");
        Has(root.GetProperty("sinks")[0], "sink", "address", "project", "file", "line");
        Has(root.GetProperty("edges")[0], "from", "to", "project", "commit", "file", "line", "transformation", "masked", "grade");
        Has(root.GetProperty("unknown")[0], "address", "reason");
    }

    [Fact]
    public async Task Colour_IsOnlyAddedToTheText()
    {
        await MergeAsync();
        var plain = (await LineageCommand.RunAsync("trace", "orders", "--store", Store)).Out;

        var coloured = (await LineageCommand.RunAsync(colour: true, "trace", "orders", "--store", Store)).Out;

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains('\u001b', coloured);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", ""));
    }

    [Fact]
    public async Task ControlCharactersOfAManifest_DoNotReachTheTerminal()
    {
        var project = new SampleProject("P").Consumes("c", "t").Leaks("c#a", Model.Manifests.FlowSink.Log, "evil\u001b[2J");
        await LineageCommand.RunAsync("merge", _folder.Write("p.lineage.json", project.Manifest), "--store", Store);

        var (_, text, _) = await LineageCommand.RunAsync("trace", "t#a", "--store", Store);

        Assert.Contains("evil\ufffd[2J", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#a", "'#a' names no topic")]
    [InlineData("t/values#a", "'values' is no part of a record")]
    public async Task AddressThatIsNone_IsAUsageError(string address, string expected)
    {
        var (code, text, error) = await LineageCommand.RunAsync("trace", address, "--store", Store);

        Assert.Equal((2, ""), (code, text));
        Assert.StartsWith("lineage: ", error, StringComparison.Ordinal);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UpAndDown_ExcludeEachOther()
    {
        var (code, _, error) = await LineageCommand.RunAsync("trace", "t", "--up", "--down", "--store", Store);

        Assert.Equal((2, "lineage: --up and --down exclude each other.\nRun 'lineage trace --help' for its options.\n"), (code, error));
    }

    public void Dispose() => _folder.Dispose();

    private async Task MergeAsync() =>
        Assert.Equal(0, (await LineageCommand.RunAsync(["merge", .. _folder.WriteAll(Shop.Projects), "--store", Store])).ExitCode);

    private static void Has(JsonElement element, params string[] members) =>
        Assert.All(members, member => Assert.True(element.TryGetProperty(member, out _), member));
}
