using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Kafka;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Acme.Stock;

public static class OrderTrigger
{
    [FunctionName(nameof(OrderTrigger))]
    public static async Task RunAsync(
        [KafkaTrigger("BrokerList", "orders", ConsumerGroup = "stock", Protocol = BrokerProtocol.SaslSsl, Username = "$ConnectionString", Password = "%KafkaPassword%")]
        KafkaEventData<string>[] events,
        [Kafka("BrokerList", "reservations")] IAsyncCollector<KafkaEventData<string, string>> reservations,
        ILogger log)
    {
        foreach (var one in events)
        {
            var order = JsonConvert.DeserializeObject<Order>(one.Value)!;
            log.LogInformation("reserving {Order}", order.Id);
            await reservations.AddAsync(new KafkaEventData<string, string>
            {
                Key = order.Id,
                Value = JsonConvert.SerializeObject(new Reservation { OrderId = order.Id }),
            });
        }
    }
}

public class Order
{
    public string Id { get; set; } = "";
}

public class Reservation
{
    public string OrderId { get; set; } = "";
}
