using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Ops.Webhooks;

public sealed record Alert(string Id, int Severity, string Source, string Text, string Secret);
public sealed record Forwarded(string Alert, string Target, DateTimeOffset At);
public sealed record SubscribeRequest(string Url, int LeastSeverity);
public sealed record Notice(int Severity, string Text);

public sealed class Subscriptions
{
    private readonly ConcurrentDictionary<string, SubscribeRequest> _all = new();

    public void Add(SubscribeRequest request) => _all[request.Url] = request;

    public IEnumerable<SubscribeRequest> For(int severity) => _all.Values.Where(one => one.LeastSeverity <= severity);
}

[ApiController]
[Route("subscriptions")]
public sealed class SubscriptionsController(Subscriptions subscriptions) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromBody] SubscribeRequest request)
    {
        subscriptions.Add(request);
        return NoContent();
    }
}

public sealed class WebhookWorker(IConsumer<Ignore, string> consumer, IProducer<Null, string> producer, IHttpClientFactory clients, Subscriptions subscriptions) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("alerts");
        while (!stoppingToken.IsCancellationRequested)
        {
            var alert = JsonSerializer.Deserialize<Alert>(consumer.Consume(stoppingToken).Message.Value)!;
            foreach (var subscription in subscriptions.For(alert.Severity))
            {
                var client = clients.CreateClient("webhooks");
                await client.PostAsJsonAsync($"{subscription.Url}?source={alert.Source}", new Notice(alert.Severity, alert.Text), stoppingToken);
                var forwarded = new Forwarded(alert.Id, subscription.Url, DateTimeOffset.UtcNow);
                await producer.ProduceAsync("alerts-forwarded", new Message<Null, string> { Value = JsonSerializer.Serialize(forwarded) }, stoppingToken);
            }
        }
    }
}
