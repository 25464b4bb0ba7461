namespace Shop;

public static class Topics
{
    public const string OrderPlaced = "order.placed";
    public const string StockReserved = "stock.reserved";
}

public record OrderPlaced(Guid Id, string Sku, int Quantity);

public record StockReserved(Guid OrderId);

public record OrderExpired(Guid Id);
