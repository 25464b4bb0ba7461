using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Peek;

public record Order(string Id, string Email, string Note);

public sealed class PeekController(IConsumer<string, string> consumer) : ControllerBase
{
    [HttpGet("next")]
    public IActionResult Next(CancellationToken stop)
    {
        consumer.Subscribe("orders");
        var result = consumer.Consume(stop);
        var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
        Response.Headers["X-Order"] = order.Id;
        HttpContext.Response.Headers.Append("X-Tenant", Encoding.UTF8.GetString(result.Message.Headers.GetLastBytes("tenant")));
        Response.Headers.ETag = "v1";
        return NoContent();
    }
}
