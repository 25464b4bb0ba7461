using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Globalization;

namespace Shop.Imports;

public sealed record Import(string? Sku, string? Name, string? Price, string? Supplier);
public sealed record Article(string Sku, string Name, long Cents);
public sealed record Failure(string Error, string Text);

public readonly record struct Result<T>
{
    private Result(T? value, string? error)
    {
        Value = value;
        Error = error;
    }

    public T? Value { get; }
    public string? Error { get; }

    public static Result<T> Ok(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(default, error);
}

public static class ResultExtensions
{
    public static Result<TOut> Map<TIn, TOut>(this Result<TIn> result, Func<TIn, TOut> map) =>
        result.Error is { } error ? Result<TOut>.Fail(error) : Result<TOut>.Ok(map(result.Value!));

    public static Result<TOut> Bind<TIn, TOut>(this Result<TIn> result, Func<TIn, Result<TOut>> bind) =>
        result.Error is { } error ? Result<TOut>.Fail(error) : bind(result.Value!);

    public static Result<T> Ensure<T>(this Result<T> result, Func<T, bool> holds, string error) =>
        result.Error is not null || holds(result.Value!) ? result : Result<T>.Fail(error);

    public static async Task<TOut> MatchAsync<T, TOut>(this Result<T> result, Func<T, Task<TOut>> ok, Func<string, Task<TOut>> fail) =>
        result.Error is null ? await ok(result.Value!) : await fail(result.Error);
}

public static class Articles
{
    public static Result<Article> From(Import import) => Result<Import>.Ok(import)
        .Ensure(row => !string.IsNullOrEmpty(row.Sku), "no article number")
        .Ensure(row => !string.IsNullOrEmpty(row.Name), "no name")
        .Bind(WithPrice)
        .Map(priced => new Article(priced.Import.Sku!.ToUpperInvariant(), priced.Import.Name!.Trim(), (long)(priced.Price * 100)));

    private static Result<(Import Import, decimal Price)> WithPrice(Import import) =>
        decimal.TryParse(import.Price, NumberStyles.Number, CultureInfo.InvariantCulture, out var price)
            ? Result<(Import, decimal)>.Ok((import, price))
            : Result<(Import, decimal)>.Fail($"'{import.Price}' is no price");
}

public sealed class ImportWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("imports");
        while (!stoppingToken.IsCancellationRequested)
        {
            var message = consumer.Consume(stoppingToken).Message;
            await Articles.From(JsonSerializer.Deserialize<Import>(message.Value, Json)!).MatchAsync(
                article => producer.ProduceAsync("articles", new Message<string, string> { Key = article.Sku, Value = JsonSerializer.Serialize(article, Json) }),
                error => producer.ProduceAsync("failures", new Message<string, string> { Key = message.Key, Value = JsonSerializer.Serialize(new Failure(error, message.Value), Json) }));
        }
    }
}
