using DotNetCore.CAP;

namespace Shop;

public class StockSubscriber(ICapPublisher bus) : ICapSubscribe
{
    [CapSubscribe(Topics.OrderPlaced, Group = "stock")]
    public async Task ReserveAsync(OrderPlaced order, [FromCap] CapHeader header, CancellationToken stop)
    {
        await bus.PublishAsync(Topics.StockReserved, new StockReserved(order.Id), cancellationToken: stop);
    }

    [CapSubscribe("order.*", Group = "audit")]
    public void Audit(OrderPlaced order)
    {
    }
}
