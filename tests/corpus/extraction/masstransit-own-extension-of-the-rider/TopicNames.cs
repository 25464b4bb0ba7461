namespace Acme.Warehouse;

public static class TopicNames
{
    public const string Stock = "warehouse.stock";
}

public record StockCounted(string Article, int Count);

public record StockMissing(string Article);
