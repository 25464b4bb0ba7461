using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Kafka;
using Volo.Abp.Modularity;

namespace Acme.Shop;

[EventName("user.deleted")]
public class UserDeleted { public string Id { get; set; } = ""; public string Reason { get; set; } = ""; }

public class DataErased { public string Subject { get; set; } = ""; }

public class UserDeletedHandler(IDistributedEventBus bus) : IDistributedEventHandler<UserDeleted>
{
    public Task HandleEventAsync(UserDeleted eventData) => bus.PublishAsync(new DataErased { Subject = eventData.Id });
}

[DependsOn(typeof(AbpEventBusKafkaModule))]
public class ShopModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => Configure<AbpKafkaEventBusOptions>(options =>
    {
        options.TopicName = "events";
        options.GroupId = "shop";
    });
}
