namespace LineageAnalyzers.Tests.Rules.LIN4000;

/// <content>Services as people write them.</content>
public sealed partial class LIN4003Tests
{
    [Fact]
    public Task A_projection_that_sees_what_an_exactly_once_pipeline_aborts_is_reported() => Verify(Pipeline + """
        public sealed class BalanceProjection : BackgroundService
        {
            private readonly Dictionary<string, decimal> _balances = [];

            protected override Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var config = [|new ConsumerConfig
                {
                    BootstrapServers = "kafka:9092",
                    GroupId = "balances",
                    IsolationLevel = IsolationLevel.ReadUncommitted,
                }|];
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe(Topics.Bookings);
                while (!stoppingToken.IsCancellationRequested)
                {
                    var booking = JsonSerializer.Deserialize<Booking>(consumer.Consume(stoppingToken).Message.Value)!;
                    _balances[booking.Account] = _balances.GetValueOrDefault(booking.Account) + booking.Amount;
                }

                return Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public Task A_reader_that_its_constructor_sets_up_is_reported() => Verify(Pipeline + """
        public sealed class Reports : IDisposable
        {
            private readonly IConsumer<string, string> _consumer;

            public Reports(Microsoft.Extensions.Logging.ILogger<Reports> logger)
            {
                var config = [|new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "reports", EnableAutoCommit = false }|];
                config.IsolationLevel = IsolationLevel.ReadUncommitted;
                _consumer = new ConsumerBuilder<string, string>(config).SetErrorHandler((_, error) => Microsoft.Extensions.Logging.LoggerExtensions.LogError(logger, error.Reason)).Build();
            }

            public void Run(CancellationToken stop)
            {
                _consumer.Subscribe(new[] { Topics.Bookings, "accounts" });
                while (!stop.IsCancellationRequested)
                    Console.WriteLine(_consumer.Consume(stop).Offset);
            }

            public void Dispose() => _consumer.Dispose();
        }
        """);

    [Fact]
    public Task A_setting_for_low_latency_in_a_dictionary_is_reported() => Verify(Pipeline + """
        public sealed class Alerts
        {
            private static readonly Dictionary<string, string> Fast = [|new()
            {
                ["bootstrap.servers"] = "kafka:9092",
                ["group.id"] = "alerts",
                ["fetch.wait.max.ms"] = "5",
                ["isolation.level"] = "read_uncommitted",
            }|];

            public void Run(CancellationToken stop)
            {
                using var consumer = new ConsumerBuilder<string, string>(Fast).Build();
                consumer.Subscribe(Topics.Bookings);
                while (!stop.IsCancellationRequested)
                    Alert(consumer.Consume(stop).Message.Value);
            }

            private static void Alert(string text) => Console.WriteLine(text.Length);
        }
        """);

    [Fact]
    public Task A_copy_of_a_configuration_that_reads_committed_is_not_reported() => Verify(Pipeline + """
        public sealed class Audit
        {
            private static ConsumerConfig Basic() => new() { BootstrapServers = "kafka:9092", IsolationLevel = IsolationLevel.ReadUncommitted };

            public void Run(CancellationToken stop)
            {
                var config = new ConsumerConfig(Basic()) { GroupId = "audit", IsolationLevel = IsolationLevel.ReadCommitted };
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe(Topics.Bookings);
                consumer.Consume(stop);
            }

            public void RunOther(CancellationToken stop)
            {
                var config = Basic();
                config.GroupId = "other";
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe("ticks");
                consumer.Consume(stop);
            }
        }
        """);

    [Theory]
    [InlineData("development ? IsolationLevel.ReadUncommitted : IsolationLevel.ReadCommitted")]
    [InlineData("Enum.Parse<IsolationLevel>(Environment.GetEnvironmentVariable(\"ISOLATION\") ?? \"ReadCommitted\")")]
    [InlineData("development ? IsolationLevel.ReadUncommitted : null")]
    public Task A_level_that_depends_on_the_environment_is_not_reported(string level) => Verify(Pipeline + $$"""
        public sealed class Audit(bool development)
        {
            public void Run(CancellationToken stop)
            {
                var config = new ConsumerConfig { GroupId = "audit", IsolationLevel = {{level}} };
                using var consumer = new ConsumerBuilder<string, string>(config).Build();
                consumer.Subscribe(Topics.Bookings);
                consumer.Consume(stop);
                _ = development;
            }
        }
        """);

    [Theory]
    [InlineData("TransactionalId = exactlyOnce ? \"booker\" : null")]
    [InlineData("TransactionalId = null")]
    [InlineData("TransactionalId = \"\"")]
    [InlineData("TransactionalId = Environment.GetEnvironmentVariable(\"TRANSACTIONAL_ID\")")]
    public Task A_producer_of_which_nobody_knows_that_it_has_transactions_is_not_reported(string id) => Verify($$"""
        public sealed class Booker(bool exactlyOnce)
        {
            public void Send(string account)
            {
                var config = new ProducerConfig { BootstrapServers = "kafka:9092", {{id}} };
                using var producer = new ProducerBuilder<string, string>(config).Build();
                producer.Produce("bookings", new Message<string, string> { Key = account });
                _ = exactlyOnce;
            }
        }

        public sealed class Reader
        {
            public void Run(CancellationToken stop)
            {
                using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { GroupId = "r", IsolationLevel = IsolationLevel.ReadUncommitted }).Build();
                consumer.Subscribe("bookings");
                consumer.Consume(stop);
            }
        }
        """);

    private const string Pipeline = """
        using Microsoft.Extensions.Hosting;

        public record Booking(string Account, decimal Amount);

        public static class Topics
        {
            public const string Payments = "payments";
            public const string Bookings = "bookings";
        }

        public sealed class BookingPipeline : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken stoppingToken)
            {
                using var producer = new ProducerBuilder<string, string>(new ProducerConfig { BootstrapServers = "kafka:9092", TransactionalId = $"booker-{Environment.MachineName}", EnableIdempotence = true }).Build();
                using var consumer = new ConsumerBuilder<string, string>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "booker", EnableAutoCommit = false, IsolationLevel = IsolationLevel.ReadCommitted }).Build();
                producer.InitTransactions(TimeSpan.FromSeconds(30));
                consumer.Subscribe(Topics.Payments);
                while (!stoppingToken.IsCancellationRequested)
                {
                    var result = consumer.Consume(stoppingToken);
                    producer.BeginTransaction();
                    try
                    {
                        producer.Produce(Topics.Bookings, new Message<string, string> { Key = result.Message.Key, Value = JsonSerializer.Serialize(new Booking(result.Message.Key, 1)) });
                        producer.SendOffsetsToTransaction(new[] { new TopicPartitionOffset(result.TopicPartition, result.Offset + 1) }, consumer.ConsumerGroupMetadata, TimeSpan.FromSeconds(10));
                        producer.CommitTransaction();
                    }
                    catch (KafkaException)
                    {
                        producer.AbortTransaction();
                    }
                }

                return Task.CompletedTask;
            }
        }

        """;
}
