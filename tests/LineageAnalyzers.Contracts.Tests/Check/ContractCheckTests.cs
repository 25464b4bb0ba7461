using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Check.Reports;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

public sealed class ContractCheckTests : IDisposable
{
    private readonly RegistryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RegisteredSchema_IsFineEvenWhenItIsAnOldOne()
    {
        Register(Sample.Order(), Sample.Order(Sample.OptionalEmail));

        var report = await CheckAsync(Sample.Producer(Sample.Order()), Sample.Consumer(Sample.Order(), reads: Sample.Read("id")));

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Checked);
    }

    [Fact]
    public async Task AllowedChange_IsFine()
    {
        Register(Sample.Order());

        var report = await CheckAsync(Sample.Producer(Sample.Order(Sample.OptionalEmail)));

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Checked);
    }

    [Fact]
    public async Task BreakingChange_IsFoundAtTheDeclarationOfTheField()
    {
        Register(Sample.Order());
        var field = new RecordField { Path = "vat", Type = "string", Location = new SourceLocation("src/Order.cs", 7, 5) };

        var report = await CheckAsync(Sample.Project("Shop", [Sample.Produce("orders")], [Sample.Record(Sample.Order(Sample.Vat), field)]));

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("LIN2002", FindingLevel.Error, "orders-value", "orders", "Shop"), (finding.Rule, finding.Level, finding.Subject, finding.Topic, finding.Project));
        Assert.Equal(("vat", "src/Order.cs", 7), (finding.Path, finding.File, finding.Line));
        Assert.Equal(
            "Acme.Order breaks BACKWARD of the subject 'orders-value' (version 1): 'vat' is new and has no default [READER_FIELD_MISSING_DEFAULT_VALUE at /fields/2]. "
            + "Give 'vat' a default, so that data written without it can still be read.",
            finding.Message);
        Assert.Equal(1, report.Checked);
    }

    [Fact]
    public async Task FieldWhoseDeclarationIsNotKnown_IsFoundAtTheEndpoint()
    {
        Register("FORWARD", Sample.Order(Sample.Email));

        var finding = Assert.Single((await CheckAsync(Sample.Producer(Sample.Order()))).Findings);

        Assert.Equal(("email", "src/Producer.cs", 10), (finding.Path, finding.File, finding.Line));
        Assert.Contains("breaks FORWARD", finding.Message, StringComparison.Ordinal);
        Assert.Contains("'email' is removed, but readers of the registered schema need it", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ModeNone_AllowsEverything()
    {
        Register("NONE", Sample.Order());

        var report = await CheckAsync(Sample.Producer("\"int\""));

        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task RegistryThatDemandsMoreThanItsMode_IsBelieved()
    {
        Register(Sample.Order());
        using var inner = SchemaRegistries.Open(_folder.Path);
        using var registry = new OpinionatedRegistry(inner, new RegistryVerdict(false, ["the field is reserved"]));

        var report = await ContractCheck.RunAsync([Sample.Producer(Sample.Order(Sample.OptionalEmail))], registry);

        var finding = Assert.Single(report.Findings);
        Assert.Equal("LIN2002", finding.Rule);
        Assert.Contains("although by our rules BACKWARD allows it: the field is reserved. Ask who runs the registry", finding.Message, StringComparison.Ordinal);
    }

    // Neither verdict is claimed, and the contract does not count as checked.
    [Fact]
    public async Task RegistryThatTakesWhatWeRefuse_IsSaidAndNothingIsClaimed()
    {
        Register(Sample.Order());
        using var inner = SchemaRegistries.Open(_folder.Path);
        using var registry = new OpinionatedRegistry(inner, new RegistryVerdict(true, []));

        var report = await ContractCheck.RunAsync([Sample.Producer(Sample.Order(Sample.Vat))], registry);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("LIN2007", FindingLevel.Warning, "vat"), (finding.Rule, finding.Level, finding.Path));
        Assert.StartsWith("nothing is claimed of Acme.Order, because two verdicts differ: ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("by our rules it breaks BACKWARD (version 1): 'vat' is new and has no default", finding.Message, StringComparison.Ordinal);
        Assert.Equal(0, report.Checked);
    }

    // The registry's own verdict does not help who provably cannot read the data.
    [Fact]
    public async Task ConsumerThatBreaks_IsAnErrorEvenWhenTheRegistryTakesTheSchema()
    {
        Register("FULL", Sample.Order(Sample.Email));
        using var inner = SchemaRegistries.Open(_folder.Path);
        using var registry = new OpinionatedRegistry(inner, new RegistryVerdict(true, []));

        var report = await ContractCheck.RunAsync(
            [Sample.Producer(Sample.Order()), Sample.Consumer(Sample.Order(Sample.Email), "Billing", Sample.Read("email"))], registry);

        Assert.Equal(["LIN2003 Error", "LIN2007 Warning"], report.Findings.Select(finding => $"{finding.Rule} {finding.Level}"));
    }

    [Fact]
    public async Task SameFaultAtTwoCalls_IsOneFinding()
    {
        Register(Sample.Order());

        var report = await CheckAsync(Sample.Project(
            "Shop", [Sample.Produce("orders", line: 30), Sample.Produce("orders", line: 12)], [Sample.Record(Sample.Order(Sample.Vat))]));

        Assert.Equal(12, Assert.Single(report.Findings).Line);
        Assert.Equal(1, report.Checked);
    }

    [Fact]
    public async Task EveryProvenName_IsChecked()
    {
        Register(Sample.Order());
        var endpoint = Sample.Produce("x") with
        {
            Topic = new ResolvedName
            {
                Resolution = NameResolution.Configuration,
                Key = "Kafka:Topic",
                Values = new[] { new EnvironmentValue("", "orders"), new EnvironmentValue("Test", "test.orders") }.ToEquatableArray(),
            },
        };

        var report = await CheckAsync(Sample.Project("Shop", [endpoint], [Sample.Record(Sample.Order())]));

        var note = Assert.Single(report.Findings);
        Assert.Equal(("LIN2006", FindingLevel.Note, "test.orders-value"), (note.Rule, note.Level, note.Subject));
        Assert.Equal("Shop writes the values of 'test.orders' as avro; not checked, because the registry has no subject 'test.orders-value'.", note.Message);
        Assert.Equal(1, report.Checked);
    }

    [Fact]
    public async Task Key_IsComparedWithTheKeySubject()
    {
        _folder.With("orders-key/1.avsc", "\"long\"");
        var endpoint = Sample.Produce("orders") with { Value = null, Key = new Payload("System.String", "Confluent.SchemaRegistry.Serdes.AvroSerializer`1", WireFormat.Avro) };

        var finding = Assert.Single((await CheckAsync(Sample.Project("Shop", [endpoint]))).Findings);

        Assert.Equal(("LIN2002", "orders-key"), (finding.Rule, finding.Subject));
        Assert.Contains("TYPE_MISMATCH", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Record", "acme.Order")]
    [InlineData("TopicRecord", "orders-acme.Order")]
    [InlineData("Topic", "orders-value")]
    public async Task SubjectNameStrategyInTheSettings_IsFollowed(string strategy, string subject)
    {
        _folder.With($"{subject}/1.avsc", Sample.Order());
        var endpoint = Sample.Produce("orders") with
        {
            Settings = new[] { new ClientSetting("avro.serializer.subject.name.strategy", strategy) }.ToEquatableArray(),
        };

        var report = await CheckAsync(Sample.Project("Shop", [endpoint], [Sample.Record(Sample.Order(Sample.Vat))]));

        Assert.Equal(subject, Assert.Single(report.Findings).Subject);
    }

    public static TheoryData<string, Endpoint, string> Unproven => new()
    {
        { "no subject", Sample.Produce("orders"), "the registry has no subject 'orders-value'" },
        { "no schema", Sample.Produce("orders", type: "Acme.Other"), "the code does not show the schema of Acme.Other" },
        { "json", Sample.Produce("orders", WireFormat.Json), "the code does not show the schema of Acme.Order" },
        { "protobuf", Sample.Produce("orders", WireFormat.Protobuf), "the code does not show the schema of Acme.Order" },
        { "opaque type", Sample.Produce("orders") with { Value = new Payload(null, null, WireFormat.Avro, "The record comes in through a parameter.") }, "The record comes in through a parameter" },
        { "unproven topic", Sample.Produce("x") with { Topic = ResolvedName.Unknown(NameResolution.Parameter, "It comes in through a parameter.") }, "the topic's name is not proven (It comes in through a parameter)" },
        { "condition", Sample.Produce("orders") with { Condition = "a bus runs on Kafka" }, "it is there only if a bus runs on Kafka" },
        { "template", Sample.Produce("x") with { Topic = new ResolvedName { Template = "{env}.orders", Resolution = NameResolution.Interpolated } }, "only '{env}.orders' is known of it" },
        { "opaque form", Sample.Produce("orders") with { Value = new Payload(null, null, WireFormat.Opaque, "the serializer is a delegate.") }, "in a form that is not known; not checked, because the serializer is a delegate" },
        { "messagepack", Sample.Produce("orders", WireFormat.Messagepack), "as messagepack; not checked, because MessagePack has no schema" },
        { "strategy", Sample.Produce("orders") with { Settings = new[] { new ClientSetting("avro.serializer.subject.name.strategy", "Associated") }.ToEquatableArray() }, "chosen by the strategy 'Associated'" },
    };

    [Theory]
    [MemberData(nameof(Unproven))]
    public async Task WhatCannotBeCompared_IsANoteWithTheReason(string name, Endpoint endpoint, string reason)
    {
        var report = await CheckAsync(Sample.Project(name, [endpoint], [Sample.Record(Sample.Order())]));

        var note = Assert.Single(report.Findings);
        Assert.Equal(("LIN2006", FindingLevel.Note), (note.Rule, note.Level));
        Assert.Contains("not checked, because ", note.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("compatible", note.Message, StringComparison.Ordinal);
        Assert.Contains(reason, note.Message, StringComparison.Ordinal);
        Assert.Equal(0, report.Checked);
    }

    [Fact]
    public async Task BadSchemaInTheCode_IsANote()
    {
        Register(Sample.Order());

        var note = Assert.Single((await CheckAsync(Sample.Producer("{}"))).Findings);

        Assert.Equal(FindingLevel.Note, note.Level);
        Assert.Contains("the schema of Acme.Order in the code is no avro schema", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubjectOfAnotherFormat_IsBroken()
    {
        _folder.With("orders-value/1.proto", "message Order {}");

        var finding = Assert.Single((await CheckAsync(Sample.Producer(Sample.Order()))).Findings);

        Assert.Equal("LIN2002", finding.Rule);
        Assert.Contains("the format changes from protobuf to avro", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlainText_HasNoContract()
    {
        var report = await CheckAsync(Sample.Project("Shop", [Sample.Produce("orders", WireFormat.Utf8), Sample.Produce("orders", WireFormat.Bytes, line: 11)]));

        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Checked);
    }

    [Fact]
    public async Task ConsumerThatNeedsAFieldThatIsNotRegistered_IsFoundAtTheRead()
    {
        Register(Sample.Order());

        var finding = Assert.Single((await CheckAsync(Sample.Consumer(Sample.Order(Sample.Vat), "Billing", Sample.Read("id"), Sample.Read("vat", 55)))).Findings);

        Assert.Equal(("LIN2004", FindingLevel.Error, "vat", "src/Handler.cs", 55), (finding.Rule, finding.Level, finding.Path, finding.File, finding.Line));
        Assert.StartsWith(
            "Acme.Order in Billing cannot read version 1 of the subject 'orders-value': it needs 'vat', which is not written and has no default. "
            + "Build the consumer with the registered schema, or let the producer write what it needs.",
            finding.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConsumerThatReadsAFieldThatAlwaysHasItsDefault_IsWarned()
    {
        Register(Sample.Order());

        var finding = Assert.Single((await CheckAsync(Sample.Consumer(Sample.Order(Sample.OptionalEmail), reads: Sample.Read("email")))).Findings);

        Assert.Equal(("LIN2004", FindingLevel.Warning, "email", 41), (finding.Rule, finding.Level, finding.Path, finding.Line));
    }

    [Fact]
    public async Task ConsumerWithoutAKnownSchema_IsHeldAgainstTheFieldsThatItReads()
    {
        Register(Sample.Order());

        var report = await CheckAsync(Sample.Consumer(null, "Billing", Sample.Read("id"), Sample.Read("emial")));

        Assert.Equal(["LIN2004 error emial", "LIN2006 note "], report.Findings.Select(finding => $"{finding.Rule} {CheckReportJson.LevelText(finding.Level)} {finding.Path}"));
        Assert.Equal(0, report.Checked);
    }

    [Fact]
    public async Task Report_IsInOrderOfLevelThenProject()
    {
        Register(Sample.Order());

        var report = await CheckAsync(Sample.Producer(Sample.Order(), "A", "nowhere"), Sample.Producer(Sample.Order(Sample.Vat), "C"), Sample.Producer(Sample.Order(Sample.Vat), "B"));

        Assert.Equal(["B", "C", "A"], report.Findings.Select(finding => finding.Project));
    }

    [Fact]
    public async Task RegistryThatFails_EndsTheCheck()
    {
        _folder.With("orders-value/1.txt", "");

        await Assert.ThrowsAsync<RegistryException>(() => CheckAsync(Sample.Producer(Sample.Order())));
    }

    [Fact]
    public async Task RegisteredTextThatIsNoSchema_EndsTheCheckWithItsUrl()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/orders-value/versions" => FakeResponse.Json("[1]"),
            "/subjects/orders-value/versions/1" => FakeResponse.Json("""{"version": 1, "id": 1, "schema": "{\"type\": \"recrod\"}"}"""),
            _ => FakeResponse.Json("""{"compatibilityLevel": "BACKWARD"}"""),
        });
        using var registry = SchemaRegistries.Open(server.Url);

        var error = await Assert.ThrowsAsync<RegistryException>(() => ContractCheck.RunAsync([Sample.Producer(Sample.Order())], registry));

        Assert.StartsWith($"{server.Url}/subjects/orders-value/versions/1: version 1 of the subject 'orders-value' is no avro schema: ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("correct or delete that version.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HttpRegistry_IsAskedOnceForEachThing()
    {
        using var server = new FakeServer(request => request.Path switch
        {
            "/subjects/orders-value/versions" => FakeResponse.Json("[1]"),
            "/subjects/orders-value/versions/1" => FakeResponse.Json("""{"version": 1, "id": 1, "schema": "\"int\""}"""),
            "/config/orders-value?defaultToGlobal=true" => FakeResponse.Json("""{"compatibilityLevel": "BACKWARD"}"""),
            "/mode/orders-value?defaultToGlobal=true" => FakeResponse.Json("""{"mode": "READWRITE"}"""),
            "/compatibility/subjects/orders-value/versions?verbose=true" => FakeResponse.Json("""{"is_compatible": false, "messages": []}"""),
            _ => FakeResponse.Json("""{"error_code": 40401}""", 404),
        });
        using var registry = SchemaRegistries.Open(server.Url);

        var report = await ContractCheck.RunAsync(
            [Sample.Producer("\"string\"", "A"), Sample.Producer("\"string\"", "B"), Sample.Producer("\"string\"", "C", "nowhere")], registry);

        Assert.Equal(["LIN2002", "LIN2002", "LIN2006"], report.Findings.Select(finding => finding.Rule));
        Assert.Equal(9, server.Requests.Count);
        Assert.Equal(9, server.Requests.DistinctBy(request => (request.Method, request.Path, request.Body)).Count());
    }

    private Task<CheckReport> CheckAsync(params Manifest[] manifests)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        return ContractCheck.RunAsync(manifests, registry);
    }

    private void Register(params string[] versions)
    {
        if (versions[0].All(char.IsUpper))
        {
            _folder.With("orders-value/subject.json", $$"""{"compatibility": "{{versions[0]}}"}""");
            versions = versions[1..];
        }

        for (var index = 0; index < versions.Length; index++)
            _folder.With($"orders-value/{index + 1}.avsc", versions[index]);
    }

    /// <summary>A registry with a verdict of its own.</summary>
    private sealed class OpinionatedRegistry(ISchemaRegistry inner, RegistryVerdict verdict) : ISchemaRegistry
    {
        public string Address => inner.Address;

        public Task<IReadOnlyList<string>> GetSubjectsAsync(CancellationToken cancellationToken) => inner.GetSubjectsAsync(cancellationToken);

        public Task<RegisteredSubject?> FindSubjectAsync(string subject, CancellationToken cancellationToken) => inner.FindSubjectAsync(subject, cancellationToken);

        public Task<bool> IsReadOnlyAsync(string subject, CancellationToken cancellationToken) => inner.IsReadOnlyAsync(subject, cancellationToken);

        public Task<IReadOnlyList<RegisteredSchema>> GetDeletedVersionsAsync(string subject, CancellationToken cancellationToken) => inner.GetDeletedVersionsAsync(subject, cancellationToken);

        public Task<RegisteredSchema?> FindVersionAsync(string subject, int version, CancellationToken cancellationToken) => inner.FindVersionAsync(subject, version, cancellationToken);

        public Task<RegisteredSchema?> FindByIdAsync(int id, string subject, CancellationToken cancellationToken) => inner.FindByIdAsync(id, subject, cancellationToken);

        public Task<RegisteredSchema?> LookUpAsync(string subject, SchemaCandidate candidate, bool deleted, CancellationToken cancellationToken) =>
            inner.LookUpAsync(subject, candidate, deleted, cancellationToken);

        public Task<string> DescribeAbsenceAsync(string subject, CancellationToken cancellationToken) => inner.DescribeAbsenceAsync(subject, cancellationToken);

        public Task<RegistryVerdict?> CheckAsync(string subject, SchemaCandidate candidate, CancellationToken cancellationToken) =>
            Task.FromResult<RegistryVerdict?>(verdict);

        public void Dispose() => inner.Dispose();
    }
}
