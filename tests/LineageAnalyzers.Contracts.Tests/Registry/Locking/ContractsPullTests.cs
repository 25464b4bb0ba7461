using LineageAnalyzers.Contracts.Tests.Check;
using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Registry.Locking;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Tests.Registry.Locking;

public sealed class ContractsPullTests : IDisposable
{
    private const string Order = """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}, {"name": "rate", "type": "double", "default": 1.50}]}""";

    private readonly RegistryFolder _folder = new RegistryFolder()
        .With("currency/1.avsc", """{"type": "enum", "name": "Currency", "symbols": ["EUR"]}""")
        .With("money/1.avsc", """{"type": "record", "name": "Money", "fields": [{"name": "currency", "type": "Currency"}]}""")
        .With("money/subject.json", """{"references": {"1": [{"name": "Currency", "subject": "currency", "version": 1}]}}""")
        .With("orders-value/1.avsc", "\"int\"")
        .With("orders-value/2.avsc", Order)
        .With("orders-value/subject.json", """
            {"compatibility": "FULL", "mode": "READONLY", "owners": {"business": "sales"}, "tags": {"total": ["PII"]},
             "references": {"2": [{"name": "Money", "subject": "money", "version": 1}]},
             "metadata": {"2": {"properties": {"stage": "gold"}}}, "ruleSets": {"2": {"domainRules": [{"name": "r"}]}}}
            """)
        .With("payments-value/1.proto", "syntax = \"proto3\";\nmessage Payment {\n  string id = 1; // the id\n}\n")
        .With("unused/1.avsc", "\"string\"");

    [Fact]
    public async Task Lock_HasTheSubjectsAndAllThatTheyReferTo()
    {
        var content = await PullAsync("orders-value", "nothing");

        Assert.Equal(["currency", "money", "orders-value"], content.Subjects.Select(subject => subject.Name));
        Assert.Equal(["nothing"], content.Missing);
    }

    [Fact]
    public async Task WhatIsRead_IsWhatWasWritten()
    {
        var content = await PullAsync("payments-value", "orders-value", "nothing");
        var text = ContractsLockWriter.Write(content);

        var read = ContractsLockReader.Read(text);

        Assert.Equal(text, ContractsLockWriter.Write(read));
        Assert.DoesNotContain('\r', text);
        var orders = read.Find("orders-value")!;
        Assert.Equal((CompatibilityMode.Full, true, "sales"), (orders.Mode, orders.ReadOnly, orders.Owners.Business));
        Assert.Equal("gold", orders.Latest.Metadata?["properties"]?["stage"]?.AsString);
        Assert.Equal("r", orders.Latest.RuleSet?["domainRules"]?.Items[0]["name"]?.AsString);
        Assert.Contains("1.50", orders.Latest.Text, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(_folder.PathOf("payments-value/1.proto")), read.Find("payments-value")!.Latest.Text);
    }

    // Offline nobody is less certain of a consumer than a graph, as long as it was compiled with a registered version.
    [Fact]
    public async Task Consumer_IsLockedWithTheVersionThatItWasCompiledWith()
    {
        const string Old = """{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int"}, {"name": "b", "type": ["null", "int"], "default": null}]}""";
        _folder.With("t-value/1.avsc", Old).With("t-value/2.avsc", Old.Replace("\"a\"", "\"a\", \"doc\": \"d\"", StringComparison.Ordinal).Replace("\"int\"}", "\"int\", \"default\": 0}", StringComparison.Ordinal));
        KnownConsumer[] known =
        [
            new() { Project = "Old", Topic = "t", Format = WireFormat.Avro, Schema = Old, Reads = [new ConsumerRead("a", ReadUse.Read, "o.cs", 1)] },
            new() { Project = "Other", Topic = "t", Format = WireFormat.Avro, Schema = "\"int\"" },
            new() { Project = "Unknown", Topic = "t", Format = WireFormat.Avro },
        ];
        using var registry = SchemaRegistries.Open(_folder.Path);
        var file = _folder.PathOf("contracts.lock.json");
        File.WriteAllText(file, ContractsLockWriter.Write(await ContractsPull.RunAsync(registry, ["t-value"], new PullOptions { Consumers = new Dictionary<string, IReadOnlyList<KnownConsumer>> { ["t-value"] = known } })));

        using var locked = LockRegistry.Open(file);
        Assert.Equal([("Old", true), ("Other", false), ("Unknown", false)], locked.Consumers.Select(consumer => (consumer.Project, consumer.Compiled is not null)));

        // The reader of version 1 does not read what is gone.
        var producer = Sample.Project("Shop", [Sample.Produce("t")], [Sample.Record("""{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int"}]}""")]);
        var note = Assert.Single((await ContractCheck.RunAsync([producer], locked, new CheckOptions { Consumers = locked.Consumers })).Findings);
        Assert.Equal(("LIN2003", FindingLevel.Note), (note.Rule, note.Level));
        Assert.Equal(["Old"], note.Consumers.Safe.Select(consumer => consumer.Project));
    }

