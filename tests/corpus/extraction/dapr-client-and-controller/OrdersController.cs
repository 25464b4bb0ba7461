using Dapr;
using Dapr.Client;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Acme.Orders;

[ApiController]
public class OrdersController(DaprClient dapr, IOptions<DaprOptions> options) : ControllerBase
{
    private const string PubSub = "kafka-pubsub";

    [HttpPost("orders")]
    public async Task<IActionResult> PlaceAsync(PlaceOrder command, CancellationToken stop)
    {
        var placed = new OrderPlaced(command.Id);
        await dapr.PublishEventAsync(options.Value.PubSub, options.Value.OrderTopic, placed, stop);
        return Accepted();
    }

    [Topic(PubSub, nameof(PaymentReceived))]
    [HttpPost("payments")]
    public IActionResult Received(PaymentReceived payment) => Ok(payment.OrderId);
}

public record PlaceOrder(string Id);

public record OrderPlaced(string Id);

public record PaymentReceived(string OrderId);
