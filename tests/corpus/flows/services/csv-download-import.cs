using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Retail.Import;

public sealed class ArticleRow
{
    public string Ean { get; init; } = "";
    public string Title { get; init; } = "";
    public decimal Price { get; init; }
    public DateOnly? ValidFrom { get; init; }
}

public sealed class ArticleImported
{
    public string BatchId { get; set; } = "";
    public int Line { get; set; }
    public string Ean { get; set; } = "";
    public string Title { get; set; } = "";
    public decimal Price { get; set; }
    public DateOnly ValidFrom { get; set; }
    public string Supplier { get; set; } = "";
}

public sealed record ImportRequested(string ImportId, string Supplier, string FileUrl, string RequestedBy);

public sealed record ImportFinished(string ImportId, int Rows, int Rejected, DateTime FinishedAt);

public sealed class ArticleFile(HttpClient http, ILogger<ArticleFile> logger)
{
    public int Rejected { get; private set; }

    public async IAsyncEnumerable<(int Line, ArticleRow Row)> ReadAsync(string url, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await http.GetStreamAsync(url, cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // The first line has the names of the columns.
        await reader.ReadLineAsync(cancellationToken);
        var number = 1;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!TryParse(line, out var row))
            {
                Rejected++;
                logger.LogWarning("Line {Number} is no article", number);
                continue;
            }

            yield return (number, row);
        }
    }

    private static bool TryParse(string line, out ArticleRow row)
    {
        row = new ArticleRow();
        var cells = line.Split(';');
        if (cells.Length < 3 || !decimal.TryParse(cells[2], NumberStyles.Number, CultureInfo.InvariantCulture, out var price))
            return false;
        row = new ArticleRow
        {
            Ean = cells[0].Trim(),
            Title = Unquote(cells[1]),
            Price = price,
            ValidFrom = cells.Length > 3 && DateOnly.TryParseExact(cells[3], "yyyy-MM-dd", out var day) ? day : null,
        };
        return true;
    }

    private static string Unquote(string cell) =>
        cell is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"") : cell;
}

public sealed class ImportWorker : BackgroundService
{
    private readonly IConsumer<Ignore, string> _requests;
    private readonly IProducer<string, string> _producer;
    private readonly ArticleFile _file;

    public ImportWorker(IConsumer<Ignore, string> requests, IProducer<string, string> producer, ArticleFile file)
    {
        _requests = requests;
        _producer = producer;
        _file = file;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _requests.Subscribe("import-requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var consumed = _requests.Consume(stoppingToken);
            var request = JsonSerializer.Deserialize<ImportRequested>(consumed.Message.Value)!;
            var rows = await ImportAsync(request, stoppingToken);
            var finished = new ImportFinished(request.ImportId, rows, _file.Rejected, DateTime.UtcNow);
            await _producer.ProduceAsync(
                "imports-finished",
                new Message<string, string> { Key = finished.ImportId, Value = JsonSerializer.Serialize(finished) },
                stoppingToken);
            _requests.Commit(consumed);
        }
    }

    private async Task<int> ImportAsync(ImportRequested request, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        var count = 0;
        await foreach (var (line, row) in _file.ReadAsync(request.FileUrl, cancellationToken))
        {
            var imported = new ArticleImported
            {
                BatchId = request.ImportId,
                Line = line,
                Ean = row.Ean,
                Title = row.Title,
                Price = row.Price,
                ValidFrom = row.ValidFrom ?? today,
                Supplier = request.Supplier,
            };
            _producer.Produce("articles", new Message<string, string> { Key = row.Ean, Value = JsonSerializer.Serialize(imported) });
            if (++count % 500 == 0)
                _producer.Flush(cancellationToken);
        }

        _producer.Flush(cancellationToken);
        return count;
    }
}
