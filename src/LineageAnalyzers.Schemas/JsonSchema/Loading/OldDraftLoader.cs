using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>
/// Loads drafts 4, 6 and 7: each group of keywords of a schema object becomes a subschema; several groups side by side become an
/// <c>allOf</c>. Beside a reference nothing else counts.
/// </summary>
internal sealed class OldDraftLoader : SubschemaLoader
{
    public OldDraftLoader(SchemaDocument root, ReferenceBook book)
        : base(root, book)
    {
    }

    private protected override Subschema LoadObject(JsonValue json, LoadScope outer)
    {
        var scope = outer.Enter(json);
        var words = Keywords.Of(json);
        if (words.Ref is not null)
            return LoadReference(json, words, scope);
        var parts = new Parts();
        LoadValues(json, words, scope, ref parts);
        LoadTypes(json, words, scope, ref parts);
        LoadUntyped(json, words, scope, ref parts);
        var schema = parts.Single ?? Number<Subschema>(
            parts.Several is null ? new PlainSubschema(SubschemaKind.Empty) : new CombinedSubschema(Criterion.All, parts.Several, isGenerated: true),
            json,
            scope.Document);
        LoadNotes(schema, json, words, scope.Document);
        schema.Default = words.Default;
        return schema;
    }

    private ReferenceSubschema LoadReference(JsonValue json, Keywords words, LoadScope scope)
    {
        var reference = Number(Refer(words.Ref!, scope, out var isRecursive), json, scope.Document);
        LoadNotes(reference, json, words, scope.Document);

        // The reference implementation loses the default of a reference whose target is complete.
        if (isRecursive)
            reference.Default = words.Default;
        return reference;
    }

    private static void LoadNotes(Subschema schema, JsonValue json, Keywords words, SchemaDocument document)
    {
        if (json[document.Draft.IdKeyword()] is { } id)
            schema.Id = KeywordReader.Text(document, document.Draft.IdKeyword(), id);
        if (words.Title is not null)
            schema.Title = KeywordReader.Text(document, "title", words.Title);
        if (words.Description is not null)
            schema.Description = KeywordReader.Text(document, "description", words.Description);
        schema.IsConnectBytes = words.ConnectType?.AsString == "bytes";
        if (document.Draft != Draft.Draft7)
            return;
        if (words.ReadOnly is not null)
            KeywordReader.Boolean(document, "readOnly", words.ReadOnly);
        if (words.WriteOnly is not null)
            KeywordReader.Boolean(document, "writeOnly", words.WriteOnly);
    }

    // The order of the groups is that of the reference implementation, except that there a hash of addresses may reorder them.
    private void LoadValues(JsonValue json, Keywords words, LoadScope scope, ref Parts parts)
    {
        if (words.Enum is not null)
            parts.Add(Number(new EnumSubschema(new JsonValueSet(KeywordReader.Items(scope.Document, "enum", words.Enum))), json, scope.Document));
        LoadCombined(Criterion.All, "allOf", words.AllOf, json, scope, ref parts);
        LoadCombined(Criterion.One, "oneOf", words.OneOf, json, scope, ref parts);
        LoadCombined(Criterion.Any, "anyOf", words.AnyOf, json, scope, ref parts);
        if (words.Not is not null)
            parts.Add(Number(new NotSubschema(Load(words.Not, scope)), json, scope.Document));
        if (words.Const is not null && scope.Document.Draft != Draft.Draft4)
            parts.Add(Number(new ConstSubschema(words.Const), json, scope.Document));
    }

    private void LoadCombined(Criterion criterion, string keyword, JsonValue? value, JsonValue json, LoadScope scope, ref Parts parts)
    {
        if (value is not null)
            parts.Add(Number(new CombinedSubschema(criterion, LoadEach(keyword, value, scope)), json, scope.Document));
    }

    private void LoadTypes(JsonValue json, Keywords words, LoadScope scope, ref Parts parts)
    {
        if (words.Type is null)
            return;
        if (words.Type.AsString is { } single)
        {
            parts.Add(LoadType(single, words.Type, json, words, scope, ref parts));
            return;
        }

        if (words.Type.Kind != JsonKind.Array)
            throw scope.Document.Error("\"type\" should be a string or an array of strings", words.Type);
        var branches = new List<Subschema>(words.Type.Items.Count);
        foreach (var type in words.Type.Items)
        {
            var name = type.AsString ?? throw scope.Document.Error("an item of \"type\" should be a string", type);
            branches.Add(LoadType(name, type, json, words, scope, ref parts));
        }

        parts.Add(Number(new CombinedSubschema(Criterion.Any, branches), json, scope.Document));
    }

