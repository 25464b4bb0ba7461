using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>LIN2002: what a producer writes could not be the next version of its subject, by the versions and the mode in the lock.</summary>
internal sealed class BreakingChange : IContractRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN2002",
        RuleLevel.Warning,
        title: "Schema breaks the subject's compatibility",
        messageFormat: "'{0}' breaks {1} of the subject '{2}' (version {3}): {4}. {5}.",
        description: "The schema in the code could not be registered as the next version of its subject.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<ContractFinding> Check(RegisteredPart part, LockedContracts contracts, CancellationToken cancellationToken)
    {
        // What is registered may be written, whatever the mode says about going back to it; a subject that takes nothing is another rule's business.
        if (part.Endpoint.Call.Direction != Direction.Produce || part.Subject.ReadOnly || part.Code is not { } code
            || part.Versions.Any(code.IsSameAs))
            yield break;
        var result = SchemaCompatibility.Check(part.Subject.Mode, code.Schema, part.Versions);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in result.Error is null ? result.Changes : [])
        {
            var before = part.Versions[change.Against];
            if (!change.Breaking || (code.Description.Format == WireFormat.Json && !JsonClaims.Holds(change, before, code, IsDerived(part))))
                continue;
            var renamed = RenamedField.Of(change.Field, before, code.Schema);
            if (told.Add(renamed?.New ?? change.Field))
                yield return Finding(part, change, before, renamed, contracts, cancellationToken);
        }
    }

    // Confluent's serializer derives what it registers from the class; of other JSON nobody says how its schema was made.
    private static bool IsDerived(RegisteredPart part) => part.Payload.Payload.Serializer?.StartsWith("Confluent.SchemaRegistry.Serdes.", StringComparison.Ordinal) == true;

    private static ContractFinding Finding(
        RegisteredPart part, SchemaChange change, ParsedSchema before, RenamedField? renamed, LockedContracts contracts, CancellationToken cancellationToken)
    {
        var field = renamed?.New ?? change.Field;
        var (place, member) = PlaceOf(part, change, field, contracts, cancellationToken);
        var meaning = renamed is null ? change.Meaning : $"'{renamed.Old}' is gone and '{renamed.New}' of the same type is new";
        return new ContractFinding(
            Rule,
            place,
            ContractFix.For(part, change, before, renamed, member, contracts, cancellationToken),
            renamed is null ? part.ScopeOf(change.Field) : part.ScopeOf(renamed.Old, renamed.New),
            part.TypeName,
            part.Subject.Mode.Text(),
            part.Subject.Name,
            part.Subject.Versions[change.Against].Version.ToString(CultureInfo.InvariantCulture),
            meaning,
            Advice(part, change, before, renamed));
    }

    private static string Advice(RegisteredPart part, SchemaChange change, ParsedSchema before, RenamedField? renamed)
    {
        var advice = renamed is null ? change.Advice.TrimEnd('.')
            : part.Code!.Description.Format == WireFormat.Json ? $"If it is the same field, let it keep the name '{renamed.Old}' on the wire"
            : $"If it is the same field, keep its name in the schema, or give it the alias '{renamed.Old}' where the mode lets only new readers change";
        return LockedReaders.Describe(part, before, renamed?.Old ?? change.Field) is { } readers ? $"{advice}. {readers}" : advice;
    }

    // At the member; of a field that has none, at the type that it is missing in; of generated or foreign code, at the call that writes it, or in the .proto.
    private static (Location Place, ISymbol? Member) PlaceOf(
        RegisteredPart part, SchemaChange change, string field, LockedContracts contracts, CancellationToken cancellationToken)
    {
        var call = CallPlaces.NameOf(part.Endpoint.Call.Operation);
        if (part.Payload.Record is not { } record || change.Kind == "SCHEMA_TYPE_CHANGED")
            return (call, null);
        var member = field.Length == 0 ? null : contracts.Fields.MemberAt(record, part.Payload.Form, field, cancellationToken);
        if (member is not null && contracts.PlaceOf(member, cancellationToken) is { } declared)
            return (declared, member);
        if (contracts.ProtoPlaceOf(part, field, cancellationToken) is { } inProto)
            return (inProto, null);
        var owner = member?.ContainingType ?? (field.Length == 0 ? record as INamedTypeSymbol : contracts.Fields.OwnerOf(record, part.Payload.Form, field, cancellationToken));
        return (contracts.PlaceOf(owner, cancellationToken) ?? call, null);
    }
}
