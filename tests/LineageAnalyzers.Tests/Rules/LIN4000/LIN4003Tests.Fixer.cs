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

    [Fact]
    public Task A_framework_is_told_to_read_committed_records_after_the_fix()
    {
        const string Code = "using MassTransit; using Microsoft.Extensions.DependencyInjection;" + Writer + """
            class Setup
            {
                void Add(IServiceCollection services) => services.AddMassTransit(bus => bus.AddRider(rider => rider.UsingKafka((context, kafka) =>
                    kafka.TopicEndpoint<Order>("orders", "billing", endpoint => { endpoint.UseIsolationLevel([|IsolationLevel.ReadUncommitted|]); }))));
            }
            """;
        var test = new RuleTest<IsolationFix>(Id, Code) { FixedTo = Code.Replace("[|IsolationLevel.ReadUncommitted|]", "IsolationLevel.ReadCommitted") };
        test.TestState.AdditionalReferences.AddRange(StandInCode.References("MassTransit.KafkaIntegration"));
        return test.RunAsync();
    }
}
