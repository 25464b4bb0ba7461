using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace Acme.Orders;

public class PaymentHandler : IDistributedEventHandler<PaymentReceivedEto>, ITransientDependency
{
    public Task HandleEventAsync(PaymentReceivedEto eventData)
    {
        Console.WriteLine(eventData.OrderId);
        return Task.CompletedTask;
    }
}

public class PaymentReceivedEto
{
    public Guid OrderId { get; set; }
}
