using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Testing;

/// <summary>Five projects of a shop, with what a real one has: a regulated field, a log, a dead-letter topic, an unresolved topic, an idle consumer.</summary>
internal static class Shop
{
    public static SampleProject[] Projects => [Orders, Billing, Mail, Search, Archive];

    private static SampleProject Orders => new SampleProject("Orders") { Commit = "0a1b2c3", Owners = new Owners("Sales", "Orders team", null, "Orders on-call") }
        .Describes("Orders.OrderPlaced", "customer", "customer.email:PII", "id", "total")
        .Produces("p-orders", ResolvedName.Of("orders", NameResolution.Configuration), SampleProject.Json("Orders.OrderPlaced"))
        .Takes(FlowSource.Http, "p-orders#customer.email", "Orders.PlaceOrder.Email")
        .Takes(FlowSource.Random, "p-orders#id", "System.Guid.NewGuid")
        .Moves("c-retry#", "p-orders#")
        .Consumes("c-retry", "orders.retry");

    private static SampleProject Billing
    {
        get
        {
            var billing = new SampleProject("Billing");
            return billing
                .Describes("Billing.Invoice", "billTo", "billTo.email:PII", "number", "checksum")
                .Consumes("c-orders", "orders", billing.Read("customer.email"), billing.Read("customer", ReadUse.Test), billing.Read("total"))
                .Produces("p-invoices", ResolvedName.Of("invoices", NameResolution.Literal), SampleProject.Json("Billing.Invoice"))
                .Produces("p-dead", "orders.dead")
                .Produces("p-audit", ResolvedName.Unknown(NameResolution.Parameter, "the topic comes in through the parameter 'topic'"))
                .Moves("c-orders#customer", "p-invoices#billTo")
                .Moves("c-orders#customer.email", "p-invoices#checksum", FlowTransformation.Transformation, masked: true)
                .Moves("c-orders#", "p-dead#")
                .Moves("c-orders#customer.email", "p-audit#subject")
                .Leaks("c-orders#customer.email", FlowSink.Log, "Microsoft.Extensions.Logging.LoggerExtensions.LogInformation");
        }
    }

    private static SampleProject Mail
    {
        get
        {
            var mail = new SampleProject("Mail", repository: "https://git.example.org/acme/mail");
            return mail
                .Consumes("c-invoices", "invoices", mail.Read("billTo.email"), mail.Read("number"))
                .Leaks("c-invoices#billTo.email", FlowSink.Http, "System.Net.Mail.SmtpClient.Send");
        }
    }

    private static SampleProject Search => new SampleProject("Search").Consumes("c-orders", "orders");

    private static SampleProject Archive => new SampleProject("Archive")
        .Consumes("c-all", new ResolvedName { Pattern = "^orders.*", Resolution = NameResolution.Literal }, new Payload(null, null, WireFormat.Opaque, "the value is read as raw bytes"));
}
