using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace School.Grades;

public abstract class Aggregator<TIn, TState, TOut>
    where TState : class, new()
{
    private readonly Dictionary<string, TState> _states = new();

    protected abstract string KeyOf(TIn input);

    protected abstract void Fold(TState state, TIn input);

    protected abstract TOut Emit(string key, TState state);

    protected virtual bool IsReady(TState state) => true;

    public bool TryAdd(TIn input, out TOut? output)
    {
        var key = KeyOf(input);
        if (!_states.TryGetValue(key, out var state))
        {
            state = new TState();
            _states.Add(key, state);
        }

        Fold(state, input);
        if (!IsReady(state))
        {
            output = default;
            return false;
        }

        output = Emit(key, state);
        return true;
    }
}

public sealed record Grade(string Pupil, string Subject, decimal Mark, string Teacher, string Remark);

public sealed class Report
{
    public decimal Sum { get; set; }
    public int Count { get; set; }
    public string? BestSubject { get; set; }
    public decimal Best { get; set; } = 7;
    public string LastTeacher { get; set; } = "";
    public HashSet<string> Subjects { get; } = new();
}

public sealed record ReportCard(string Pupil, decimal Mean, string? BestSubject, decimal Best, string SignedBy, int Grades, IReadOnlyCollection<string> Subjects);

public sealed class ReportCards : Aggregator<Grade, Report, ReportCard>
{
    protected override string KeyOf(Grade input) => input.Pupil.Trim();

    protected override void Fold(Report state, Grade input)
    {
        state.Sum += input.Mark;
        state.Count++;
        state.LastTeacher = input.Teacher;
        state.Subjects.Add(input.Subject);
        if (input.Mark < state.Best)
        {
            state.Best = input.Mark;
            state.BestSubject = input.Subject;
        }
    }

    protected override bool IsReady(Report state) => state.Count >= 3;

    protected override ReportCard Emit(string key, Report state) =>
        new(key, state.Sum / state.Count, state.BestSubject, state.Best, state.LastTeacher, state.Count, state.Subjects);
}

public sealed class GradeWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ReportCards cards, ILogger<GradeWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("grades");
        while (!stoppingToken.IsCancellationRequested)
        {
            var grade = JsonSerializer.Deserialize<Grade>(consumer.Consume(stoppingToken).Message.Value)!;
            if (!cards.TryAdd(grade, out var card))
            {
                logger.LogDebug("{Subject} is kept", grade.Subject);
                continue;
            }

            await producer.ProduceAsync("report-cards", new Message<string, string> { Key = card!.Pupil, Value = JsonSerializer.Serialize(card) }, stoppingToken);
        }
    }
}
