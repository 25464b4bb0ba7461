using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Model;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Tests.Registry;

/// <summary>What a server is asked: recorded requests.</summary>
public class HttpQuestionsTests
{
    private const string Missing = """{"error_code": 40401, "message": "Subject not found."}""";
    private const string Backward = """{"compatibilityLevel": "BACKWARD"}""";

    private static readonly HttpRegistryOptions Quick = new() { Retries = 0 };

    private static readonly SchemaCandidate Int = new(new SchemaText("avro", "\"int\""));

    [Theory]
    [InlineData(false, false, Backward, "/compatibility/subjects/s/versions?verbose=true", "/subjects/s")]
    [InlineData(false, false, """{"compatibilityLevel": "BACKWARD", "normalize": false}""", "/compatibility/subjects/s/versions?verbose=true", "/subjects/s")]
    [InlineData(true, false, Backward, "/compatibility/subjects/s/versions?verbose=true&normalize=true", "/subjects/s?normalize=true")]
    [InlineData(false, true, Backward, "/compatibility/subjects/s/versions?verbose=true&normalize=true", "/subjects/s?normalize=true")]
    [InlineData(false, false, """{"compatibilityLevel": "BACKWARD", "normalize": true}""", "/compatibility/subjects/s/versions?verbose=true&normalize=true", "/subjects/s?normalize=true")]
    public async Task Normalize_IsSentWhereTheUserTheCodeOrTheConfigAsksForIt(bool option, bool code, string config, string test, string lookUp)
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Method == "GET" ? config
            : request.Path.StartsWith("/comp", StringComparison.Ordinal) ? """{"is_compatible": true}"""
            : """{"subject": "s", "version": 3, "id": 7, "schema": "\"int\""}"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick with { Normalize = option });

        var candidate = Int with { Normalize = code };
        await registry.CheckAsync("s", candidate, default);
        var found = await registry.LookUpAsync("s", candidate, deleted: false, default);

        Assert.Equal((3, 7), (found!.Version, found.Id));
        Assert.Equal([test, lookUp], server.Requests.Where(request => request.Method == "POST").Select(request => request.Path));
        Assert.All(server.Requests.Where(request => request.Method == "POST"), request => Assert.Equal("""{"schema":"\"int\"","schemaType":"AVRO"}""", request.Body));
    }

    [Fact]
    public async Task References_AreSentBySubjectVersionAndName()
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Method == "GET" ? Backward : request.Path == "/subjects/s?deleted=true" ? Missing : """{"is_compatible": true}""", request.Path == "/subjects/s?deleted=true" ? 404 : 200));
        using var registry = SchemaRegistries.Open(server.Url, Quick);
        var candidate = new SchemaCandidate(new SchemaText("protobuf", "p", new[] { new SchemaReference("a.proto", "a") }.ToEquatableArray()))
        {
            References = [new RegisteredReference("a.proto", "a/b", 3)],
        };

        Assert.True((await registry.CheckAsync("s", candidate, default))!.IsCompatible);
        Assert.Null(await registry.LookUpAsync("s", candidate, deleted: true, default));

        Assert.All(
            server.Requests.Where(request => request.Method == "POST"),
            request => Assert.Equal("""{"schema":"p","schemaType":"PROTOBUF","references":[{"name":"a.proto","subject":"a/b","version":3}]}""", request.Body));
        Assert.Equal(2, server.Requests.Count(request => request.Method == "POST"));
    }

    [Fact]
    public async Task SchemaWhoseReferencesHaveNoSubjects_IsNotAskedAbout()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("{}"));
        using var registry = SchemaRegistries.Open(server.Url, Quick);
        var candidate = new SchemaCandidate(new SchemaText("protobuf", "p", new[] { new SchemaReference("a.proto", "a") }.ToEquatableArray()));

        Assert.Null(await registry.CheckAsync("s", candidate, default));
        Assert.Null(await registry.LookUpAsync("s", candidate, deleted: false, default));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(404, """{"error_code": 40403, "message": "Schema not found"}""")]
    [InlineData(404, """{"message": "HTTP 404 Not Found"}""")]
    [InlineData(405, "{}")]
    [InlineData(422, """{"error_code": 42201, "message": "Invalid schema"}""")]
    public async Task LookUpThatFindsNothing_IsNull(int status, string body)
    {
        using var server = new FakeServer(request => request.Method == "GET" ? FakeResponse.Json(Backward) : FakeResponse.Json(body, status));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Null(await registry.LookUpAsync("s", Int, deleted: false, default));
    }

    [Fact]
    public async Task DeletedVersions_AreThoseThatOnlyTheFullListHas()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/s/versions" => FakeResponse.Json("[2]"),
            "/subjects/s/versions?deleted=true" => FakeResponse.Json("[1, 2, 3]"),
            "/subjects/s/versions/2" => FakeResponse.Json("""{"subject": "s", "version": 2, "schema": "\"int\""}"""),
            "/subjects/s/versions/1?deleted=true" => FakeResponse.Json("""{"subject": "s", "version": 1, "schema": "\"int\""}"""),
            "/subjects/s/versions/3?deleted=true" => FakeResponse.Json("""{"subject": "s", "version": 3, "schema": "\"int\""}"""),
            "/config/s?defaultToGlobal=true" => FakeResponse.Json(Backward),
            _ => FakeResponse.Json("""{"error_code": 40402, "message": "Version not found."}""", 404),
        });
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Equal([2], (await registry.FindSubjectAsync("s", default))!.Versions.Select(version => version.Version));
        Assert.Equal([(1, true), (3, true)], (await registry.GetDeletedVersionsAsync("s", default)).Select(version => (version.Version, version.IsDeleted)));
        Assert.False((await registry.FindVersionAsync("s", 2, default))!.IsDeleted);
        Assert.True((await registry.FindVersionAsync("s", 3, default))!.IsDeleted);
        Assert.Null(await registry.FindVersionAsync("s", 4, default));
    }

    [Theory]
    [InlineData("[1, 2]", 200, "the subject 's' is soft-deleted (versions 1, 2)")]
    [InlineData("[4]", 200, "the subject 's' is soft-deleted (version 4)")]
    [InlineData(Missing, 404, "the registry has no subject 's'")]
    [InlineData("""{"message": "there is no parameter 'deleted'"}""", 400, "the registry has no subject 's'")]
    public async Task AbsentSubject_IsSaidToBeDeletedWhereItIs(string all, int status, string expected)
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/s/versions?deleted=true" => FakeResponse.Json(all, status),
            "/subjects/s/versions" => FakeResponse.Json(Missing, 404),
            _ => FakeResponse.Json($$"""{"subject": "s", "version": {{request.Path.Split('/')[^1].Split('?')[0]}}, "schema": "x"}"""),
        });
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Null(await registry.FindSubjectAsync("s", default));
        Assert.Equal(expected, await registry.DescribeAbsenceAsync("s", default));
    }

    [Theory]
    [InlineData("orders", "/schemas/ids/7/versions?deleted=true")]
    [InlineData(":.eu:orders", "/schemas/ids/7/versions?deleted=true&subject=%3A.eu%3A")]
    public async Task Id_IsAskedForInItsContext_DeletedVersionsIncluded(string subject, string path)
    {
        using var server = new FakeServer(request =>
            request.Path == path ? FakeResponse.Json($$"""[{"subject": "other", "version": 1}, {"subject": "{{subject}}", "version": 2}]""")
            : request.Path.EndsWith("/versions/2?deleted=true", StringComparison.Ordinal) ? FakeResponse.Json($$"""{"subject": "{{subject}}", "version": 2, "id": 7, "schema": "x"}""")
            : FakeResponse.Json("""{"error_code": 40402, "message": "Version 2 not found."}""", 404));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        var found = (await registry.FindByIdAsync(7, subject, default))!;

        Assert.Equal((subject, 2, 7, true), (found.Subject, found.Version, found.Id, found.IsDeleted));
        Assert.Null(await registry.FindByIdAsync(8, subject, default));
    }

    [Fact]
    public async Task IdWhoseVersionsAreNotListed_IsStillGiven()
    {
        using var server = new FakeServer(request => FakeResponse.Json(request.Path == "/schemas/ids/7" ? """{"schema": "\"int\""}""" : "[]"));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        var found = (await registry.FindByIdAsync(7, "s", default))!;

        Assert.Equal(("\"int\"", 7, "avro"), (found.Text, found.Id, found.Format));
    }

    [Fact]
    public async Task BaseAddressOfAContext_IsKept_AndItsNamesAreRelative()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/sr/contexts/.eu/subjects" => FakeResponse.Json("""[":.eu:orders", ":.us:orders"]"""),
            "/sr/contexts/.eu/subjects/orders/versions" => FakeResponse.Json("[1]"),
            "/sr/contexts/.eu/subjects/orders/versions/1" => FakeResponse.Json("""{"subject": ":.eu:orders", "version": 1, "schema": "x"}"""),
            "/sr/contexts/.eu/config/orders?defaultToGlobal=true" => FakeResponse.Json(Backward),
            _ => FakeResponse.Json(Missing, 404),
        });
        using var registry = SchemaRegistries.Open($"{server.Url}/sr/contexts/.eu/", Quick);

        Assert.Equal([":.us:orders", "orders"], await registry.GetSubjectsAsync(default));
        Assert.Equal("orders", (await registry.FindSubjectAsync("orders", default))!.Latest.Subject);
        Assert.Equal($"{server.Url}/sr/contexts/.eu", registry.Address);
    }

    [Fact]
    public async Task ContextThatIsAskedFor_QualifiesEveryName()
    {
        using var server = new FakeServer(request => FakeResponse.Json(request.Method == "GET" ? Backward : """{"is_compatible": true}"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick, "eu");

        await registry.CheckAsync("orders", Int, default);
        await registry.CheckAsync(":.us:orders", Int, default);

        Assert.Equal(
            ["/compatibility/subjects/%3A.eu%3Aorders/versions?verbose=true", "/compatibility/subjects/%3A.us%3Aorders/versions?verbose=true"],
            server.Requests.Where(request => request.Method == "POST").Select(request => request.Path));
    }

    [Theory]
    [InlineData("a:b")]
    [InlineData("..")]
    [InlineData(":.eu:")]
    [InlineData("")]
    public void NameThatIsNoContext_IsRefused(string name) =>
        Assert.Contains("is no context of a registry", Assert.Throws<RegistryException>(() => SchemaRegistries.Open("http://localhost", Quick, name)).Message, StringComparison.Ordinal);
}
