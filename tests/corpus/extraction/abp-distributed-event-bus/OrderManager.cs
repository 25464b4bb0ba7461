using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Acme.Orders;

public class OrderManager(IDistributedEventBus distributedEventBus) : ITransientDependency
{
    public async Task PlaceAsync(Guid id) =>
        await distributedEventBus.PublishAsync(new OrderPlacedEto { Id = id });
}

public class OrderPlacedEto
{
    public Guid Id { get; set; }
}
