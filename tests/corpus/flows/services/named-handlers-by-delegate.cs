using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Jobs.Tasks;

public sealed record WorkTask(string Id, string Kind, string Text, int Number, string Owner);
public sealed record TaskResult(string Id, string Result);

public interface ITaskHandler { string Handle(WorkTask task); }

public sealed class FirstWord : ITaskHandler
{
    public string Handle(WorkTask task) => task.Text.Split(' ').First();
}

public sealed class Square : ITaskHandler
{
    public string Handle(WorkTask task) => (task.Number * task.Number).ToString(CultureInfo.InvariantCulture);
}

public delegate ITaskHandler HandlerOf(string kind);

public sealed class TaskWorker(IConsumer<string, string> consumer, IProducer<Null, string> producer, HandlerOf handlerOf) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("tasks");
        while (!stoppingToken.IsCancellationRequested)
        {
            var task = JsonSerializer.Deserialize<WorkTask>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var handler = handlerOf(task.Kind);
            var result = new TaskResult(task.Id, handler.Handle(task));
            await producer.ProduceAsync("task-results", new Message<Null, string> { Value = JsonSerializer.Serialize(result, Web) }, stoppingToken);
        }
    }
}

public static class Setup
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddSingleton<FirstWord>()
        .AddSingleton<Square>()
        .AddSingleton<HandlerOf>(provider => kind => kind switch
        {
            "word" => provider.GetRequiredService<FirstWord>(),
            "square" => provider.GetRequiredService<Square>(),
            _ => throw new ArgumentException($"no handler of {kind}"),
        })
        .AddHostedService<TaskWorker>();
}
