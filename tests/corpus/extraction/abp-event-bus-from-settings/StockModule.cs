using Volo.Abp.EventBus.Kafka;
using Volo.Abp.Kafka;
using Volo.Abp.Modularity;

namespace Acme.Stock;

[DependsOn(
    typeof(AbpEventBusKafkaModule))]
public class StockModule : AbpModule
{
}

public class LegacyImport(IKafkaMessageConsumerFactory consumers, IProducerPool producers)
{
    public void Start() => consumers.Create("legacy-stock", "stock-import").OnMessageReceived(async message =>
        await producers.Get().ProduceAsync("stock-copies", message));
}
