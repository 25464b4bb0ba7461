using System.Text.Json;
using Confluent.Kafka;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Acme.Stock;

public record Movement(int ArticleId, int Pieces, string Clerk);

public class Article
{
    public int Id { get; set; }
    public int Pieces { get; set; }
    public string Place { get; set; } = "";
}

public class StockContext : DbContext
{
    public DbSet<Article> Articles { get; set; } = null!;
}

public interface IRepository<T>
    where T : class
{
    Task<T?> GetAsync(int id);

    Task SaveAsync();
}

public class Repository<T>(StockContext context) : IRepository<T>
    where T : class
{
    private readonly DbSet<T> _set = context.Set<T>();

    public async Task<T?> GetAsync(int id) => await _set.FindAsync(id);

    public async Task SaveAsync() => await context.SaveChangesAsync();
}

public class StockWorker(IConsumer<string, string> consumer, IRepository<Article> articles) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("movements");
        while (!stoppingToken.IsCancellationRequested)
        {
            var movement = JsonSerializer.Deserialize<Movement>(consumer.Consume(stoppingToken).Message.Value)!;
            if (await articles.GetAsync(movement.ArticleId) is not { } article)
                continue;
            article.Pieces += movement.Pieces;
            await articles.SaveAsync();
        }
    }
}
