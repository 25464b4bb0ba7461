using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>What must hold inside a manifest before its flows may be joined with those of others.</summary>
internal static class ManifestConsistency
{
    /// <exception cref="ManifestFormatException">Two endpoints have one id, or a flow names an endpoint that is missing or of the wrong direction.</exception>
    public static void Verify(Manifest manifest)
    {
        var directions = new Dictionary<string, Direction>(StringComparer.Ordinal);
        foreach (var endpoint in manifest.Endpoints)
        {
            if (!directions.TryAdd(endpoint.Id, endpoint.Direction))
                throw new ManifestFormatException($"two endpoints have the id '{endpoint.Id}'");
        }

        foreach (var flow in manifest.Flows)
        {
            if (flow.From.Source is null)
                Verify(directions, flow.From.Endpoint, Direction.Consume, "starts");
            if (flow.To.Sink is null)
                Verify(directions, flow.To.Endpoint, Direction.Produce, "ends");
        }
    }

    private static void Verify(Dictionary<string, Direction> directions, string? endpoint, Direction expected, string verb)
    {
        if (endpoint is null)
            throw new ManifestFormatException($"a flow {verb} nowhere");
        if (!directions.TryGetValue(endpoint, out var direction))
            throw new ManifestFormatException($"a flow {verb} at the endpoint '{endpoint}', which the manifest does not have");
        if (direction != expected)
            throw new ManifestFormatException($"a flow {verb} at the endpoint '{endpoint}', which does not {WireText<Direction>.Of(expected)}");
    }
}
