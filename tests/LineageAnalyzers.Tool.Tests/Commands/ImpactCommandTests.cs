using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class ImpactCommandTests : IDisposable
{
    private const string Good =
        """
        {"id": "good", "format": "avro", "mode": "BACKWARD", "old": "{\"type\": \"record\", \"name\": \"Order\", \"fields\": [{\"name\": \"id\", \"type\": \"int\"}, {\"name\": \"email\", \"type\": \"string\", \"default\": \"\"}]}", "new": "{\"type\": \"record\", \"name\": \"Order\", \"fields\": [{\"name\": \"id\", \"type\": \"int\"}]}", "consumers": [{"project": "search", "reads": ["id"]}, {"project": "billing", "reads": ["id", "email"]}, {"project": "archive", "reads": [], "whole": true}, {"project": "search", "reads": ["nothing"], "more": {}}]}
        """;

    private const string NoConsumers = """{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "\"int\"", "consumers": []}""";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Batch_NamesWhoBreaksAndWhy()
    {
        var answer = Assert.Single(await BatchAsync(Good));

        Assert.True(answer.GetProperty("compatible").GetBoolean());
        Assert.Equal(["billing"], Names(answer, "breaks"));
        Assert.Empty(Names(answer, "safe"));
        Assert.Equal(["search", "archive"], Names(answer, "unknown"));
        Assert.Equal("reads 'email', which is removed, so that its default takes its place", answer.GetProperty("why").GetProperty("billing").GetString());
        Assert.Equal("reads 'nothing', which is not in the schema that the code was compared with", answer.GetProperty("why").GetProperty("search").GetString());
        Assert.Equal("reads the whole record", answer.GetProperty("why").GetProperty("archive").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
    }

    [Theory]
    [InlineData("""no json""", null, "line 2: no JSON at byte ")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "\"int\""}""", "a", "the line has no 'consumers'")]
    [InlineData("""{"id": "a", "consumers": {}}""", "a", "'consumers' must be an array of objects with 'project' and 'reads'")]
    [InlineData("""{"id": "a", "consumers": [{"reads": []}]}""", "a", "an entry of 'consumers' has no 'project'")]
    [InlineData("""{"id": "a", "consumers": [{"project": "p", "reads": [1]}]}""", "a", "'reads' must be a string")]
    [InlineData("""{"id": "a", "consumers": [{"project": "p", "whole": 1}]}""", "a", "'whole' must be true or false")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "new": "\"int\"", "consumers": []}""", "a", "neither 'old' nor 'history'")]
    [InlineData("""{"id": "a", "format": "thrift", "mode": "NONE", "old": "", "new": "", "consumers": []}""", "a", "no compatibility rules for the format 'thrift'")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "NONE", "old": "{", "new": "\"int\"", "consumers": []}""", "a", "the old schema is no avro schema")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "NONE", "old": null, "new": "\"int\"", "consumers": []}""", "a", "the line needs 'format', 'old' and 'new'")]
    public async Task Batch_GivesABadLineAnErrorAndGoesOn(string line, string? id, string error)
    {
        var answers = await BatchAsync($"{Good}\n{line}\n\n{NoConsumers}");

        Assert.Equal(["good", id, "a"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([true, false, true], answers.Select(answer => answer.GetProperty("compatible").GetBoolean()));
        Assert.Contains(error, answers[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.All(new[] { "breaks", "safe", "unknown" }, member => Assert.Empty(Names(answers[1], member)));
    }

    [Fact]
    public async Task Batch_AnswersEveryLineInOrder()
    {
        var answers = await BatchAsync(string.Join('\n', Enumerable.Range(0, 2000).Select(number => Good.Replace("\"good\"", $"{number}", StringComparison.Ordinal))));

        Assert.Equal(Enumerable.Range(0, 2000), answers.Select(answer => answer.GetProperty("id").GetInt32()));
        Assert.All(answers, answer => Assert.Equal(["billing"], Names(answer, "breaks")));
    }

    [Theory]
    [InlineData("Give --subject and --candidate, or --batch.")]
    [InlineData("Give --subject and --candidate, or --batch.", "--subject", "orders-value")]
    [InlineData("--batch excludes --subject and --candidate.", "--batch", "-", "--subject", "orders-value")]
    [InlineData("there is no such file: nowhere.jsonl", "--batch", "nowhere.jsonl")]
    [InlineData("contracts.lock.json: there is no such folder or file.", "--subject", "orders-value", "--candidate", "nowhere.avsc")]
    public async Task WrongUse_IsExplainedAndFails(string expected, params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(["impact", .. arguments]);

        Assert.Equal((2, ""), (code, text));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneChange_IsShownWithTheVerdictAndWhoBreaks()
    {
        var (code, text, error) = await ImpactAsync(OrderContracts.Breaking);

        Assert.Equal((1, ""), (code, error));
        GoldenText.Verify("impact", text.Replace(_folder.Path, "", StringComparison.Ordinal).Replace('\\', '/'));
    }

    [Fact]
    public async Task OneChange_ForPrograms_HasEachConsumerWithItsPlace()
    {
        var (code, text, _) = await ImpactAsync(OrderContracts.Breaking, "--format", "json");

        Assert.Equal(1, code);
        using var json = JsonDocument.Parse(text);
        var answer = json.RootElement;
        Assert.Equal(("orders-value", "FULL", 2, false), (answer.GetProperty("subject").GetString(), answer.GetProperty("mode").GetString(), answer.GetProperty("version").GetInt32(), answer.GetProperty("compatible").GetBoolean()));
        Assert.Equal("TYPE_MISMATCH", Assert.Single(answer.GetProperty("changes").EnumerateArray()).GetProperty("kind").GetString());
        var billing = Assert.Single(answer.GetProperty("breaks").EnumerateArray());
        Assert.Equal(("BillingWorker", "customer.email", "src/BillingWorker/Worker.cs", 11), (
            billing.GetProperty("project").GetString(), billing.GetProperty("field").GetString(), billing.GetProperty("file").GetString(), billing.GetProperty("line").GetInt32()));
        Assert.Equal(["SearchIndexer"], Projects(answer, "safe"));
        Assert.Equal(["Archive", "LegacyExport"], Projects(answer, "unknown"));
        Assert.Equal(["Router"], Projects(answer, "consumersOfUnknownTopics"));
    }

    // The lock knows who was compiled with which version.
    [Fact]
    public async Task OneChange_WithALockAlone_AsksItsConsumers()
    {
        await ImpactAsync(OrderContracts.Breaking);
        var producer = _folder.Write("producer.lineage.json", OrderContracts.Producer(OrderContracts.Registered).Manifest);
        var file = _folder.File("contracts.lock.json");
        await LineageCommand.RunAsync("registry", "pull", producer, "--registry", OrderContracts.Registry, "--graph", _folder.File("graph.db"), "--output", file);

        var (code, text, _) = await LineageCommand.RunAsync("impact", "--subject", "orders-value", "--candidate", _folder.Write("new.avsc", OrderContracts.Breaking), "--registry", file);

        Assert.Equal(1, code);
        Assert.Contains("  breaks   BillingWorker  src/BillingWorker/Worker.cs:11\n", text, StringComparison.Ordinal);
        Assert.EndsWith("refused, and it breaks 1 of 4 consumers: 0 safe, 3 unknown\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RegisteredSchema_IsAllowed_AndNobodyIsSafeWhoIsNotKnown()
    {
        var (code, text, _) = await LineageCommand.RunAsync("impact", "--subject", "orders-value", "--candidate", _folder.Write("new.avsc", OrderContracts.Registered), "--registry", OrderContracts.Registry);

        Assert.Equal(0, code);
        Assert.Contains("  allowed  it is registered already\n", text, StringComparison.Ordinal);
        Assert.EndsWith("allowed; who reads it is not known: give --graph, or a lock with consumers\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders-value", "{", "new.avsc. ")]
    [InlineData("nothing-value", "\"int\"", "the registry has no subject 'nothing-value'. Check the name.")]
    [InlineData("Acme.Order", "\"int\"", "the subject's name does not tell its topic: Acme.Order. Give --topic.")]
    public async Task WhatCannotBeJudged_IsExplained(string subject, string schema, string expected)
    {
        await ImpactAsync(OrderContracts.Breaking);
        var (code, text, error) = await LineageCommand.RunAsync(
            "impact", "--subject", subject, "--candidate", _folder.Write("new.avsc", schema), "--registry", OrderContracts.Registry, "--graph", _folder.File("graph.db"));

        Assert.Equal((2, ""), (code, text));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Projects(JsonElement answer, string member) => answer.GetProperty(member).EnumerateArray().Select(consumer => consumer.GetProperty("project").GetString());

    private async Task<(int Code, string Text, string Error)> ImpactAsync(string candidate, params string[] more)
    {
        _folder.WriteAll([.. OrderContracts.Consumers]);
        await LineageCommand.RunAsync("merge", _folder.Path, "--store", _folder.File("graph.db"));
        var file = _folder.Write("new.avsc", candidate);
        return await LineageCommand.RunAsync(["impact", "--subject", "orders-value", "--candidate", file, "--registry", OrderContracts.Registry, "--graph", _folder.File("graph.db"), .. more]);
    }

    private static IEnumerable<string?> Names(JsonElement answer, string member) => answer.GetProperty(member).EnumerateArray().Select(name => name.GetString());

    private async Task<IReadOnlyList<JsonElement>> BatchAsync(string questions)
    {
        var (code, text, error) = await LineageCommand.RunAsync("impact", "--batch", _folder.Write("questions.jsonl", questions));

        Assert.Equal((0, ""), (code, error));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
    }
}
