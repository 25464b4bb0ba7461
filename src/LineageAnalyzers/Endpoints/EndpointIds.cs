using System.Globalization;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Endpoints;

/// <summary>An endpoint with its id.</summary>
/// <param name="Id">Its id in the manifest.</param>
/// <param name="Analysis">What is known of it.</param>
internal sealed record IdentifiedEndpoint(string Id, EndpointAnalysis Analysis);

/// <summary>
/// Gives endpoints ids that stay when lines move: the direction and the member, and a number from the second endpoint in a member on.
/// </summary>
internal static class EndpointIds
{
    /// <summary>The endpoints in the order of their places, with ids.</summary>
    public static IReadOnlyList<IdentifiedEndpoint> Assign(IEnumerable<EndpointAnalysis> endpoints)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<IdentifiedEndpoint>();
        foreach (var endpoint in endpoints.OrderBy(endpoint => endpoint.Location))
        {
            var start = $"{WireText<Direction>.Of(endpoint.Call.Direction)}:{MemberName(endpoint)}";
            counts.TryGetValue(start, out var count);
            counts[start] = ++count;
            result.Add(new IdentifiedEndpoint(count == 1 ? start : $"{start}#{count.ToString(CultureInfo.InvariantCulture)}", endpoint));
        }

        return result;
    }

    /// <summary>The full name of the member that contains the endpoint.</summary>
    public static string MemberName(EndpointAnalysis endpoint) => endpoint.Member is null ? "(none)" : MemberNames.Of(endpoint.Member);
}
