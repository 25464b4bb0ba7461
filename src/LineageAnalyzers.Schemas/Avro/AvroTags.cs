using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>The tags that a schema carries in <c>confluent:tags</c>, on fields and on records (then the whole record is tagged).</summary>
internal static class AvroTags
{
    public static IEnumerable<TaggedField> Find(AvroSchema root)
    {
        var found = new List<TaggedField>();
        Visit(root, "", [], found);
        return found;
    }

    private static void Visit(AvroSchema schema, string path, HashSet<AvroSchema> open, List<TaggedField> found)
    {
        Add(path, schema.Property("confluent:tags"), found);
        switch (schema)
        {
            case AvroArray array:
                Visit(array.Items, path + FieldPath.Items, open, found);
                break;
            case AvroMap map:
                Visit(map.Values, path + FieldPath.MapValues, open, found);
                break;
            case AvroUnion union:
                foreach (var branch in union.BranchSlots)
                    Visit(branch, path, open, found);
                break;
            case AvroRecord record when open.Add(record):
                foreach (var field in record.FieldSlots)
                {
                    var inner = FieldPath.Member(path, field.Name);
                    Add(inner, field.Property("confluent:tags"), found);
                    Visit(field.Type, inner, open, found);
                }

                open.Remove(record);
                break;
        }
    }

    private static void Add(string path, JsonValue? tags, List<TaggedField> found)
    {
        var texts = new List<string>();
        foreach (var tag in tags?.Items ?? [])
        {
            if (tag.AsString is { } text)
                texts.Add(text);
        }

        if (texts.Count > 0)
            found.Add(new TaggedField(path, texts));
    }
}
