using LineageAnalyzers.Endpoints;

namespace LineageAnalyzers.Flow;

/// <summary>The flows of a compilation with what they were made from.</summary>
/// <param name="Reader">What read the endpoints.</param>
/// <param name="Endpoints">The endpoints.</param>
/// <param name="Result">What was found.</param>
internal sealed record FollowedFlows(EndpointReader Reader, IReadOnlyList<IdentifiedEndpoint> Endpoints, FlowResult Result);
