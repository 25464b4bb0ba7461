namespace LineageAnalyzers.Tests.Rules.LIN4000;

/// <content>Services as people write them.</content>
public sealed partial class LIN4002Tests
{
    [Fact]
    public Task A_hosted_service_that_commits_and_then_resolves_its_handler_is_reported() => Verify(Shared + """
        public sealed class PaymentWorker(IServiceScopeFactory scopes, IConsumer<string, string> consumer, ILogger<PaymentWorker> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("payments");
                while (!stoppingToken.IsCancellationRequested)
                {
                    try
                    {
                        var result = consumer.Consume(stoppingToken);
                        if (result?.Message is null)
                            continue;
                        var payment = JsonSerializer.Deserialize<Payment>(result.Message.Value);
                        logger.LogInformation("payment {Id} at {Offset}", payment!.Id, result.Offset);
                        consumer.[|Commit|](result);
                        using var scope = scopes.CreateScope();
                        var handler = scope.ServiceProvider.GetRequiredService<IPaymentHandler>();
                        await handler.HandleAsync(payment, stoppingToken);
                    }
                    catch (ConsumeException failure)
                    {
                        logger.LogError(failure, "cannot consume");
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_reader_that_commits_what_it_has_only_put_into_a_channel_is_reported() => Verify(Shared + """
        public sealed class PaymentReader(IConsumer<string, string> consumer, System.Threading.Channels.Channel<Payment> work) : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Factory.StartNew(() => ReadAsync(stoppingToken), TaskCreationOptions.LongRunning).Unwrap();

            private async Task ReadAsync(CancellationToken stop)
            {
                consumer.Subscribe("payments");
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(TimeSpan.FromSeconds(1));
                    if (result is null || result.IsPartitionEOF)
                        continue;
                    var payment = JsonSerializer.Deserialize<Payment>(result.Message.Value)!;
                    await work.Writer.WriteAsync(payment, stop);
                    consumer.[|StoreOffset|](result);
                }
            }
        }

        public sealed class PaymentBooker(System.Threading.Channels.Channel<Payment> work, IPaymentHandler handler) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await foreach (var payment in work.Reader.ReadAllAsync(stoppingToken))
                    await handler.HandleAsync(payment, stoppingToken);
            }
        }
        """);

    [Fact]
    public Task A_worker_that_starts_a_task_for_each_record_and_lets_the_client_commit_is_reported() => Verify(Shared + """
        public sealed class PaymentWorker(IPaymentHandler handler, ILogger<PaymentWorker> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                await Task.Yield();
                var config = new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "booking", AutoOffsetReset = AutoOffsetReset.Earliest };
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe("payments");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    _ = Task.Run(
                        async () =>
                        {
                            try
                            {
                                await handler.[|HandleAsync|](JsonSerializer.Deserialize<Payment>(result.Message.Value)!, stoppingToken);
                            }
                            catch (Exception failure)
                            {
                                logger.LogError(failure, "cannot book");
                            }
                        },
                        stoppingToken);
                }
            }
        }
        """);

    [Fact]
    public Task A_cache_that_tells_others_after_the_commit_is_not_reported() => Verify(Shared + """
        public sealed class PriceCache(IConsumer<string, string> consumer, IPriceClients clients) : BackgroundService
        {
            private readonly Dictionary<string, Price> _prices = [];
            private Price? _latest;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("prices");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    var price = JsonSerializer.Deserialize<Price>(result.Message.Value)!;
                    _prices[result.Message.Key] = price;
                    consumer.Commit(result);
                    await clients.ChangedAsync(result.Message.Key);
                }
            }

            private async Task FollowAsync(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    _latest = JsonSerializer.Deserialize<Price>(result.Message.Value);
                    consumer.Commit(result);
                    await clients.ChangedAsync(result.Message.Key);
                }
            }

            public (Task, Price?) Use() => (FollowAsync(default), _latest);
        }
        """);

    [Fact]
    public Task A_worker_that_archives_what_it_has_booked_line_by_line_is_not_reported() => Verify(Shared + """
        public sealed class InvoiceWorker(IConsumer<string, string> consumer, IInvoices invoices, IArchive archive, ILogger<InvoiceWorker> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("invoices");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    if (!TryParse(result.Message.Value, out var invoice))
                    {
                        logger.LogWarning("no invoice at {Offset}", result.Offset);
                        consumer.Commit(result);
                        continue;
                    }

                    foreach (var line in invoice.Lines)
                        await invoices.BookAsync(invoice.Number, line, stoppingToken);
                    consumer.Commit(result);
                    await archive.StoreAsync(result.Message.Value);
                }
            }

            private async Task OneByOneAsync(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    if (TryParse(result.Message.Value, out var invoice))
                    {
                        await invoices.BookAsync(invoice.Number, "all", stop);
                        consumer.Commit(result);
                        await archive.StoreAsync(result.Message.Value);
                    }
                }
            }

            private async Task SplitAsync(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    var (number, line) = Split(result.Message.Value);
                    await invoices.BookAsync(number, line, stop);
                    consumer.Commit(result);
                    await archive.StoreAsync(result.Message.Value);
                }
            }

            public object Use() => (OneByOneAsync(default), SplitAsync(default));
            private static (string, string) Split(string text) => (text.Split(';')[0], text);
            private static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Invoice? invoice) => (invoice = JsonSerializer.Deserialize<Invoice>(text)) is not null;
        }
        """);

    [Fact]
    public Task A_worker_whose_handler_answers_or_that_acts_by_what_the_record_says_is_not_reported() => Verify(Shared + """
        public sealed class CommandWorker(IConsumer<string, string> consumer, IEngine engine, IArchive archive) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("commands");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    switch (result.Message.Value)
                    {
                        case "start":
                            await engine.StartAsync();
                            break;
                        case "stop":
                            await engine.StopAsync();
                            break;
                    }

                    consumer.Commit(result);
                    await archive.StoreAsync(result.Message.Value);
                }
            }

            private async Task AnsweredAsync(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    if (engine.Execute(result.Message.Value))
                    {
                        consumer.Commit(result);
                        await archive.StoreAsync(result.Message.Value);
                    }
                }
            }

            private async Task BookedAsync(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    var receipt = engine.Book(result.Message.Value);
                    consumer.Commit(result);
                    await archive.StoreAsync(receipt);
                }
            }

            private IEnumerable<string> Records(CancellationToken stop)
            {
                while (!stop.IsCancellationRequested)
                {
                    var result = consumer.Consume(stop);
                    yield return result.Message.Value;
                    consumer.Commit(result);
                    engine.Execute(result.Message.Key);
                }
            }

            public object Use() => (AnsweredAsync(default), BookedAsync(default), Records(default));
        }
        """);

    [Fact]
    public Task A_worker_that_keeps_count_of_what_is_under_way_is_not_reported() => Verify(Shared + """
        public sealed class ParallelWorker(IPaymentHandler handler) : BackgroundService
        {
            private readonly SemaphoreSlim _free = new(16);
            private readonly System.Collections.Concurrent.ConcurrentQueue<TopicPartitionOffset> _done = new();

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var config = new ConsumerConfig { GroupId = "booking", EnableAutoCommit = true, EnableAutoOffsetStore = false };
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe("payments");
                while (!stoppingToken.IsCancellationRequested)
                {
                    await _free.WaitAsync(stoppingToken);
                    var result = consumer.Consume(stoppingToken);
                    _ = HandleAsync(result, stoppingToken);
                    while (_done.TryDequeue(out var offset))
                        consumer.StoreOffset(offset);
                }
            }

            private async Task HandleAsync(ConsumeResult<string, string> result, CancellationToken stop)
            {
                try
                {
                    await handler.HandleAsync(JsonSerializer.Deserialize<Payment>(result.Message.Value)!, stop);
                    _done.Enqueue(new TopicPartitionOffset(result.TopicPartition, result.Offset + 1));
                }
                finally
                {
                    _free.Release();
                }
            }
        }

        public sealed class AnsweringWorker(IConsumer<string, string> consumer, System.Threading.Channels.Channel<(string Text, TaskCompletionSource Done)> work) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("payments");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    var done = new TaskCompletionSource();
                    await work.Writer.WriteAsync((result.Message.Value, done), stoppingToken);
                    await done.Task;
                    consumer.Commit(result);
                }
            }
        }
        """);

    private const string Shared = """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        public record Payment(string Id, decimal Amount);
        public record Price(string Sku, decimal Amount);
        public record Invoice(string Number, List<string> Lines);
        public interface IPaymentHandler { Task HandleAsync(Payment payment, CancellationToken stop); }
        public interface IPriceClients { Task ChangedAsync(string sku); }
        public interface IInvoices { Task BookAsync(string number, string line, CancellationToken stop); }
        public interface IArchive { Task StoreAsync(string text); }
        public interface IEngine { Task StartAsync(); Task StopAsync(); bool Execute(string command); string Book(string command); }

        """;
}
