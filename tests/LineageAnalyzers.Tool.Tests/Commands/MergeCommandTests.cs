using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class MergeCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Store => _folder.File("graph.db");

    [Fact]
    public async Task Text_IsAsReviewed()
    {
        _folder.WriteAll(Shop.Projects);
        await LineageCommand.RunAsync("merge", _folder.File("Mail.2.lineage.json"), "--store", Store);

        var (code, text, error) = await LineageCommand.RunAsync("merge", _folder.Path, "--store", Store);

        Assert.Equal((0, ""), (code, error));
        GoldenText.Verify("merge", text.Replace(_folder.Path, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task InputsThatDiffer_AreNamed()
    {
        _folder.Write("a.lineage.json", new SampleProject("P").Produces("p", "old").Manifest);
        _folder.Write("b.lineage.json", new SampleProject("P").Produces("p", "new").Manifest);

        var (code, text, _) = await LineageCommand.RunAsync("merge", _folder.Path, "--store", Store);

        Assert.Equal(0, code);
        Assert.Contains($"Two inputs differ about one project: {_folder.File("b.lineage.json")} counts, {_folder.File("a.lineage.json")} does not.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_NamesEveryProject()
    {
        var inputs = _folder.WriteAll(Shop.Projects);

        var (code, text, _) = await LineageCommand.RunAsync(["merge", .. inputs, "--store", Store, "--format", "json"]);

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(["Orders", "Billing", "Mail", "Search", "Archive"], json.RootElement.GetProperty("projects").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal(inputs[0], json.RootElement.GetProperty("projects")[0].GetProperty("input").GetString());
    }

    [Fact]
    public async Task BrokenManifest_IsOneLineOnStderr_AndNothingIsWritten()
    {
        var file = _folder.Write("bad.lineage.json", "{ \"manifestVersion\": ");

        var (code, text, error) = await LineageCommand.RunAsync("merge", file, "--store", Store);

        Assert.Equal((2, ""), (code, text));
        Assert.Equal($"lineage: the file is no JSON, the JSON ends where a value should be (line 1, column 22): {file}:1. Build or scan the project again.\n", error);
        Assert.False(File.Exists(Store));
    }

    public void Dispose() => _folder.Dispose();
}
