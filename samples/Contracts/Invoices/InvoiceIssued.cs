using System.Text.Json.Serialization;

namespace Acme.Invoices;

/// <summary>Billing issued an invoice for an order. Travels as JSON in the topic <c>invoices</c>.</summary>
public sealed record InvoiceIssued
{
    [JsonPropertyName("invoiceId")]
    public required string InvoiceId { get; init; }

    [JsonPropertyName("orderId")]
    public required string OrderId { get; init; }

    [JsonPropertyName("issuedAt")]
    public required DateTimeOffset IssuedAt { get; init; }

    [JsonPropertyName("billTo")]
    public required BillingParty BillTo { get; init; }

    [JsonPropertyName("lines")]
    public required IReadOnlyList<InvoiceLine> Lines { get; init; }

    [JsonPropertyName("totalInCents")]
    public required long TotalInCents { get; init; }

    [JsonPropertyName("currency")]
    public required string Currency { get; init; }
}
