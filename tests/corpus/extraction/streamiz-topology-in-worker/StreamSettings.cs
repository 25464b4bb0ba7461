namespace Enricher;

public class StreamSettings
{
    public string ApplicationId { get; set; } = "";
    public string Orders { get; set; } = "";
    public string Customers { get; set; } = "";
    public string Enriched { get; set; } = "";
}

public record Order(string Id, string CustomerId, decimal Total);

public record Customer(string Id, string Name);

public record EnrichedOrder(string Id, string Customer, decimal Total);
