using KafkaFlow;
using KafkaFlow.Producers;

namespace Acme.Tracking;

public record Position(string Vehicle, double Latitude, double Longitude);

public record Alarm(string Vehicle, string Text);

public class Tracker
{
    private readonly IMessageProducer _positions;
    private readonly IProducerAccessor _producers;

    public Tracker(IProducerAccessor producers)
    {
        _producers = producers;
        _positions = producers.GetProducer(Setup.Positions);
    }

    public Task MoveAsync(Position position) => _positions.ProduceAsync(position.Vehicle, position);

    public Task WarnAsync(Alarm alarm) => _producers["alarms"].ProduceAsync(alarm.Vehicle, alarm);

    public Task ReportAsync(string producer, Alarm alarm) => _producers[producer].ProduceAsync(alarm.Vehicle, alarm);
}
