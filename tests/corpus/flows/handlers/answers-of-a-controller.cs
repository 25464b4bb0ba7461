using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Bookings;

public record BookingRequest(string Guest, int Nights);

public record Booked(Guid Number, string Guest);

[ApiController, Route("bookings")]
public sealed class BookingsController(IProducer<string, string> producer) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(BookingRequest request, CancellationToken stop)
    {
        if (request.Nights < 1)
            return BadRequest("A booking has a night at least.");
        var booked = new Booked(Guid.NewGuid(), request.Guest);
        var headers = new Headers { { "request", Encoding.UTF8.GetBytes(HttpContext.TraceIdentifier) } };
        await producer.ProduceAsync(
            "bookings",
            new Message<string, string> { Key = booked.Number.ToString("N"), Value = JsonSerializer.Serialize(booked), Headers = headers },
            stop);
        return Accepted(new { booked.Number, booked.Guest });
    }
}
