using Dapr;
using Dapr.Client;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Orders;

public class OrderPaid { public string Id { get; set; } = ""; public string Iban { get; set; } = ""; }

public class PaymentsController(DaprClient client) : ControllerBase
{
    [Topic("pubsub", "orders-paid")]
    [HttpPost("orders-paid")]
    public async Task<IActionResult> Paid(CloudEvent<OrderPaid> paid)
    {
        await client.PublishEventAsync("pubsub", "orders-archived", paid.Data);
        return Ok();
    }
}
