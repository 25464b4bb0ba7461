using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Reports;

public record Sale(string Region, string Seller, string Customer, decimal Amount);
public record Target(string Region, decimal Amount);
public record ReportRow(string Region, decimal Revenue, decimal Target, decimal Reached, string BestSeller);

public class Report
{
    public DateOnly Day { get; set; }
    public List<ReportRow> Rows { get; set; } = [];
    public decimal Revenue { get; set; }
    public string Sellers { get; set; } = "";
}

public sealed class Reporting(IConsumer<string, string> sales, IConsumer<string, string> targets, IProducer<Null, string> producer)
{
    private readonly List<Sale> _sales = [];
    private readonly List<Target> _targets = [];

    public void ReadTargets(CancellationToken stop)
    {
        targets.Subscribe("targets");
        while (!stop.IsCancellationRequested)
            _targets.Add(JsonSerializer.Deserialize<Target>(targets.Consume(stop).Message.Value)!);
    }

    public void ReadSales(CancellationToken stop)
    {
        sales.Subscribe("sales");
        while (!stop.IsCancellationRequested)
        {
            var sale = JsonSerializer.Deserialize<Sale>(sales.Consume(stop).Message.Value)!;
            _sales.Add(sale);
        }
    }

    public async Task ReportAsync(DateTime now)
    {
        var rows = from sale in _sales
                   group sale by sale.Region into region
                   join target in _targets on region.Key equals target.Region
                   let revenue = region.Sum(sale => sale.Amount)
                   orderby revenue descending
                   select new ReportRow(region.Key, revenue, target.Amount, revenue / target.Amount, region.OrderByDescending(sale => sale.Amount).First().Seller);

        var report = new Report
        {
            Day = DateOnly.FromDateTime(DateTime.UtcNow),
            Rows = rows.ToList(),
            Sellers = _sales.Select(sale => sale.Seller).Distinct().Aggregate((all, one) => all + ", " + one),
        };
        report.Revenue = report.Rows.Aggregate(0m, (sum, row) => sum + row.Revenue);
        await producer.ProduceAsync("reports", new Message<Null, string> { Value = JsonSerializer.Serialize(report) });
        _sales.Clear();
    }
}
