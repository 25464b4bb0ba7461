using System.Net;
using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Server;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Tests.Registry.Server;

public class RegistryServerTests
{
    private const string First = """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}]}""";
    private const string Second = """{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "string"}, {"name": "note", "type": "string", "default": ""}]}""";
    private const string Breaking = """{"type": "record", "name": "Order", "fields": [{"name": "number", "type": "int"}]}""";

    [Fact]
    public async Task Schema_HasOneIdInAllSubjects_AndOneVersionInEach()
    {
        await using var registry = await RunningRegistry.StartAsync();

        var first = await registry.RegisterAsync("a", First);
        var again = await registry.RegisterAsync("a", """{"name":"Order","type":"record","fields":[{"type":"string","name":"id"}]}""");
        var elsewhere = await registry.RegisterAsync("b", First);
        var next = await registry.RegisterAsync("a", Second);

        Assert.Equal([(1, 1), (1, 1), (1, 1), (2, 2)], new[] { first, again, elsewhere, next }.Select(reply => ((int)reply.Body["id"]!, (int)reply.Body["version"]!)));
        Assert.Equal("""["a","b"]""", (await registry.GetAsync("subjects")).Text);
        Assert.Equal("[1,2]", (await registry.GetAsync("subjects/a/versions")).Text);
        Assert.Equal("""["a","b"]""", (await registry.GetAsync("schemas/ids/1/subjects")).Text);
        Assert.Equal("""[{"subject":"a","version":1},{"subject":"b","version":1}]""", (await registry.GetAsync("schemas/ids/1/versions")).Text);
        Assert.Equal("""{"type":"record","name":"Order","fields":[{"name":"id","type":"string"}]}""", (string?)(await registry.GetAsync("schemas/ids/1")).Body["schema"]);
        Assert.Equal(2, (int)(await registry.GetAsync("subjects/a/versions/latest")).Body["id"]!);
        Assert.Equal(1, (int)(await registry.PostAsync("subjects/a", RunningRegistry.Schema(First))).Body["version"]!);
    }

