using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Endpoints;

/// <summary>The endpoints of a library that several applications configure, each in its own way: a name is then each that one of them gives.</summary>
internal static class AcrossApplications
{
    /// <summary>Whether the settings of an application take part in a name.</summary>
    public static bool AreAsked(EndpointAnalysis endpoint) => IsConfigured(endpoint.Topic) || endpoint.Group is { } group && IsConfigured(group);

    /// <summary>The endpoints with the names that they have in any of the applications that use them.</summary>
    /// <param name="ofApplications">The same endpoints in the same order, as they are with the settings of each application.</param>
    /// <param name="uses">Whether the application at an index may run an endpoint, and configure what has the key in its name.</param>
    public static IReadOnlyList<EndpointAnalysis> Join(IReadOnlyList<IReadOnlyList<EndpointAnalysis>> ofApplications, Func<int, EndpointAnalysis, string, bool> uses)
    {
        var first = ofApplications[0];
        if (ofApplications.All(other => other.Count == first.Count))
            return first.Select((endpoint, index) => JoinOne(endpoint, ofApplications.Select(endpoints => endpoints[index]).ToList(), uses)).ToList();
        var byPlace = ofApplications.Select(endpoints => endpoints.ToLookup(PlaceOf)).ToList();
        return first.Select(endpoint => byPlace.Select(endpoints => endpoints[PlaceOf(endpoint)].ToList()).ToList() is var there && there.All(endpoints => endpoints.Count == 1)
            ? JoinOne(endpoint, there.Select(endpoints => endpoints[0]).ToList(), uses)
            : Differing(endpoint)).ToList();
    }

    private static (SourceLocation, Direction) PlaceOf(EndpointAnalysis endpoint) => (endpoint.Location, endpoint.Call.Direction);

    private static EndpointAnalysis JoinOne(EndpointAnalysis endpoint, IReadOnlyList<EndpointAnalysis> ofApplications, Func<int, EndpointAnalysis, string, bool> uses) => endpoint with
    {
        Topic = Join(endpoint, ofApplications.Select(other => other.Topic).ToList(), uses),
        Group = endpoint.Group is not null && ofApplications.Select(other => other.Group).OfType<ResolvedName>().ToList() is var groups && groups.Count == ofApplications.Count
            ? Join(endpoint, groups, uses)
            : endpoint.Group,
    };

    // An application that does not use the endpoint says nothing of its names.
    private static ResolvedName Join(EndpointAnalysis endpoint, List<ResolvedName> names, Func<int, EndpointAnalysis, string, bool> uses)
    {
        var used = names.Where((name, application) => IsProven(name) || name.Key is not { } key || uses(application, endpoint, key)).ToList();
        return used.Count == 0 ? names[0] : used.Aggregate(Join);
    }

    // One call may name two topics with one application's settings and one with another's: then nothing tells which belong together.
    private static EndpointAnalysis Differing(EndpointAnalysis endpoint) => AreAsked(endpoint)
        ? endpoint with { Topic = Differing(endpoint.Topic), Group = endpoint.Group is { } named ? Differing(named) : null }
        : endpoint;

    private static ResolvedName Differing(ResolvedName name) => IsConfigured(name)
        ? ResolvedName.Unknown(name.Resolution, "it differs by the application that uses this project", name.Key)
        : name;

    private static ResolvedName Join(ResolvedName left, ResolvedName right)
    {
        if (left == right)
            return left;
        if (!IsProven(left) || !IsProven(right))
        {
            return ResolvedName.Unknown(
                left.Resolution, $"it differs by the application that uses this project, and one of them does not show it: {left.Reason ?? right.Reason ?? "it is put together there"}", left.Key);
        }

        return new ResolvedName
        {
            Names = left.ProvenNames.Concat(right.ProvenNames).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
            Resolution = left.Resolution,
            Key = left.Key == right.Key ? left.Key : null,
        };
    }

    private static bool IsProven(ResolvedName name) => name is { Reason: null, Template: null, Pattern: null };

    private static bool IsConfigured(ResolvedName name) => name.Resolution == NameResolution.Configuration || name.Key is not null;
}
