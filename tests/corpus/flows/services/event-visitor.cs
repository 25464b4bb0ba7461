using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text.Json.Serialization;

namespace Bank.Feed;

[JsonPolymorphic(TypeDiscriminatorPropertyName = "Kind")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Deposited), "deposited")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Closed), "closed")]
public abstract class AccountEvent
{
    public string Account { get; set; } = "";

    public abstract TResult Accept<TResult>(IAccountEventVisitor<TResult> visitor);
}

public sealed class Opened : AccountEvent
{
    public string Owner { get; set; } = "";
    public string Pin { get; set; } = "";

    public override TResult Accept<TResult>(IAccountEventVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed class Deposited : AccountEvent
{
    public decimal Amount { get; set; }

    public override TResult Accept<TResult>(IAccountEventVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed class Withdrawn : AccountEvent
{
    public decimal Amount { get; set; }

    public override TResult Accept<TResult>(IAccountEventVisitor<TResult> visitor) => visitor.Visit(this);
}

public sealed class Closed : AccountEvent
{
    public string Reason { get; set; } = "";

    public override TResult Accept<TResult>(IAccountEventVisitor<TResult> visitor) => visitor.Visit(this);
}

public interface IAccountEventVisitor<out TResult>
{
    TResult Visit(Opened opened);
    TResult Visit(Deposited deposited);
    TResult Visit(Withdrawn withdrawn);
    TResult Visit(Closed closed);
}

public sealed record FeedEntry(string Account, string Text, decimal Change);

public sealed class FeedVisitor : IAccountEventVisitor<FeedEntry>
{
    public FeedEntry Visit(Opened opened) => new(opened.Account, "opened by " + opened.Owner, 0);

    public FeedEntry Visit(Deposited deposited) => new(deposited.Account, $"+{deposited.Amount}", deposited.Amount);

    public FeedEntry Visit(Withdrawn withdrawn) => new(withdrawn.Account, $"-{withdrawn.Amount}", -withdrawn.Amount);

    public FeedEntry Visit(Closed closed) => new(closed.Account, closed.Reason, 0);
}

public sealed class FeedWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer) : BackgroundService
{
    private readonly FeedVisitor _visitor = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("account-events");
        while (!stoppingToken.IsCancellationRequested)
        {
            var accountEvent = JsonSerializer.Deserialize<AccountEvent>(consumer.Consume(stoppingToken).Message.Value)!;
            var entry = accountEvent.Accept(_visitor);
            await producer.ProduceAsync("feed", new Message<Null, string> { Value = JsonSerializer.Serialize(entry) }, stoppingToken);
        }
    }
}