    [Fact]
    public async Task OrderOfTheNames_DoesNotMatter() => Assert.Equal(
        ContractsLockWriter.Write(await PullAsync("a", "orders-value", "payments-value")),
        ContractsLockWriter.Write(await PullAsync("payments-value", "orders-value", "a")));

    [Fact]
    public async Task LockAnswers_AsTheRegistryDid()
    {
        var file = _folder.PathOf(ContractsLock.FileName);
        await File.WriteAllTextAsync(file, ContractsLockWriter.Write(await PullAsync("orders-value", "nothing")));
        using var registry = SchemaRegistries.Open(_folder.Path);
        using var locked = SchemaRegistries.Open(file);

        foreach (var name in await locked.GetSubjectsAsync(default))
        {
            var (before, after) = ((await registry.FindSubjectAsync(name, default))!, (await locked.FindSubjectAsync(name, default))!);
            Assert.Equal((before.Mode, before.Owners), (after.Mode, after.Owners));
            Assert.Equal(before.Tags.Select(tag => (tag.Path, string.Join(',', tag.Tags))), after.Tags.Select(tag => (tag.Path, string.Join(',', tag.Tags))));
            Assert.Equal(await TextsAsync(registry, before), await TextsAsync(locked, after));
            Assert.Equal(await registry.IsReadOnlyAsync(name, default), await locked.IsReadOnlyAsync(name, default));
        }

        var candidate = new SchemaCandidate(new SchemaText("avro", "\"string\""));
        Assert.Equal(
            (await registry.CheckAsync("orders-value", candidate, default))!.Messages,
            (await locked.CheckAsync("orders-value", candidate, default))!.Messages);
        Assert.Equal("the registry had no subject 'nothing' when the lock was written", await locked.DescribeAbsenceAsync("nothing", default));
        Assert.Equal("the lock does not know the subject 'unused'; pull again with 'lineage registry pull'", await locked.DescribeAbsenceAsync("unused", default));

        // The same schemas, whatever their text looks like.
        static async Task<IReadOnlyList<string>> TextsAsync(ISchemaRegistry registry, RegisteredSubject subject)
        {
            var texts = new List<string>();
            foreach (var version in subject.Versions)
            {
                var gathered = await ReferencedSchemas.GatherAsync(registry, version, default);
                texts.AddRange(gathered.References.Select(reference => reference.Text).Append(gathered.Text).Select(Compact));
            }

            return texts;
        }

        static string Compact(string text)
        {
            var json = new JsonWriter(indented: false);
            json.Value(JsonReader.Read(text));
            return json.ToString();
        }
    }

