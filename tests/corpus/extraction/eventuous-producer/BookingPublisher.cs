using Eventuous;
using Eventuous.Kafka.Producers;
using Eventuous.Producers;

namespace Acme.Bookings;

public class BookingPublisher(KafkaBasicProducer producer)
{
    private static readonly StreamName Stream = new("bookings");

    public Task PublishAsync(RoomBooked booked, CancellationToken stop) =>
        producer.Produce(Stream, booked, new Metadata(), new KafkaProduceOptions(booked.RoomId), cancellationToken: stop);
}

public record RoomBooked(string RoomId, string GuestId);
