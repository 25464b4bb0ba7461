using DotNetCore.CAP;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    private readonly ICapPublisher _bus;

    public OrdersController(ICapPublisher bus) => _bus = bus;

    [HttpPost]
    public async Task<IActionResult> Place(string sku, int quantity)
    {
        var order = new OrderPlaced(Guid.NewGuid(), sku, quantity);
        await _bus.PublishAsync(Topics.OrderPlaced, order);
        await _bus.PublishDelayAsync(TimeSpan.FromMinutes(30), nameof(OrderExpired), new OrderExpired(order.Id));
        return Accepted();
    }

    [NonAction]
    [CapSubscribe(Topics.StockReserved)]
    public void Reserved(StockReserved reserved)
    {
        Console.WriteLine(reserved.OrderId);
    }
}
