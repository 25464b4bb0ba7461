using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Market.Pricing;

public sealed record Quote(string Symbol, decimal Price, string Broker);
public sealed record Priced(string Symbol, decimal Price);

public interface IProduceInterceptor
{
    Message<string, string> OnProduce(string topic, Message<string, string> message);
}

public sealed class TimeStamping(TimeProvider time) : IProduceInterceptor
{
    public Message<string, string> OnProduce(string topic, Message<string, string> message)
    {
        message.Headers.Add("produced-at", Encoding.UTF8.GetBytes(time.GetUtcNow().ToString("O")));
        return message;
    }
}

public sealed class OriginStamping(IConfiguration configuration) : IProduceInterceptor
{
    private readonly string _origin = configuration["Service:Name"] ?? "pricing";

    public Message<string, string> OnProduce(string topic, Message<string, string> message)
    {
        message.Headers.Add("origin", Encoding.UTF8.GetBytes(_origin));
        return message;
    }
}

public sealed class KeyLogging(ILogger<KeyLogging> logger) : IProduceInterceptor
{
    public Message<string, string> OnProduce(string topic, Message<string, string> message)
    {
        logger.LogTrace("{Topic} gets {Key}", topic, message.Key);
        return message;
    }
}

public sealed class InterceptedProducer(IProducer<string, string> inner, IEnumerable<IProduceInterceptor> interceptors)
{
    private readonly List<IProduceInterceptor> _interceptors = interceptors.ToList();

    public Task SendAsync(Message<string, string> message, CancellationToken cancellationToken)
    {
        message.Headers ??= new Headers();
        foreach (var interceptor in _interceptors)
            message = interceptor.OnProduce("priced", message);
        return inner.ProduceAsync("priced", message, cancellationToken);
    }
}

public sealed class PricingWorker(IConsumer<string, string> consumer, InterceptedProducer producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("quotes");
        while (!stoppingToken.IsCancellationRequested)
        {
            var quote = JsonSerializer.Deserialize<Quote>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var priced = new Priced(quote.Symbol.ToUpperInvariant(), quote.Price);
            await producer.SendAsync(new Message<string, string> { Key = quote.Symbol, Value = JsonSerializer.Serialize(priced, Web) }, stoppingToken);
        }
    }
}
