using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Who breaks, who is safe, and of whom nothing can be said.</summary>
public sealed class ConsumersTests : IDisposable
{
    private static readonly string Old = Sample.Order(Sample.Email);
    private static readonly string WithoutEmail = Sample.Order();
    private readonly RegistryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RemovedField_BreaksWhoReadsItAndSparesWhoProvablyDoesNot()
    {
        Register("FORWARD", Old);

        var report = await CheckAsync(
            [
                Sample.Producer(WithoutEmail),
                Sample.Consumer(Old, "Billing", Sample.Read("id"), Sample.Read("email", 41)),
                Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Search", Sample.Read("id")),
                Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Mailer", Sample.Read("email", 77)),
                Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Archive", Sample.Read("", 5, ReadUse.Whole)),
                Sample.Consumer(null, "Legacy", Sample.Read("id")),
            ]);

        var finding = report.Findings.First(found => found.Rule == "LIN2002");
        Assert.Equal(
            [
                "Billing (src/Handler.cs:41) reads 'email' and cannot read it any more: it needs 'email', which is not written and has no default",
                "Mailer (src/Handler.cs:77) reads 'email', which is removed, so that its default takes its place",
            ],
            finding.Consumers.Breaks.Select(consumer => consumer.ToString()));
        Assert.Equal(["Search (src/Consumer.cs:20) can read it, and the fields that it reads do not change"], finding.Consumers.Safe.Select(consumer => consumer.ToString()));
        Assert.Equal(
            [
                "Archive (src/Consumer.cs:20) reads the whole record",
                "Legacy (src/Consumer.cs:20) was compiled with a schema that is not known; the fields that it is known to read do not change",
            ],
            finding.Consumers.Unknown.Select(consumer => consumer.ToString()));
        Assert.DoesNotContain(report.Findings, found => found.Rule == "LIN2003");
    }

    [Fact]
    public async Task ConsumerThatCannotReadTheRecordAtAll_BreaksWhateverItReads()
    {
        Register("FORWARD", Old);

        var report = await CheckAsync([Sample.Producer(WithoutEmail), Sample.Consumer(Old, "Search", Sample.Read("id"))]);

        var broken = Assert.Single(report.Findings.First(found => found.Rule == "LIN2002").Consumers.Breaks);
        Assert.Equal("Search (src/Consumer.cs:20) cannot read it: it needs 'email', which is not written and has no default", broken.ToString());
    }

    [Fact]
    public async Task FieldThatWidens_IsUnknownForWhoReadsIt()
    {
        Register("FORWARD", Sample.Order());

        var widened = Sample.Order().Replace("\"type\": \"int\"", "\"type\": \"long\"", StringComparison.Ordinal);
        var reader = Sample.Order().Replace("\"type\": \"int\"", "\"type\": \"double\"", StringComparison.Ordinal);
        var report = await CheckAsync([Sample.Producer(widened), Sample.Consumer(reader, "Sums", Sample.Read("total")), Sample.Consumer(reader, "Ids", Sample.Read("id"))]);

        var consumers = report.Findings.First(found => found.Rule == "LIN2002").Consumers;
        Assert.Equal("reads 'total', which changes from double to long, so that it may arrive rounded", Assert.Single(consumers.Unknown).Why);
        Assert.Equal("Ids", Assert.Single(consumers.Safe).Project);
        Assert.Empty(consumers.Breaks);
    }

    [Fact]
    public async Task ConsumerOfWhichNoReadIsKnown_IsNeverSafe()
    {
        Register("BACKWARD", Sample.Order());

        var report = await CheckAsync([Sample.Producer(Sample.Order(Sample.Vat)), Sample.Consumer(Sample.Order(), "Billing")]);

        var consumers = Assert.Single(report.Findings).Consumers;
        Assert.Equal("reads fields that are not known", Assert.Single(consumers.Unknown).Why);
        Assert.Empty(consumers.Safe);
    }

    [Fact]
    public async Task ProjectWithSeveralEndpoints_StandsWhereItsWorstEndpointDoes()
    {
        Register("BACKWARD", Old);
        var consumer = Sample.Project(
            "Billing",
            [Sample.Consume("orders", [Sample.Read("id")]), Sample.Consume("orders", [Sample.Read("email")]) with { Id = "second" }],
            [Sample.Record(Sample.Order(Sample.OptionalEmail))]);

        var report = await CheckAsync([Sample.Producer(Sample.Order(Sample.Vat)), consumer]);

        Assert.Equal("Billing", Assert.Single(report.Findings.First(found => found.Rule == "LIN2002").Consumers.Breaks).Project);
    }

