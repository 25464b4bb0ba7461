using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>What a schema that stands for a class keeps of each place of the description that it was made from.</summary>
internal static class ClassPlace
{
    private const string OpaqueMark = "x-opaque";
    private const string PlaceMark = "x-declared";
    private const string Opaque = "opaque";

    /// <summary>Writes what is kept of a field.</summary>
    public static void Mark(JsonWriter json, RecordField field)
    {
        if (field.Type.Split('|').FirstOrDefault(word => word.StartsWith(Opaque, StringComparison.Ordinal)) is { } word)
            json.Member(OpaqueMark, word);
        if (field.Location is { } place)
            json.Member(PlaceMark, FormattableString.Invariant($"{place.File}:{place.Line}:{place.Column}"));
    }

    /// <summary>The converter or other code that reads and writes the place, as far as its name is known; null where the library itself does.</summary>
    public static string? ConverterOf(Subschema schema) => TextOf(schema, OpaqueMark);

    /// <summary>Whether both places are one member of one class.</summary>
    public static bool AreOne(Subschema one, Subschema other) => TextOf(one, PlaceMark) is { } place && place == TextOf(other, PlaceMark);

    /// <summary>Whether both descriptions are of one class, declared in one place, of which a reader takes all that is written.</summary>
    public static bool AreOne(RecordDescription one, RecordDescription other)
    {
        if (one.Type != other.Type || one.Fields.Count != other.Fields.Count || one.Fields.IsEmpty)
            return false;
        for (var index = 0; index < one.Fields.Count; index++)
        {
            var (left, right) = (one.Fields[index], other.Fields[index]);
            var isMember = left.Path.Length > 0 && left.Path[left.Path.Length - 1] is not (']' or '}');
            if (left.Path != right.Path || left.Type != right.Type || left.Optional != right.Optional || left.Required != right.Required || left.Values != right.Values
                || left.Location != right.Location || (isMember && left.Location is null) || left is { Required: true, Optional: true })
                return false;
        }

        return true;
    }

    private static string? TextOf(Subschema schema, string mark) => schema.Definition?[mark]?.AsString;
}
