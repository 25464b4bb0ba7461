using LineageAnalyzers.Schemas.Avro;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema;
using LineageAnalyzers.Schemas.Protobuf;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas;

/// <summary>A schema format that we can judge. A new one is a class that derives from this and an entry in <see cref="SchemaFormats"/>.</summary>
public abstract class SchemaFormat
{
    private Dictionary<string, SchemaRule>? _rules;

    /// <summary>The name in manifests, batches and registries, for example <c>avro</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Every rule of the format.</summary>
    public abstract IReadOnlyList<SchemaRule> Rules { get; }

    /// <summary>
    /// Whether a program refuses data that the rules say its schema cannot read. Where it does not, it reads what it can, and each field that it uses is to be asked for.
    /// </summary>
    public virtual bool ReadersRefuse => true;

    /// <summary>The schema of a text.</summary>
    /// <exception cref="SchemaException">The text is no schema of this format.</exception>
    public abstract ParsedSchema Parse(SchemaText schema);

    /// <summary>Reads a text more strictly than a registry does, to find what its users would stumble over.</summary>
    /// <exception cref="SchemaException">The text has a fault.</exception>
    public abstract void Lint(SchemaText schema);

    /// <summary>The change with the words of its rule, of a comparison in a direction with one of several versions.</summary>
    internal SchemaChange Explain(SchemaChange change, CheckDirection direction, int against)
    {
        _rules ??= Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        if (!_rules.TryGetValue(change.Kind, out var rule))
            return change with { Direction = direction, Against = against };
        var words = rule.For(direction);
        return change with { Direction = direction, Against = against, Meaning = words.MeaningOf(change.Field, change.Message), Advice = words.AdviceFor(change.Field) };
    }
}

/// <summary>A schema that was read and can be compared with others of its format.</summary>
public abstract class ParsedSchema
{
    /// <summary>The format.</summary>
    public abstract SchemaFormat Format { get; }

    /// <summary>The full name of the outermost type; null when it has none.</summary>
    public abstract string? Name { get; }

    /// <summary>The fields that the schema itself tags, with their tags, in wire names.</summary>
    public abstract IEnumerable<TaggedField> TaggedFields { get; }

    /// <summary>Whether both say the same, whatever their text looks like.</summary>
    public abstract bool IsSameAs(ParsedSchema other);

    /// <summary>What keeps this schema from reading data written with <paramref name="writer"/>; nothing when it always can.</summary>
    public abstract IReadOnlyList<SchemaChange> FindProblemsReading(ParsedSchema writer);

    /// <summary>
    /// Everything that differs when this schema is to read data written with <paramref name="writer"/>, also what is allowed
    /// (<see cref="SchemaChange.Breaking"/> is false there), in the order of the reference implementation.
    /// </summary>
    /// <param name="writer">The schema of the data.</param>
    /// <param name="policy">What counts as breaking.</param>
    /// <exception cref="SchemaException">It cannot be told within the format's bounds.</exception>
    public virtual IReadOnlyList<SchemaChange> FindDifferences(ParsedSchema writer, CompatibilityPolicy policy = CompatibilityPolicy.Strict) =>
        FindProblemsReading(writer);

    /// <summary>What the schema says of a field; null when it has none of that path, or when it cannot be told.</summary>
    /// <param name="field">The path in wire names; empty for the whole record.</param>
    public virtual SchemaField? Find(string field) => null;

    /// <summary>
    /// The schema for the type that code of another schema reads, of all that this one declares: by its name, without the package. Null when it has none of that name.
    /// </summary>
    /// <param name="reader">The schema of the code.</param>
    public virtual ParsedSchema? MeantFor(ParsedSchema reader) => this;

    /// <summary>Whether the schema lists what stands where the field would be, and the field is not among it.</summary>
    /// <param name="field">The path in wire names.</param>
    public virtual bool Lacks(string field) => false;

    /// <summary>This schema, that code was compiled with, beside that of the data, which is of the same format.</summary>
    internal abstract ReadingPair PairWith(ParsedSchema writer);
}

/// <summary>A field as its schema states it.</summary>
/// <param name="Type">The type in the terms of the format: <c>string</c>, <c>long</c>, <c>integer</c>; null where it is none of one word.</param>
/// <param name="Form">What the format says beside the type, for example <c>date-time</c> or <c>int32</c>; null where it says nothing.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="Inside">The names of the fields directly inside; empty where there are none.</param>
public sealed record SchemaField(string? Type, string? Form, bool IsNullable, IReadOnlyList<string> Inside);

/// <summary>A field that its schema tags.</summary>
/// <param name="Path">The path in wire names.</param>
/// <param name="Tags">The tags, as they are written.</param>
public sealed record TaggedField(string Path, IReadOnlyList<string> Tags);

/// <summary>The formats that have rules.</summary>
public static class SchemaFormats
{
    private static readonly Dictionary<string, SchemaFormat> ByName = new SchemaFormat[] { AvroFormat.Instance, JsonSchemaFormat.Instance, ProtobufFormat.Instance }
        .ToDictionary(format => format.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every format that has rules.</summary>
    public static IEnumerable<SchemaFormat> All => ByName.Values;

    /// <summary>Every rule of every format.</summary>
    public static IEnumerable<SchemaRule> Rules => ByName.Values.SelectMany(format => format.Rules);

    /// <summary>The format of this name, in any case; null when there are no rules for it.</summary>
    public static SchemaFormat? Find(string name) => ByName.TryGetValue(name, out var format) ? format : null;

    /// <summary>Why a schema of this format cannot be judged, in a sentence.</summary>
    public static string WhyNot(string name) =>
        $"there are no compatibility rules for the format '{name}' (there are for: {string.Join(", ", ByName.Keys)})";
}
