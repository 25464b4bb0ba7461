using LineageAnalyzers.CodeFixes.LIN4000;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Rules.LIN4000;

public sealed partial class LIN4003Tests
{
    [Fact]
    public Task The_consumer_reads_committed_records_after_the_fix() => new RuleTest<IsolationFix>(
        Id,
        Service("[|new ConsumerConfig { GroupId = \"g\", IsolationLevel = IsolationLevel.ReadUncommitted }|]"))
    {
        FixedTo = Service("new ConsumerConfig { GroupId = \"g\", IsolationLevel = IsolationLevel.ReadCommitted }"),
    }.RunAsync();
}
