using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Flow.Reporting;

/// <summary>A consumed field that arrives somewhere. A manifest has one flow for all places that are alike; a finding is about one of them.</summary>
/// <param name="Flow">The flow, with the way to this place.</param>
/// <param name="Place">The call, or the statement, in which it arrives.</param>
/// <param name="Part">With a sink: the value that shows it, among all that the call is given; null where that is not seen.</param>
/// <param name="IsLegible">Whether the field's value can be read in what arrives.</param>
/// <param name="Behind">With a sink in another assembly: the method of that which is called here; null where the sink itself is.</param>
internal sealed record FlowArrival(DataFlow Flow, SourceLocation Place, SourceLocation? Part, bool IsLegible, string? Behind = null)
{
    /// <summary>Which record it comes from, by its place among the types that come out of the topic; null where that is not known, or there is one type alone.</summary>
    public int? Alternative { get; init; }
}
