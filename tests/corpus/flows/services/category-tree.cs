using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Shop.Catalog;

public sealed class Category
{
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public decimal Margin { get; set; }
    public List<Category> Children { get; set; } = [];
}

public sealed class CatalogPublished
{
    public int Version { get; set; }
    public Category Root { get; set; } = new();
}

public sealed record CategoryNode(string Id, string Title, string? Parent, string Path, int Version);

public static class CategoryTree
{
    public static IEnumerable<CategoryNode> Flatten(Category root, int version) => Flatten(root, null, "", version);

    private static IEnumerable<CategoryNode> Flatten(Category category, Category? parent, string path, int version)
    {
        var own = $"{path}/{category.Name}";
        yield return new CategoryNode(category.Id, category.Name, parent?.Id, own, version);
        foreach (var child in category.Children)
        {
            foreach (var node in Flatten(child, category, own, version))
                yield return node;
        }
    }
}

public sealed class CatalogWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("catalogs");
        while (!stoppingToken.IsCancellationRequested)
        {
            var catalog = JsonSerializer.Deserialize<CatalogPublished>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            foreach (var node in CategoryTree.Flatten(catalog.Root, catalog.Version))
                producer.Produce("categories", new Message<string, string> { Key = node.Id, Value = JsonSerializer.Serialize(node, Web) });
            producer.Flush(stoppingToken);
        }
    }
}
