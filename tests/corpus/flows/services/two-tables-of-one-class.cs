using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Concurrent;

namespace Blog.Comments;

public sealed record User(string Id, string Name, string Mail);
public sealed record Article(string Id, string Title);
public sealed record Comment(string Id, string UserId, string ArticleId, string Text);
public sealed record ShownComment(string Author, string Article, string Text);

public sealed class Lookup<TValue>
{
    private readonly ConcurrentDictionary<string, TValue> _values = new();

    public void Remember(string id, TValue value) => _values.AddOrUpdate(id, value, (_, _) => value);

    public TValue? Find(string id) => _values.TryGetValue(id, out var value) ? value : default;
}

public sealed class Names
{
    public Lookup<string> Users { get; } = new();
    public Lookup<string> Articles { get; } = new();
}

public sealed class UserFollower(IConsumer<Ignore, string> consumer, Names names) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        consumer.Subscribe("users");
        while (!stoppingToken.IsCancellationRequested)
        {
            var user = JsonSerializer.Deserialize<User>(consumer.Consume(stoppingToken).Message.Value)!;
            names.Users.Remember(user.Id, user.Name);
        }
    }, stoppingToken);
}

public sealed class ArticleFollower(IConsumer<string, string> consumer, Names names) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        consumer.Subscribe("articles");
        while (!stoppingToken.IsCancellationRequested)
        {
            var (id, title) = JsonSerializer.Deserialize<Article>(consumer.Consume(stoppingToken).Message.Value)!;
            names.Articles.Remember(id, title);
        }
    }, stoppingToken);
}

public sealed class CommentWorker(IConsumer<Null, string> consumer, IProducer<string, string> producer, Names names) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("comments");
        while (!stoppingToken.IsCancellationRequested)
        {
            var comment = JsonSerializer.Deserialize<Comment>(consumer.Consume(stoppingToken).Message.Value)!;
            var author = names.Users.Find(comment.UserId) ?? "somebody";
            var article = names.Articles.Find(comment.ArticleId);
            if (article is null)
                continue;
            var shown = new ShownComment(author, article, comment.Text);
            await producer.ProduceAsync("comments-shown", new Message<string, string> { Key = comment.Id, Value = JsonSerializer.Serialize(shown) }, stoppingToken);
        }
    }
}
