using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;

namespace Support.Mails;

public sealed record Agent(string Name, string Login);
public sealed record TicketClosed(int Number, string Reporter, Agent Agent, string Solution, string Internal);
public sealed record Mail(string To, string Subject, string Body);

public sealed class Template(string text)
{
    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var builder = new StringBuilder(text);
        foreach (var (name, value) in values)
            builder.Replace("{{" + name + "}}", value);
        return builder.ToString();
    }
}

public sealed class Mails
{
    private readonly Template _subject = new("Ticket {{number}} is closed");
    private readonly Template _body = new("{{agent}} has closed your ticket on {{date}}: {{solution}}");

    public Mail Of(TicketClosed ticket)
    {
        var values = new Dictionary<string, string>
        {
            ["number"] = ticket.Number.ToString(),
            ["agent"] = ticket.Agent.Name,
            ["solution"] = ticket.Solution,
            ["date"] = DateTime.Today.ToShortDateString(),
        };
        return new Mail(ticket.Reporter, _subject.Fill(values), _body.Fill(values));
    }
}

public sealed class MailWorker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer, Mails mails) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("tickets-closed");
        while (!stoppingToken.IsCancellationRequested)
        {
            var ticket = JsonSerializer.Deserialize<TicketClosed>(consumer.Consume(stoppingToken).Message.Value)!;
            var mail = mails.Of(ticket);
            await producer.ProduceAsync("mails", new Message<Null, string> { Value = JsonSerializer.Serialize(mail) }, stoppingToken);
        }
    }
}