    // The mode allows it, the readers do not: this is what a registry alone cannot see.
    [Fact]
    public async Task ChangeThatTheModeAllows_IsFoundWhenAConsumerReadsTheField()
    {
        Register("BACKWARD", Old);

        var report = await CheckAsync([Sample.Producer(WithoutEmail), Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Mailer", Sample.Read("email", 77))]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("LIN2003", FindingLevel.Error, "Mailer", "email", "src/Handler.cs", 77), (finding.Rule, finding.Level, finding.Project, finding.Path, finding.File, finding.Line));
        Assert.Equal(
            "Mailer cannot live with what Shop writes to 'orders' (Acme.Order, src/Producer.cs:10): it reads 'email', which is removed, so that its default takes its place. "
            + "Change one of the two, and release the reader first.",
            finding.Message);
    }

    [Fact]
    public async Task ProducerAndConsumer_DisagreeWithoutAnyRegistry()
    {
        var report = await CheckAsync([Sample.Producer(Sample.Order()), Sample.Consumer(Sample.Order(Sample.Vat), "Billing", Sample.Read("vat", 3))]);

        Assert.Equal(["LIN2003 Billing", "LIN2006 Billing", "LIN2006 Shop"], report.Findings.Select(finding => $"{finding.Rule} {finding.Project}"));
    }

    [Fact]
    public async Task ConsumerThatCannotReadWhatIsRegistered_IsToldOnce()
    {
        Register("BACKWARD", Sample.Order());

        var report = await CheckAsync([Sample.Producer(Sample.Order()), Sample.Consumer(Sample.Order(Sample.Vat), "Billing", Sample.Read("vat"))]);

        Assert.Equal("LIN2004", Assert.Single(report.Findings).Rule);
    }

    [Fact]
    public async Task OtherFormat_IsADisagreement()
    {
        Register("BACKWARD", Sample.Order());
        var consumer = Sample.Project("Billing", [Sample.Consume("orders", [], WireFormat.Json)]);

        var report = await CheckAsync([Sample.Producer(Sample.Order()), consumer]);

        var finding = report.Findings.First(found => found.Rule == "LIN2003");
        Assert.Equal("Billing reads the values of 'orders' as json, but Shop writes avro (src/Producer.cs:10). Let both use the same format.", finding.Message);
    }

    [Fact]
    public async Task ConsumerOfAnotherTopic_IsNotConcerned()
    {
        Register("FORWARD", Old);
        var consumer = Sample.Project("Billing", [Sample.Consume("invoices", [Sample.Read("email")])], [Sample.Record(Old)]);

        var report = await CheckAsync([Sample.Producer(WithoutEmail), consumer]);

        Assert.True(report.Findings.First(found => found.Rule == "LIN2002").Consumers.IsEmpty);
    }

    [Fact]
    public async Task KnownConsumer_IsJudgedByWhatIsKnownOfIt()
    {
        Register("FORWARD", Old);
        var options = new CheckOptions
        {
            Consumers =
            [
                new KnownConsumer { Project = "Billing", Topic = "orders", Reads = [new ConsumerRead("email", ReadUse.Read, "src/OrderHandler.cs", 41)] },
                new KnownConsumer { Project = "Search", Topic = "orders", Reads = [new ConsumerRead("id", ReadUse.Read, "s.cs", 1)], Schema = Sample.Order(), Format = WireFormat.Avro },
                new KnownConsumer { Project = "Archive", Topic = "orders", Whole = true },
                new KnownConsumer { Project = "Odd", Topic = "orders", Reads = [new ConsumerRead("id", ReadUse.Read, null, null)], Schema = "{" },
                new KnownConsumer { Project = "Keys", Topic = "orders", Part = RecordPart.Key, Whole = true },
                new KnownConsumer { Project = "Shop", Topic = "orders", Whole = true },
            ],
        };

        var report = await CheckAsync([Sample.Producer(WithoutEmail)], options);

        var consumers = Assert.Single(report.Findings).Consumers;
        Assert.Equal(["Billing (src/OrderHandler.cs:41) reads 'email', which is removed"], consumers.Breaks.Select(consumer => consumer.ToString()));
        Assert.Equal(["Search"], consumers.Safe.Select(consumer => consumer.Project));
        Assert.Equal(
            ["Archive reads the whole record", "Odd was compiled with a schema that is not known; the fields that it is known to read do not change"],
            consumers.Unknown.Select(consumer => consumer.ToString()));
    }

    [Fact]
    public async Task ConsumerThatIsNotProvenToReadTheTopic_IsUnknownWhateverItReads()
    {
        Register("FORWARD", Old);
        var options = new CheckOptions
        {
            Consumers =
            [
                new KnownConsumer
                {
                    Project = "Archive", Topic = "orders", Doubt = "subscribes to the pattern '^ord', which fits this topic",
                    Reads = [new ConsumerRead("email", ReadUse.Read, "a.cs", 4)], Format = WireFormat.Json,
                },
            ],
        };

        var report = await CheckAsync([Sample.Producer(WithoutEmail)], options);

        var consumers = Assert.Single(report.Findings).Consumers;
        Assert.Equal("subscribes to the pattern '^ord', which fits this topic; if it does, it reads json, not avro", Assert.Single(consumers.Unknown).Why);
        Assert.Empty(consumers.Breaks);
    }

    // Two repositories may each have a "Worker".
    [Fact]
    public async Task KnownConsumerOfTheSameNameInAnotherRepository_IsNotTakenForTheOneAtHand()
    {
        Register("FORWARD", Old);
        var here = Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Worker", Sample.Read("id"));
        var options = new CheckOptions
        {
            Consumers =
            [
                KnownWorker(here.Project with { Repository = "https://git.example.org/other" }),
                KnownWorker(here.Project with { TargetFramework = "net8.0" }),
            ],
        };

        var report = await CheckAsync([Sample.Producer(WithoutEmail), here], options);

        var consumers = report.Findings.Single(finding => finding.Rule == "LIN2002").Consumers;
        Assert.Equal(("Worker", "other.cs"), (Assert.Single(consumers.Breaks).Project, consumers.Breaks[0].File));
        Assert.Equal("Worker", Assert.Single(consumers.Safe).Project);

        static KnownConsumer KnownWorker(ProjectIdentity identity) => new()
        {
            Project = "Worker", Identity = identity, Topic = "orders", Reads = [new ConsumerRead("email", ReadUse.Read, "other.cs", 9)],
        };
    }

    [Fact]
    public async Task AllowedChange_NamesTheConsumersOfWhichItIsNotKnownWhetherTheyCanLiveWithIt()
    {
        Register("BACKWARD", Old);

        var report = await CheckAsync([Sample.Producer(WithoutEmail), Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Search", Sample.Read("id")), Sample.Consumer(Sample.Order(), "Idle")]);

        Assert.Equal(["LIN2006 Idle", "LIN2003 Shop"], report.Findings.Select(finding => $"{finding.Rule} {finding.Project}"));
        var note = report.Findings[1];
        Assert.Equal(("LIN2003", FindingLevel.Note), (note.Rule, note.Level));
        Assert.Equal(["Idle"], note.Consumers.Unknown.Select(consumer => consumer.Project));
        Assert.Equal(["Search"], note.Consumers.Safe.Select(consumer => consumer.Project));
    }

    [Fact]
    public async Task ChangeThatIsRefused_AndBreaksNobody_SaysSo()
    {
        Register("BACKWARD", Old);

        var report = await CheckAsync([Sample.Producer(Sample.Order(Sample.Email, Sample.Vat)), Sample.Consumer(Old, "Search", Sample.Read("id")), Sample.Consumer(Old, "Mailer", Sample.Read("email"))]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal("LIN2002", finding.Rule);
        Assert.EndsWith(" It breaks no consumer that is known: all 2 are safe.", finding.Message, StringComparison.Ordinal);
    }

    // What the registered schema allows and the library of the consumer does not follow: nothing is claimed, and it is said why.
    [Fact]
    public async Task LibraryThatDoesNotFollowItsSpecification_LeavesTheRegisteredSchemaUnclear()
    {
        Register("BACKWARD", Sample.Order().Replace("\"acme\"", "\"acme.orders\"", StringComparison.Ordinal));

        var report = await CheckAsync([Sample.Consumer(Sample.Order(), "Billing", Sample.Read("id"))]);

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("LIN2006", FindingLevel.Note), (finding.Rule, finding.Level));
        Assert.Contains("because version 1 differs and the code may not be able to read it: the record changes the name of its type", finding.Message, StringComparison.Ordinal);
        Assert.Equal(0, report.Checked);
    }

    [Fact]
    public async Task ConsumerThatReadsTheWholeRecord_IsNotSafeWithAnotherVersion()
    {
        Register("BACKWARD", Sample.Order());

        var report = await CheckAsync([Sample.Consumer(Sample.Order(Sample.OptionalEmail), "Archive", Sample.Read("", 5, ReadUse.Whole))]);

        Assert.Equal("LIN2006", Assert.Single(report.Findings).Rule);
        Assert.Contains("the code reads the whole record", report.Findings[0].Message, StringComparison.Ordinal);
        Assert.Empty((await CheckAsync([Sample.Consumer(Sample.Order(), "Archive", Sample.Read("", 5, ReadUse.Whole))])).Findings);
    }

    // Apache Avro for Java, and so the registry, would resolve the alias; Apache.Avro for C# reads wrong bytes.
    [Fact]
    public async Task FieldThatIsReadUnderAnAlias_IsUnclear()
    {
        Register("BACKWARD", Old);
        var renamed = Sample.Order("""{"name": "mail", "type": "string", "aliases": ["email"]}""");

        var report = await CheckAsync([Sample.Consumer(renamed, "Mailer", Sample.Read("mail"))]);

        Assert.Equal(["LIN2006"], report.Findings.Select(finding => finding.Rule));
        Assert.Contains("Apache.Avro for C# then reads wrong bytes", report.Findings[0].Message, StringComparison.Ordinal);
    }

    private async Task<CheckReport> CheckAsync(IReadOnlyList<Manifest> manifests, CheckOptions? options = null)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        return await ContractCheck.RunAsync(manifests, registry, options);
    }

    private void Register(string mode, string schema) =>
        _folder.With("orders-value/subject.json", $$"""{"compatibility": "{{mode}}"}""").With("orders-value/1.avsc", schema);
}
