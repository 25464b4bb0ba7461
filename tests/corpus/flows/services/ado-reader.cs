using System.Data.Common;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Erp.Prices;

public sealed record PriceRow(string Sku, decimal Price, string Name, string Unit);
public sealed record ListedPrice(string Sku, decimal Price, string Label, string Source, DateTime ReadAt);

public sealed class PriceQueries(DbDataSource source)
{
    public async Task<IReadOnlyList<PriceRow>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "select sku, price, name, unit from prices where sent = 0";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<PriceRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new PriceRow(
                reader.GetString(0),
                reader.GetDecimal(1),
                reader.GetString(2),
                reader.IsDBNull(3) ? "piece" : reader.GetFieldValue<string>(3)));
        }

        return rows;
    }

    public async Task MarkAsync(string sku, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "update prices set sent = 1 where sku = @sku";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@sku";
        parameter.Value = sku;
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

public sealed class PriceWorker : BackgroundService
{
    private readonly IProducer<string, string> _producer;
    private readonly PriceQueries _queries;
    private readonly string _source;

    public PriceWorker(IProducer<string, string> producer, PriceQueries queries, IConfiguration configuration)
    {
        _producer = producer;
        _queries = queries;
        _source = configuration["Prices:Source"] ?? throw new InvalidOperationException("Prices:Source is missing");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(1));
        do
        {
            foreach (var row in await _queries.ReadAsync(stoppingToken))
            {
                var listed = new ListedPrice(row.Sku, row.Price, $"{row.Name} ({row.Unit})", _source, DateTime.UtcNow);
                await _producer.ProduceAsync("price-list", new Message<string, string> { Key = listed.Sku, Value = JsonSerializer.Serialize(listed) }, stoppingToken);
                await _queries.MarkAsync(row.Sku, stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
