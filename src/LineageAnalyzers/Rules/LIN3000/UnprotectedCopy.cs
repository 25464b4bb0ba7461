using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>
/// LIN3005: a dead-letter or retry topic gets classified data with less protection than the topic that it comes from, or than every other record that the project
/// makes of it. The finding is about the call that names the topic, which may be one of an own method.
/// </summary>
internal sealed class UnprotectedCopy : ICompilationRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3005",
        RuleLevel.Warning,
        title: "Dead-letter or retry topic protects less than its source",
        messageFormat: "{0} is written to the {1} {2} with less protection: {3}",
        description: "Records that failed hold the same data as those that did not, are kept longer, and are read by more people.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(CompilationFacts facts, CancellationToken cancellationToken)
    {
        var flows = facts.Flows(cancellationToken);
        var told = new HashSet<SyntaxNode>();
        foreach (var flow in flows.All)
        {
            if (flow is not { Target.Analysis: { } target, Arrival.Flow: { From.Part: RecordPart.Value, To.Part: RecordPart.Value } }
                || RoleOf(target) is not { } role || IsToldByClientCall(target) || LostProtection.Of(flow, flows, IsUsual) is not { } lost || !told.Add(target.Call.Operation.Syntax))
                continue;
            yield return Diagnostic.Create(
                Rule,
                PlaceOf(target),
                flow.Way,
                flow.Shown,
                role == TopicRole.Retry ? "retry" : "dead-letter",
                TopicNames.Shown(target.Topic),
                lost);
        }
    }

    // The call of the client names the topic itself, so the finding stands there.
    private static bool IsToldByClientCall(EndpointAnalysis target) => target.Via.Any(call => call.Topic.ProvenNames.Any());

    // What the client is given stands in the own method, not at its call.
    private static Location PlaceOf(EndpointAnalysis target) =>
        target.Via.IsEmpty ? CallPlaces.Of(target.Message.Value, target.Call.Operation) : CallPlaces.NameOf(target.Call.Operation);

    private static bool IsUsual(EndpointAnalysis target) => RoleOf(target) is null;

    private static TopicRole? RoleOf(EndpointAnalysis target) => (target.Call.Role ?? TopicRoles.Of(target.Topic)) is { Role: TopicRole.DeadLetter or TopicRole.Retry } role ? role.Role : null;
}
