using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Library.Lending;

public interface IRequest<TResponse>;

public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    ValueTask<TResponse> HandleAsync(TRequest request, CancellationToken cancellationToken);
}

public interface IPipelineStep<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    ValueTask<TResponse> RunAsync(TRequest request, Func<TRequest, ValueTask<TResponse>> next, CancellationToken cancellationToken);
}

public sealed class Dispatcher(IServiceProvider services)
{
    public ValueTask<TResponse> DispatchAsync<TRequest, TResponse>(TRequest request, CancellationToken cancellationToken)
        where TRequest : IRequest<TResponse>
    {
        var handler = services.GetRequiredService<IRequestHandler<TRequest, TResponse>>();
        Func<TRequest, ValueTask<TResponse>> next = one => handler.HandleAsync(one, cancellationToken);
        foreach (var step in services.GetServices<IPipelineStep<TRequest, TResponse>>().Reverse())
        {
            var inner = next;
            next = one => step.RunAsync(one, inner, cancellationToken);
        }

        return next(request);
    }
}

public sealed record LoanRequested(string CardNumber, string Isbn, string Branch, int Days, string? Remark);

public sealed record LoanGranted(string LoanId, string Isbn, string Card, DateOnly Due, string Shelf);

public sealed record LendBook(string Card, string Isbn, string Branch, int Days) : IRequest<Loan>;

public sealed record Loan(string Id, string Isbn, string Card, DateOnly Due);

public sealed record FindShelf(string Branch, string Isbn) : IRequest<string>;

public sealed class LendBookHandler(TimeProvider time) : IRequestHandler<LendBook, Loan>
{
    public ValueTask<Loan> HandleAsync(LendBook request, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().DateTime);
        return ValueTask.FromResult(new Loan($"L-{request.Branch}-{request.Isbn}", request.Isbn, request.Card, today.AddDays(request.Days)));
    }
}

public sealed class FindShelfHandler : IRequestHandler<FindShelf, string>
{
    public ValueTask<string> HandleAsync(FindShelf request, CancellationToken cancellationToken) =>
        new($"{request.Branch}/{request.Isbn.AsSpan(0, 3)}");
}

public sealed class LimitDays(ILogger<LimitDays> logger) : IPipelineStep<LendBook, Loan>
{
    public async ValueTask<Loan> RunAsync(LendBook request, Func<LendBook, ValueTask<Loan>> next, CancellationToken cancellationToken)
    {
        if (request.Days <= 28)
            return await next(request);
        logger.LogInformation("{Card} asks for {Days} days", request.Card, request.Days);
        return await next(request with { Days = 28 });
    }
}

public sealed class LendingWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Dispatcher dispatcher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("loan-requests");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var requested = JsonSerializer.Deserialize<LoanRequested>(result.Message.Value)!;
            var loan = await dispatcher.DispatchAsync<LendBook, Loan>(
                new LendBook(requested.CardNumber, requested.Isbn, requested.Branch, requested.Days), stoppingToken);
            var shelf = await dispatcher.DispatchAsync<FindShelf, string>(new FindShelf(requested.Branch, requested.Isbn), stoppingToken);

            var granted = new LoanGranted(loan.Id, loan.Isbn, loan.Card, loan.Due, shelf);
            await producer.ProduceAsync("loans", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(granted) }, stoppingToken);
            consumer.Commit(result);
        }
    }
}

public static class Registration
{
    public static IServiceCollection AddLending(this IServiceCollection services)
    {
        services.AddSingleton<Dispatcher>();
        services.AddTransient<IRequestHandler<LendBook, Loan>, LendBookHandler>();
        services.AddTransient<IRequestHandler<FindShelf, string>, FindShelfHandler>();
        services.AddTransient<IPipelineStep<LendBook, Loan>, LimitDays>();
        return services.AddHostedService<LendingWorker>();
    }
}
