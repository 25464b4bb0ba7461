using Acme.Orders;

namespace Acme.OrderService;

/// <summary>Makes the event of an order from the request that placed it.</summary>
internal sealed class OrderMapper(TimeProvider clock)
{
    public OrderPlaced Map(PlaceOrderRequest request) => new()
    {
        orderId = Guid.CreateVersion7().ToString(),
        placedAt = clock.GetUtcNow().UtcDateTime,
        customer = new Customer
        {
            id = request.Customer.Id,
            name = request.Customer.Name,
            email = request.Customer.Email,
        },
        lines = request.Lines.Select(Map).ToList(),
        totalInCents = request.Lines.Sum(line => line.Quantity * line.UnitPriceInCents),
        currency = request.Currency,
        salesChannel = "web",
    };

    private static OrderLine Map(OrderLineRequest line) => new()
    {
        sku = line.Sku,
        quantity = line.Quantity,
        unitPriceInCents = line.UnitPriceInCents,
    };
}
