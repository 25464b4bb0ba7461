using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;

namespace Crm.Rows;

public sealed record LeadContact(string Name, string? Phone);
public sealed record Lead(string Id, string Company, LeadContact Contact, decimal Value, string Internal);
public sealed record Cell(string Column, string Value);
public sealed record Row(string Lead, IReadOnlyList<Cell> Cells);

public sealed record Column(string Name, Func<Lead, string> ValueOf);

public static class Columns
{
    public static readonly Column[] All =
    {
        new("Company", lead => lead.Company),
        new("Contact", lead => lead.Contact.Name.ToUpperInvariant()),
        new("Phone", PhoneOf),
        new("Value", lead => lead.Value.ToString("N0", CultureInfo.InvariantCulture)),
    };

    private static string PhoneOf(Lead lead) => lead.Contact.Phone ?? "-";
}

public sealed class RowMapper(IEnumerable<Column> columns)
{
    public Row Map(Lead lead)
    {
        var cells = new List<Cell>();
        foreach (var column in columns)
            cells.Add(new Cell(column.Name, column.ValueOf(lead)));
        return new Row(lead.Id, cells.AsReadOnly());
    }
}

public sealed class RowWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<Null, string> _producer;
    private readonly RowMapper _mapper;

    public RowWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer)
    {
        _consumer = consumer;
        _producer = producer;
        _mapper = new RowMapper(Columns.All);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("leads");
        while (!stoppingToken.IsCancellationRequested)
        {
            var lead = JsonSerializer.Deserialize<Lead>(_consumer.Consume(stoppingToken).Message.Value)!;
            var row = _mapper.Map(lead);
            await _producer.ProduceAsync("rows", new Message<Null, string> { Value = JsonSerializer.Serialize(row) }, stoppingToken);
        }
    }
}
