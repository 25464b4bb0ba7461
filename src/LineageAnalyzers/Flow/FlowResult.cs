using LineageAnalyzers.Flow.Reporting;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow;

/// <summary>What the flow analysis of a compilation found.</summary>
/// <param name="Flows">The flows, in no order.</param>
/// <param name="ReadsOf">Gives the fields that a consuming endpoint's code reads, by the endpoint's id.</param>
internal sealed record FlowResult(EquatableArray<DataFlow> Flows, Func<string, EquatableArray<FieldRead>> ReadsOf)
{
    /// <summary>Each place at which a consumed field arrives in a record or a sink.</summary>
    public IReadOnlyList<FlowArrival> Arrivals { get; init; } = [];

    /// <summary>Nothing: there are no endpoints.</summary>
    public static FlowResult Empty { get; } = new(EquatableArray<DataFlow>.Empty, _ => EquatableArray<FieldRead>.Empty);
}
