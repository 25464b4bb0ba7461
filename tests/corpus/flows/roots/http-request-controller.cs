using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Api;

public class Signup { public string Mail { get; set; } = ""; public string Name { get; set; } = ""; public string Password { get; set; } = ""; }

public record SignedUp(string Mail, string Greeting, string Tenant, DateTime At);

[ApiController]
[Route("signups")]
public class SignupsController(IProducer<string, string> producer) : ControllerBase
{
    [HttpPost("{tenant}")]
    public async Task<IActionResult> Post(string tenant, [FromBody] Signup signup)
    {
        var record = new SignedUp(signup.Mail, "Hello " + signup.Name, tenant, DateTime.UtcNow);
        await producer.ProduceAsync("signups", new Message<string, string> { Key = tenant, Value = JsonSerializer.Serialize(record) });
        return Accepted();
    }
}
