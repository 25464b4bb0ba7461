using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

public sealed class OwnerRuleTests : IDisposable
{
    private static readonly RecordField Classified = new()
    {
        Path = "email",
        Type = "string",
        Classifications = new[] { "PII" }.ToEquatableArray(),
        ClassifiedBy = ClassificationSource.Attribute,
        Location = new SourceLocation("src/Order.cs", 9, 5),
    };

    private readonly RegistryFolder _folder = new RegistryFolder().With("orders-value/1.avsc", Sample.Order(Sample.Email));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ClassifiedFieldWithoutOwner_IsFound()
    {
        var finding = Assert.Single(await CheckAsync(Sample.Record(Sample.Order(Sample.Email), Classified)));

        Assert.Equal(("LIN2001", FindingLevel.Warning, "email", "src/Order.cs", 9), (finding.Rule, finding.Level, finding.Path, finding.File, finding.Line));
        Assert.StartsWith(
            "Acme.Order carries 'email' (PII) to 'orders', but no owner is stated in the code, nor in the registry's subject 'orders-value'.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnerOfTheProject_IsEnough() =>
        Assert.Empty(await CheckAsync(Sample.Record(Sample.Order(Sample.Email), Classified), new Owners(Producer: "team-shop")));

    [Fact]
    public async Task OwnerOfTheRecord_IsEnough() =>
        Assert.Empty(await CheckAsync(Sample.Record(Sample.Order(Sample.Email), Classified) with { Owners = new Owners("sales") }));

    [Fact]
    public async Task OwnerInTheRegistry_IsEnough()
    {
        _folder.With("orders-value/subject.json", """{"owners": {"schema": "team-data"}}""");

        Assert.Empty(await CheckAsync(Sample.Record(Sample.Order(Sample.Email), Classified)));
    }

    [Fact]
    public async Task ClassificationByNameOnly_AsksForNoOwner() =>
        Assert.Empty(await CheckAsync(Sample.Record(Sample.Order(Sample.Email), Classified with { ClassifiedBy = ClassificationSource.Inferred })));

    [Fact]
    public async Task TagInTheSchema_AsksForAnOwner()
    {
        var finding = Assert.Single(await CheckAsync(Sample.Record(Sample.Order(Sample.Email.Replace("}", ", \"confluent:tags\": [\"GDPR\"]}", StringComparison.Ordinal)))));

        Assert.Contains("'email' (GDPR)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TagInTheRegistry_AsksForAnOwner()
    {
        _folder.With("orders-value/subject.json", """{"tags": {"email": ["PII"]}}""");

        Assert.Equal("LIN2001", Assert.Single(await CheckAsync(Sample.Record(Sample.Order(Sample.Email)))).Rule);
    }

    private async Task<IReadOnlyList<Finding>> CheckAsync(RecordDescription record, Owners? owners = null)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        return (await ContractCheck.RunAsync([Sample.Project("Shop", [Sample.Produce("orders")], [record], owners)], registry)).Findings
            .Where(finding => finding.Rule == "LIN2001").ToList();
    }
}
