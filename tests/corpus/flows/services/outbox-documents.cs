using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bank.Transfers;

public sealed record TransferOrdered(Guid Id, string Debtor, string Creditor, decimal Amount, string Purpose, string Tan);

public sealed record TransferAccepted(Guid TransferId, string From, string To, decimal Amount, DateTime AcceptedAt);

public sealed class OutboxDocument
{
    public long Number { get; set; }
    public Guid EventId { get; set; }
    public string Topic { get; set; } = "";
    public string Type { get; set; } = "";
    public string PartitionKey { get; set; } = "";
    public string Body { get; set; } = "";
    public DateTime? SentAt { get; set; }

    public static OutboxDocument Of<T>(string topic, string key, T body) => new()
    {
        EventId = Guid.NewGuid(),
        Topic = topic,
        Type = typeof(T).Name,
        PartitionKey = key,
        Body = JsonSerializer.Serialize(body),
    };
}

public sealed class Outbox(IDbConnection connection)
{
    private const string Insert = """
        insert into outbox (event_id, topic, type, partition_key, body)
        values (@EventId, @Topic, @Type, @PartitionKey, @Body)
        """;

    public Task AddAsync(OutboxDocument document, IDbTransaction transaction) => connection.ExecuteAsync(Insert, document, transaction);

    public async Task<IReadOnlyList<OutboxDocument>> PendingAsync(int count) =>
        (await connection.QueryAsync<OutboxDocument>("select * from outbox where sent_at is null order by number limit @count", new { count })).AsList();

    public Task MarkAsync(OutboxDocument document) =>
        connection.ExecuteAsync("update outbox set sent_at = now() where number = @Number", new { document.Number });
}

public sealed class TransferConsumer(IConsumer<string, string> consumer, IDbConnection connection, Outbox outbox, ILogger<TransferConsumer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("transfer-orders");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var ordered = JsonSerializer.Deserialize<TransferOrdered>(result.Message.Value)!;
            if (ordered.Amount <= 0)
            {
                logger.LogWarning("Transfer {Id} has no amount", ordered.Id);
                continue;
            }

            using var transaction = connection.BeginTransaction();
            await connection.ExecuteAsync(
                "insert into transfers (id, debtor, creditor, amount) values (@Id, @Debtor, @Creditor, @Amount)",
                new { ordered.Id, ordered.Debtor, ordered.Creditor, ordered.Amount },
                transaction);
            var accepted = new TransferAccepted(ordered.Id, ordered.Debtor, ordered.Creditor, ordered.Amount, DateTime.UtcNow);
            await outbox.AddAsync(OutboxDocument.Of("transfers-accepted", ordered.Debtor, accepted), transaction);
            transaction.Commit();
            consumer.Commit(result);
        }
    }
}

public sealed class OutboxRelay(Outbox outbox, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var document in await outbox.PendingAsync(100))
            {
                var envelope = new JsonObject
                {
                    ["id"] = document.EventId,
                    ["type"] = document.Type,
                    ["sent"] = DateTimeOffset.UtcNow,
                    ["data"] = JsonNode.Parse(document.Body),
                };
                await producer.ProduceAsync(
                    "transfers-accepted",
                    new Message<string, string> { Key = document.PartitionKey, Value = envelope.ToJsonString() },
                    stoppingToken);
                await outbox.MarkAsync(document);
            }
        }
    }
}
