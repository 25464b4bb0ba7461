using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>The tags that a schema carries in <c>confluent:tags</c>, on properties and on whole objects.</summary>
internal sealed class JsonSchemaTags
{
    /// <summary>The keyword.</summary>
    public const string Keyword = "confluent:tags";

    private const int MostSteps = 200_000;
    private readonly List<TaggedField> _found = [];
    private readonly HashSet<Subschema> _open = [];
    private int _steps;

    private JsonSchemaTags()
    {
    }

    /// <summary>Every tagged field.</summary>
    /// <exception cref="SchemaException">There are too many ways through the schema.</exception>
    public static IReadOnlyList<TaggedField> Find(Subschema root)
    {
        var tags = new JsonSchemaTags();
        tags.Visit(root, "", null);
        return tags._found;
    }

    // Several subschemas may stem from one schema object; its tags count once.
    private void Visit(Subschema? schema, string path, JsonValue? owner)
    {
        if (schema is null)
            return;
        if (++_steps > MostSteps)
            throw new SchemaException($"the schema has more than {MostSteps} ways to its fields, so that its tags cannot be listed");
        if (!ReferenceEquals(schema.Definition, owner))
            Add(path, schema.Definition?[Keyword]);
        owner = schema.Definition;
        switch (schema)
        {
            case ReferenceSubschema reference when _open.Add(reference.Target):
                Visit(reference.Target, path, owner);
                _open.Remove(reference.Target);
                break;
            case CombinedSubschema combined:
                foreach (var branch in combined.Branches)
                    Visit(branch, path, owner);
                break;
            case ArraySubschema array:
                Visit(array.Items, path + FieldPath.Items, owner);
                Visit(array.Additional, path + FieldPath.Items, owner);
                foreach (var item in array.Tuple)
                    Visit(item, path + FieldPath.Items, owner);
                break;
            case ObjectSubschema record:
                foreach (var property in record.Properties.Schemas)
                    Visit(property.Schema, FieldPath.Member(path, property.Name), owner);
                Visit(record.Additional, path + FieldPath.MapValues, owner);
                foreach (var pattern in record.Patterns)
                    Visit(pattern.Schema, path + FieldPath.MapValues, owner);
                break;
        }
    }

    private void Add(string path, JsonValue? tags)
    {
        var texts = new List<string>();
        foreach (var tag in tags?.Items ?? [])
        {
            if (tag.AsString is { } text)
                texts.Add(text);
        }

        if (texts.Count > 0)
            _found.Add(new TaggedField(path, texts));
    }
}
