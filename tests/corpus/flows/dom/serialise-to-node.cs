using System.Text.Json;
using System.Text.Json.Nodes;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Contoso.Orders;

public class User { public string Id { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
public class Profile { public string Id { get; set; } = ""; }

public sealed class Worker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("users");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            await HandleAsync(JsonSerializer.Deserialize<User>(result.Message.Value)!);
            consumer.Commit(result);
        }
    }

    private async Task HandleAsync(User user)
    {
        var node = JsonSerializer.SerializeToNode(new Profile { Id = user.Id })!.AsObject();
        node["mail"] = user.Email;
        await producer.ProduceAsync("profiles", new Message<string, string> { Value = node.ToJsonString() });
    }
}
