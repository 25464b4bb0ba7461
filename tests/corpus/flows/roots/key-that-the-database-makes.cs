using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Acme.Tickets;

public class Ticket
{
    public int Id { get; set; }
    public Guid Reference { get; set; }
    public string Subject { get; set; } = "";
    public List<Remark> Remarks { get; set; } = [];
}

public class Remark
{
    public long RemarkId { get; set; }
    public string Text { get; set; } = "";
}

public class Visit
{
    public Guid Id { get; set; } = Guid.NewGuid();
    public int Rank { get; set; }
}

public class TicketContext : DbContext
{
    public DbSet<Ticket> Tickets { get; set; } = null!;

    public DbSet<Visit> Visits { get; set; } = null!;
}

public record TicketRequest(string Subject, string Remark);

public record TicketOpened(int Number, Guid Reference, string Subject, long Remark);

public record Visited(Guid Id, int Rank);

[ApiController]
public class TicketsController(TicketContext context, IProducer<string, string> producer) : ControllerBase
{
    [HttpPost]
    public async Task Open([FromBody] TicketRequest request)
    {
        var ticket = new Ticket { Id = 0, Subject = request.Subject };
        ticket.Remarks.Add(new Remark { Text = request.Remark });
        var draft = ticket.Id;
        await context.Tickets.AddAsync(ticket);
        await context.SaveChangesAsync();
        await producer.ProduceAsync("tickets-opened", new Message<string, string>
        {
            Key = draft.ToString(),
            Value = JsonSerializer.Serialize(new TicketOpened(ticket.Id, ticket.Reference, ticket.Subject, ticket.Remarks[0].RemarkId)),
        });

        var visit = new Visit();
        context.Add(visit);
        await producer.ProduceAsync("visits", new Message<string, string> { Key = "all", Value = JsonSerializer.Serialize(new Visited(visit.Id, visit.Rank)) });
    }
}