    private Subschema LoadType(string name, JsonValue at, JsonValue json, Keywords words, LoadScope scope, ref Parts parts)
    {
        switch (name)
        {
            case "string":
                parts.HasString = true;
                return LoadString(json, words, scope.Document, isRequired: true);
            case "number" or "integer":
                parts.HasNumber = true;
                return LoadNumber(json, words, scope.Document, isRequired: true, name == "integer");
            case "boolean": return Number(new PlainSubschema(SubschemaKind.Boolean), json, scope.Document);
            case "null": return Number(new PlainSubschema(SubschemaKind.Null), json, scope.Document);
            case "array":
                parts.HasArray = true;
                return LoadArray(json, words, scope, isRequired: true);
            case "object":
                parts.HasObject = true;
                return LoadRecord(json, words, scope, isRequired: true);
            default: throw scope.Document.Error($"'{name}' is no type", at);
        }
    }

    private void LoadUntyped(JsonValue json, Keywords words, LoadScope scope, ref Parts parts)
    {
        var draft = scope.Document.Draft;
        if (!parts.HasArray && words.HasArrayKeyword(draft))
            parts.Add(LoadArray(json, words, scope, isRequired: false));
        if (!parts.HasObject && words.HasObjectKeyword(draft))
            parts.Add(LoadRecord(json, words, scope, isRequired: false));
        if (!parts.HasNumber && words.HasNumberKeyword)
            parts.Add(LoadNumber(json, words, scope.Document, isRequired: false, isInteger: false));
        if (!parts.HasString && words.HasStringKeyword)
            parts.Add(LoadString(json, words, scope.Document, isRequired: false));
        if (draft == Draft.Draft7 && (words.If ?? words.Then ?? words.Else) is not null)
            parts.Add(Number(new ConditionalSubschema(LoadOptional(words.If, scope), LoadOptional(words.Then, scope), LoadOptional(words.Else, scope)), json, scope.Document));
    }

    private Subschema? LoadOptional(JsonValue? json, LoadScope scope) => json is null ? null : Load(json, scope);

    private StringSubschema LoadString(JsonValue json, Keywords words, SchemaDocument document, bool isRequired)
    {
        var schema = Number(new StringSubschema { IsRequired = isRequired }, json, document);
        if (words.MinLength is not null)
            schema.MinLength = KeywordReader.Integer(document, "minLength", words.MinLength);
        if (words.MaxLength is not null)
            schema.MaxLength = KeywordReader.Integer(document, "maxLength", words.MaxLength);
        if (words.Pattern is not null)
            schema.Pattern = KeywordReader.Expression(document, "pattern", words.Pattern, KeywordReader.Text(document, "pattern", words.Pattern));
        if (words.Format is not null && KeywordReader.Text(document, "format", words.Format) is { } format && KnownFormats.Contains(document.Draft, format))
            schema.Format = format;
        return schema;
    }

    private NumberSubschema LoadNumber(JsonValue json, Keywords words, SchemaDocument document, bool isRequired, bool isInteger)
    {
        var schema = Number(new NumberSubschema { IsRequired = isRequired, IsInteger = isInteger }, json, document);
        if (words.Minimum is not null)
            schema.Minimum = KeywordReader.Number(document, "minimum", words.Minimum);
        if (words.Maximum is not null)
            schema.Maximum = KeywordReader.Number(document, "maximum", words.Maximum);
        if (words.MultipleOf is not null)
            schema.MultipleOf = KeywordReader.Number(document, "multipleOf", words.MultipleOf);
        if (schema.MultipleOf is { IsZero: true })
            throw document.Error("\"multipleOf\" should not be 0", words.MultipleOf!);
        if (words.ExclusiveMinimum is not null && document.Draft == Draft.Draft4)
            schema.MinimumIsExclusive = KeywordReader.Boolean(document, "exclusiveMinimum", words.ExclusiveMinimum);
        else if (words.ExclusiveMinimum is not null)
            schema.ExclusiveMinimum = KeywordReader.Number(document, "exclusiveMinimum", words.ExclusiveMinimum);
        if (words.ExclusiveMaximum is not null && document.Draft == Draft.Draft4)
            schema.MaximumIsExclusive = KeywordReader.Boolean(document, "exclusiveMaximum", words.ExclusiveMaximum);
        else if (words.ExclusiveMaximum is not null)
            schema.ExclusiveMaximum = KeywordReader.Number(document, "exclusiveMaximum", words.ExclusiveMaximum);
        return schema;
    }

