using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;

namespace Post.Sorting;

public sealed record Parcel(string Id, string Zip, string Sender);
public sealed record SortedParcel(string Parcel, string Zip, string Hub, string Lane);

public class HubRow
{
    public string ZipPrefix { get; set; } = "";
    public string Name { get; set; } = "";
    public int Lane { get; set; }
}

public class SortingContext(DbContextOptions<SortingContext> options) : DbContext(options)
{
    public DbSet<HubRow> Hubs => Set<HubRow>();
}

public sealed class HubDirectory
{
    private readonly SortingContext _context;
    private readonly Lazy<Task<FrozenDictionary<string, HubRow>>> _hubs;

    public HubDirectory(SortingContext context)
    {
        _context = context;
        _hubs = new Lazy<Task<FrozenDictionary<string, HubRow>>>(LoadAsync);
    }

    public async Task<HubRow?> FindAsync(string zip)
    {
        var hubs = await _hubs.Value;
        return hubs.GetValueOrDefault(zip[..2]);
    }

    private async Task<FrozenDictionary<string, HubRow>> LoadAsync()
    {
        var rows = await _context.Hubs.AsNoTracking().ToListAsync();
        return rows.ToFrozenDictionary(row => row.ZipPrefix);
    }
}

public sealed class SortingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, HubDirectory directory) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("parcels");
        while (!stoppingToken.IsCancellationRequested)
        {
            var parcel = JsonSerializer.Deserialize<Parcel>(consumer.Consume(stoppingToken).Message.Value)!;
            if (await directory.FindAsync(parcel.Zip) is not { } hub)
                continue;
            var sorted = new SortedParcel(parcel.Id, parcel.Zip, hub.Name, hub.Lane.ToString("D2"));
            await producer.ProduceAsync("sorted", new Message<string, string> { Key = sorted.Parcel, Value = JsonSerializer.Serialize(sorted) }, stoppingToken);
        }
    }
}
