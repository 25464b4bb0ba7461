using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace Acme.Billing;

public class OrderFunctions(ILogger<OrderFunctions> logger)
{
    [Function(nameof(BillAsync))]
    [KafkaOutput("KafkaBrokers", "%InvoicesTopic%")]
    public async Task<string> BillAsync(
        [KafkaTrigger("KafkaBrokers", "%OrdersTopic%", ConsumerGroup = "billing")] KafkaRecord record)
    {
        var order = JsonSerializer.Deserialize<Order>(record.Value)!;
        logger.LogInformation("billing {Order}", order.Id);
        await Task.Yield();
        return JsonSerializer.Serialize(new Invoice(order.Id, order.Total));
    }
}

public record Order(string Id, decimal Total);

public record Invoice(string OrderId, decimal Amount);
