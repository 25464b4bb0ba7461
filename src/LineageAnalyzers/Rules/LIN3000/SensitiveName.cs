using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Rules.Flows;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>LIN3006: a field of a record is called like sensitive data, by the patterns of the project, and nothing classifies it.</summary>
internal sealed class SensitiveName : ICompilationRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN3006",
        RuleLevel.Hint,
        title: "Name looks sensitive and is not classified",
        messageFormat: "'{0}' is called like {1}, but nothing classifies it: state its class, or that it has none",
        description: "What is not classified is not protected; a name is a hint that somebody forgot.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!AsksForNames(facts))
            yield break;
        var places = new SourcePlaces(facts.Compilation, facts.Reader.Paths);
        var told = new HashSet<Location>();
        foreach (var endpoint in facts.AllEndpoints(cancellationToken))
        {
            foreach (var payload in new[] { endpoint.Key, endpoint.Value })
            {
                if (payload?.Record is not { } record)
                    continue;
                var named = facts.Records.Describe(record, payload.Form, cancellationToken).Fields.Where(field => field.ClassifiedBy == ClassificationSource.Inferred).ToList();
                foreach (var field in named)
                {
                    // What is inside of a field has its class, whatever it is called itself.
                    if (field.Location is { } declared && !named.Any(outer => outer != field && FieldPath.IsWithin(field.Path, outer.Path)) && places.Of(declared) is { } place && told.Add(place))
                        yield return Finding(field, record, place, facts);
                }
            }
        }
    }

    private static Diagnostic Finding(RecordField field, ITypeSymbol record, Location place, CompilationFacts facts) => Diagnostic.Create(
        Rule,
        place,
        additionalLocations: null,
        AttributeTexts.Property(null, field.Classifications, facts),
        RecordNames.Shown(record, field.Path),
        string.Join(", ", field.Classifications));

    // Without patterns there is nothing to look for.
    private static bool AsksForNames(CompilationFacts facts) =>
        facts.NamesFor(null) is not null || facts.Compilation.SyntaxTrees.Any(tree => facts.NamesFor(tree) is { Length: > 0 });
}
