using Dapr;
using Dapr.Client;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Orders;

public class OrderPaid { public string Id { get; set; } = ""; public string Iban { get; set; } = ""; public string Payer { get; set; } = ""; }

public class Receipt { public string Order { get; set; } = ""; public string Account { get; set; } = ""; }

public class PaymentsController(DaprClient client) : ControllerBase
{
    [Topic("pubsub", "orders-paid")]
    [HttpPost("orders-paid")]
    public async Task<IActionResult> Paid(OrderPaid paid)
    {
        await client.PublishEventAsync("pubsub", "receipts", new Receipt { Order = paid.Id, Account = paid.Iban[^4..] });
        return Ok();
    }
}
