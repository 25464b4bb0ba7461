using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Registry;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>What code and registry say of a record beside its shape.</summary>
public sealed class DataContractTests : IDisposable
{
    private const string Tagged = """{"name": "email", "type": "string", "confluent:tags": ["PII"]}""";

    private readonly RegistryFolder _folder = new();

    [Fact]
    public async Task ClassificationInTheCodeAlone_IsDrift()
    {
        _folder.With("orders-value/1.avsc", Sample.Order(Sample.Email));

        var finding = Assert.Single(await CheckAsync("LIN2009", Sample.Order(Sample.Email), Field("email", "PII")));

        Assert.Equal((FindingLevel.Warning, "email", "src/Order.cs", 9), (finding.Level, finding.Path, finding.File, finding.Line));
        Assert.StartsWith("'email' of Acme.Order is PII in the code, but the registry's subject 'orders-value' does not tag it", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("confluent:tags", null)]
    [InlineData(null, "email")]
    [InlineData(null, "Order.email")]
    [InlineData(null, "acme.Order.email")]
    [InlineData(null, "**.email")]
    [InlineData(null, "acme.*.email")]
    public async Task TagInTheRegistryAlone_IsDrift(string? inline, string? pattern)
    {
        _folder.With("orders-value/1.avsc", Sample.Order(inline is null ? Sample.Email : Tagged));
        if (pattern is not null)
            _folder.With("orders-value/subject.json", """{"metadata": {"1": {"tags": {"PATTERN": ["PII"]}}}}""".Replace("PATTERN", pattern, StringComparison.Ordinal));

        var finding = Assert.Single(await CheckAsync("LIN2009", Sample.Order(inline is null ? Sample.Email : Tagged), Field("email"), Field("id")));

        Assert.StartsWith("the registry's subject 'orders-value' tags 'email' as PII, but Acme.Order does not classify it", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("total")]
    [InlineData("Other.email")]
    [InlineData("*.other")]
    [InlineData("email.*")]
    public async Task TagOfAnotherField_IsNotMeant(string pattern)
    {
        _folder.With("orders-value/1.avsc", Sample.Order(Sample.Email)).With("orders-value/subject.json", """{"tags": {"PATTERN": ["PII"]}}""".Replace("PATTERN", pattern, StringComparison.Ordinal));

        Assert.Empty(await CheckAsync("LIN2009", Sample.Order(Sample.Email), Field("email")));
    }

    [Fact]
    public async Task ClassifiedOnBothSides_OrByANameOnly_IsFine()
    {
        _folder.With("orders-value/1.avsc", Sample.Order(Tagged));

        Assert.Empty(await CheckAsync("LIN2009", Sample.Order(Tagged), Field("email", "Personal"), Field("id", "Guess") with { ClassifiedBy = ClassificationSource.Inferred }));
    }

    [Fact]
    public async Task NewSchemaOfAReadOnlySubject_CannotBeRegistered()
    {
        _folder.With("orders-value/1.avsc", Sample.Order()).With("orders-value/subject.json", """{"mode": "READONLY"}""");

        var finding = Assert.Single(await CheckAsync("LIN2010", Sample.Order(Sample.OptionalEmail)));

        Assert.Equal(FindingLevel.Error, finding.Level);
        Assert.Empty(await CheckAsync("LIN2010", Sample.Order()));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [InlineData(null, 0)]
    public async Task AutomaticRegistration_IsFoundWhereTheCodeSaysSo(bool? registers, int findings)
    {
        _folder.With("orders-value/1.avsc", Sample.Order());
        var endpoint = Sample.Produce("orders");
        endpoint = endpoint with { Value = endpoint.Value! with { Registry = new RegistryUse { AutoRegister = registers } } };
        using var registry = SchemaRegistries.Open(_folder.Path);

        var report = await ContractCheck.RunAsync([Sample.Project("Shop", [endpoint], [Sample.Record(Sample.Order())])], registry);

        Assert.Equal(findings, report.Findings.Count(finding => finding.Rule == "LIN2005"));
    }

    public void Dispose() => _folder.Dispose();

    private static RecordField Field(string path, params string[] classes) => new()
    {
        Path = path,
        Type = "string",
        Classifications = classes.ToEquatableArray(),
        ClassifiedBy = classes.Length == 0 ? null : ClassificationSource.Attribute,
        Location = new SourceLocation("src/Order.cs", 9, 5),
    };

    private async Task<IReadOnlyList<Finding>> CheckAsync(string rule, string schema, params RecordField[] fields)
    {
        using var registry = SchemaRegistries.Open(_folder.Path);
        var report = await ContractCheck.RunAsync([Sample.Project("Shop", [Sample.Produce("orders")], [Sample.Record(schema, fields)])], registry);
        return report.Findings.Where(finding => finding.Rule == rule).ToList();
    }
}
