using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Streams;

public record Signup(string Id, string Mail, string Password);

public record Welcome(string To, string Reference);

public abstract class Pipe<TIn, TOut>(IConsumer<string, string> consumer, IProducer<string, string> producer)
{
    public async Task RunAsync(CancellationToken stop)
    {
        consumer.Subscribe("signups");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var output = Map(JsonSerializer.Deserialize<TIn>(result.Message.Value)!);
            await producer.ProduceAsync("welcomes", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(output) }, stop);
        }
    }

    protected abstract TOut Map(TIn input);
}

public sealed class WelcomePipe(IConsumer<string, string> consumer, IProducer<string, string> producer) : Pipe<Signup, Welcome>(consumer, producer)
{
    protected override Welcome Map(Signup input) => new(input.Mail, input.Id);
}
