using Volo.Abp.EventBus.Kafka;
using Volo.Abp.Kafka;
using Volo.Abp.Modularity;

namespace Acme.Orders;

[DependsOn(typeof(AbpEventBusKafkaModule))]
public class OrdersModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpKafkaOptions>(options => options.Connections.Default.BootstrapServers = "localhost:9092");

        Configure<AbpKafkaEventBusOptions>(options =>
        {
            options.GroupId = "orders-service";
            options.TopicName = "shop-events";
        });
    }
}
