using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;
using LineageAnalyzers.Values;

namespace LineageAnalyzers.Tests.Values;

/// <summary>Names cost a bounded amount of work.</summary>
public class ResolutionBudgetTests
{
    [Fact]
    public void SpentBudget_GivesNoSteps()
    {
        var budget = new ResolutionBudget(2);

        Assert.Equal([true, true, false, false], new[] { budget.TryTake(), budget.TryTake(), budget.TryTake(), budget.TryTake() });
        Assert.True(budget.IsSpent);
    }

    [Fact]
    public void EndpointWhoseNameCostsTooMuch_SaysSo()
    {
        // Each property takes the one before ten times.
        var properties = string.Join('\n', Enumerable.Range(1, 7).Select(index =>
            $"public static string P{index} => $\"{string.Concat(Enumerable.Repeat($"{{P{index - 1}}}", 10))}\";"));
        var endpoint = EndpointsIn.Single($$"""
            static class Names
            {
                public static string P0 => Environment.MachineName;
                {{properties}}
            }
            class Service(IProducer<Null, string> producer)
            {
                public void Send() => producer.Produce(Names.P7, new Message<Null, string>());
            }
            """);

        Assert.Equal((NameResolution.Dynamic, ResolutionBudget.SpentReason), (endpoint.Topic.Resolution, endpoint.Topic.Reason));
    }
}
