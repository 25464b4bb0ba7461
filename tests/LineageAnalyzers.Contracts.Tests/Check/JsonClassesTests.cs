using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>What one project writes as JSON against what another one reads, where neither has the text of a schema and no registry knows one.</summary>
public sealed class JsonClassesTests : IDisposable
{
    private static readonly RecordField[] Written = [Field("email", "string"), Field("id", "string"), Field("lines", "array"), Field("lines[]", "object"), Field("lines[].sku", "string"), Field("total", "number")];

    private readonly RegistryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mail: string", "mail", "reads 'mail', which is not written, so that its default takes its place")]
    [InlineData("id: integer!", "id", "")]
    [InlineData("lines: string", "id", "cannot read it: 'lines' changes from string to array of object, which both System.Text.Json and Newtonsoft.Json refuse")]
    [InlineData("lines: array, lines[]: object, lines[].sku: string, lines[].price: string", "lines[].price", "reads 'lines[].price', which is not written, so that its default takes its place")]
    [InlineData("vat: string!", "id", "cannot read it: it needs 'vat', which is not written")]
    [InlineData("vat: string", "id", "")]
    [InlineData("Email: string", "Email", "")]
    [InlineData("total: boolean", "total", "")]
    public async Task ConsumerThatProvablyBreaks_IsFound(string members, string read, string expected)
    {
        var report = await CheckAsync(Written, Read(members), Sample.Read(read, 41));

        var errors = report.Findings.Where(finding => finding.Level == FindingLevel.Error).ToList();
        Assert.Equal(expected.Length == 0 ? [] : [("LIN2003", "Billing")], errors.Select(finding => (finding.Rule, finding.Project)));
        Assert.Equal(expected, errors.Count == 0 ? "" : errors[0].Consumers.Breaks[0].Why);
    }

    // Two classes of one name may differ in what a description does not say.
    [Theory]
    [InlineData("id: string", "id", "safe")]
    [InlineData("id: string?", "id", "safe")]
    [InlineData("id: string, total: number", "id", "safe")]
    [InlineData("id: string, total: number", "total", "reads 'total', which is a number of which the description does not say how exact it is")]
    [InlineData("id: string, total: integer", "id", "may not be able to read it: 'total' changes from integer to number, so that it may have a fraction, which System.Text.Json refuses and Newtonsoft.Json rounds into a long")]
    [InlineData("id: string(uuid)", "id", "may not be able to read it: 'id' changes its format from guid to none")]
    [InlineData("id: opaque(Acme.IdConverter)", "id", "may not be able to read it: 'id' is read in a way that the code does not show")]
    [InlineData("id: any", "id", "safe")]
    [InlineData("lines: array, lines[]: object", "lines[]", "may not be able to read it: 'lines[]' is of a type of which the description does not say what is inside")]
    public void Consumer_IsSafeOnlyWhereTheDescriptionsProveIt(string members, string read, string expected)
    {
        var (breaks, safe, unknown) = Assess(Written, Read(members), Sample.Read(read));

        Assert.Empty(breaks);
        Assert.Equal(expected, safe.Count == 1 ? "safe" : unknown[0].Why);
    }

    [Theory]
    [InlineData("id: string?", "id: string", "reads 'id', which may be null or missing")]
    [InlineData("id: string?", "id: string!", "may not be able to read it: 'id' may be missing, and the code needs it")]
    [InlineData("id: number?", "id: number", "may not be able to read it: 'id' may be null or missing")]
    [InlineData("id: integer", "id: integer", "may not be able to read it: 'id' is a whole number of which the description does not say how large it may be")]
    [InlineData("id: opaque(Acme.IdConverter)", "id: string", "may not be able to read it: 'id' is written in a way that the code does not show")]
    [InlineData("id: opaque(Acme.IdConverter)", "id: opaque(Acme.IdConverter)", "safe")]
    [InlineData("id: object?", "id: object?, id.name: string", "may not be able to read it: 'id.name' is written in a way that the code does not show")]
    public void WhatADescriptionLeavesOpen_IsUnknown(string written, string read, string expected)
    {
        var (breaks, safe, unknown) = Assess(Read(written), Read(read), Sample.Read("id"));

        Assert.Empty(breaks);
        Assert.Equal(expected, safe.Count == 1 ? "safe" : unknown[0].Why);
    }

    [Fact]
    public void OneClass_OfAProjectThatBothUse_IsRead()
    {
        var place = new SourceLocation("src/Contracts/Order.cs", 5, 5);
        var fields = Read("id: integer, price: number?").Select((field, index) => field with { Location = place with { Line = index } }).ToArray();

        var (_, safe, _) = Assess(fields, fields, Sample.Read("", use: ReadUse.Whole));

        Assert.Equal("reads the whole record, which does not change", Assert.Single(safe).Why);
    }

    // Who does not write JSON by that class, but a schema, is judged by it.
    [Fact]
    public async Task RegisteredSchema_IsWhatAClassReads()
    {
        _folder.With("orders-value/1.json", """{"type": "object", "properties": {"id": {"type": ["string", "null"]}, "total": {"type": ["integer", "null"]}}, "additionalProperties": false}""");

        var report = await RunAsync([Consumer(Read("id: string, total: integer, vat: string"), Sample.Read("id"), Sample.Read("vat", 7))]);

        Assert.Equal(
            ["LIN2004 Error total", "LIN2004 Warning vat", "LIN2006 Note "], report.Findings.Select(finding => $"{finding.Rule} {finding.Level} {finding.Path}"));
        Assert.Contains("'total' may be null now, which a value type refuses", report.Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("reads 'id', which may be null now", report.Findings[2].Message, StringComparison.Ordinal);
    }

    private static RecordField Field(string path, string type, bool optional = false, bool required = false) => new() { Path = path, Type = type, Optional = optional, Required = required };

    // "id: string?, vat: string!": may be null, and is insisted on.
    private static RecordField[] Read(string members) =>
    [
        .. members.Split(", ").Select(member => member.Split(": ")).Select(parts =>
            Field(parts[0], parts[1].TrimEnd('?', '!'), parts[1].EndsWith('?'), parts[1].EndsWith('!'))).OrderBy(field => field.Path, StringComparer.Ordinal),
    ];

    private static Manifest Producer(RecordField[] fields) =>
        Sample.Project("Shop", [Sample.Produce("orders", WireFormat.Json)], [new RecordDescription { Type = "Acme.Order", Format = WireFormat.Json, Fields = fields.ToEquatableArray() }]);

    private static Manifest Consumer(RecordField[] fields, params FieldRead[] reads) =>
        Sample.Project("Billing", [Sample.Consume("orders", reads, WireFormat.Json)], [new RecordDescription { Type = "Acme.Order", Format = WireFormat.Json, Fields = fields.ToEquatableArray() }]);

    private static FindingConsumers Assess(RecordField[] written, RecordField[] read, FieldRead use)
    {
        var uses = TopicUses.Find([Producer(written), Consumer(read, use)]).ToList();
        return ConsumerImpact.Assess(TopicConsumer.Find(uses, [])[("orders", RecordPart.Value)], uses.Single(found => found.IsProducer).Written!, null);
    }

    private Task<CheckReport> CheckAsync(RecordField[] written, RecordField[] read, params FieldRead[] reads) => RunAsync([Producer(written), Consumer(read, reads)]);

    private async Task<CheckReport> RunAsync(IReadOnlyList<Manifest> manifests)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        return await ContractCheck.RunAsync(manifests, registry);
    }
}
