using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Differences;
using LineageAnalyzers.Schemas.JsonSchema.Loading;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>A JSON Schema that was read.</summary>
public sealed class JsonSchemaDocument : ParsedSchema
{
    private readonly SchemaDocument _document;
    private readonly EquatableArray<SchemaReference> _references;

    internal JsonSchemaDocument(
        Subschema root, SchemaDocument document, EquatableArray<SchemaReference> references, IReadOnlyList<TaggedField> taggedFields)
    {
        Root = root;
        _document = document;
        _references = references;
        TaggedFields = taggedFields;
    }

    /// <inheritdoc/>
    public override SchemaFormat Format => JsonSchemaFormat.Instance;

    /// <summary>The title, as registries name a JSON Schema; its identifier when it has none.</summary>
    public override string? Name => Json["title"]?.AsString ?? Json[_document.Draft.IdKeyword()]?.AsString;

    /// <inheritdoc/>
    public override IEnumerable<TaggedField> TaggedFields { get; }

    /// <summary>The JSON of the schema.</summary>
    public JsonValue Json => _document.Root;

    /// <summary>The class that the schema stands for; null when it is a text of its own.</summary>
    public RecordDescription? Class { get; internal set; }

    internal Subschema Root { get; }

    internal SchemaException Error(string problem, JsonValue at) => _document.Error(problem, at);

    /// <inheritdoc/>
    public override bool IsSameAs(ParsedSchema other) =>
        other is JsonSchemaDocument document
        && (Class is null || document.Class is null ? HasSameText(document) : ClassPlace.AreOne(Class, document.Class));

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaChange> FindProblemsReading(ParsedSchema writer) =>
        SchemaComparison.Run(((JsonSchemaDocument)writer).Root, Root, CompatibilityPolicy.Strict) is { Breaks: true } differences
            ? ToChanges(differences, CompatibilityPolicy.Strict, onlyBreaking: true)
            : [];

    /// <inheritdoc/>
    public override IReadOnlyList<SchemaChange> FindDifferences(ParsedSchema writer, CompatibilityPolicy policy = CompatibilityPolicy.Strict) =>
        SchemaComparison.Run(((JsonSchemaDocument)writer).Root, Root, policy) is { } differences ? ToChanges(differences, policy, onlyBreaking: false) : [];

    /// <inheritdoc/>
    public override SchemaField? Find(string field) => JsonFields.Find(Root, field);

    /// <inheritdoc/>
    public override bool Lacks(string field) => JsonFields.Lacks(Root, field);

    /// <summary>Whether the outermost object may hold more than the properties that it lists.</summary>
    public bool IsOpen => FieldShape.Of(Root).Parts.OfType<ObjectSubschema>().Any(part => part.IsOpen);

    /// <inheritdoc/>
    internal override ReadingPair PairWith(ParsedSchema writer)
    {
        var document = (JsonSchemaDocument)writer;
        return new JsonReadingPair(Root, document.Root, new JsonSides(Class is not null, document.Class is not null));
    }

    private bool HasSameText(JsonSchemaDocument other) => JsonEquality.AreEqual(Json, other.Json) && HaveSameReferences(_references, other._references);

    private static List<SchemaChange> ToChanges(DifferenceList differences, CompatibilityPolicy policy, bool onlyBreaking)
    {
        var changes = new List<SchemaChange>();
        for (var index = 0; index < differences.Count; index++)
        {
            var difference = differences[index];
            var breaks = difference.Rule.Breaks(policy);
            if (onlyBreaking && !breaks)
                continue;
            changes.Add(new SchemaChange
            {
                Kind = difference.Rule.Rule.Id,
                Path = "#/" + difference.Path,
                Field = difference.Field,
                Breaking = breaks,
                Message = difference.Rule.Describe(difference.Before, difference.After),
            });
        }

        return changes;
    }

    private static bool HaveSameReferences(EquatableArray<SchemaReference> left, EquatableArray<SchemaReference> right)
    {
        if (left.Count != right.Count)
            return false;
        foreach (var reference in left)
        {
            var other = right.FirstOrDefault(candidate => candidate.Name == reference.Name);
            if (other is null || (other.Text != reference.Text && !SaySame(reference.Text, other.Text)))
                return false;
        }

        return true;
    }

    // A reference that nothing refers to was never read.
    private static bool SaySame(string left, string right)
    {
        try
        {
            return JsonEquality.AreEqual(JsonReader.Read(left), JsonReader.Read(right));
        }
        catch (JsonFormatException)
        {
            return false;
        }
    }
}
