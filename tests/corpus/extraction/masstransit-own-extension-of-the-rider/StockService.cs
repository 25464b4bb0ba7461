using MassTransit;

namespace Acme.Warehouse;

public class StockService
{
    private readonly ITopicProducer<StockCounted> _counted;
    private readonly ITopicProducer<StockMissing> _missing;
    private readonly IPublishEndpoint _bus;

    public StockService(ITopicProducer<StockCounted> counted, ITopicProducer<StockMissing> missing, IPublishEndpoint bus)
    {
        _counted = counted;
        _missing = missing;
        _bus = bus;
    }

    public async Task CountAsync(string article, int count)
    {
        await _counted.Produce(new { Article = article, Count = count });
        if (count == 0)
            await _missing.Produce(new StockMissing(article));
        await _bus.Publish(new StockCounted(article, count));
    }
}
