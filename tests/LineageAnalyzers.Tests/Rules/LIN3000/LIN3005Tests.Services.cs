namespace LineageAnalyzers.Tests.Rules.LIN3000;

/// <content>Services as people write them.</content>
public sealed partial class LIN3005Tests
{
    [Fact]
    public Task A_dead_letter_that_loses_the_schema_of_its_source_is_reported() => Verify(Hosting + Order + """
        public sealed class OrderWorker(IConsumer<string, Order> consumer, IProducer<string, string> deadLetters, ILogger<OrderWorker> logger) : BackgroundService
        {
            public static IConsumer<string, Order> Create(ISchemaRegistryClient registry) => new ConsumerBuilder<string, Order>(new ConsumerConfig { GroupId = "billing" })
                .SetValueDeserializer(Confluent.Kafka.SyncOverAsync.SyncOverAsyncDeserializerExtensionMethods.AsSyncOverAsync(new AvroDeserializer<Order>(registry)))
                .Build();

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    try
                    {
                        await BillAsync(result.Message.Value);
                    }
                    catch (Exception failure)
                    {
                        logger.LogError("order {Id} failed", result.Message.Value.id);
                        await deadLetters.ProduceAsync(
                            "orders.dlq",
                            new Message<string, string>
                            {
                                Key = result.Message.Key,
                                Value = [|JsonSerializer.Serialize(new { result.Message.Value.id, result.Message.Value.email, Error = failure.GetType().Name })|],
                            },
                            stoppingToken);
                    }

                    consumer.Commit(result);
                }
            }

            private static Task BillAsync(Order order) => order.id == "" ? throw new InvalidOperationException("no id") : Task.CompletedTask;
        }
        """);

    [Fact]
    public Task An_error_topic_that_gets_messages_of_exceptions_with_the_field_is_reported() => Verify(Hosting + Records + """
        public sealed class AccountMissingException(string message) : Exception(message);

        public sealed class Accounts
        {
            private readonly Dictionary<string, string> _byEmail = [];

            public string Find(string email) => _byEmail.TryGetValue(email, out var account) ? account : throw new AccountMissingException($"There is no account of {email}.");
        }

        public sealed class OrderWorker(IConsumer<string, string> consumer, IProducer<string, string> errors, Accounts accounts) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    var order = JsonSerializer.Deserialize<Order>(result.Message.Value)!;
                    try
                    {
                        accounts.Find(order.Email);
                    }
                    catch (AccountMissingException failure)
                    {
                        await errors.ProduceAsync("orders.errors", new Message<string, string> { Key = order.Id, Value = [|failure.Message|] }, stoppingToken);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_retry_over_an_open_line_is_reported() => Verify(Hosting + Records + """
        public sealed class OrderWorker : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var consumerConfig = new ConsumerConfig { BootstrapServers = "kafka.acme.example:9094", GroupId = "billing", SecurityProtocol = SecurityProtocol.SaslSsl, SaslMechanism = SaslMechanism.ScramSha512 };
                using var consumer = new ConsumerBuilder<string, string>(consumerConfig).Build();
                using var retries = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka.acme.example:9092", SecurityProtocol = SecurityProtocol.Plaintext }).Build();
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    if (JsonSerializer.Deserialize<Order>(result.Message.Value) is not { Id.Length: > 0 })
                        await retries.ProduceAsync("orders.retry", new Message<string, string> { Key = result.Message.Key, Value = [|result.Message.Value|] }, stoppingToken);
                }
            }
        }
        """);

    [Fact]
    public Task A_dead_letter_in_an_envelope_with_the_bytes_as_they_came_is_not_reported() => Verify(Hosting + Records + """
        public sealed record DeadLetter(byte[] Payload, string Topic, int Partition, long Offset, string Error, DateTimeOffset At);

        public sealed class OrderWorker(IConsumer<string, byte[]> consumer, IProducer<string, string> deadLetters, ILogger<OrderWorker> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    try
                    {
                        var order = JsonSerializer.Deserialize<Order>(result.Message.Value) ?? throw new FormatException("no order");
                        if (order.Email.Length == 0)
                            throw new InvalidOperationException($"order {order.Id} has no address");
                    }
                    catch (Exception failure) when (failure is not OperationCanceledException)
                    {
                        logger.LogError(failure, "record at {Offset} failed", result.Offset);
                        var letter = new DeadLetter(result.Message.Value, result.Topic, result.Partition, result.Offset, failure.Message, DateTimeOffset.UtcNow);
                        await deadLetters.ProduceAsync("orders.dlq", new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(letter) }, stoppingToken);
                    }
                }
            }
        }
        """);

    [Theory]
    [InlineData("order with { Attempt = order.Attempt + 1 }")]
    [InlineData("new Attempted { Id = order.Id, Email = order.Email, Attempt = order.Attempt + 1 }")]
    [InlineData("new { Order = order with { Attempt = order.Attempt + 1 }, At = DateTimeOffset.UtcNow }")]
    public Task A_retry_of_the_record_with_its_next_attempt_is_not_reported_beside_masked_statistics(string retried) => Verify(Hosting + Records + $$"""
        public sealed record Attempted { public string Id { get; init; } = ""; [Classified("PII")] public string Email { get; init; } = ""; public int Attempt { get; init; } }

        public sealed record Statistic(string Id, string Who);

        public sealed class OrderWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    var order = JsonSerializer.Deserialize<Attempted>(result.Message.Value)!;
                    try
                    {
                        var who = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(order.Email)));
                        await producer.ProduceAsync("statistics", new Message<string, string> { Key = order.Id, Value = JsonSerializer.Serialize(new Statistic(order.Id, who)) }, stoppingToken);
                    }
                    catch (KafkaException) when (order.Attempt < 5)
                    {
                        await producer.ProduceAsync("orders.retry", new Message<string, string> { Key = order.Id, Value = JsonSerializer.Serialize({{retried}}) }, stoppingToken);
                    }
                }
            }
        }
        """);

    [Fact]
    public Task A_text_in_which_only_a_part_of_the_field_stands_is_not_reported() => Verify(Hosting + Records + """
        public sealed class OrderWorker(IConsumer<string, string> consumer, IProducer<string, string> errors) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                consumer.Subscribe("orders");
                while (!stoppingToken.IsCancellationRequested)
                {
                    var order = JsonSerializer.Deserialize<Order>(consumer.Consume(stoppingToken).Message.Value)!;
                    if (!order.Email.Contains('@'))
                        await errors.ProduceAsync("orders.dlq", new Message<string, string> { Key = order.Id, Value = $"{order.Id}: '{Shortened(order.Email)}' ({order.Email.Length} characters) is no address" }, stoppingToken);
                    if (Problem(order) is { } problem)
                        await errors.ProduceAsync("orders.dlq", new Message<string, string> { Key = order.Id, Value = problem }, stoppingToken);
                }
            }

            private static string Shortened(string text) => text.Length < 3 ? "***" : text[..2] + new string('*', text.Length - 2);

            private static string? Problem(Order order) => string.IsNullOrEmpty(order.Email) ? $"order {order.Id} has no address" : null;
        }
        """);

    private const string Hosting = """
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        """;
}
