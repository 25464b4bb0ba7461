using System.Collections.Concurrent;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Shop.Prices;

public sealed record PriceQuestion(Guid Correlation, string Sku);
public sealed record PriceAnswer(Guid Correlation, decimal Price, string Currency, decimal Cost);
public sealed record PriceView(decimal Price, string Currency);

public sealed class PendingQuestions
{
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource<PriceAnswer>> _pending = new();

    public Task<PriceAnswer> WaitFor(Guid correlation, CancellationToken cancellationToken)
    {
        var source = new TaskCompletionSource<PriceAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[correlation] = source;
        return source.Task.WaitAsync(TimeSpan.FromSeconds(5), cancellationToken);
    }

    public void Answer(PriceAnswer answer)
    {
        if (_pending.TryRemove(answer.Correlation, out var source))
            source.TrySetResult(answer);
    }
}

public sealed class PriceClient(IProducer<string, string> producer, PendingQuestions pending)
{
    public async Task<PriceAnswer> AskAsync(string sku, CancellationToken cancellationToken)
    {
        var question = new PriceQuestion(Guid.NewGuid(), sku);
        var answer = pending.WaitFor(question.Correlation, cancellationToken);
        await producer.ProduceAsync("price-questions", new Message<string, string>
        {
            Key = question.Correlation.ToString(),
            Value = JsonSerializer.Serialize(question),
        }, cancellationToken);
        return await answer;
    }
}

public sealed class AnswersWorker(IConsumer<string, string> consumer, PendingQuestions pending) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("price-answers");
        while (!stoppingToken.IsCancellationRequested)
            pending.Answer(JsonSerializer.Deserialize<PriceAnswer>(consumer.Consume(stoppingToken).Message.Value)!);
    }
}

[ApiController]
[Route("prices")]
public sealed class PricesController(PriceClient client) : ControllerBase
{
    [HttpGet("{sku}")]
    public async Task<ActionResult<PriceView>> Get(string sku, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(sku, cancellationToken);
        return new PriceView(answer.Price, answer.Currency);
    }
}
