using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Flow.Corpus;

/// <summary>How what is found in a case compares with what is there.</summary>
/// <param name="Case">The case.</param>
/// <param name="Flows">Of flows.</param>
/// <param name="Reads">Of reads.</param>
/// <param name="Forbidden">What is found although the case is there to rule it out.</param>
/// <param name="WrongIdentities">What is said to arrive unchanged, and does not.</param>
internal sealed record FlowCaseResult(FlowCase Case, Agreement Flows, Agreement Reads, IReadOnlyList<string> Forbidden, IReadOnlyList<string> WrongIdentities)
{
    /// <summary>What is wrong, a line each; empty when nothing is.</summary>
    public IEnumerable<string> Faults =>
    [
        .. WrongIdentities.Select(flow => $"IDENTITY {flow}"),
        .. Forbidden.Except(WrongIdentities).Select(flow => $"FORBIDDEN {flow}: {Reason(flow)}"),
        .. Flows.False.Concat(Reads.False).Except(WrongIdentities).Except(Forbidden).Select(line => $"false    {line}"),
        .. Flows.Missed.Concat(Reads.Missed).Select(line => $"missed   {line}"),
    ];

    /// <summary>Analyses a case, and shows the manifest that this gives.</summary>
    public static FlowCaseResult Of(FlowCase flowCase, Action<FlowCase, Manifest> look)
    {
        var manifest = EndpointsIn.Compilation(flowCase.Compile());
        look(flowCase, manifest);
        var endpoints = manifest.Endpoints.ToDictionary(endpoint => endpoint.Id);
        var expected = flowCase.Expected;
        var wanted = expected.Flows.Select(FlowLine.Parse).ToHashSet();
        var tolerated = expected.May.Where(line => line.Contains("->", StringComparison.Ordinal)).Select(FlowLine.Parse).ToHashSet();
        var found = manifest.Flows.Select(flow => FlowLine.Of(flow, endpoints)).OfType<FlowLine>()
            .Where(flow => wanted.Contains(flow) || !(tolerated.Contains(flow) || IsIrrelevant(flow, expected, wanted)))
            .ToHashSet();
        var never = expected.Never.Keys.Select(FlowLine.Parse).ToList();
        var wrong = found.Where(flow => !wanted.Contains(flow)).ToList();
        return new FlowCaseResult(
            flowCase,
            Agreement.Of(wanted.Select(flow => flow.ToString()), found.Select(flow => flow.ToString())),
            ReadsOf(manifest, endpoints, expected),
            [.. wrong.Where(flow => never.Any(ruledOut => Rules(ruledOut, flow))).Select(flow => flow.ToString())],
            [.. wrong.Where(flow => flow is { IsOfRecord: true, Transformation: FlowTransformation.Identity }).Select(flow => flow.ToString())]);
    }

    private string Reason(string flow) =>
        Case.Expected.Never.First(never => Rules(FlowLine.Parse(never.Key), FlowLine.Parse(flow))).Value;

    private static bool Rules(FlowLine ruledOut, FlowLine flow) =>
        ruledOut.HasEndsOf(flow) && (ruledOut == flow || ruledOut is { Transformation: FlowTransformation.Identity, Masked: false });

    // Constants are compared where a case is about them. What decides and is a part, too, is named as a part.
    private static bool IsIrrelevant(FlowLine flow, FlowExpectation expected, HashSet<FlowLine> wanted) =>
        flow.From == "constant" && !expected.Constants
        || flow.Transformation == FlowTransformation.Conditional && wanted.Any(other => other.HasEndsOf(flow));

    private static Agreement ReadsOf(Manifest manifest, IReadOnlyDictionary<string, Endpoint> endpoints, FlowExpectation expected)
    {
        if (expected.Reads is not { } wanted)
            return new Agreement([], [], []);
        var found =
            from endpoint in manifest.Endpoints
            from read in endpoint.Reads
            let address = FlowLine.Address(endpoint.Id, RecordPart.Value, read.Field, endpoints)
            where address is not null
            select $"{address} {read.Use.ToString().ToLowerInvariant()}";
        return Agreement.Of(wanted, found.Distinct().Where(read => wanted.Contains(read) || !expected.May.Contains(read)));
    }
}
