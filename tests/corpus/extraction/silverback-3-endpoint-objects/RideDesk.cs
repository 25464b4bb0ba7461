using Silverback.Messaging.Publishing;

namespace Acme.Taxi;

public record RideOrdered(string Id);

public record RideForgotten(string Id);

public class RideDesk(IPublisher publisher)
{
    public async Task OrderAsync(string id)
    {
        await publisher.PublishAsync(new RideOrdered(id));
        await publisher.PublishAsync(new RideForgotten(id));
    }
}
