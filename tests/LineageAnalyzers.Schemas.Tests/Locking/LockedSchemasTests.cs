using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Schemas.Tests.Locking;

public sealed class LockedSchemasTests
{
    [Fact]
    public void Versions_AreReadOnceInTheirOrder()
    {
        var subject = Subject("orders-value", "\"string\"", "\"int\"");
        var schemas = Of(subject);
        var versions = schemas.VersionsOf(schemas.Find("orders-value")!);
        Assert.Equal(["string", "int"], versions!.Select(version => version.Find("")!.Type));
        Assert.Same(versions, schemas.VersionsOf(subject));
        Assert.Null(schemas.Find("returns-value"));
    }

    [Theory]
    [InlineData("nothing", "avro")]
    [InlineData("\"string\"", "thrift")]
    public void AVersionThatCannotBeRead_LeavesNothingToCompareWith(string text, string format)
    {
        var subject = Subject("orders-value", "\"string\"");
        subject = subject with { Versions = [.. subject.Versions, new LockedVersion { Version = 2, Format = format, Text = text }] };
        Assert.Null(Of(subject).VersionsOf(subject));
    }

    [Fact]
    public void References_AreTakenFromTheLock()
    {
        var address = Subject("address", """{ "type": "record", "name": "acme.Address", "fields": [ { "name": "street", "type": "string" } ] }""");
        var customer = Referring(Subject("customer", """{ "type": "record", "name": "acme.Customer", "fields": [ { "name": "address", "type": "acme.Address" } ] }"""), "acme.Address", "address");
        var order = Referring(Subject("orders-value", """{ "type": "record", "name": "acme.Order", "fields": [ { "name": "customer", "type": "acme.Customer" } ] }"""), "acme.Customer", "customer");
        Assert.Equal("string", Of(address, customer, order).VersionsOf(order)![0].Find("customer.address.street")!.Type);
        Assert.Null(Of(customer, order).VersionsOf(order));
    }

    [Fact]
    public void ReferencesInACircle_End()
    {
        var one = Referring(Subject("one", "\"string\""), "two", "two");
        var two = Referring(Subject("two", "\"string\""), "one", "one");
        Assert.Single(Of(one, two).VersionsOf(one)!);
    }

    private static LockedSchemas Of(params LockedSubject[] subjects) => new(new ContractsLock { Registry = "registry", Subjects = subjects });

    private static LockedSubject Subject(string name, params string[] texts) => new()
    {
        Name = name,
        Mode = CompatibilityMode.Backward,
        Versions = [.. texts.Select((text, index) => new LockedVersion { Version = index + 1, Format = "avro", Text = text })],
    };

    private static LockedSubject Referring(LockedSubject subject, string name, string target) =>
        subject with { Versions = [subject.Latest with { References = [new LockedReference(name, target, 1)] }] };
}
