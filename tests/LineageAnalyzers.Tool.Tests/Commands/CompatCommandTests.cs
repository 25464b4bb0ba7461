using System.Text.Json;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Tool.Tests.Commands;

public sealed class CompatCommandTests : IDisposable
{
    private const string Old = """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "int"}, {"name": "note", "type": "string", "default": ""}]}""";
    private const string New = """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}, {"name": "email", "type": "string"}]}""";
    private const string Wider = """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}]}""";

    private readonly TestFolder _folder = new();

    [Fact]
    public async Task Text_SaysWhatBreaksAndWhatToDo()
    {
        var (code, text, error) = await LineageCommand.RunAsync("compat", "--mode", "full", _folder.Write("old.avsc", Old), _folder.Write("new.avsc", New));

        Assert.Equal((1, ""), (code, error));
        GoldenText.Verify("compat", text.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithoutAMode_ItIsTheDefaultOfAServer()
    {
        var (code, text, _) = await LineageCommand.RunAsync("compat", _folder.Write("old.avsc", Old), _folder.Write("new.avsc", Wider));

        Assert.Equal(0, code);
        Assert.StartsWith("compatible (BACKWARD): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralOlderVersions_AreTheHistory()
    {
        string[] files = [_folder.Write("1.avsc", New), _folder.Write("2.avsc", Old), _folder.Write("3.avsc", Wider)];

        var (latest, _, _) = await LineageCommand.RunAsync(["compat", "--mode", "BACKWARD", .. files]);
        var (all, text, _) = await LineageCommand.RunAsync(["compat", "--mode", "BACKWARD_TRANSITIVE", "--output", "json", .. files]);

        Assert.Equal((0, 1), (latest, all));
        using var json = JsonDocument.Parse(text);
        Assert.Equal(0, json.RootElement.GetProperty("changes")[0].GetProperty("against").GetInt32());
    }

    [Fact]
    public async Task References_AreFoundByTheirName()
    {
        var shared = _folder.Write("customer.avsc", """{"type": "record", "name": "Customer", "namespace": "acme", "fields": []}""");
        var order = _folder.Write("order.avsc", """{"type": "record", "name": "Order", "fields": [{"name": "customer", "type": "acme.Customer"}]}""");

        var (without, _, error) = await LineageCommand.RunAsync("compat", order, order);
        var (with, _, _) = await LineageCommand.RunAsync("compat", order, order, "--reference", $"acme.Customer={shared}");

        Assert.Equal((2, 0), (without, with));
        Assert.Contains("acme.Customer", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give at least two schema files", "only.avsc")]
    [InlineData("there is no such file", "missing.avsc", "missing.avsc")]
    [InlineData("the file's ending does not tell the format", "a.txt", "b.txt")]
    [InlineData("there is no such format: thrift. Give one of avro", "--format", "thrift", "a.txt", "b.txt")]
    [InlineData("there is no such compatibility mode: SIDEWAYS", "--mode", "SIDEWAYS", "a.avsc", "b.avsc")]
    [InlineData("a reference has no name", "--reference", "file.avsc", "a.avsc", "b.avsc")]
    [InlineData("--batch takes no schema files", "--batch", "-", "a.avsc")]
    [InlineData("--batch and --rules exclude each other", "--batch", "-", "--rules")]
    [InlineData("there is no such file: nowhere.jsonl", "--batch", "nowhere.jsonl")]
    public async Task WrongInput_IsExplained(string expected, params string[] arguments)
    {
        var (code, text, error) = await LineageCommand.RunAsync(["compat", .. arguments]);

        Assert.Equal((2, ""), (code, text));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoSchema_NamesThePlace()
    {
        var (code, text, error) = await LineageCommand.RunAsync("compat", _folder.Write("old.avsc", Old), _folder.Write("new.avsc", "{\"type\": \n \"recrod\"}"));

        Assert.Equal((2, ""), (code, text));
        Assert.StartsWith("lineage: the new schema is no avro schema: ", error, StringComparison.Ordinal);
        Assert.Contains("(line 2, column 2)", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_AnswersEveryLineInOrder()
    {
        var questions = Enumerable.Range(0, 5000).Select(number => JsonSerializer.Serialize(new
        {
            id = number,
            format = "avro",
            mode = "BACKWARD",
            old = number % 3 == 0 ? New : Old,
            @new = Wider,
        }));

        var answers = await BatchAsync(string.Join('\n', questions));

        Assert.Equal(Enumerable.Range(0, 5000), answers.Select(answer => answer.GetProperty("id").GetInt32()));
        Assert.All(answers, answer => Assert.Equal(answer.GetProperty("id").GetInt32() % 3 != 0, answer.GetProperty("compatible").GetBoolean()));
        Assert.Equal("TYPE_MISMATCH", answers[0].GetProperty("changes")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("""no json""", null, "line 2: no JSON at byte ")]
    [InlineData("""{"id": "a", "format": "avro" """, "a", "line 2: no JSON")]
    [InlineData("""[]""", null, "line 2: a line must be a JSON object")]
    [InlineData("""{"id": "a"} {"id": "b"}""", "a", "line 2: ")]
    [InlineData("""{"id": "a", "mode": "FULL", "old": "", "new": ""}""", "a", "the line has no 'format'")]
    [InlineData("""{"id": "a", "format": "avro", "old": "", "new": ""}""", "a", "the line has no 'mode'")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\""}""", "a", "the line has no 'new'")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "new": "\"int\""}""", "a", "neither 'old' nor 'history'")]
    [InlineData("""{"id": "a", "format": "thrift", "mode": "FULL", "old": "", "new": ""}""", "a", "no compatibility rules for the format 'thrift'")]
    [InlineData("""{"id": "a", "format": "json", "mode": "FULL", "policy": "KIND", "old": "", "new": ""}""", "a", "there is no policy 'KIND'")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": 1, "new": "\"int\""}""", "a", "'old' must be a string")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "\"\ud800\""}""", "a", "characters that cannot be written as UTF-8")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "{\"type\": "}""", "a", "the new schema is no avro schema")]
    [InlineData("""{"id": "a", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "\"int\"", "oldReferences": [{"name": "x"}]}""", "a", "an entry of 'oldReferences' has no 'schema'")]
    public async Task Batch_GivesABadLineAnErrorAndGoesOn(string line, string? id, string error)
    {
        const string Good = """{"id": "good", "format": "avro", "mode": "FULL", "old": "\"int\"", "new": "\"int\"", "later": {"members": []}}""";

        var answers = await BatchAsync($"{Good}\n{line}\n\n{Good}");

        Assert.Equal(["good", id, "good"], answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([true, false, true], answers.Select(answer => answer.GetProperty("compatible").GetBoolean()));
        Assert.Contains(error, answers[1].GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_DecidesOfOpenObjects()
    {
        var old = _folder.Write("old.json", """{"type": "object", "properties": {"a": {"type": "string"}}}""");
        var update = _folder.Write("new.json", """{"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}""");

        var (strict, _, _) = await LineageCommand.RunAsync("compat", old, update);
        var (lenient, _, _) = await LineageCommand.RunAsync("compat", "--policy", "lenient", old, update);
        var batch = await BatchAsync("""{"id": 1, "format": "json", "mode": "BACKWARD", "policy": "LENIENT", "old": "{\"type\": \"object\"}", "new": "{\"type\": \"object\", \"properties\": {\"b\": {\"type\": \"string\"}}}"}""");

        Assert.Equal((1, 0), (strict, lenient));
        Assert.True(Assert.Single(batch).GetProperty("compatible").GetBoolean());
    }

    [Fact]
    public async Task RuleSet_ComparesFolders()
    {
        _folder.Write("old/a/one.proto", "syntax = \"proto3\";\npackage a;\nmessage M {\n  int32 id = 1;\n}\n");
        _folder.Write("new/a/one.proto", "syntax = \"proto3\";\npackage a;\nmessage M {\n  int64 id = 1;\n}\n");

        var (code, text, error) = await LineageCommand.RunAsync("compat", "--rule-set", "FILE", _folder.File("old"), _folder.File("new"));
        var (wire, _, _) = await LineageCommand.RunAsync("compat", "--rule-set", "WIRE", _folder.File("old"), _folder.File("new"));

        Assert.Equal((1, "", 0), (code, error, wire));
        Assert.Contains("FIELD_SAME_TYPE  a/one.proto:4:3-4:8", text, StringComparison.Ordinal);
        Assert.Contains("incompatible (FILE): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_TakesRulesAndFiles()
    {
        var answers = await BatchAsync("""
            {"id": 1, "format": "protobuf", "rules": ["FIELD_SAME_TYPE"], "old": "syntax = \"proto3\"; message M { int32 id = 1; }", "new": "syntax = \"proto3\"; message M { string id = 1; }"}
            {"id": 2, "format": "protobuf", "rules": ["WIRE"], "oldFiles": {"a.proto": "syntax = \"proto3\"; message M { int32 id = 1; }"}, "newFiles": {"a.proto": "syntax = \"proto3\"; message M { }"}}
            {"id": 3, "format": "protobuf", "rules": ["NO_SUCH_RULE"], "old": "", "new": ""}
            {"id": 4, "format": "avro", "rules": ["WIRE"], "old": "", "new": ""}
            {"id": 5, "format": "protobuf", "rules": ["WIRE"], "oldFiles": {}, "new": ""}
            """);

        Assert.Equal([false, false, false, false, false], answers.Select(answer => answer.GetProperty("compatible").GetBoolean()));
        Assert.Equal("FIELD_SAME_TYPE", answers[0].GetProperty("changes")[0].GetProperty("kind").GetString());
        Assert.StartsWith("a.proto:1:", answers[1].GetProperty("changes")[0].GetProperty("path").GetString(), StringComparison.Ordinal);
        string[] errors = ["'NO_SUCH_RULE' is neither a rule nor a category", "'rules', 'oldFiles' and 'newFiles' are for protobuf", "the line needs 'old' and 'new'"];
        Assert.All(errors.Zip(answers.Skip(2)), pair => Assert.StartsWith(pair.First, pair.Second.GetProperty("error").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Batch_TakesALineLongerThanAnyBuffer()
    {
        var doc = new string('x', 300_000);
        var schema = JsonSerializer.Serialize($$"""{"type": "record", "name": "R", "doc": "{{doc}}", "fields": []}""");

        var answers = await BatchAsync($$"""{"id": 1, "format": "avro", "mode": "FULL", "old": {{schema}}, "new": {{schema}}}""");

        Assert.True(Assert.Single(answers).GetProperty("compatible").GetBoolean());
    }

    [Fact]
    public async Task Rules_AreListedForPeopleAndPrograms()
    {
        var (code, text, _) = await LineageCommand.RunAsync("compat", "--rules");
        var (_, json, _) = await LineageCommand.RunAsync("compat", "--rules", "--output", "json");

        Assert.Equal(0, code);
        using var document = JsonDocument.Parse(json);
        var rules = document.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!).ToList();
        Assert.Contains("READER_FIELD_MISSING_DEFAULT_VALUE", rules);
        Assert.Contains("FIELD_SAME_TYPE", document.RootElement.GetProperty("ruleSets").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Contains("  FIELD_SAME_TYPE ", text, StringComparison.Ordinal);
        Assert.All(rules, rule => Assert.Contains($"  {rule} ", text, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<IReadOnlyList<JsonElement>> BatchAsync(string questions)
    {
        var (code, text, error) = await LineageCommand.RunAsync("compat", "--batch", _folder.Write("questions.jsonl", questions));

        Assert.Equal((0, ""), (code, error));
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
    }
}
