using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Library.Lending;

public interface IDomainEvent
{
    Guid EventId { get; }
    string Topic { get; }
    string Key { get; }
}

public abstract record DomainEvent : IDomainEvent
{
    public Guid EventId { get; init; } = Guid.NewGuid();
    public abstract string Topic { get; }
    public abstract string Key { get; }
}

public sealed record LoanOpened(string LoanNumber, string Isbn, string MemberNumber, DateOnly DueOn) : DomainEvent
{
    public override string Topic => "loans-opened";
    public override string Key => MemberNumber;
}

public abstract class AggregateRoot<TId>
    where TId : notnull
{
    private readonly List<IDomainEvent> _events = [];

    protected AggregateRoot(TId id) => Id = id;

    public TId Id { get; }

    public IReadOnlyCollection<IDomainEvent> Events => _events.AsReadOnly();

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);

    public void ClearEvents() => _events.Clear();
}

public sealed class Loan : AggregateRoot<string>
{
    private Loan(string number, string isbn, string member, DateOnly dueOn)
        : base(number)
    {
        Isbn = isbn;
        Member = member;
        DueOn = dueOn;
    }

    public string Isbn { get; }
    public string Member { get; }
    public DateOnly DueOn { get; private set; }

    public static Loan Open(string number, string isbn, string member, DateOnly lentOn, int days)
    {
        var loan = new Loan(number, isbn, member, lentOn.AddDays(days));
        loan.Raise(new LoanOpened(loan.Id, loan.Isbn, loan.Member, loan.DueOn));
        return loan;
    }
}

public interface IRepository<TAggregate, TId>
    where TAggregate : AggregateRoot<TId>
    where TId : notnull
{
    void Add(TAggregate aggregate);

    IEnumerable<TAggregate> Touched { get; }
}

public sealed class InMemoryRepository<TAggregate, TId> : IRepository<TAggregate, TId>
    where TAggregate : AggregateRoot<TId>
    where TId : notnull
{
    private readonly ConcurrentDictionary<TId, TAggregate> _all = new();

    public IEnumerable<TAggregate> Touched => _all.Values;

    public void Add(TAggregate aggregate) => _all[aggregate.Id] = aggregate;
}

public sealed class LendingUnitOfWork(IRepository<Loan, string> loans, IProducer<string, string> producer)
{
    public IRepository<Loan, string> Loans => loans;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        foreach (var loan in loans.Touched)
        {
            foreach (var domainEvent in loan.Events)
            {
                var payload = JsonSerializer.Serialize(domainEvent, domainEvent.GetType());
                await producer.ProduceAsync(domainEvent.Topic, new Message<string, string> { Key = domainEvent.Key, Value = payload }, cancellationToken);
            }

            loan.ClearEvents();
        }
    }
}

public sealed record LendBook(string Number, string Isbn, string Member, string MemberEmail, DateOnly Day, int Days);

public sealed class LendingWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly LendingUnitOfWork _work;

    public LendingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        _work = new LendingUnitOfWork(new InMemoryRepository<Loan, string>(), producer);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("lend-book");
        while (!stoppingToken.IsCancellationRequested)
        {
            var command = JsonSerializer.Deserialize<LendBook>(_consumer.Consume(stoppingToken).Message.Value)!;
            _work.Loans.Add(Loan.Open(command.Number, command.Isbn, command.Member, command.Day, command.Days));
            await _work.CommitAsync(stoppingToken);
        }
    }
}
