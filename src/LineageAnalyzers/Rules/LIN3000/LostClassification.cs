using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Flows;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>LIN3004: a classified field of a consumed record goes into a field of a produced record that nothing classifies. From there on nobody knows what it is.</summary>
internal sealed class LostClassification : ICompilationRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3004",
        RuleLevel.Warning,
        title: "Classification is lost",
        messageFormat: "'{0}' in {1} gets {2}, but nothing classifies it: whoever reads that topic does not know that it is {3}. Classify it as its source is.",
        description: "A copy of regulated data is regulated data; rules, masking and deletion go by the classification.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(CompilationFacts facts, CancellationToken cancellationToken)
    {
        var flows = facts.Flows(cancellationToken);
        var fields = new Lazy<FieldSymbols>(() => new FieldSymbols(facts.Compilation, facts.Records));
        var told = new HashSet<(string, string, string)>();
        foreach (var flow in flows.All)
        {
            if (flow is not { Target.Analysis: { } target, IsWhole: false, Arrival.Flow.To: { Part: RecordPart.Value, Field.Length: > 0 } to } || target.Value is not { Record: { } record } payload)
                continue;
            if (facts.Records.Describe(record, payload.Form, cancellationToken).Fields.FirstOrDefault(field => field.Path == to.Field) is not { } described
                || (!described.Classifications.IsEmpty && described.ClassifiedBy is not ClassificationSource.Inferred))
                continue;
            var member = fields.Value.MemberAt(record, payload.Form, to.Field, cancellationToken);
            if (member is null || facts.Records.Classifications.OfMember(member).IsStatedNone || !told.Add((TypeOf(member), member.Name, flow.Classes)))
                continue;
            var place = facts.ShownPlaceOf(member, cancellationToken);
            yield return Diagnostic.Create(
                Rule,
                place ?? CallPlaces.NameOf(target.Call.Operation),
                flow.Way,
                place is null ? ImmutableDictionary<string, string?>.Empty : AttributeTexts.Property(SourceOf(flow, fields.Value, cancellationToken), flow.Field.Classifications, facts),
                RecordNames.Shown(member.ContainingType, member.Name),
                flows.TopicOf(flow),
                flow.Shown,
                flow.Classes);
        }
    }

    private static string TypeOf(ISymbol member) => member.ContainingType.ToDisplayString();

    private static ISymbol? SourceOf(ClassifiedFlow flow, FieldSymbols fields, CancellationToken cancellationToken) =>
        flow.Read is { Record: { } record } payload && flow.Arrival.Flow.From.Part == RecordPart.Value
            ? fields.MemberAt(record, payload.Form, flow.Field.Path, cancellationToken)
            : null;
}
