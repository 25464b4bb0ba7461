namespace Acme.Contracts;

/// <summary>Names of the topics that are the same in every environment. The topic of the orders is a setting: <c>Kafka:OrdersTopic</c>.</summary>
public static class Topics
{
    public const string Invoices = "invoices";

    /// <summary>Orders that billing could not turn into an invoice.</summary>
    public const string OrdersBillingDeadLetters = "orders.billing.dlq";
}
