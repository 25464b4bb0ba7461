using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Logging;

namespace Acme.Dispatch;

public abstract class Command
{
    public string Trace { get; set; } = "";
}

public interface ICommandHandler<T>
{
    Task Handle(T command);
}

public sealed class Dispatcher(IConsumer<string, string> consumer, IServiceProvider services, ILogger<Dispatcher> logger)
{
    public async Task Run(CancellationToken stop)
    {
        consumer.Subscribe("commands");
        while (!stop.IsCancellationRequested)
        {
            var result = consumer.Consume(stop);
            var type = typeof(Command).Assembly.GetTypes().First(known => known.Name == result.Message.Key);
            var command = JsonSerializer.Deserialize(result.Message.Value, type)!;
            var handler = typeof(ICommandHandler<>).MakeGenericType(type);
            logger.LogInformation("Handling a command");
            await (Task)handler.GetMethod("Handle")!.Invoke(services.GetService(handler), [command])!;
        }
    }
}
