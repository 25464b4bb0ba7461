using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;

namespace Erp.Migration;

public sealed class Export
{
    public string Tenant { get; set; } = "";
    public string FileName { get; set; } = "";
    public string Content { get; set; } = "";
    public char Separator { get; set; } = ';';
}

public sealed record Customer(string Tenant, int Number, string Name, DateOnly Since);

public sealed class CsvReader(char separator)
{
    public IEnumerable<string[]> Rows(string content)
    {
        using var reader = new StringReader(content);
        var isHeader = true;
        while (reader.ReadLine() is { } line)
        {
            if (isHeader)
            {
                isHeader = false;
                continue;
            }

            if (line.Length > 0)
                yield return line.Split(separator);
        }
    }
}

public static class CustomerRows
{
    public static Customer? TryParse(string tenant, string[] cells)
    {
        if (cells is not [var number, var name, var since, ..])
            return null;
        if (!int.TryParse(number, out var parsed))
            return null;
        return new Customer(tenant, parsed, Unquote(name), DateOnly.ParseExact(since, "yyyyMMdd", CultureInfo.InvariantCulture));
    }

    private static string Unquote(string cell) => cell.Trim('"').Replace("\"\"", "\"");
}

public sealed class MigrationWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<MigrationWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("exports");
        while (!stoppingToken.IsCancellationRequested)
        {
            var export = JsonSerializer.Deserialize<Export>(consumer.Consume(stoppingToken).Message.Value)!;
            var rows = new CsvReader(export.Separator).Rows(export.Content);
            foreach (var cells in rows)
            {
                var customer = CustomerRows.TryParse(export.Tenant, cells);
                if (customer is null)
                    continue;
                await producer.ProduceAsync("customers", new Message<string, string> { Key = customer.Number.ToString(), Value = JsonSerializer.Serialize(customer) }, stoppingToken);
            }

            logger.LogInformation("{File} is imported", export.FileName);
        }
    }
}
