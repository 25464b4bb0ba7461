using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>Looks fields up in one schema. Where it combines several alternatives, nothing is found and nothing said to be lacking.</summary>
internal static class JsonFields
{
    public static SchemaField? Find(Subschema root, string path)
    {
        var found = root;
        foreach (var step in FieldSteps.Of(path))
        {
            if (Enter(FieldShape.Of(found), step) is not { } inner)
                return null;
            found = inner;
        }

        var shape = FieldShape.Of(found);
        if (shape.IsUnclear)
            return null;
        var inside = shape.Parts.OfType<ObjectSubschema>().SelectMany(part => part.Properties.Schemas.Select(property => property.Name)).Distinct(StringComparer.Ordinal).ToList();
        return new SchemaField(WordOf(shape), FormOf(shape), shape.IsNullable, inside);
    }

    public static bool Lacks(Subschema root, string path)
    {
        var found = root;
        foreach (var step in FieldSteps.Of(path))
        {
            var shape = FieldShape.Of(found);
            if (Enter(shape, step) is { } inner)
                found = inner;
            else
                return !shape.IsUnclear && step is not (FieldPath.Items or FieldPath.MapValues) && ListsItsProperties(shape, step);
        }

        return false;
    }

    private static Subschema? Enter(FieldShape shape, string step)
    {
        if (shape.IsUnclear)
            return null;
        return step switch
        {
            FieldPath.Items => shape.Part<ArraySubschema>()?.Items,
            FieldPath.MapValues => shape.Part<ObjectSubschema>()?.Additional,
            _ => shape.Property(step, out _, out var isAmbiguous) is { } property && !isAmbiguous ? property : null,
        };
    }

    // An object without a single property says nothing of what it holds; neither does one with a schema for names that it does not list.
    private static bool ListsItsProperties(FieldShape shape, string name)
    {
        var listed = 0;
        foreach (var part in shape.Parts)
        {
            if (part is not ObjectSubschema record)
                return false;
            listed += record.Properties.Schemas.Count;
            try
            {
                if (record.Properties[name] is not null || record.SchemaOfMore(name) is not null)
                    return false;
            }
            catch (SchemaException)
            {
                return false;
            }
        }

        return listed > 0;
    }

    // A format beside a number (int32) is a rule for texts, too, which a registry puts beside that of the number.
    private static string? WordOf(FieldShape shape)
    {
        var parts = shape.Parts.Where(part => part is not (StringSubschema { IsRequired: false } or NumberSubschema { IsRequired: false } or PlainSubschema { AllowsAnything: true })).ToList();
        return parts.Count == 1 ? WordOf(parts[0]) : null;
    }

    private static string? WordOf(Subschema schema) => schema switch
    {
        StringSubschema => "string",
        NumberSubschema { IsInteger: true } => "integer",
        NumberSubschema => "number",
        ObjectSubschema => "object",
        ArraySubschema => "array",
        { Kind: SubschemaKind.Boolean } => "boolean",
        _ => null,
    };

    private static string? FormOf(FieldShape shape)
    {
        foreach (var part in shape.Parts)
        {
            if (part.Definition?["format"]?.AsString is { } form)
                return form;
        }

        return null;
    }
}