    [Fact]
    public async Task EverythingIsTheSameAfterARestart()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);
        await registry.RegisterAsync("a", Second, body => body["metadata"] = new JsonObject { ["properties"] = new JsonObject { ["owner"] = "sales" } });
        await registry.RegisterAsync("gone", "\"int\"");
        await registry.DeleteAsync("subjects/gone");
        await registry.DeleteAsync("subjects/gone?permanent=true");
        await registry.DeleteAsync("subjects/a/versions/1");
        await registry.PutAsync("config/a", new JsonObject { ["compatibility"] = "full" });
        await registry.PutAsync("config/planned", new JsonObject { ["compatibility"] = "NONE" });
        await registry.PutAsync("mode/a", new JsonObject { ["mode"] = "READONLY" });
        var before = await StateAsync();

        await registry.RestartAsync();

        Assert.Equal(before, await StateAsync());
        Assert.Equal(42205, (await registry.RegisterAsync("a", Second + " ", body => body["metadata"] = new JsonObject())).Code);
        Assert.Equal(4, (int)(await registry.RegisterAsync("b", "\"long\"")).Body["id"]!);

        async Task<string> StateAsync()
        {
            string[] paths = ["schemas?deleted=true", "subjects?deleted=true", "subjects/a/versions", "config/a", "config/planned", "mode/a", "config", "schemas/ids/1"];
            return string.Join('\n', await Task.WhenAll(paths.Select(async path => (await registry.GetAsync(path)).Text)));
        }
    }

    [Fact]
    public async Task FolderThatPeopleWrote_IsServed_AndWhatTheyWroteStays()
    {
        var folder = new RegistryFolder()
            .With("money/1.avsc", """{"type": "record", "name": "Money", "fields": [{"name": "cents", "type": "long"}]}""")
            .With("orders-value/1.avsc", """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}]}""")
            .With("orders-value/subject.json", """{"owners": {"business": "sales"}, "references": {"1": [{"name": "Money", "subject": "money", "version": 1}]}}""");
        await using var registry = await RunningRegistry.StartAsync(folder);

        var registered = await registry.RegisterAsync(
            "orders-value",
            """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}, {"name": "n", "type": "int", "default": 0}]}""",
            body => body["references"] = new JsonArray(new JsonObject { ["name"] = "Money", ["subject"] = "money", ["version"] = 1 }));

        Assert.Equal(3, (int)registered.Body["id"]!);
        Assert.Equal("[2,3]", (await registry.GetAsync("subjects/money/versions/1/referencedby")).Text);
        using var directory = SchemaRegistries.Open(folder.Path);
        var subject = (await directory.FindSubjectAsync("orders-value", default))!;
        Assert.Equal(("sales", 2), (subject.Owners.Business, subject.Latest.Version));
        Assert.Equal("money", Assert.Single(subject.Latest.References).Subject);
    }

    [Fact]
    public async Task BreakingSchema_IsRefusedWithItsReasons_AndNothingIsKept()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);

        var refused = await registry.RegisterAsync("a", Breaking);

        Assert.Equal((HttpStatusCode.Conflict, 40901), (refused.Status, refused.Code));
        Assert.Contains("READER_FIELD_MISSING_DEFAULT_VALUE", (string?)refused.Body["message"], StringComparison.Ordinal);
        Assert.Contains("{oldSchemaVersion: 1}", (string?)refused.Body["message"], StringComparison.Ordinal);
        Assert.Equal("[1]", (await registry.GetAsync("subjects/a/versions")).Text);
        Assert.False(File.Exists(registry.Folder.PathOf("a/2.avsc")));
    }

    [Fact]
    public async Task Compatibility_AsksOneVersionOrAll()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.PutAsync("config", new JsonObject { ["compatibility"] = "NONE" });
        await registry.RegisterAsync("a", First);
        await registry.RegisterAsync("a", Breaking);
        await registry.PutAsync("config/a", new JsonObject { ["compatibility"] = "BACKWARD_TRANSITIVE" });

        Assert.Equal("""{"is_compatible":true}""", (await Ask("versions/2", Breaking)).Text);
        Assert.Equal("""{"is_compatible":false}""", (await Ask("versions/1", Breaking)).Text);
        Assert.Equal("""{"is_compatible":false}""", (await Ask("versions", Breaking)).Text);
        var verbose = (await Ask("versions?verbose=true", Breaking)).Body["messages"]!.AsArray().Select(message => (string)message!).ToList();
        Assert.StartsWith("{errorType:'READER_FIELD_MISSING_DEFAULT_VALUE', description:", verbose[0], StringComparison.Ordinal);
        Assert.Contains("{oldSchemaVersion: 1}", verbose);
        Assert.Contains("{validateFields: 'false', compatibility: 'BACKWARD_TRANSITIVE'}", verbose);
        Assert.Equal("""{"is_compatible":true,"messages":[]}""", (await registry.PostAsync("compatibility/subjects/none/versions/latest?verbose=true", RunningRegistry.Schema(First))).Text);
        Assert.Equal(40402, (await Ask("versions/7", First)).Code);
        Assert.Equal(42201, (await Ask("versions/latest", "{}")).Code);
        Assert.False((bool)(await Ask("versions/latest?verbose=true", "{}")).Body["is_compatible"]!);

        Task<Reply> Ask(string path, string schema) => registry.PostAsync($"compatibility/subjects/a/{path}", RunningRegistry.Schema(schema));
    }

    [Fact]
    public async Task Deleting_IsSoftFirst()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);
        await registry.RegisterAsync("a", Second);

        Assert.Equal(40407, (await registry.DeleteAsync("subjects/a/versions/1?permanent=true")).Code);
        Assert.Equal("1", (await registry.DeleteAsync("subjects/a/versions/1")).Text);
        Assert.Equal(40406, (await registry.DeleteAsync("subjects/a/versions/1")).Code);
        Assert.Equal(40402, (await registry.GetAsync("subjects/a/versions/1")).Code);
        Assert.Equal(1, (int)(await registry.GetAsync("subjects/a/versions/1?deleted=true")).Body["version"]!);
        Assert.Equal(["[2]", "[1,2]", "[1]"], [
            (await registry.GetAsync("subjects/a/versions")).Text,
            (await registry.GetAsync("subjects/a/versions?deleted=true")).Text,
            (await registry.GetAsync("subjects/a/versions?deletedOnly=true")).Text]);
        Assert.NotNull((await registry.GetAsync("schemas/ids/1")).Body["schema"]);
        Assert.Equal(40405, (await registry.DeleteAsync("subjects/a?permanent=true")).Code);
        Assert.Equal("[2]", (await registry.DeleteAsync("subjects/a")).Text);
        Assert.Equal(40404, (await registry.DeleteAsync("subjects/a")).Code);
        Assert.Equal(["[]", """["a"]"""], [(await registry.GetAsync("subjects")).Text, (await registry.GetAsync("subjects?deletedOnly=true")).Text]);
        Assert.Equal(40401, (await registry.GetAsync("subjects/a/versions/latest")).Code);

        Assert.Equal((3, 1), await Numbers(First));
        Assert.Equal("2", (await registry.DeleteAsync("subjects/a/versions/2?permanent=true")).Text);
        Assert.Equal((4, 3), await Numbers(Second));

        async Task<(int Version, int Id)> Numbers(string schema)
        {
            var reply = await registry.RegisterAsync("a", schema);
            return ((int)reply.Body["version"]!, (int)reply.Body["id"]!);
        }
    }

    [Fact]
    public async Task SchemaThatOthersReferTo_CannotBeDeleted()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("money", """{"type": "record", "name": "Money", "fields": []}""");
        await registry.RegisterAsync("orders", """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}]}""", body =>
            body["references"] = new JsonArray(new JsonObject { ["name"] = "Money", ["subject"] = "money", ["version"] = 1 }));

        Assert.Equal(42206, (await registry.DeleteAsync("subjects/money")).Code);
        Assert.Equal(42206, (await registry.DeleteAsync("subjects/money/versions/1")).Code);
        Assert.Equal(HttpStatusCode.OK, (await registry.DeleteAsync("subjects/orders")).Status);
        Assert.Equal(HttpStatusCode.OK, (await registry.DeleteAsync("subjects/money")).Status);
    }

    [Fact]
    public async Task Contexts_CountTheirOwnIds()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);

        var other = await registry.RegisterAsync(":.staging:a", Second);

        Assert.Equal(1, (int)other.Body["id"]!);
        Assert.Equal("""[".",".staging"]""", (await registry.GetAsync("contexts")).Text);
        Assert.Equal("""["a"]""", (await registry.GetAsync("subjects?subjectPrefix=a")).Text);
        Assert.Equal(""":.staging:a""", (string?)(await registry.GetAsync("subjects?subjectPrefix=:.staging:")).Body[0]);
        Assert.Contains("note", (string?)(await registry.GetAsync("schemas/ids/1?subject=:.staging:a")).Body["schema"], StringComparison.Ordinal);
        Assert.DoesNotContain("note", (string?)(await registry.GetAsync("schemas/ids/1")).Body["schema"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task RawSchema_IsTheTextAndNoJsonString()
    {
        const string Proto = "syntax = \"proto3\";\nmessage M {\n  string id = 1;\n}\n";
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("p", Proto, body => body["schemaType"] = "PROTOBUF");
        await registry.RegisterAsync("a", First);

        Assert.Equal(Proto, await registry.GetTextAsync("subjects/p/versions/1/schema"));
        Assert.Equal(Proto, await registry.GetTextAsync("subjects/p/versions/latest/schema"));
        Assert.Equal(Proto, await registry.GetTextAsync("schemas/ids/1/schema"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(First), JsonNode.Parse(await registry.GetTextAsync("schemas/ids/2/schema"))));
        Assert.Equal(40403, (await registry.GetAsync("schemas/ids/9/schema")).Code);
        Assert.Equal(40402, (await registry.GetAsync("subjects/p/versions/7/schema")).Code);
    }

    [Theory]
    [InlineData("JSON", """{"type": "object", "title": "T"}""", """{"title": "T", "type": "object"}""")]
    [InlineData("PROTOBUF", "syntax = \"proto3\"; message M { string id = 1; }", "syntax = \"proto3\"; /* an order */ message M { string id = 1; }")]
    public async Task WhatSaysTheSame_IsOneSchemaWhereItIsNormalised(string type, string schema, string other)
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", schema, OfType);

        Assert.Equal(40403, (await registry.PostAsync("subjects/a", RunningRegistry.Schema(other, OfType))).Code);
        Assert.Equal(1, (int)(await registry.PostAsync("subjects/a?normalize=true", RunningRegistry.Schema(other, OfType))).Body["version"]!);
        Assert.Equal(1, (int)(await registry.PostAsync("subjects/a/versions?normalize=true", RunningRegistry.Schema(other, OfType))).Body["version"]!);
        Assert.Equal(2, (int)(await registry.PostAsync("subjects/a/versions", RunningRegistry.Schema(other, OfType))).Body["version"]!);

        void OfType(JsonObject body) => body["schemaType"] = type;
    }

    [Fact]
    public async Task Normalize_IsASettingOfASubjectAContextOrAll_AndStays()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);

        Assert.Equal("{\"normalize\":true}", (await registry.PutAsync("config/a", new JsonObject { ["normalize"] = true })).Text);
        await registry.PutAsync("contexts/.eu/config", new JsonObject { ["normalize"] = true, ["compatibility"] = "FULL" });
        await registry.RestartAsync();

        Assert.Equal("{\"normalize\":true}", (await registry.GetAsync("config/a")).Text);
        Assert.Equal("""{"compatibilityLevel":"BACKWARD","normalize":true}""", (await registry.GetAsync("config/a?defaultToGlobal=true")).Text);
        Assert.Equal("""{"compatibilityLevel":"FULL","normalize":true}""", (await registry.GetAsync("contexts/.eu/config/b?defaultToGlobal=true")).Text);
        Assert.Equal("""{"compatibilityLevel":"BACKWARD"}""", (await registry.GetAsync("config/b?defaultToGlobal=true")).Text);
        Assert.Equal("""{"compatibilityLevel":"BACKWARD"}""", (await registry.GetAsync("config")).Text);
        Assert.Equal("{\"normalize\":true}", (await registry.DeleteAsync("config/a")).Text);
        Assert.Equal(40408, (await registry.GetAsync("config/a")).Code);
        Assert.Equal(40000, (await registry.SendAsync(HttpMethod.Put, "config", "{\"normalize\": 1}")).Code);
        Assert.Equal(42203, (await registry.PutAsync("config", [])).Code);
    }

    [Fact]
    public async Task AddressOfAContext_MeansItsSubjectsIdsAndSettings()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);
        await registry.PostAsync("contexts/.eu/subjects/a%2Fb/versions", RunningRegistry.Schema(Second));

        Assert.Equal("""[":.eu:a/b","a"]""", (await registry.GetAsync("subjects")).Text);
        Assert.Equal("""[":.eu:a/b"]""", (await registry.GetAsync("contexts/.eu/subjects")).Text);
        Assert.Equal("[]", (await registry.GetAsync("contexts/.eu/subjects?subjectPrefix=b")).Text);
        Assert.Equal(":.eu:a/b", (string?)(await registry.GetAsync("contexts/eu/subjects/a%2Fb/versions/1")).Body["subject"]);
        Assert.Contains("note", (string?)(await registry.GetAsync("contexts/.eu/schemas/ids/1")).Body["schema"], StringComparison.Ordinal);
        Assert.Equal("""[{"subject":":.eu:a/b","version":1}]""", (await registry.GetAsync("contexts/.eu/schemas/ids/1/versions")).Text);
        Assert.Equal(40403, (await registry.GetAsync("contexts/.us/schemas/ids/1")).Code);
        Assert.Equal(40401, (await registry.GetAsync("contexts/.eu/subjects/a/versions")).Code);
        Assert.Equal("[1]", (await registry.GetAsync("contexts/.eu/subjects/:.:a/versions")).Text);
        Assert.Single((await registry.GetAsync("contexts/.eu/schemas")).Body.AsArray());
        Assert.True((bool)(await registry.PostAsync("contexts/.eu/compatibility/subjects/a%2Fb/versions/latest", RunningRegistry.Schema(First))).Body["is_compatible"]!);
        Assert.Equal("READONLY", (string?)(await registry.PutAsync("contexts/.eu/mode", new JsonObject { ["mode"] = "READONLY" })).Body["mode"]);
        Assert.Equal(42205, (await registry.PostAsync("contexts/.eu/subjects/c/versions", RunningRegistry.Schema(First))).Code);
        Assert.Equal(HttpStatusCode.OK, (await registry.RegisterAsync("c", First)).Status);
    }

    [Fact]
    public async Task Import_TakesIdsAndVersionsAsTheyCome()
    {
        await using var registry = await RunningRegistry.StartAsync();
        Assert.Equal(42205, (await registry.RegisterAsync("a", First, body => body["id"] = 40)).Code);

        await registry.PutAsync("mode/a", new JsonObject { ["mode"] = "IMPORT" });
        var imported = await registry.RegisterAsync("a", First, body => (body["id"], body["version"]) = (40, 3));

        Assert.Equal((40, 3), ((int)imported.Body["id"]!, (int)imported.Body["version"]!));
        Assert.Equal(42205, (await registry.RegisterAsync("a", Breaking, body => body["id"] = 40)).Code);
        Assert.Equal(41, (int)(await registry.RegisterAsync("b", Breaking)).Body["id"]!);
    }

    [Theory]
    [InlineData("GET", "subjects/none/versions", null, 40401)]
    [InlineData("GET", "subjects/a/versions/9", null, 40402)]
    [InlineData("GET", "subjects/a/versions/first", null, 42202)]
    [InlineData("GET", "subjects/a/versions/0", null, 42202)]
    [InlineData("GET", "schemas/ids/99", null, 40403)]
    [InlineData("GET", "schemas/guids/nothing", null, 40403)]
    [InlineData("GET", "config/a", null, 40408)]
    [InlineData("GET", "mode/a", null, 40409)]
    [InlineData("DELETE", "config/a", null, 40408)]
    [InlineData("PUT", "config/a", """{"compatibility": "SIDEWAYS"}""", 42203)]
    [InlineData("PUT", "mode/a", """{"mode": "MAYBE"}""", 42204)]
    [InlineData("PUT", "mode", """{"mode": "IMPORT"}""", 42205)]
    [InlineData("POST", "subjects/a", """{"schema": "\"int\""}""", 40403)]
    [InlineData("POST", "subjects/none", """{"schema": "\"int\""}""", 40401)]
    [InlineData("POST", "subjects/a/versions", """{"schema": "{"}""", 42201)]
    [InlineData("POST", "subjects/a/versions", """{"schema": ""}""", 42201)]
    [InlineData("POST", "subjects/a/versions", """{"schemaType": "THRIFT", "schema": "x"}""", 42201)]
    [InlineData("POST", "subjects/a/versions", """{"schema": "\"int\"", "references": [{"name": "x", "subject": "none", "version": 1}]}""", 42201)]
    [InlineData("POST", "subjects/a/versions", """{"schema": "\"int\"", "references": [{"name": "x"}]}""", 40000)]
    [InlineData("POST", "subjects/a/versions", """{"schema": 7}""", 40000)]
    [InlineData("POST", "subjects/a/versions", "[]", 40000)]
    [InlineData("POST", "subjects/a/versions", "{", 40000)]
    [InlineData("POST", "subjects/../versions", """{"schema": "\"int\""}""", 404)]
    [InlineData("POST", "subjects/%2E%2E/versions", """{"schema": "\"int\""}""", 404)]
    [InlineData("GET", "nothing/here", null, 404)]
    public async Task WhatCannotBe_IsAnErrorInTheShapeThatClientsKnow(string method, string path, string? body, int code)
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("a", First);

        var reply = await registry.SendAsync(new HttpMethod(method), path, body);

        Assert.Equal(code, reply.Code);
        Assert.Equal(code < 1000 ? code : code / 100, (int)reply.Status);
        Assert.NotEmpty((string)reply.Body["message"]!);
    }

    [Fact]
    public async Task ManyClientsAtOnce_LoseNothing()
    {
        await using var registry = await RunningRegistry.StartAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 60).Select(async number =>
            (int)(await registry.RegisterAsync($"s{number % 6}", $$"""{"type": "record", "name": "R", "fields": [{"name": "f{{number}}", "type": "int", "default": 0}]}""")).Body["id"]!));

        Assert.Equal(Enumerable.Range(1, 60), ids.Order());
        await registry.RestartAsync();
        Assert.Equal(60, (await registry.GetAsync("schemas")).Body.AsArray().Count);
    }

    [Fact]
    public async Task OurOwnClient_ReadsItLikeAnyRegistry()
    {
        await using var registry = await RunningRegistry.StartAsync();
        await registry.RegisterAsync("orders/eu-value", First, body => body["metadata"] = new JsonObject { ["properties"] = new JsonObject { ["owner"] = "sales" } });
        await registry.PutAsync("config/orders%2Feu-value", new JsonObject { ["compatibility"] = "FULL" });
        using var client = SchemaRegistries.Open(registry.Url);

        var subject = (await client.FindSubjectAsync("orders/eu-value", default))!;
        var verdict = await client.CheckAsync("orders/eu-value", new(new("avro", Breaking)), default);

        Assert.Equal((CompatibilityMode.Full, "sales", 1), (subject.Mode, subject.Owners.Business, subject.Latest.Id));
        Assert.False(verdict!.IsCompatible);
        Assert.Null(await client.FindSubjectAsync("nothing", default));
    }

    [Fact]
    public async Task FolderWithAFault_IsNotServed()
    {
        using var folder = new RegistryFolder().With("a/1.avsc", "{").With("b/registry.txt", "x");

        var problem = await Assert.ThrowsAsync<RegistryException>(() => RegistryServer.StartAsync(folder.Path, "127.0.0.1", 0, default));

        Assert.Contains("1.avsc:1: ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"lastIds\": {\".\": \"many\"}}")]
    [InlineData("{\"compatibility\": 7}")]
    public async Task SettingsThatCannotBe_AreNamed(string settings)
    {
        using var folder = new RegistryFolder().With("registry.json", settings);

        var problem = await Assert.ThrowsAsync<RegistryException>(() => RegistryServer.StartAsync(folder.Path, "127.0.0.1", 0, default));

        Assert.StartsWith(folder.PathOf("registry.json"), problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PortThatIsTaken_IsNamed()
    {
        await using var registry = await RunningRegistry.StartAsync();
        using var folder = new RegistryFolder();

        var problem = await Assert.ThrowsAsync<RegistryException>(() => RegistryServer.StartAsync(folder.Path, "127.0.0.1", new Uri(registry.Url).Port, default));

        Assert.Contains(registry.Url, problem.Message, StringComparison.Ordinal);
    }
}
