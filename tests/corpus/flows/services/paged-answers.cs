using System.Net.Http.Json;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Energy.Contracts;

public sealed record SyncRequested(string TenantId, string Region, DateTimeOffset Since, string RequestedBy);

public sealed record ContractPage(List<ContractRow> Items, string? NextToken, int Total);

public sealed record ContractRow(string Number, string Customer, decimal Limit, string State);

public sealed record ContractSynced(string Tenant, string Number, string Customer, decimal Limit, bool IsActive, int Page);

public sealed record SyncFinished(string Tenant, int Contracts, decimal Limits, string[] States, TimeSpan Took);

public sealed class ContractClient(HttpClient http)
{
    public async IAsyncEnumerable<(int Page, ContractRow Row)> ReadAsync(string region, DateTimeOffset since)
    {
        string? token = null;
        var page = 0;
        do
        {
            var address = $"contracts?region={Uri.EscapeDataString(region)}&since={since:O}";
            if (token is not null)
                address += $"&token={token}";
            var answer = await http.GetFromJsonAsync<ContractPage>(address);
            if (answer is null)
                yield break;
            page++;
            foreach (var row in answer.Items)
                yield return (page, row);
            token = answer.NextToken;
        }
        while (token is not null);
    }
}

public sealed class SyncWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ContractClient client, TimeProvider time, ILogger<SyncWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("sync-requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var request = JsonSerializer.Deserialize<SyncRequested>(consumer.Consume(stoppingToken).Message.Value)!;
            var start = time.GetTimestamp();
            var (count, sum) = (0, 0m);
            var states = new SortedSet<string>();
            await foreach (var (page, row) in client.ReadAsync(request.Region, request.Since))
            {
                count++;
                sum += row.Limit;
                states.Add(row.State);
                var synced = new ContractSynced(request.TenantId, row.Number, row.Customer, row.Limit, row.State == "ACTIVE", page);
                await producer.ProduceAsync("contracts-synced", new Message<string, string> { Key = row.Number, Value = JsonSerializer.Serialize(synced) }, stoppingToken);
            }

            logger.LogInformation("{Tenant}: {Count} contracts", request.TenantId, count);
            var finished = new SyncFinished(request.TenantId, count, sum, states.ToArray(), time.GetElapsedTime(start));
            await producer.ProduceAsync("syncs-finished", new Message<string, string> { Key = request.TenantId, Value = JsonSerializer.Serialize(finished) }, stoppingToken);
        }
    }
}
