using LineageAnalyzers.CodeFixes.LIN4000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4002Tests
{
    [Fact]
    public Task The_commit_is_moved_behind_the_work() => Fix(
        Lines("consumer.[|Commit|](result);", "await Handle(result.Message.Value); // at last"),
        Lines("await Handle(result.Message.Value); // at last", "consumer.Commit(result);"));

    [Fact]
    public Task All_findings_of_a_document_are_fixed_together() => Fix(
        Lines("consumer.[|Commit|](result);", "await Handle(result.Message.Value);") + Lines("consumer.[|StoreOffset|](result);", "Save(result.Message.Value);").Replace("class Service", "class Other"),
        Lines("await Handle(result.Message.Value);", "consumer.Commit(result);") + Lines("Save(result.Message.Value);", "consumer.StoreOffset(result);").Replace("class Service", "class Other"));

    [Theory]
    [InlineData("if (result.Message.Value.Length == 0) continue;")]
    [InlineData("if (result.Message.Value.Length == 0) return;")]
    public Task A_commit_that_some_ways_would_miss_is_left_alone(string jump)
    {
        var code = Lines("consumer.[|Commit|](result);", jump, "await Handle(result.Message.Value);");
        return Fix(code, code);
    }

    [Fact]
    public Task The_store_of_Consume_is_turned_off() => Fix(
        Stored("new ConsumerConfig { GroupId = \"g\", EnableAutoOffsetStore = true }", "[|StoreOffset|]"),
        Stored("new ConsumerConfig { GroupId = \"g\", EnableAutoOffsetStore = false }", "StoreOffset"));

    private static string Lines(params string[] statements) => Loop("var result = consumer.Consume(stop);\n            " + string.Join("\n            ", statements))
        .Replace("using Microsoft.Extensions.Logging;" + RuleCode.Records, "").Replace("ILogger<Service>", "Microsoft.Extensions.Logging.ILogger");

    private Task Fix(string before, string after) => new RuleTest<LateCommitFix>(Id, before) { FixedTo = after }.RunAsync();
}
