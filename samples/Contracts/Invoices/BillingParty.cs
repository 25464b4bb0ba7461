using System.Text.Json.Serialization;
using LineageAnalyzers.Annotations;

namespace Acme.Invoices;

/// <summary>Who pays an invoice.</summary>
public sealed record BillingParty
{
    [JsonPropertyName("customerId")]
    public required string CustomerId { get; init; }

    [Classified("PII")]
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [Classified("PII")]
    [JsonPropertyName("email")]
    public required string Email { get; init; }
}
