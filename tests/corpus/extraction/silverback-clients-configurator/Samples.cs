using Silverback.Messaging.Publishing;

namespace Acme.Lab;

public interface ILabEvent;

public record SampleTaken(string Id);

public record SampleMeasured(string Id, double Value) : ILabEvent;

public record SampleDiscarded(string Id);

public class SampleSubscriber
{
    private readonly IPublisher _publisher;

    public SampleSubscriber(IPublisher publisher)
    {
        _publisher = publisher;
    }

    public async Task OnSampleTakenAsync(SampleTaken sample)
    {
        await _publisher.PublishAsync(new SampleMeasured(sample.Id, 1.5));
        await _publisher.PublishAsync(new SampleDiscarded(sample.Id));
    }
}
