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
        test.ExpectedDiagnostics.Add(Expected.Finding(Id, 0, "stored before 'Handle' processes the record", "StoreOffset it after 'Handle'").WithLocation(1));
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
        class Service(IConsumer<string, string> consumer, ILogger<Service> logger, bool manual)
        {
            public async Task Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                {
                    {{statements}}
                }

                _ = (logger, manual);
                await Task.Yield();
            }

            static Task Handle(string text) => Task.CompletedTask;
            static void Save(string text) { }
        }
        """;

    private Task Verify(string code) => new RuleTest(Id, code).RunAsync();
}
