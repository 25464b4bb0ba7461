using System.Text.Json;
using Confluent.Kafka;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Bookings;

public class BookRoom : IRequest<string>
{
    public string Guest { get; set; } = "";
    public int Nights { get; set; }
}

public record RoomBooked(string Guest, int Nights, string Reference) : INotification;

public record Booking(string Name, int Length, string Reference);

public class BookRoomHandler(IMediator mediator) : IRequestHandler<BookRoom, string>
{
    public async Task<string> Handle(BookRoom request, CancellationToken cancellationToken)
    {
        var reference = Guid.NewGuid().ToString();
        await mediator.Publish(new RoomBooked(request.Guest, request.Nights, reference), cancellationToken);
        return reference;
    }
}

public class RoomBookedHandler(IProducer<string, string> producer) : INotificationHandler<RoomBooked>
{
    public Task Handle(RoomBooked notification, CancellationToken cancellationToken) => producer.ProduceAsync("bookings", new Message<string, string>
    {
        Key = notification.Guest,
        Value = JsonSerializer.Serialize(new Booking(notification.Guest, notification.Nights, notification.Reference)),
    }, cancellationToken);
}

[ApiController]
public class BookingsController(IMediator mediator) : ControllerBase
{
    [HttpPost]
    public async Task<string> Post([FromBody] BookRoom command) => await mediator.Send(command);
}
