using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Blog.Articles;

public sealed record CreateArticle(string Title, string Body, string Author);
public sealed record RenameArticle(string Title);

public class Article
{
    public Guid Id { get; init; }
    public string Title { get; private set; } = "";
    public string Body { get; init; } = "";
    public string Author { get; init; } = "";
    public DateTime CreatedAt { get; init; }

    public static Article Create(CreateArticle request, DateTime now) => new()
    {
        Id = Guid.NewGuid(),
        Title = request.Title,
        Body = request.Body,
        Author = request.Author,
        CreatedAt = now,
    };

    public string Rename(string title)
    {
        var old = Title;
        Title = title;
        return old;
    }
}

public sealed record ArticleCreated(Guid Id, string Title, string Slug, string Author, DateTime CreatedAt);
public sealed record ArticleRenamed(Guid Id, string OldTitle, string NewTitle);

public class BlogContext(DbContextOptions<BlogContext> options) : DbContext(options)
{
    public DbSet<Article> Articles => Set<Article>();
}

public interface IArticleRepository
{
    Task<Article?> FindAsync(Guid id);
    Task AddAsync(Article article);
    Task SaveAsync();
}

public sealed class ArticleRepository(BlogContext context) : IArticleRepository
{
    public async Task<Article?> FindAsync(Guid id) => await context.Articles.FindAsync(id);
    public async Task AddAsync(Article article) => await context.Articles.AddAsync(article);
    public Task SaveAsync() => context.SaveChangesAsync();
}

public sealed class ArticlePublisher(IProducer<string, string> producer)
{
    public Task PublishAsync(ArticleCreated created, string requestId) => producer.ProduceAsync("articles-created", new Message<string, string>
    {
        Key = created.Id.ToString(),
        Value = JsonSerializer.Serialize(created),
        Headers = new Headers { { "request-id", Encoding.ASCII.GetBytes(requestId) } },
    });

    public Task PublishAsync(ArticleRenamed renamed) => producer.ProduceAsync("articles-renamed", new Message<string, string>
    {
        Key = renamed.Id.ToString(),
        Value = JsonSerializer.Serialize(renamed),
    });
}

public sealed partial class ArticleService(IArticleRepository articles, ArticlePublisher publisher)
{
    public async Task<Guid> CreateAsync(CreateArticle request, string requestId)
    {
        var article = Article.Create(request, DateTime.UtcNow);
        await articles.AddAsync(article);
        await articles.SaveAsync();
        await publisher.PublishAsync(new ArticleCreated(article.Id, article.Title, SlugOf(article.Title), article.Author, article.CreatedAt), requestId);
        return article.Id;
    }

    public async Task<bool> RenameAsync(Guid id, RenameArticle request)
    {
        if (await articles.FindAsync(id) is not { } article)
            return false;
        var old = article.Rename(request.Title);
        await articles.SaveAsync();
        await publisher.PublishAsync(new ArticleRenamed(id, old, article.Title));
        return true;
    }

    private static string SlugOf(string title) => Regex.Replace(title.ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');
}

[ApiController]
[Route("articles")]
public sealed class ArticlesController(ArticleService service) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Create(CreateArticle request)
    {
        var requestId = Request.Headers["X-Request-Id"].ToString();
        var id = await service.CreateAsync(request, requestId);
        return Created($"/articles/{id}", null);
    }

    [HttpPut("{id:guid}/title")]
    public async Task<IActionResult> Rename([FromRoute] Guid id, [FromBody] RenameArticle request) =>
        await service.RenameAsync(id, request) ? NoContent() : NotFound();
}
