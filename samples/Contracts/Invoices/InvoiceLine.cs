using System.Text.Json.Serialization;

namespace Acme.Invoices;

/// <summary>One position of an invoice.</summary>
public sealed record InvoiceLine
{
    [JsonPropertyName("sku")]
    public required string Sku { get; init; }

    [JsonPropertyName("quantity")]
    public required int Quantity { get; init; }

    [JsonPropertyName("amountInCents")]
    public required long AmountInCents { get; init; }
}
