using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hospital.Shifts;

public sealed record ShiftSwap(string SwapId, Slot Offered, Slot Wanted, string RequestedBy, string? ApprovedBy, string Comment);

public sealed record Slot(string Nurse, DateOnly Day, string Ward, int Hours);

public sealed record ShiftChange
{
    public string SwapId { get; init; } = "";
    public Slot First { get; init; } = new("", default, "", 0);
    public Slot Second { get; init; } = new("", default, "", 0);
    public int Balance { get; init; }
    public string State { get; init; } = "open";
    public string? Approver { get; init; }
    public string Title { get; init; } = "";
}

public static class Swapping
{
    public static (Slot First, Slot Second) Swap(Slot left, Slot right) => (left with { Nurse = right.Nurse }, right with { Nurse = left.Nurse });

    public static ShiftChange ToChange(this ShiftSwap swap)
    {
        var (first, second) = Swap(swap.Offered, swap.Wanted);
        var change = new ShiftChange { SwapId = swap.SwapId, First = first, Second = second, Balance = swap.Offered.Hours - swap.Wanted.Hours };
        change = swap.ApprovedBy is { Length: > 0 } approver
            ? change with { State = "approved", Approver = approver }
            : change with { State = change.Balance == 0 ? "waiting" : "unequal" };
        return change with { Title = Describe(change, short.MaxValue) };
    }

    private static string Describe(ShiftChange change, int length)
    {
        string text = change.First.Ward == change.Second.Ward
            ? $"{change.First.Ward}: {change.First.Day:d}"
            : string.Join(" <-> ", change.First.Ward, change.Second.Ward);
        return text.Length > length ? text.Substring(0, length) : text;
    }
}

public sealed class SwapWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<SwapWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("shift-swaps");
        while (!stoppingToken.IsCancellationRequested)
        {
            var swap = JsonSerializer.Deserialize<ShiftSwap>(consumer.Consume(stoppingToken).Message.Value)!;
            var change = swap.ToChange();
            logger.LogInformation("{Nurse} swaps with {Other}", change.Second.Nurse, change.First.Nurse);
            await producer.ProduceAsync("shift-changes", new Message<string, string> { Key = swap.RequestedBy, Value = JsonSerializer.Serialize(change) }, stoppingToken);
        }
    }
}
