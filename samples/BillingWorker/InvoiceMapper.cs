using Acme.Invoices;
using Acme.Orders;

namespace Acme.BillingWorker;

/// <summary>Makes an invoice of an order.</summary>
internal sealed class InvoiceMapper(TimeProvider clock)
{
    /// <exception cref="InvalidOrderException">The order has no lines, or its total is not the sum of them.</exception>
    public InvoiceIssued Map(OrderPlaced order)
    {
        var lines = order.lines.Select(Map).ToList();
        if (lines.Count == 0)
            throw new InvalidOrderException(order.orderId, "it has no lines");

        var total = lines.Sum(line => line.AmountInCents);
        if (total != order.totalInCents)
            throw new InvalidOrderException(order.orderId, "its total is not the sum of its lines");

        return new InvoiceIssued
        {
            InvoiceId = $"INV-{order.orderId}",
            OrderId = order.orderId,
            IssuedAt = clock.GetUtcNow(),
            BillTo = new BillingParty
            {
                CustomerId = order.customer.id,
                Name = order.customer.name,
                Email = order.customer.email.ToLowerInvariant(),
            },
            Lines = lines,
            TotalInCents = total,
            Currency = order.currency,
        };
    }

    private static InvoiceLine Map(OrderLine line) => new()
    {
        Sku = line.sku,
        Quantity = line.quantity,
        AmountInCents = line.quantity * line.unitPriceInCents,
    };
}
