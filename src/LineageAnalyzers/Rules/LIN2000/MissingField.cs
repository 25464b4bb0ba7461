using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Rules.Locking;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Reading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN2000;

/// <summary>LIN2004: a consumer reads a field that the latest version in the lock does not have.</summary>
internal sealed class MissingField : IContractRule
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN2004",
        RuleLevel.Warning,
        title: "Consumer reads a field that the registered schema lacks",
        messageFormat: "'{0}' is read, but version {1} of the subject '{2}' does not have it: {3}",
        description: "A field that no producer may write is never there, so the code that reads it works with a default or fails.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<ContractFinding> Check(RegisteredPart part, LockedContracts contracts, CancellationToken cancellationToken)
    {
        if (part.Endpoint.Call.Direction != Direction.Consume || part.Part != RecordPart.Value || !IsComparable(part))
            yield break;
        var reading = ConsumerReading.Of(part.Code!.Schema, part.Latest);
        if (!LacksAny(part, reading))
            yield break;
        foreach (var read in contracts.ReadsOf(part.Endpoint, cancellationToken))
        {
            if (read.Field.Length == 0 || !Lacks(part, reading, read.Field))
                continue;
            var member = part.Payload.Record is { } record ? contracts.Fields.MemberAt(record, part.Payload.Form, read.Field, cancellationToken) : null;
            foreach (var place in read.Locations)
            {
                yield return new ContractFinding(
                    Rule,
                    contracts.PlaceOf(place, member, cancellationToken) ?? CallPlaces.NameOf(part.Endpoint.Call.Operation),
                    ImmutableDictionary<string, string?>.Empty,
                    part.ScopeOf(read.Field),
                    read.Field,
                    part.Subject.Latest.Version.ToString(CultureInfo.InvariantCulture),
                    part.Subject.Name,
                    Consequence(part, reading));
            }
        }
    }

    private static bool IsComparable(RegisteredPart part) =>
        part.Code is not null && part.Code.Schema.Format == part.Latest.Format;

    // Usually nothing is lacking: then the code need not be followed to what it reads, which costs far more than to look at the fields.
    private static bool LacksAny(RegisteredPart part, ConsumerReading reading) =>
        part.Code!.Description.Fields.Any(field => field.Path.Length > 0 && Lacks(part, reading, field.Path));

    // A reader's aliases count, and JSON libraries find a name whatever its capitals. Whether an Avro library that follows aliases would find it is not known.
    private static bool Lacks(RegisteredPart part, ConsumerReading reading, string field)
    {
        if (part.Payload.Payload.Format == WireFormat.Protobuf)
            return part.Code!.HasNameOf(part.Latest) && IsLost(reading, field);
        return part.Latest.Lacks(field) && (part.Payload.Payload.Format == WireFormat.Json ? !HasInOtherCase(part.Latest, field) : IsLost(reading, field));
    }

    private static bool IsLost(ConsumerReading reading, string field) => reading.Read(field, whole: false) is { Field: FieldReading.Lost };

    private static bool HasInOtherCase(ParsedSchema schema, string field)
    {
        var found = "";
        foreach (var step in field.Split('.'))
        {
            var items = step.IndexOfAny(['[', '{']);
            var name = items < 0 ? step : step.Substring(0, items);
            if (schema.Find(found)?.Inside.FirstOrDefault(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)) is not { } known)
                return false;
            found = (found.Length == 0 ? known : $"{found}.{known}") + (items < 0 ? "" : step.Substring(items));
        }

        return true;
    }

    private static string Consequence(RegisteredPart part, ConsumerReading reading)
    {
        if (part.Payload.Payload.Format == WireFormat.Json)
            return "the code gets a default. Correct the name, or let the producer add the field.";
        return reading.Problem is { Record: RecordReading.Fails }
            ? "reading fails. Give the field a default in the consumer's schema, or let the producer add it."
            : "the code always gets the default. Stop reading it, or let the producer add the field.";
    }
}
