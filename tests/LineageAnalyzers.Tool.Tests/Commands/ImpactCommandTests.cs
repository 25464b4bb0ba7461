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
    [InlineData("Option '--batch' is required")]
    [InlineData("there is no such file: nowhere.jsonl", "--batch", "nowhere.jsonl")]
    public async Task WrongUse_IsExplainedAndFails(string expected, params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(["impact", .. arguments]);

        Assert.Equal((2, ""), (code, text));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Names(JsonElement answer, string member) => answer.GetProperty(member).EnumerateArray().Select(name => name.GetString());

    private async Task<IReadOnlyList<JsonElement>> BatchAsync(string questions)
    {
        var (code, text, error) = await LineageCommand.RunAsync("impact", "--batch", _folder.Write("questions.jsonl", questions));

        Assert.Equal((0, ""), (code, error));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
    }
}