    private ArraySubschema LoadArray(JsonValue json, Keywords words, LoadScope scope, bool isRequired)
    {
        var document = scope.Document;
        var schema = Number(new ArraySubschema { IsRequired = isRequired }, json, document);
        if (words.MinItems is not null)
            schema.MinItems = KeywordReader.Integer(document, "minItems", words.MinItems);
        if (words.MaxItems is not null)
            schema.MaxItems = KeywordReader.Integer(document, "maxItems", words.MaxItems);
        if (words.UniqueItems is not null)
            schema.IsUnique = KeywordReader.Boolean(document, "uniqueItems", words.UniqueItems);
        if (words.AdditionalItems is { Kind: JsonKind.Boolean } allows)
            schema.AllowsMore = allows.Text == "true";
        else if (words.AdditionalItems is not null)
            schema.Additional = Load(words.AdditionalItems, scope);
        if (words.Items is { Kind: JsonKind.Array } tuple)
            schema.Tuple = LoadEach("items", tuple, scope);
        else if (words.Items is { Kind: JsonKind.Boolean } && document.Draft == Draft.Draft4)
            throw document.Error("\"items\" should be an object or an array in draft 4", words.Items);
        else if (words.Items is not null)
            schema.Items = Load(words.Items, scope);
        if (words.Contains is not null && document.Draft != Draft.Draft4)
            schema.Contains = Load(words.Contains, scope);
        return schema;
    }

    private ObjectSubschema LoadRecord(JsonValue json, Keywords words, LoadScope scope, bool isRequired)
    {
        var document = scope.Document;
        var schema = Number(new ObjectSubschema { IsRequired = isRequired }, json, document);
        if (words.MinProperties is not null)
            schema.MinProperties = KeywordReader.Integer(document, "minProperties", words.MinProperties);
        if (words.MaxProperties is not null)
            schema.MaxProperties = KeywordReader.Integer(document, "maxProperties", words.MaxProperties);
        if (words.Properties is not null)
            schema.Properties = LoadNamed("properties", words.Properties, scope);
        if (words.AdditionalProperties is { Kind: JsonKind.Boolean } allows)
            schema.RefusesMore = allows.Text != "true";
        else if (words.AdditionalProperties is not null)
            schema.Additional = Load(words.AdditionalProperties, scope);
        if (words.Required is not null)
            schema.Required = KeywordReader.Texts(document, "required", words.Required);
        if (words.PatternProperties is not null)
            schema.Patterns = LoadPatterns(words.PatternProperties, scope);
        if (words.Dependencies is not null)
            LoadDependencies(schema, words.Dependencies, scope);
        if (words.PropertyNames is not null && document.Draft != Draft.Draft4)
            schema.Names = Load(words.PropertyNames, scope);
        return schema;
    }

    private void LoadDependencies(ObjectSubschema schema, JsonValue value, LoadScope scope)
    {
        var names = new Dictionary<string, ISet<string>>(StringComparer.Ordinal);
        var schemas = new List<NamedSubschema>();
        foreach (var member in KeywordReader.Members(scope.Document, "dependencies", value))
        {
            if (member.Value.Kind == JsonKind.Boolean && scope.Document.Draft == Draft.Draft4)
                throw scope.Document.Error("a dependency should be an object or an array in draft 4", member.Value);
            if (member.Value.Kind != JsonKind.Array)
                schemas.Add(new NamedSubschema(member.Key, Load(member.Value, scope)));
            else if (KeywordReader.Texts(scope.Document, "dependencies", member.Value) is { Length: > 0 } needed)
                names.Add(member.Key, new HashSet<string>(needed, StringComparer.Ordinal));
        }

        schema.NameDependencies = names.Count > 0 ? names : null;
        if (schemas.Count > 0)
            schema.SchemaDependencies = new NamedSubschemas(schemas);
    }

    // What was read of one schema object. Most have one part, so no list is made for that.
    private struct Parts
    {
        public bool HasString, HasNumber, HasArray, HasObject;
        public Subschema? Single;
        public List<Subschema>? Several;

        public void Add(Subschema part)
        {
            if (Several is not null)
            {
                Several.Add(part);
            }
            else if (Single is null)
            {
                Single = part;
            }
            else
            {
                Several = [Single, part];
                Single = null;
            }
        }
    }
}
