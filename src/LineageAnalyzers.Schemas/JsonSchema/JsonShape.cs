using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>One kind of value that a schema allows.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Shape">What is known of it.</param>
internal sealed record JsonAlternative(MemberKind Kind, FieldShape Shape)
{
    /// <summary>The texts that it is one of; null when it may be any.</summary>
    public IReadOnlyList<string>? Symbols { get; init; }

    /// <summary>The numbers that it is one of; null when it may be any.</summary>
    public IReadOnlyList<string>? Numbers { get; init; }

    /// <summary>The word of the keyword <c>format</c>; null without one.</summary>
    public string? Format { get; init; }

    /// <summary>Whether it is an object of which nothing is said.</summary>
    public bool IsFree => Shape.Parts.OfType<ObjectSubschema>().All(part => part.Properties.Schemas.Count == 0 && part.Additional is null && part.Patterns.Count == 0);
}

/// <summary>A schema as a C# member sees it: the kinds of values, and whether null is among them.</summary>
internal sealed class JsonShape
{
    private const int MostAlternatives = 20;
    private const int MostDepth = 8;

    private JsonShape()
    {
    }

    /// <summary>The kinds of values, null not counted.</summary>
    public List<JsonAlternative> Alternatives { get; } = [];

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>The one kind; null when there are several, or when it is always null.</summary>
    public JsonAlternative? Only => Alternatives.Count == 1 ? Alternatives[0] : null;

    /// <summary>The shape of a schema.</summary>
    public static JsonShape Of(Subschema schema)
    {
        var shape = new JsonShape();
        shape.Add(schema, null, 0);
        return shape;
    }

    // Keywords beside several types or a combination hold for each of them.
    private void Add(Subschema schema, string? format, int depth)
    {
        schema = schema.Resolved;
        format = schema.Definition?["format"]?.AsString ?? format;
        if (depth < MostDepth && Alternatives.Count < MostAlternatives && schema is CombinedSubschema { Criterion: not Criterion.All } combined)
        {
            foreach (var branch in combined.Branches)
                Add(branch, format, depth + 1);
            return;
        }

        var found = FieldShape.Of(schema);
        IsNullable |= found.IsNullable;
        format = found.Parts.Select(part => part.Definition?["format"]?.AsString).FirstOrDefault(word => word is not null) ?? format;
        var alternative = found.IsUnclear ? new JsonAlternative(MemberKind.Mixed, found) : Classify(found);
        if (alternative.Kind == MemberKind.Null)
            IsNullable = true;
        else
            Alternatives.Add(alternative with { Format = format });
    }

    private JsonAlternative Classify(FieldShape shape)
    {
        foreach (var part in shape.Parts)
        {
            if (part is EnumSubschema values)
                return OneOf(shape, values.Values.Values);
            if (part is ConstSubschema value)
                return OneOf(shape, [value.Value]);
        }

        // Some keywords are read as rules for texts, whatever the type is.
        var isTyped = shape.Parts.Any(IsTyped);
        var kind = MemberKind.Any;
        foreach (var part in shape.Parts)
        {
            var other = isTyped && !IsTyped(part) ? MemberKind.Any : KindOf(part);
            if (other == MemberKind.Any || other == kind)
                continue;
            if (kind is not MemberKind.Any && (kind, other) is not (MemberKind.Number, MemberKind.Integer))
                return new JsonAlternative(MemberKind.Mixed, shape);
            kind = other;
        }

        return new JsonAlternative(kind, shape);
    }

    private JsonAlternative OneOf(FieldShape shape, IReadOnlyList<JsonValue> values)
    {
        IsNullable |= values.Any(value => value.Kind == JsonKind.Null);
        var others = values.Where(value => value.Kind != JsonKind.Null).ToList();
        if (others.Count == 0)
            return new JsonAlternative(MemberKind.Null, shape);
        var texts = others.Select(value => value.Text).ToList();
        if (others.TrueForAll(value => value.Kind == JsonKind.String))
            return new JsonAlternative(MemberKind.Symbol, shape) { Symbols = texts };
        if (others.TrueForAll(value => value.Kind == JsonKind.Number))
            return new JsonAlternative(texts.TrueForAll(text => text.IndexOfAny(['.', 'e', 'E']) < 0) ? MemberKind.Integer : MemberKind.Number, shape) { Numbers = texts };
        return new JsonAlternative(others.TrueForAll(value => value.Kind == JsonKind.Boolean) ? MemberKind.Boolean : MemberKind.Mixed, shape);
    }

    private static bool IsTyped(Subschema part) => part switch
    {
        StringSubschema text => text.IsRequired,
        NumberSubschema number => number.IsRequired,
        ObjectSubschema record => record.IsRequired,
        ArraySubschema array => array.IsRequired,
        _ => part.Kind is SubschemaKind.Boolean or SubschemaKind.Null,
    };

    private static MemberKind KindOf(Subschema part) => part switch
    {
        StringSubschema => MemberKind.Text,
        NumberSubschema { IsInteger: true } => MemberKind.Integer,
        NumberSubschema => MemberKind.Number,
        ObjectSubschema => MemberKind.Object,
        ArraySubschema => MemberKind.Array,
        { Kind: SubschemaKind.Boolean } => MemberKind.Boolean,
        { Kind: SubschemaKind.Null } => MemberKind.Null,
        _ => MemberKind.Any,
    };
}
