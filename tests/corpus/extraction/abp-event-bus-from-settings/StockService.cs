using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;

namespace Acme.Stock;

public class StockService(IDistributedEventBus distributed, ILocalEventBus local)
{
    public async Task ReserveAsync(string sku)
    {
        await local.PublishAsync(new StockChecked(sku));
        await distributed.PublishAsync(new StockReserved(sku));
    }
}

public record StockChecked(string Sku);

public record StockReserved(string Sku);
