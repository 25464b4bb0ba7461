using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Acme.Desk;

public record Question(string Id, string Text);

public record Answer(string Id, string Text, string Author);

public sealed class Desk(IProducer<string, string> producer, IConsumer<string, string> consumer) : BackgroundService
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Answer>> _waiting = new();

    public async Task AskAsync(string text)
    {
        var question = new Question(Guid.NewGuid().ToString(), text);
        var waiting = _waiting[question.Id] = new TaskCompletionSource<Answer>();
        await producer.ProduceAsync("questions", new Message<string, string> { Key = question.Id, Value = JsonSerializer.Serialize(question) });
        var answer = await waiting.Task.WaitAsync(TimeSpan.FromSeconds(5));
        await producer.ProduceAsync("answered", new Message<string, string> { Key = question.Id, Value = JsonSerializer.Serialize(new { answer.Text, By = answer.Author, Rating = 0 }) });
    }

    protected override Task ExecuteAsync(CancellationToken stop) => Task.Run(
        () =>
        {
            consumer.Subscribe("answers");
            while (!stop.IsCancellationRequested)
            {
                var answer = JsonSerializer.Deserialize<Answer>(consumer.Consume(stop).Message.Value)!;
                if (_waiting.TryRemove(answer.Id, out var waiting))
                    waiting.TrySetResult(answer);
            }
        },
        stop);
}

public static class Program
{
    public static void Register(IServiceCollection services) =>
        services.AddSingleton<Desk>().AddHostedService(provider => provider.GetRequiredService<Desk>());
}
