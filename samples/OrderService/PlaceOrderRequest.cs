using System.ComponentModel.DataAnnotations;

namespace Acme.OrderService;

/// <summary>The body of <c>POST /orders</c>.</summary>
public sealed record PlaceOrderRequest
{
    [Required]
    public required CustomerRequest Customer { get; init; }

    [Required, MinLength(1)]
    public required IReadOnlyList<OrderLineRequest> Lines { get; init; }

    [Required, StringLength(3, MinimumLength = 3)]
    public required string Currency { get; init; }
}

/// <summary>Who orders.</summary>
public sealed record CustomerRequest
{
    [Required]
    public required string Id { get; init; }

    [Required]
    public required string Name { get; init; }

    [Required, EmailAddress]
    public required string Email { get; init; }
}

/// <summary>What is ordered.</summary>
public sealed record OrderLineRequest
{
    [Required]
    public required string Sku { get; init; }

    [Range(1, 10_000)]
    public required int Quantity { get; init; }

    [Range(0, 100_000_000)]
    public required long UnitPriceInCents { get; init; }
}
