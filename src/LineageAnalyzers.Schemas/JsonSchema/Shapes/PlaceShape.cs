using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Shapes;

/// <summary>The one type that a place of a schema has, and what else it says; not clear where it has several.</summary>
internal sealed class PlaceShape
{
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Object = "object";
    public const string Array = "array";

    private PlaceShape()
    {
    }

    /// <summary>The type in the words of JSON Schema; null when anything is allowed, or when it is not clear.</summary>
    public string? Type { get; private init; }

    public bool AllowsAnything { get; private init; }

    /// <summary>Why it is not clear; null when it is.</summary>
    public string? Unclear { get; private init; }

    public bool IsNullable { get; private init; }

    /// <summary>The values but null; null without a list.</summary>
    public IReadOnlyList<string>? Values { get; private init; }

    /// <summary>The keywords that restrict more than a type does; null without any.</summary>
    public string? Limits { get; private init; }

    /// <summary>The parts for objects; several where a schema is put together with <c>allOf</c>.</summary>
    public IReadOnlyList<ObjectSubschema> Objects { get; private init; } = [];

    public ArraySubschema? Items { get; private init; }

    public FieldShape? Parts { get; private init; }

    public static PlaceShape Of(Subschema schema)
    {
        if (schema.Resolved.AllowsAnything)
            return new PlaceShape { AllowsAnything = true };
        var shape = FieldShape.Of(schema);
        if (shape.IsUnclear)
            return new PlaceShape { Unclear = "combines several schemas" };
        var types = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<string>? values = null;
        foreach (var part in shape.Parts.Where(part => !part.AllowsAnything))
        {
            if (part is EnumSubschema list)
                values = list.Values.Values.Where(value => value.Kind != JsonKind.Null).Select(value => value.Text).ToList();
            else if (part is ConstSubschema constant)
                values = [constant.Value.Text];
            else if (TypeOf(part) is { } type)
                types.Add(type);
            else if (part is not (StringSubschema or NumberSubschema or ObjectSubschema or ArraySubschema))
                return new PlaceShape { Unclear = $"has a schema that is not compared ({SubschemaWords.Of(part)})" };
        }

        // "integer" beside "number" is the stricter of the two.
        if (types.Contains(Integer))
            types.Remove(Number);
        if (types.Count != 1)
            return new PlaceShape { Unclear = types.Count == 0 ? "has a schema without a type" : "has several types" };
        return new PlaceShape
        {
            Type = types.Single(),
            IsNullable = shape.IsNullable,
            Values = values,
            Limits = LimitsOf(shape.Parts),
            Objects = ObjectsOf(shape),
            Items = shape.Parts.OfType<ArraySubschema>().OrderByDescending(part => part.Items is not null).FirstOrDefault(),
            Parts = shape,
        };
    }

    // The word "object" among several types is a part of its own, which says nothing more.
    private static List<ObjectSubschema> ObjectsOf(FieldShape shape)
    {
        var parts = shape.Parts.OfType<ObjectSubschema>().ToList();
        var telling = parts.Where(part => part.Properties.Schemas.Count > 0 || part.RefusesMore || part.Additional is not null || part.Required.Count > 0).ToList();
        return telling.Count > 0 ? telling : parts.Take(1).ToList();
    }

    // A part that only restricts values of a type, and allows any other type, has none.
    private static string? TypeOf(Subschema part) => part switch
    {
        StringSubschema { IsRequired: true } => "string",
        NumberSubschema { IsRequired: true } number => number.IsInteger ? Integer : Number,
        ObjectSubschema { IsRequired: true } => Object,
        ArraySubschema { IsRequired: true } => Array,
        { Kind: SubschemaKind.Boolean } => "boolean",
        { Kind: SubschemaKind.Null } => "null",
        _ => null,
    };

    private static string? LimitsOf(IReadOnlyList<Subschema> parts)
    {
        var words = parts.SelectMany(LimitsOf).Distinct(StringComparer.Ordinal).ToList();
        return words.Count == 0 ? null : string.Join(", ", words);
    }

    private static IEnumerable<string> LimitsOf(Subschema part)
    {
        var limits = part switch
        {
            StringSubschema text => new (bool IsSet, string Word)[] { (text.MinLength is not null, "minLength"), (text.MaxLength is not null, "maxLength"), (text.Pattern is not null, "pattern") },
            NumberSubschema number =>
            [
                (number.Minimum is not null, "minimum"), (number.Maximum is not null, "maximum"), (number.ExclusiveMinimum is not null, "exclusiveMinimum"),
                (number.ExclusiveMaximum is not null, "exclusiveMaximum"), (number.MultipleOf is not null, "multipleOf"),
            ],
            ArraySubschema array =>
            [
                (array.MinItems is not null, "minItems"), (array.MaxItems is not null, "maxItems"), (array.IsUnique, "uniqueItems"), (array.Tuple.Count > 0, "a tuple"),
                (array.Contains is not null, "contains"), (array.Unevaluated is { AllowsAnything: false }, "unevaluatedItems"),
            ],
            ObjectSubschema record =>
            [
                (record.MinProperties is not null, "minProperties"), (record.MaxProperties is not null, "maxProperties"), (record.Patterns.Count > 0, "patternProperties"),
                (record.Names is not null, "propertyNames"), (record.Unevaluated is { AllowsAnything: false }, "unevaluatedProperties"),
                (record.NameDependencies is { Count: > 0 } || record.SchemaDependencies.Schemas.Count > 0, "dependencies"),
            ],
            _ => [],
        };
        return limits.Where(limit => limit.IsSet).Select(limit => limit.Word);
    }
}
