using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>
/// Which differences between a registered JSON Schema and the one that a class stands for may be claimed. One schema can be written in many ways (an
/// <c>oneOf</c> with null or a list of types, open or closed objects), so a difference counts only where a field itself comes, goes or changes.
/// </summary>
internal static class JsonClaims
{
    private const string Opaque = "opaque";

    /// <summary>Whether a change may be claimed.</summary>
    /// <param name="change">The change.</param>
    /// <param name="before">The registered schema.</param>
    /// <param name="code">The record in the code.</param>
    /// <param name="isDerived">Whether the schema that is registered for the code is derived from the class, as Confluent's serializer does.</param>
    public static bool Holds(SchemaChange change, ParsedSchema before, CodeSchema code, bool isDerived)
    {
        if (before.Format != code.Schema.Format)
            return true;
        if (change.Field.Length == 0 || LiesInUnknown(change.Field, code.Description))
            return false;
        return (before.Find(change.Field), code.Schema.Find(change.Field)) switch
        {
            (null, { }) => before.Lacks(change.Field),
            ({ }, null) => code.Schema.Lacks(change.Field),
            ({ } old, { } now) => Differs(change, old, now, isDerived),
            _ => false,
        };
    }

    private static bool Differs(SchemaChange change, SchemaField old, SchemaField now, bool isDerived)
    {
        if (change.Kind.StartsWith("REQUIRED_ATTRIBUTE", StringComparison.Ordinal))
            return isDerived || change.Direction == CheckDirection.Backward;
        if (old.IsNullable != now.IsNullable)
            return true;
        if (old.Type is null || now.Type is null || old.Type == now.Type)
            return false;
        // Whoever writes a schema by hand may well call the whole numbers of the code numbers.
        return isDerived || !(IsNumber(old.Type) && IsNumber(now.Type));
    }

    private static bool IsNumber(string type) => type is "integer" or "number";

    private static bool LiesInUnknown(string field, RecordDescription record) => record.Fields.Any(known =>
        (known.Type.StartsWith(Opaque, StringComparison.Ordinal) || known.Type is "any") && Model.Addresses.FieldPath.IsWithin(field, known.Path));
}