    [Theory]
    [InlineData("{", ":1: this is no contracts.lock.json: ")]
    [InlineData("{\"lockVersion\": 9}", ":1: this is no contracts.lock.json: the lock has version 9, this program reads versions up to 1")]
    [InlineData("{\"lockVersion\": 1,\n\"subjects\": {}}", ":1: this is no contracts.lock.json: \"registry\" is missing")]
    [InlineData("{\"lockVersion\": 1, \"registry\": \"r\",\n\"subjects\": {\"a\": {\"compatibility\": \"MAYBE\"}}}", ":2: this is no contracts.lock.json: \"compatibility\" should be one of ")]
    [InlineData("{\"lockVersion\": 1, \"registry\": \"r\",\n\"subjects\": {\n\"a\": {\"compatibility\": \"FULL\", \"versions\": []}}}", ":3: this is no contracts.lock.json: the subject 'a' has no version")]
    [InlineData("{\"lockVersion\": 1, \"registry\": \"r\", \"subjects\": {\"a\": {\"compatibility\": \"FULL\", \"versions\": [{\"version\": \"x\"}]}}}", "\"format\" is missing")]
    public void FaultOfALock_NamesTheLine(string text, string expected)
    {
        _folder.With("bad.json", text);

        var problem = Assert.Throws<RegistryException>(() => SchemaRegistries.Open(_folder.PathOf("bad.json")));

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletedVersion_IsKeptOnlyWhereSomethingRefersToIt()
    {
        _folder
            .With("money/2.avsc", """{"type": "record", "name": "Money", "fields": [{"name": "currency", "type": "Currency"}, {"name": "cents", "type": "long", "default": 0}]}""")
            .With("money/subject.json", """{"deleted": [1], "references": {"1": [{"name": "Currency", "subject": "currency", "version": 1}], "2": [{"name": "Currency", "subject": "currency", "version": 1}]}}""")
            .With("currency/subject.json", """{"deleted": [1]}""")
            .With("payments-value/subject.json", """{"deleted": [1]}""")
            .With("unused/2.avsc", "\"bytes\"")
            .With("unused/subject.json", """{"deleted": [1]}""");

        var some = await PullAsync("orders-value", "payments-value", "unused", "nothing");
        using var registry = SchemaRegistries.Open(_folder.Path);
        var all = await ContractsPull.RunAsync(registry, ["payments-value", "unused"], new PullOptions { Deleted = true });

        Assert.Equal(["money", "orders-value", "unused"], some.Subjects.Select(subject => subject.Name));
        Assert.Equal([2], some.Find("money")!.Versions.Select(version => version.Version));
        Assert.Equal(["currency 1", "money 1", "payments-value "], some.Deleted.Select(deletion => $"{deletion.Subject} {string.Join(',', deletion.Versions.Select(version => version.Version))}"));
        Assert.Equal(["nothing"], some.Missing);
        Assert.Equal(["payments-value 1", "unused 1"], all.Deleted.Select(deletion => $"{deletion.Subject} {string.Join(',', deletion.Versions.Select(version => version.Version))}"));

        var text = ContractsLockWriter.Write(some);
        Assert.Equal(text, ContractsLockWriter.Write(ContractsLockReader.Read(text)));
        Assert.Single(new LockedSchemas(some).VersionsOf(some.Find("money")!)!);
        Assert.Equal(2, new LockedSchemas(some).VersionsOf(some.Find("orders-value")!)!.Count);
        _folder.With(ContractsLock.FileName, text);
        using var locked = SchemaRegistries.Open(_folder.PathOf(ContractsLock.FileName));
        Assert.Equal("the subject 'payments-value' was soft-deleted when the lock was written", await locked.DescribeAbsenceAsync("payments-value", default));
        var order = (await locked.FindSubjectAsync("orders-value", default))!.Latest;
        Assert.Equal(["Currency", "Money"], (await ReferencedSchemas.GatherAsync(locked, order, default)).References.Select(reference => reference.Name));
        Assert.True((await locked.FindVersionAsync("money", 1, default))!.IsDeleted);
    }

    [Fact]
    public async Task LockOfAContext_HasItsNamesWithoutIt()
    {
        _folder
            .With("%3A.eu%3Amoney/1.avsc", """{"type": "record", "name": "Money", "fields": []}""")
            .With("%3A.eu%3Aorders-value/1.avsc", """{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "Money"}]}""")
            .With("%3A.eu%3Aorders-value/subject.json", """{"references": {"1": [{"name": "Money", "subject": "money", "version": 1}]}}""");
        using var context = SchemaRegistries.Open(_folder.Path, context: ".eu");
        using var whole = SchemaRegistries.Open(_folder.Path);

        var relative = await ContractsPull.RunAsync(context, ["orders-value"]);
        var qualified = await ContractsPull.RunAsync(whole, [":.eu:orders-value"]);

        Assert.Equal(["money", "orders-value"], relative.Subjects.Select(subject => subject.Name));
        Assert.Equal([":.eu:money", ":.eu:orders-value"], qualified.Subjects.Select(subject => subject.Name));
        Assert.Single(new LockedSchemas(relative).VersionsOf(relative.Find("orders-value")!)!);
        Assert.Single(new LockedSchemas(qualified).VersionsOf(qualified.Find(":.eu:orders-value")!)!);
        _folder.With(ContractsLock.FileName, ContractsLockWriter.Write(relative));
        Assert.Contains("a lock has no contexts", Assert.Throws<RegistryException>(() => SchemaRegistries.Open(_folder.PathOf(ContractsLock.FileName), context: "eu")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNoSchema_IsNotLocked()
    {
        _folder.With("orders-value/3.avsc", "{\"type\": \"recrod\"}");

        await Assert.ThrowsAsync<RegistryException>(() => PullAsync("orders-value"));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<ContractsLock> PullAsync(params string[] subjects)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        return await ContractsPull.RunAsync(registry, subjects);
    }
}
