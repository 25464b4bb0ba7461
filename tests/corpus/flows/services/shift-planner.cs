using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Staff.Plans;

public sealed record Shift(DateOnly Day, string Worker, int Hours, decimal Wage);
public sealed record Absence(DateOnly Day, string Worker, string Reason);
public sealed record PlannedShift(string Worker, int Hours);
public sealed record PlanSnapshot(DateOnly Day, List<PlannedShift> Shifts, List<string> Absent, int Hours);

public sealed class DayPlan(DateOnly day)
{
    private readonly List<PlannedShift> _shifts = [];
    private readonly HashSet<string> _absent = [];

    public void Plan(Shift shift)
    {
        if (!_absent.Contains(shift.Worker))
            _shifts.Add(new PlannedShift(shift.Worker, shift.Hours));
    }

    public void Miss(Absence absence)
    {
        _absent.Add(absence.Worker);
        _shifts.RemoveAll(shift => shift.Worker == absence.Worker);
    }

    public PlanSnapshot Snapshot() => new(day, [.. _shifts], [.. _absent], _shifts.Sum(shift => shift.Hours));
}

public sealed class Planner
{
    private readonly Dictionary<DateOnly, DayPlan> _days = [];

    public DayPlan On(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var plan))
            _days.Add(day, plan = new DayPlan(day));
        return plan;
    }
}

public sealed class PlanPublisher(IProducer<string, string> producer)
{
    public void Publish(DayPlan plan)
    {
        var snapshot = plan.Snapshot();
        producer.Produce("plans", new Message<string, string> { Key = snapshot.Day.ToString("O"), Value = JsonSerializer.Serialize(snapshot) });
    }
}

public sealed class ShiftWorker(IConsumer<Ignore, string> consumer, Planner planner, PlanPublisher publisher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        consumer.Subscribe("shifts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var shift = JsonSerializer.Deserialize<Shift>(consumer.Consume(stoppingToken).Message.Value)!;
            var plan = planner.On(shift.Day);
            plan.Plan(shift);
            publisher.Publish(plan);
        }
    }, stoppingToken);
}

public sealed class AbsenceWorker(IConsumer<Null, string> consumer, Planner planner, PlanPublisher publisher) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() =>
    {
        consumer.Subscribe("absences");
        while (!stoppingToken.IsCancellationRequested)
        {
            var absence = JsonSerializer.Deserialize<Absence>(consumer.Consume(stoppingToken).Message.Value)!;
            var plan = planner.On(absence.Day);
            plan.Miss(absence);
            publisher.Publish(plan);
        }
    }, stoppingToken);
}
