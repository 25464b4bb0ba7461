using System.Text.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Store => _folder.File("graph.db");

    [Fact]
    public async Task Clean_IsAsReviewed()
    {
        var (code, text, error) = await CheckAsync(OrderContracts.Producer(OrderContracts.Registered), OrderContracts.Billing);

        Assert.Equal((0, ""), (code, error));
        GoldenText.Verify("check-clean", text);
    }

    [Fact]
    public async Task CleanJson_IsAsReviewed()
    {
        var (code, text, _) = await CheckAsync(["--format", "json"], OrderContracts.Producer(OrderContracts.Registered), OrderContracts.Billing);

        Assert.Equal(0, code);
        GoldenText.Verify("check-clean-json", text);
    }

    [Fact]
    public async Task BreakingChangeWithConsumers_IsAsReviewed()
    {
        await MergeAsync();

        var (code, text, error) = await CheckAsync(["--graph", Store], OrderContracts.Producer(OrderContracts.Breaking));

        Assert.Equal((1, ""), (code, error));
        GoldenText.Verify("check-breaking", text);
    }

    [Fact]
    public async Task BreakingChangeWithConsumersAsJson_IsAsReviewed()
    {
        await MergeAsync();

        var (code, text, _) = await CheckAsync(["--graph", Store, "--format", "json"], OrderContracts.Producer(OrderContracts.Breaking));

        Assert.Equal(1, code);
        GoldenText.Verify("check-breaking-json", text);
        using var json = JsonDocument.Parse(text);
        var finding = json.RootElement.GetProperty("findings")[0];
        Has(json.RootElement, "findings", "checked");
        Has(finding, "rule", "level", "subject", "topic", "project", "message", "path", "file", "line", "consumers");
        Has(finding.GetProperty("consumers"), "breaks", "safe", "unknown");
    }

    // One registered topic, one that is not: the second is a disagreement that needs no registry.
    [Fact]
    public async Task SeveralTopics_HaveABlockEach()
    {
        var producer = OrderContracts.Producer(OrderContracts.Breaking)
            .Produces("p-test", ResolvedName.Of("test.orders", NameResolution.Literal), SampleProject.Avro("Acme.Orders.OrderPlaced"));
        var billing = OrderContracts.Billing;
        billing.Consumes("c-test", ResolvedName.Of("test.orders", NameResolution.Literal), SampleProject.Avro("Acme.Orders.OrderPlaced"), billing.Read("customer.email"));

        var (code, text, _) = await CheckAsync(producer, billing);

        Assert.Equal(1, code);
        GoldenText.Verify("check-topics", text);
    }

    [Fact]
    public async Task NoteAboutAnAllowedChange_IsSummedUp()
    {
        _folder.Write("registry/t-value/1.avsc", "\"int\"");
        var producer = new SampleProject("Shop").DescribesAvro("O", "\"long\"").Produces("p", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Avro("O"));
        var consumer = new SampleProject("Sums").DescribesAvro("O", "\"double\"").Consumes("c", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Avro("O"));

        var (code, text, _) = await LineageCommand.RunAsync(["check", .. _folder.WriteAll(producer, consumer), "--registry", _folder.File("registry")]);

        Assert.Equal(0, code);
        Assert.StartsWith("note LIN2003  t-value  Shop  src/Shop/Worker.cs:10\n", text, StringComparison.Ordinal);
        Assert.Contains("  unknown  Sums  src/Sums/Worker.cs:10  reads fields that are not known\n", text, StringComparison.Ordinal);
        Assert.EndsWith("no errors, no warnings, 1 note; 1 contract checked, 1 not checked\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public async Task FailOn_SaysWhichLevelFails(string level, int expected)
    {
        // An order without an owner is a warning, a JSON record a note.
        var project = new SampleProject("Shop").DescribesAvro("O", "\"int\"", "a:PII").Produces("p", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Avro("O"));
        _folder.Write("registry/t-value/1.avsc", "\"int\"");

        var (code, text, _) = await LineageCommand.RunAsync("check", _folder.Write("p.lineage.json", project.Manifest), "--registry", _folder.File("registry"), "--fail-on", level);

        Assert.Equal(expected, code);
        Assert.StartsWith("warning LIN2001  t-value  Shop  src/Shop/Worker.cs:10\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNotChecked_FailsWhenNotesDo()
    {
        var (code, _, _) = await CheckAsync(["--fail-on", "note"], OrderContracts.Producer(OrderContracts.Registered));

        Assert.Equal(1, code);
    }

    [Fact]
    public async Task Directory_IsReadLikeItsFiles()
    {
        _folder.WriteAll(OrderContracts.Producer(OrderContracts.Registered), OrderContracts.Billing);

        var (code, text, _) = await LineageCommand.RunAsync("check", _folder.Path, "--registry", OrderContracts.Registry);

        Assert.Equal(0, code);
        GoldenText.Verify("check-clean", text);
    }

    [Fact]
    public async Task InputsThatDifferAboutOneProject_AreNamedAndTheLaterCounts()
    {
        var old = _folder.Write("a.lineage.json", OrderContracts.Producer(OrderContracts.Breaking).Manifest);
        var current = _folder.Write("b.lineage.json", OrderContracts.Producer(OrderContracts.Registered).Manifest);

        var (code, _, error) = await LineageCommand.RunAsync("check", old, current, "--registry", OrderContracts.Registry);

        Assert.Equal(0, code);
        Assert.Equal($"lineage: two inputs differ about one project: {current} counts, {old} does not.\n", error);
    }

    [Fact]
    public async Task Colour_IsOnlyAddedToTheText()
    {
        await MergeAsync();
        string[] arguments = ["check", _folder.Write("p.lineage.json", OrderContracts.Producer(OrderContracts.Breaking).Manifest), "--registry", OrderContracts.Registry, "--graph", Store];
        var plain = (await LineageCommand.RunAsync(arguments)).Out;

        var coloured = (await LineageCommand.RunAsync(colour: true, arguments)).Out;

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[31merror LIN2002", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", ""));
    }

    [Fact]
    public async Task ControlCharactersOfAManifest_DoNotReachTheTerminal()
    {
        var project = new SampleProject("Shop\u001b[2J").DescribesAvro("O\u001b[2J", "\"int\"", "a:PII").Produces("p", ResolvedName.Of("t", NameResolution.Literal), SampleProject.Avro("O\u001b[2J"));

        var (_, text, _) = await CheckAsync(project);

        Assert.Contains("Shop\ufffd[2J", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("99999")]
    public async Task TimeoutThatIsNone_IsAUsageError(string timeout)
    {
        var (code, _, error) = await LineageCommand.RunAsync("check", "x", "--registry", "y", "--timeout", timeout);

        Assert.Equal(2, code);
        Assert.Contains("--timeout must be a whole number of seconds from 1 to 3600.", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Out, string Error)> CheckAsync(params SampleProject[] projects) => CheckAsync([], projects);

    private Task<(int ExitCode, string Out, string Error)> CheckAsync(string[] options, params SampleProject[] projects) =>
        LineageCommand.RunAsync(["check", .. _folder.WriteAll(projects), "--registry", OrderContracts.Registry, .. options]);

    private async Task MergeAsync()
    {
        using var folder = new TestFolder();
        await LineageCommand.RunAsync(["merge", .. folder.WriteAll(OrderContracts.Consumers), "--store", Store]);
    }

    private static void Has(JsonElement element, params string[] names) =>
        Assert.All(names, name => Assert.True(element.TryGetProperty(name, out _), name));
}
