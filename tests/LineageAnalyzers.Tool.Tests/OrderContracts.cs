using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Testing;

/// <summary>
/// The projects around the topic "orders" of the samples' registry, as manifests: a producer with either schema, and consumers that break,
/// that are safe, and of which it is not known.
/// </summary>
internal static class OrderContracts
{
    private const string Type = "Acme.Orders.OrderPlaced";

    public static string Registry { get; } = RepositoryFiles.PathOf("samples/registry");

    /// <summary>The schema that is registered last.</summary>
    public static string Registered { get; } = Schema("samples/Contracts/Orders/OrderPlaced.avsc");

    /// <summary>The same with an address that may be null.</summary>
    public static string Breaking { get; } = Schema("samples/Contracts/Orders/Breaking/OrderPlaced.avsc");

    /// <summary>Writes orders, invoices as JSON, and something to a topic that is not known.</summary>
    public static SampleProject Producer(string schema) => new SampleProject("OrderService") { Owners = new Owners("Sales") }
        .DescribesAvro(Type, schema, "orderId", "customer", "customer.email:PII")
        .Produces("p-orders", ResolvedName.Of("orders", NameResolution.Configuration), SampleProject.Avro(Type))
        .Produces("p-invoices", ResolvedName.Of("invoices", NameResolution.Literal), SampleProject.Json("Acme.Invoices.InvoiceIssued"))
        .Produces("p-audit", ResolvedName.Unknown(NameResolution.Parameter, "the topic comes in through the parameter 'topic'"), SampleProject.Avro(Type));

    /// <summary>Everybody who reads orders, in an order that is not the one of the answer.</summary>
    public static SampleProject[] Consumers => [Search, Billing, Legacy, Archive, Router];

    public static SampleProject Billing
    {
        get
        {
            var project = new SampleProject("BillingWorker", repository: "https://git.example.org/acme/billing");
            return project
                .DescribesAvro(Type, Registered, "orderId", "customer.email:PII")
                .Consumes("c-orders", ResolvedName.Of("orders", NameResolution.Configuration), SampleProject.Avro(Type), project.Read("orderId"), project.Read("customer.email"));
        }
    }

    // Built with a schema that allows the null, and reads something else.
    private static SampleProject Search
    {
        get
        {
            var project = new SampleProject("SearchIndexer");
            return project
                .DescribesAvro(Type, Breaking, "orderId", "customer.email:PII")
                .Consumes("c-orders", ResolvedName.Of("orders", NameResolution.Literal), SampleProject.Avro(Type), project.Read("orderId"));
        }
    }

    private static SampleProject Legacy => new SampleProject("LegacyExport")
        .Consumes("c-orders", ResolvedName.Of("orders", NameResolution.Literal), new Payload(Type, null, WireFormat.Avro));

    private static SampleProject Archive => new SampleProject("Archive")
        .Consumes("c-all", new ResolvedName { Pattern = "^ord.*", Resolution = NameResolution.Literal }, new Payload(null, null, WireFormat.Bytes));

    private static SampleProject Router => new SampleProject("Router")
        .Consumes("c-any", ResolvedName.Unknown(NameResolution.Dynamic, "it is only known when the program runs"), new Payload(null, null, WireFormat.Bytes));

    private static string Schema(string file) => File.ReadAllText(RepositoryFiles.PathOf(file));
}
