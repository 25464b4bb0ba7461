using System.Text;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Tests.Registry;

public class HttpRegistryTests
{
    private const string Missing = """{"error_code": 40401, "message": "Subject not found."}""";

    private const string Backward = """{"compatibilityLevel": "BACKWARD"}""";

    private static readonly HttpRegistryOptions Quick = new()
    {
        TotalTime = TimeSpan.FromSeconds(20),
        AttemptTime = TimeSpan.FromSeconds(10),
        Retries = 2,
        RetryDelay = TimeSpan.FromMilliseconds(5),
        LongestAnswer = 50_000,
    };

    [Fact]
    public async Task Subject_IsReadWithItsVersionsModeReferencesOwnersAndTags()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/registry/subjects/orders-value/versions" => FakeResponse.Json("[2, 1]"),
            "/registry/subjects/orders-value/versions/1" => FakeResponse.Json("""{"subject": "orders-value", "version": 1, "id": 7, "schema": "\"int\""}"""),
            "/registry/subjects/orders-value/versions/2" => FakeResponse.Json("""
                {"subject": "orders-value", "version": 2, "id": 9, "schemaType": "PROTOBUF", "schema": "x",
                 "references": [{"name": "a.proto", "subject": "a", "version": 3}],
                 "metadata": {"tags": {"**.ssn": ["PII"]}, "properties": {"owner": "team-orders", "owner.schema": "team-data", "owner.count": "2"}}}
                """),
            "/registry/config/orders-value?defaultToGlobal=true" => FakeResponse.Json("""{"compatibilityLevel": "FULL_TRANSITIVE"}"""),
            _ => FakeResponse.Json(Missing, 404),
        });
        using var registry = SchemaRegistries.Open(server.Url + "/registry/", Quick);

        var subject = await registry.FindSubjectAsync("orders-value", default);

        Assert.NotNull(subject);
        Assert.Equal(CompatibilityMode.FullTransitive, subject.Mode);
        Assert.Equal([(1, 7, "avro"), (2, 9, "protobuf")], subject.Versions.Select(version => (version.Version, version.Id ?? 0, version.Format)));
        Assert.Equal("\"int\"", subject.Versions[0].Text);
        Assert.Equal(new RegisteredReference("a.proto", "a", 3), Assert.Single(subject.Latest.References));
        Assert.Equal(new Owners("team-orders", Schema: "team-data"), subject.Owners);
        Assert.Equal("**.ssn", Assert.Single(subject.Tags).Path);
    }

    [Fact]
    public async Task Question_IsAskedOnce()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("""["b", "a"]"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Equal(["a", "b"], await registry.GetSubjectsAsync(default));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => registry.GetSubjectsAsync(default)));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task UnknownSubject_IsNull()
    {
        using var server = new FakeServer(_ => FakeResponse.Json(Missing, 404));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Null(await registry.FindSubjectAsync("orders-value", default));
    }

    [Fact]
    public async Task OddSubjectName_IsEscaped()
    {
        using var server = new FakeServer(_ => FakeResponse.Json(Missing, 404));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        await registry.FindSubjectAsync(":.ctx:a/b c?ä", default);

        Assert.Equal("/subjects/%3A.ctx%3Aa%2Fb%20c%3F%C3%A4/versions", Assert.Single(server.Requests).Path);
    }

    [Fact]
    public async Task Compatibility_IsAskedWithTheSchemaAndAnsweredWithReasons()
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Method == "GET" ? Backward : """{"is_compatible": false, "messages": ["{errorType:'X'}", "{compatibility: 'BACKWARD'}"]}"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        var verdict = await registry.CheckAsync("s", new SchemaCandidate(new SchemaText("avro", "\"int\"")), default);

        Assert.False(verdict!.IsCompatible);
        Assert.Equal(2, verdict.Messages.Count);
        var request = Assert.Single(server.Requests, request => request.Method == "POST");
        Assert.Equal(("POST", "/compatibility/subjects/s/versions?verbose=true"), (request.Method, request.Path));
        Assert.Equal("""{"schema":"\"int\"","schemaType":"AVRO"}""", request.Body);
    }

    [Fact]
    public async Task ModeOfASubjectWithoutItsOwn_IsTheGlobalOne()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/s/versions" => FakeResponse.Json("[1]"),
            "/subjects/s/versions/1" => FakeResponse.Json("""{"version": 1, "schema": "\"int\""}"""),
            "/config" => FakeResponse.Json("""{"compatibilityLevel": "NONE"}"""),
            _ => FakeResponse.Json("""{"error_code": 40408, "message": "no own"}""", 404),
        });
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Equal(CompatibilityMode.None, (await registry.FindSubjectAsync("s", default))!.Mode);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task BusyOrFailingServer_IsAskedAgain(int status)
    {
        var count = 0;
        using var server = new FakeServer(_ => Interlocked.Increment(ref count) < 3 ? FakeResponse.Json("{}", status) : FakeResponse.Json("[]"));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Empty(await registry.GetSubjectsAsync(default));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task ServerThatKeepsFailing_IsAnErrorWithItsMessage()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("""{"error_code": 50001, "message": "Error in the backend\ndata store"}""", 500));

        var message = await FailureAsync(server.Url);

        Assert.Contains("the registry fails (500: Error in the backend data store)", message, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task SlowServer_IsGivenUpAfterTheTotalTime()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]") with { Delay = TimeSpan.FromSeconds(30) });

        var message = await FailureAsync(server.Url, Quick with { TotalTime = TimeSpan.FromMilliseconds(300) });

        Assert.Contains("no answer within 0.3 seconds", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SlowAttempts_AreGivenUp()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]") with { Delay = TimeSpan.FromSeconds(30) });

        var message = await FailureAsync(server.Url, Quick with { AttemptTime = TimeSpan.FromMilliseconds(100), Retries = 1 });

        Assert.Contains("no answer within", message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task NobodyListens_IsSaidWithHostAndPort()
    {
        string url;
        using (var server = new FakeServer(_ => FakeResponse.Json("[]")))
            url = server.Url;

        Assert.Contains("nothing answers at 127.0.0.1:", await FailureAsync(url), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectToAnotherServer_IsNotFollowed()
    {
        using var other = new FakeServer(_ => FakeResponse.Json("[]"));
        using var server = new FakeServer(_ => FakeResponse.Json("", 302, $"Location: {other.Url}/subjects\r\n"));

        var message = await FailureAsync(server.UrlWith("user:secret"));

        Assert.Contains($"redirects to {other.Url}, which is another server", message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task RedirectOnTheSameServer_IsFollowed()
    {
        using var server = new FakeServer(request => request.Path == "/subjects" ? FakeResponse.Json("", 307, "Location: /v1/subjects\r\n") : FakeResponse.Json("""["a"]"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        Assert.Equal(["a"], await registry.GetSubjectsAsync(default));
    }

    [Fact]
    public async Task EndlessRedirect_IsAnError()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("", 302, "Location: /subjects\r\n"));

        Assert.Contains("redirects without end", await FailureAsync(server.Url), StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Misbehaviour => new()
    {
        { FakeResponse.Of(200, "text/html", "<!doctype html><title>Log in</title>").Text, "the answer is a web page, not JSON (200)" },
        { FakeResponse.Of(200, "application/json", "\n <html></html>").Text, "the answer is a web page, not JSON (200)" },
        { FakeResponse.Of(404, "text/html", "<html></html>").Text, "the answer is a web page, not JSON (404)" },
        { FakeResponse.Json("""["a", "b""").Text, "no JSON or is cut off: a string has no end" },
        { FakeResponse.Json("").Text, "no JSON or is cut off" },
        { FakeResponse.Json("""["a"]""").Text.Replace("Content-Length: 5", "Content-Length: 500", StringComparison.Ordinal), "broke off in the middle" },
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[\"a\"", "broke off in the middle" },
        { "SSH-2.0-OpenSSH_9.6\r\n", "does not speak HTTP" },
        { FakeResponse.Json("{}").Text, "should be a list of subject names, but is an empty object" },
        { FakeResponse.Json("""{"items": []}""").Text, "but is an object with \"items\"" },
        { FakeResponse.Json("[1]").Text, "but is an array of something else" },
        { FakeResponse.Json("null").Text, "but is a null" },
        { FakeResponse.Json(Missing, 404).Text, "should be a list of subject names" },
        { FakeResponse.Json("""{"error": "no"}""", 404).Text, "the registry refuses (404)" },
        { FakeResponse.Json("""{"error_code": 42208, "message": "Invalid subject"}""", 422).Text, "the registry refuses (422: Invalid subject)" },
        { FakeResponse.Json("{}", 401).Text, "asks for a user and a password (401)" },
        { FakeResponse.Of(403, "text/html", "<html></html>").Text, "does not allow this (403)" },
        { FakeResponse.Json($"[\"{new string('a', 60_000)}\"]").Text, "longer than 50,000 bytes" },
    };

    [Theory]
    [MemberData(nameof(Misbehaviour))]
    public async Task Misbehaviour_IsAnErrorThatSaysWhatAndWhere(string response, string expected)
    {
        using var server = new FakeServer(_ => new FakeResponse(response));

        var message = await FailureAsync(server.Url);

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.StartsWith($"{server.Url}/subjects: ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/subjects/s/versions", "\"1\"", "a list of version numbers")]
    [InlineData("/subjects/s/versions", "[\"1\"]", "a list of version numbers")]
    [InlineData("/subjects/s/versions", "[-1]", "a list of version numbers")]
    [InlineData("/subjects/s/versions/1", "[]", "an object with \"version\" and \"schema\"")]
    [InlineData("/subjects/s/versions/1", "{\"version\": \"1\", \"schema\": \"x\"}", "an object with \"version\" and \"schema\"")]
    [InlineData("/subjects/s/versions/1", "{\"version\": 1, \"schema\": {}}", "an object with \"version\" and \"schema\"")]
    [InlineData("/subjects/s/versions/1", "{\"version\": 1, \"schema\": \"x\", \"references\": [{}]}", "\"references\" each have")]
    [InlineData("/config/s?defaultToGlobal=true", "{\"compatibilityLevel\": \"SIDEWAYS\"}", "an object with \"compatibilityLevel\"")]
    [InlineData("/config/s?defaultToGlobal=true", "[]", "an object with \"compatibilityLevel\"")]
    public async Task WrongShape_IsAnErrorWithTheUrl(string path, string body, string expected)
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Path == path ? body
            : request.Path == "/subjects/s/versions" ? "[1]"
            : request.Path == "/subjects/s/versions/1" ? """{"version": 1, "schema": "x"}"""
            : """{"compatibilityLevel": "FULL"}"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        var error = await Assert.ThrowsAsync<RegistryException>(() => registry.FindSubjectAsync("s", default));

        Assert.StartsWith($"{server.Url}{path}: the answer should be ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1, 1]", 1, "s", "lists the versions 1, 1, which cannot be")]
    [InlineData("[0]", 0, "s", "lists the versions 0, which cannot be")]
    [InlineData("[2]", 3, "s", "was asked for version 2 of 's' and answers with version 3 of 's'")]
    [InlineData("[2]", 2, "t", "was asked for version 2 of 's' and answers with version 2 of 't'")]
    public async Task RegistryThatContradictsItself_IsAnErrorWithTheUrl(string list, int version, string subject, string expected)
    {
        using var server = new FakeServer(request => FakeResponse.Json(
            request.Path == "/subjects/s/versions" ? list
            : request.Path.StartsWith("/config", StringComparison.Ordinal) ? """{"compatibilityLevel": "FULL"}"""
            : $$"""{"subject": "{{subject}}", "version": {{version}}, "schema": "x"}"""));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        var error = await Assert.ThrowsAsync<RegistryException>(() => registry.FindSubjectAsync("s", default));

        Assert.StartsWith($"{server.Url}/subjects/s/versions", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user:p%40ss", null, "user:p@ss")]
    [InlineData("user", null, "user:")]
    [InlineData(null, "env:secret", "env:secret")]
    [InlineData("user:pass", "env:secret", "user:pass")]
    public async Task Credentials_ComeFromTheUrlElseFromTheOptions(string? userInfo, string? option, string expected)
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]"));
        var options = option is null ? Quick : Quick with { User = option.Split(':')[0], Password = option.Split(':')[1] };
        using var registry = SchemaRegistries.Open(userInfo is null ? server.Url : server.UrlWith(userInfo), options);

        await registry.GetSubjectsAsync(default);

        var header = Assert.Single(server.Requests).Headers["Authorization"];
        Assert.Equal(expected, Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..])));
    }

    [Fact]
    public async Task NoCredentials_SendsNone()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]"));
        using var registry = SchemaRegistries.Open(server.Url, Quick);

        await registry.GetSubjectsAsync(default);

        Assert.False(Assert.Single(server.Requests).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Password_IsInNoMessageAndNoAddress()
    {
        var failures = new List<string>();
        using (var server = new FakeServer(_ => FakeResponse.Json("{}", 401)))
        {
            failures.Add(await FailureAsync(server.UrlWith("user:s3cret")));
            using var registry = SchemaRegistries.Open(server.UrlWith("user:s3cret"), Quick);
            failures.Add(registry.Address);
            failures.Add((Quick with { User = "user", Password = "s3cret" }).ToString());
        }

        failures.Add(await FailureAsync("http://user:s3cret@127.0.0.1:1"));
        failures.Add(Assert.Throws<RegistryException>(() => SchemaRegistries.Open("http://user:s3cret@host:port:x")).Message);
        failures.Add(Assert.Throws<RegistryException>(() => SchemaRegistries.Open("ftp://user:s3cret@host")).Message);
        failures.Add(Assert.Throws<RegistryException>(() => SchemaRegistries.Open("http://user:s3cret@host?x=1")).Message);

        Assert.All(failures, failure => Assert.DoesNotContain("s3cret", failure, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cancellation_IsNoRegistryError()
    {
        using var server = new FakeServer(_ => FakeResponse.Json("[]") with { Delay = TimeSpan.FromSeconds(30) });
        using var registry = SchemaRegistries.Open(server.Url, Quick);
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => registry.GetSubjectsAsync(cancel.Token));
    }

    private static async Task<string> FailureAsync(string url, HttpRegistryOptions? options = null)
    {
        using var registry = SchemaRegistries.Open(url, options ?? Quick);
        return (await Assert.ThrowsAsync<RegistryException>(() => registry.GetSubjectsAsync(default))).Message;
    }
}
