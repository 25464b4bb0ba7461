using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4002Tests : RuleTests
{
    private protected override string Id => "LIN4002";

    private protected override string Finding => Loop("var result = consumer.Consume(stop); consumer.[|Commit|](result); await Handle(result.Message.Value);");

    [Fact]
    public Task The_message_names_what_comes_too_late_and_shows_it()
    {
        var test = new RuleTest(Id, Loop("var result = consumer.Consume(stop); consumer.{|#0:StoreOffset|}(result); await {|#1:Handle(result.Message.Value)|};"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "stored before 'Handle' gets the record", "Store it after 'Handle'").WithLocation(1));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("var result = consumer.Consume(stop); consumer.[|Commit|](); await Handle(result.Message.Value);")]
    [InlineData("var result = consumer.Consume(stop); var text = result.Message.Value; consumer.[|Commit|](result); Save(text);")]
    [InlineData("var result = consumer.Consume(stop); var order = JsonSerializer.Deserialize<Tick>(result.Message.Value)!; consumer.[|StoreOffset|](result.TopicPartitionOffset); Save(order.Id);")]
    [InlineData("var result = consumer.Consume(stop); logger.LogInformation(result.Message.Value); consumer.[|Commit|](result); await Handle(result.Message.Value);")]
    [InlineData("var result = consumer.Consume(stop); if (result.Message.Value == null) continue; consumer.[|Commit|](result); try { await Handle(result.Message.Value); } catch (Exception) { }")]
    [InlineData("var result = consumer.Consume(stop); if (manual) { consumer.[|Commit|](result); } await Handle(result.Message.Value);")]
    [InlineData("ConsumeResult<string, string> result; try { result = consumer.Consume(stop); } catch (ConsumeException) { continue; } consumer.[|Commit|](result); await Handle(result.Message.Value);")]
    [InlineData("var text = \"\"; var result = consumer.Consume(stop); text = result.Message.Value; consumer.[|Commit|](result); await Handle(text);")]
    public Task A_commit_before_the_work_is_reported(string statements) => Verify(Loop(statements));

    [Theory]
    [InlineData("var result = consumer.Consume(stop); await Handle(result.Message.Value); consumer.Commit(result);")]
    [InlineData("var result = consumer.Consume(stop); if (result.Message.Value == null) { consumer.Commit(result); continue; } await Handle(result.Message.Value); consumer.Commit(result);")]
    [InlineData("var result = consumer.Consume(stop); await Handle(result.Message.Value); consumer.Commit(result); logger.LogInformation(result.Message.Value);")]
    [InlineData("var result = consumer.Consume(stop); await Handle(result.Message.Value); consumer.Commit(result); Save(result.Message.Value);")]
    [InlineData("var result = consumer.Consume(stop); try { await Handle(result.Message.Value); } finally { consumer.Commit(result); }")]
    [InlineData("var result = consumer.Consume(stop); if (manual) { await Handle(result.Message.Value); consumer.Commit(result); } else { Save(result.Message.Value); }")]
    [InlineData("var result = consumer.Consume(stop); if (manual) { consumer.Commit(result); } else { Save(result.Message.Value); }")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); logger.LogInformation(result.Message.Value);")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); Save(result.Topic);")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); Console.WriteLine(JsonSerializer.Deserialize<Tick>(result.Message.Value)!.ToString());")]
    [InlineData("var result = consumer.Consume(stop); var tick = JsonSerializer.Deserialize<Printed>(result.Message.Value)!; consumer.Commit(result); Console.WriteLine($\"{tick.ToString()} at {result.Offset}\");")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); logger.LogInformation(Describe(result.Message.Value));")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); var path = \"\"; path = System.IO.Path.Combine(\"files\", result.Message.Value); logger.LogInformation(path);")]
    [InlineData("var result = consumer.Consume(stop); consumer.Commit(result); var id = Guid.Empty; id = Guid.Parse(result.Message.Value); Console.WriteLine(id);")]
    [InlineData("ConsumeResult<string, string>? result = null; result = consumer.Consume(stop); if (result != null) { var text = result.Message.Value; await Handle(text); consumer.Commit(result); }")]
    [InlineData("consumer.Commit(); var result = consumer.Consume(stop); await Handle(result.Message.Value);", true)]
    [InlineData("var result = consumer.Consume(stop); var next = consumer.Consume(stop); consumer.Commit(result); await Handle(next.Message.Value);")]
    public Task A_commit_after_the_work_or_without_any_is_not_reported(string statements, bool isOfLastTurn = false)
    {
        Assert.True(isOfLastTurn == statements.StartsWith("consumer.Commit", StringComparison.Ordinal));
        return Verify(Loop(statements));
    }

    [Theory]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", true)]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoOffsetStore = true }", true)]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoOffsetStore = false }", false)]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoCommit = false }", false)]
    [InlineData("given", false)]
    public Task An_offset_that_Consume_stores_already_is_reported(string configuration, bool isReported) => Verify(Stored(configuration, isReported ? "[|StoreOffset|]" : "StoreOffset"));

    [Theory]
    [InlineData("_ = Slow(result.Message.Value); consumer.[|Commit|](result);")]
    [InlineData("Task.Run(() => Save(result.Message.Value)); consumer.[|Commit|](result);")]
    [InlineData("_ = Task.Run(async () => { await Handle(result.Message.Value); }); logger.LogInformation(\"taken\"); consumer.[|Commit|]();")]
    [InlineData("_ = Task.Factory.StartNew(() => Save(result.Message.Value)); consumer.[|StoreOffset|](result);")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => Save(result.Message.Value)); consumer.[|Commit|](result);")]
    [InlineData("Forget(result.Message.Value); consumer.[|Commit|](result);")]
    [InlineData("await channel.Writer.WriteAsync(result.Message.Value, stop); consumer.[|Commit|](result);")]
    [InlineData("if (channel.Writer.TryWrite(\"\")) { } queue.Add(result.Message.Value); consumer.[|Commit|](result);")]
    [InlineData("waiting.Enqueue(result.Message.Value); consumer.[|Commit|](result);")]
    [InlineData("producer.Produce(\"copies\", new Message<string, string> { Value = result.Message.Value }); consumer.[|Commit|](result);")]
    [InlineData("_ = producer.ProduceAsync(\"copies\", new Message<string, string> { Value = result.Message.Value }); consumer.[|Commit|](result);")]
    public Task A_commit_after_the_record_was_only_handed_on_is_reported(string statements) => Verify(Loop("var result = consumer.Consume(stop); " + statements));

    [Theory]
    [InlineData("await Slow(result.Message.Value); consumer.Commit(result);")]
    [InlineData("var task = Slow(result.Message.Value); await task; consumer.Commit(result);")]
    [InlineData("var task = Slow(result.Message.Value); tasks.Add(task); consumer.Commit(result);")]
    [InlineData("Slow(result.Message.Value).Wait(); consumer.Commit(result);")]
    [InlineData("Slow(result.Message.Value).GetAwaiter().GetResult(); consumer.Commit(result);")]
    [InlineData("_ = Slow(result.Message.Value); await Task.WhenAll(tasks); consumer.Commit(result);")]
    [InlineData("await Handle(result.Message.Value); _ = Slow(result.Message.Value); consumer.Commit(result);")]
    [InlineData("Save(result.Message.Value); producer.Produce(\"copies\", new Message<string, string> { Value = result.Message.Value }); consumer.Commit(result);")]
    [InlineData("_ = Task.Run(() => logger.LogInformation(result.Message.Value)); consumer.Commit(result);")]
    [InlineData("_ = Task.Run(() => { Save(result.Message.Value); consumer.Commit(result); });")]
    [InlineData("_ = Handle(result.Message.Value); consumer.Commit(result);")]
    [InlineData("producer.Produce(\"copies\", new Message<string, string> { Value = result.Message.Value }); producer.Flush(stop); consumer.Commit(result);")]
    [InlineData("await producer.ProduceAsync(\"copies\", new Message<string, string> { Value = result.Message.Value }); consumer.Commit(result);")]
    [InlineData("channel.Writer.TryWrite(result.Message.Value); while (channel.Reader.TryRead(out var text)) { Save(text); } consumer.Commit(result);")]
    [InlineData("waiting.Enqueue(result.Message.Value); while (waiting.TryDequeue(out var text)) { Save(text); } consumer.Commit(result);")]
    [InlineData("recent.Enqueue(result.Message.Value); consumer.Commit(result);")]
    [InlineData("list.Add(result.Message.Value); if (list.Count > 9) { list.ForEach(Save); consumer.Commit(result); }")]
    [InlineData("if (manual) { _ = Slow(result.Message.Value); continue; } consumer.Commit(result);")]
    [InlineData("_ = Task.Run(() => { Save(result.Message.Value); consumer.StoreOffset(result); }); consumer.Commit();")]
    [InlineData("consumer.Commit(); await Handle(result.Message.Value); consumer.StoreOffset(result);")]
    public Task A_commit_after_something_that_is_waited_for_is_not_reported(string statements) => Verify(Loop("var result = consumer.Consume(stop); " + statements));

    [Fact]
    public Task The_message_says_what_nothing_waits_for()
    {
        var test = new RuleTest(Id, Loop("var result = consumer.Consume(stop); Task.Run(() => {|#1:Save(result.Message.Value)|}); consumer.{|#0:Commit|}(result);"));
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "committed while 'Save' may still process the record, since nothing waits for it", "Commit it after 'Save' has ended").WithLocation(1));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "_ = [|Slow|](result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoCommit = true }", "Task.Run(() => [|Save|](result.Message.Value));")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "channel.Writer.[|TryWrite|](result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoCommit = false }", "_ = Slow(result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\", EnableAutoOffsetStore = false }", "_ = Slow(result.Message.Value);")]
    [InlineData("given", "_ = Slow(result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "Save(result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "await Slow(result.Message.Value);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "_ = Slow(result.Message.Value); await Task.Delay(5);")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "producer.Produce(\"copies\", new Message<string, string> { Value = result.Message.Value });")]
    [InlineData("new ConsumerConfig { GroupId = \"g\" }", "_ = Slow(result.Message.Value); if (given is null) { consumer.StoreOffset(result); }", true)]
    public Task What_the_client_commits_while_it_is_under_way_is_reported(string configuration, string work, bool isStoredTooSoon = false) => Verify($$"""
        class Service(IProducer<string, string> producer, System.Threading.Channels.Channel<string> channel)
        {
            public async Task Run(ConsumerConfig given)
            {
                using var consumer = new ConsumerBuilder<string, string>({{configuration}}).Build();
                consumer.Subscribe("orders");
                while (true)
                {
                    var result = consumer.Consume();
                    {{(isStoredTooSoon ? work.Replace("StoreOffset", "[|StoreOffset|]") : work)}}
                }
            }

            static void Save(string text) { }
            static async Task Slow(string text) => await Task.Delay(5);
            object Used() => (producer, channel);
        }
        """);

    private static string Stored(string configuration, string store) => $$"""
        class Service
        {
            public void Run(ConsumerConfig given)
            {
                using var consumer = new ConsumerBuilder<string, string>({{configuration}}).Build();
                consumer.Subscribe("orders");
                while (true)
                {
                    var result = consumer.Consume();
                    Save(result.Message.Value);
                    consumer.{{store}}(result);
                }
            }

            static void Save(string text) { }
        }
        """;

    private static string Loop(string statements) => "using Microsoft.Extensions.Logging;" + RuleCode.Records + $$"""
        class Service(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Service> logger, bool manual, System.Threading.Channels.Channel<string> channel)
        {
            public async Task Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                {
                    {{statements}}
                }

                _ = (logger, manual, producer, channel, queue, tasks, list);
                await Task.Yield();
            }

            private readonly System.Collections.Concurrent.BlockingCollection<string> queue = [];
            private readonly System.Collections.Concurrent.ConcurrentQueue<string> waiting = [];
            private readonly Queue<string> recent = [];
            private void Work() { while (waiting.TryDequeue(out var text)) Save(text); if (recent.Count > 9) recent.Dequeue(); }
            private readonly List<Task> tasks = [];
            private readonly List<string> list = [];
            static async Task Slow(string text) => await Task.Delay(5);
            static async void Forget(string text) => await Task.Delay(5);

            class Printed { public string Id { get; set; } = ""; public override string ToString() => Id; }
            static string Describe(string text) => text + ".";
            static Task Handle(string text) => Task.CompletedTask;
            static void Save(string text) { }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
