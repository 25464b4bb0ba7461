using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Clinic.Appointments;

public sealed record Metadata
{
    public Guid MessageId { get; init; }
    public string CorrelationId { get; init; } = "";
    public string? CausationId { get; init; }
    public string Tenant { get; init; } = "";
    public DateTimeOffset Timestamp { get; init; }
    public string ProducedBy { get; init; } = "";
    public int SchemaVersion { get; init; } = 1;
}

public sealed record Envelope<TPayload>(Metadata Metadata, TPayload Payload)
    where TPayload : notnull
{
    public Envelope<TNext> Answer<TNext>(TNext payload, TimeProvider time)
        where TNext : notnull =>
        new(
            Metadata with
            {
                MessageId = Guid.NewGuid(),
                CausationId = Metadata.MessageId.ToString(),
                Timestamp = time.GetUtcNow(),
                ProducedBy = "appointments",
            },
            payload);
}

public sealed record AppointmentRequested(string PatientId, string PatientName, string Doctor, DateTimeOffset Wanted, string Symptoms);

public sealed record AppointmentProposed(string PatientId, string Doctor, DateTimeOffset Slot, string Room);

public sealed class RoomPlan
{
    private readonly IReadOnlyDictionary<string, string> _rooms = new Dictionary<string, string>
    {
        ["Adams"] = "1.04",
        ["Brown"] = "2.17",
    };

    public string RoomOf(string doctor) => _rooms.TryGetValue(doctor, out var room) ? room : "reception";
}

public sealed class SlotFinder
{
    public DateTimeOffset NextFree(DateTimeOffset wanted)
    {
        var minutes = (int)Math.Ceiling(wanted.TimeOfDay.TotalMinutes / 15) * 15;
        return new DateTimeOffset(wanted.Date, wanted.Offset).AddMinutes(minutes);
    }
}

public static class EnvelopeSerialization
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Envelope<T> ReadEnvelope<T>(this Message<string, byte[]> message)
        where T : notnull =>
        JsonSerializer.Deserialize<Envelope<T>>(message.Value, Options)!;

    public static Message<string, byte[]> ToMessage<T>(this Envelope<T> envelope, string key)
        where T : notnull
    {
        var message = new Message<string, byte[]>
        {
            Key = key,
            Value = JsonSerializer.SerializeToUtf8Bytes(envelope, Options),
            Headers = new Headers(),
        };
        message.Headers.Add("correlation-id", Encoding.UTF8.GetBytes(envelope.Metadata.CorrelationId));
        message.Headers.Add("tenant", Encoding.UTF8.GetBytes(envelope.Metadata.Tenant));
        return message;
    }
}

public sealed class AppointmentService(RoomPlan rooms, SlotFinder slots, TimeProvider time)
{
    public Envelope<AppointmentProposed> Propose(Envelope<AppointmentRequested> request)
    {
        var (_, payload) = request;
        var proposal = new AppointmentProposed(payload.PatientId, payload.Doctor, slots.NextFree(payload.Wanted), rooms.RoomOf(payload.Doctor));
        return request.Answer(proposal, time);
    }
}

public sealed class AppointmentWorker(IConsumer<string, byte[]> consumer, IProducer<string, byte[]> producer, AppointmentService service) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("appointment-requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            var answer = service.Propose(message.ReadEnvelope<AppointmentRequested>());
            await producer.ProduceAsync("appointment-proposals", answer.ToMessage(message.Key), stoppingToken);
        }
    }
}
