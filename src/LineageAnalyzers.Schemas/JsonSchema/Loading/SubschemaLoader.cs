using System.Runtime.CompilerServices;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>Loads a schema with the meaning that a registry gives to it. The two kinds of drafts have loaders of their own.</summary>
internal abstract class SubschemaLoader
{
    /// <summary>The most subschemas that one schema may have, its references included.</summary>
    public const int MostSubschemas = 400_000;

    /// <summary>The longest text that is read.</summary>
    public const int LongestText = 16_000_000;

    private readonly SchemaDocument _root;
    private readonly ReferenceBook _book;
    private int _count;

    private protected SubschemaLoader(SchemaDocument root, ReferenceBook book) => (_root, _book) = (root, book);

    /// <summary>The number of subschemas so far.</summary>
    public int Count => _count;

    /// <summary>The root of a schema.</summary>
    /// <exception cref="SchemaException">The text is no schema, or beyond the bounds.</exception>
    public static Subschema Load(string text, EquatableArray<SchemaReference> references, out SchemaDocument document)
    {
        if (text.Length > LongestText)
            throw new SchemaException($"the text is longer than {LongestText} characters");
        document = SchemaDocument.Read(null, text, null);
        var book = new ReferenceBook(document, references);
        SubschemaLoader loader = document.Draft == Draft.New ? new NewDraftLoader(document, book) : new OldDraftLoader(document, book);
        try
        {
            return loader.LoadRoot();
        }
        catch (InsufficientExecutionStackException)
        {
            throw new SchemaException("the schema is nested too deeply, or its references form too long a chain");
        }
    }

    private protected abstract Subschema LoadObject(JsonValue json, LoadScope scope);

    private protected virtual Subschema LoadRoot() => Load(_root.Root, new LoadScope(_root, _root.Address));

    /// <summary>The subschema of a place.</summary>
    private protected Subschema Load(JsonValue json, LoadScope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (json.Kind == JsonKind.Boolean)
            return Number(new PlainSubschema(json.Text == "true" ? SubschemaKind.True : SubschemaKind.False), json, scope.Document);
        if (json.Kind != JsonKind.Object)
            throw scope.Document.Error("a schema should be here: an object, true or false", json);
        return LoadObject(json, scope);
    }

    /// <summary>Loads the root so that references to it share what is inside.</summary>
    private protected Subschema LoadSharedRoot(LoadScope scope) =>
        _book.LoadRoot(() => Load(_root.Root, scope), root => Number(root.Copy(), _root.Root, _root));

    private protected ReferenceSubschema Refer(JsonValue value, LoadScope scope, out bool isRecursive) =>
        _book.Refer(value, scope, Load, out isRecursive);

    /// <summary>Gives a subschema its number.</summary>
    private protected T Number<T>(T schema, JsonValue definition, SchemaDocument document)
        where T : Subschema
    {
        if (_count == MostSubschemas)
            throw document.Error($"there are more than {MostSubschemas} subschemas", definition);
        schema.Ordinal = _count++;
        schema.Definition = definition;
        return schema;
    }

    /// <summary>The subschemas of an array.</summary>
    private protected List<Subschema> LoadEach(string keyword, JsonValue value, LoadScope scope)
    {
        var items = KeywordReader.Items(scope.Document, keyword, value);
        var schemas = new List<Subschema>(items.Count);
        for (var index = 0; index < items.Count; index++)
            schemas.Add(Load(items[index], scope));
        return schemas;
    }

    /// <summary>The subschemas of an object's members.</summary>
    private protected NamedSubschemas LoadNamed(string keyword, JsonValue value, LoadScope scope)
    {
        var members = KeywordReader.Members(scope.Document, keyword, value);
        if (members.Count == 0)
            return NamedSubschemas.None;
        var schemas = new List<NamedSubschema>(members.Count);
        for (var index = 0; index < members.Count; index++)
        {
            var (name, schema) = (members[index].Key, members[index].Value);

            // Older loaders take the text for the identifier of an object that happens to hold properties.
            if (schema.Kind != JsonKind.Object && scope.Document.Draft != Draft.New && name == scope.Document.Draft.IdKeyword())
                continue;
            schemas.Add(new NamedSubschema(name, Load(schema, scope)));
        }

        return new NamedSubschemas(schemas);
    }

    /// <summary>The subschemas for names that match.</summary>
    private protected List<PatternSubschema> LoadPatterns(JsonValue value, LoadScope scope)
    {
        var patterns = new List<PatternSubschema>();
        foreach (var member in KeywordReader.Members(scope.Document, "patternProperties", value))
        {
            var expression = KeywordReader.Expression(scope.Document, "patternProperties", value, member.Key);
            patterns.Add(new PatternSubschema(new RegularExpression(expression), Load(member.Value, scope)));
        }

        patterns.Sort((left, right) => string.CompareOrdinal(left.Expression.Text, right.Expression.Text));
        return patterns;
    }
}
