using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>Looks fields up in one schema. What lies in a union of several types is not looked for.</summary>
internal static class AvroFields
{
    public static SchemaField? Find(AvroSchema root, string path)
    {
        var found = root;
        foreach (var step in FieldSteps.Of(path))
        {
            if (Enter(found, step) is not { } inner)
                return null;
            found = inner;
        }

        if (Only(found) is not { } only)
            return null;
        var inside = only is AvroRecord record ? record.Fields.Select(field => field.Name).ToList() : [];
        return new SchemaField(only is AvroNamed named ? named.FullName : AvroTypeNames.Word(only.Type), only.LogicalType, IsNullable(found), inside);
    }

    public static bool Lacks(AvroSchema root, string path)
    {
        var found = root;
        foreach (var step in FieldSteps.Of(path))
        {
            if (Enter(found, step) is { } inner)
                found = inner;
            else
                return Only(found) is AvroRecord && step is not (FieldPath.Items or FieldPath.MapValues);
        }

        return false;
    }

    private static bool IsNullable(AvroSchema schema)
    {
        if (schema is not AvroUnion union)
            return schema.Type == AvroType.Null;
        foreach (var branch in union.Branches)
        {
            if (branch.Type == AvroType.Null)
                return true;
        }

        return false;
    }

    // The one type beside null; null when there are several.
    private static AvroSchema? Only(AvroSchema schema)
    {
        if (schema is not AvroUnion union)
            return schema;
        AvroSchema? only = null;
        foreach (var branch in union.Branches)
        {
            if (branch.Type == AvroType.Null)
                continue;
            if (only is not null)
                return null;
            only = branch;
        }

        return only;
    }

    private static AvroSchema? Enter(AvroSchema schema, string step) => Only(schema) switch
    {
        AvroRecord record => record.Field(step)?.Type,
        AvroArray array when step == FieldPath.Items => array.Items,
        AvroMap map when step == FieldPath.MapValues => map.Values,
        _ => null,
    };
}
