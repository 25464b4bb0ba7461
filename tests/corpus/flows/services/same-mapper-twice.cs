using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hr.Books;

public sealed record EmployeeChanged(string Id, string Phone, string Mail, decimal Salary);
public sealed record BookEntry(string Id, string Value);

public sealed class BookSender<TEntry>(IProducer<string, string> producer, string topic)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public Task SendAsync(string key, TEntry entry) =>
        producer.ProduceAsync(topic, new Message<string, string> { Key = key, Value = JsonSerializer.Serialize(entry, Web) });
}

public static class Entries
{
    public static BookEntry Of(EmployeeChanged employee, Func<EmployeeChanged, string> field) => new(employee.Id, field(employee));
}

public sealed class BookWorker : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly IConsumer<string, string> _consumer;
    private readonly BookSender<BookEntry> _phones;
    private readonly BookSender<BookEntry> _mails;

    public BookWorker(IConsumer<string, string> consumer, IProducer<string, string> producer)
    {
        _consumer = consumer;
        _phones = new BookSender<BookEntry>(producer, "phone-book");
        _mails = new BookSender<BookEntry>(producer, "mail-book");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("employees-changed");
        while (!stoppingToken.IsCancellationRequested)
        {
            var employee = JsonSerializer.Deserialize<EmployeeChanged>(_consumer.Consume(stoppingToken).Message.Value, Web)!;
            await _phones.SendAsync(employee.Id, Entries.Of(employee, one => one.Phone));
            await _mails.SendAsync(employee.Id, Entries.Of(employee, one => one.Mail.ToLowerInvariant()));
        }
    }
}
