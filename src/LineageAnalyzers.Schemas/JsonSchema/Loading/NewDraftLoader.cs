using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>
/// Loads drafts 2019-09 and 2020-12 by the rules of 2020-12, as registries do. The keywords of a schema object are put together one
/// after the other; a reference is one of them.
/// </summary>
internal sealed class NewDraftLoader : SubschemaLoader
{
    private readonly SchemaDocument _root;

    public NewDraftLoader(SchemaDocument root, ReferenceBook book)
        : base(root, book) =>
        _root = root;

    private protected override Subschema LoadRoot()
    {
        var root = LoadSharedRoot(new LoadScope(_root, _root.Address));
        var scope = new LoadScope(_root, _root.Address).Enter(_root.Root);

        // A registry copies the definitions of the root to "$defs", where each must be a schema.
        if (_root.Root["definitions"] is { Kind: JsonKind.Object } definitions && _root.Root["$defs"] is null or { Kind: JsonKind.Object })
            LoadNamed("definitions", definitions, scope);
        return root;
    }

    private protected override Subschema LoadObject(JsonValue json, LoadScope outer)
    {
        var scope = outer.Enter(json);
        Subschema? all = null;
        JsonValue? properties = null, patterns = null, unevaluatedItems = null, unevaluatedProperties = null;
        foreach (var member in MembersOf(json, scope.Document))
        {
            switch (member.Key)
            {
                case "properties": properties = member.Value; break;
                case "patternProperties": patterns = member.Value; break;
                case "unevaluatedItems": unevaluatedItems = member.Value; break;
                case "unevaluatedProperties": unevaluatedProperties = member.Value; break;
                case "$defs": LoadNamed("$defs", member.Value, scope); break;
                default: Add(ref all, LoadKeyword(member.Key, member.Value, json, scope)); break;
            }
        }

        if (properties is not null && LoadNamed("properties", properties, scope) is { Schemas.Count: > 0 } named)
            Add(ref all, Number(new ObjectSubschema { Properties = named }, json, scope.Document));
        if (patterns is not null && LoadPatterns(patterns, scope) is { Count: > 0 } matching)
            Add(ref all, Number(new ObjectSubschema { Patterns = matching }, json, scope.Document));
        if (unevaluatedItems is not null)
            Add(ref all, Number(new ArraySubschema { Unevaluated = Load(unevaluatedItems, scope) }, json, scope.Document));
        if (unevaluatedProperties is not null)
            Add(ref all, Number(new ObjectSubschema { Unevaluated = Load(unevaluatedProperties, scope) }, json, scope.Document));
        return Finish(all, json, scope.Document);
    }

    // Registries keep the root's text in hash tables, those of the references in the order of the text.
    private static IReadOnlyList<KeyValuePair<string, JsonValue>> MembersOf(JsonValue json, SchemaDocument document)
    {
        var members = KeywordReader.Members(document, "a schema", json);
        return document.Name is null ? JavaHash.Order(members) : members;
    }

    private static void Add(ref Subschema? all, Subschema? part)
    {
        if (part is not null)
            all = all is null ? part : SubschemaJoin.Join(all, part);
    }

    private Subschema Finish(Subschema? all, JsonValue json, SchemaDocument document)
    {
        var schema = all switch
        {
            null => new PlainSubschema(SubschemaKind.Empty),
            CombinedSubschema { IsGenerated: true, Criterion: Criterion.All, Branches.Count: 0 } => new PlainSubschema(SubschemaKind.Empty),
            CombinedSubschema { IsGenerated: true, Criterion: Criterion.All, Branches.Count: 1 } single => single.Branches[0],
            _ => all,
        };
        Number(schema, json, document);
        if (json["title"] is { } title)
            schema.Title = KeywordReader.Text(document, "title", title);
        if (json["description"] is { } description)
            schema.Description = KeywordReader.Text(document, "description", description);

        // A reference has no default here, and null counts as none.
        if (json["default"] is { Kind: not JsonKind.Null } fallback && schema is not ReferenceSubschema)
            schema.Default = fallback;
        if (HasNotes(json, document))
            ForgetExtras(schema, json);
        return schema;
    }

    // In the reference implementation the notes take the place where the merged keywords kept these.
    private static void ForgetExtras(Subschema schema, JsonValue json)
    {
        schema.IsConnectBytes = json["connect.type"]?.AsString == "bytes";
        (schema as ArraySubschema)?.ForgetExtras();
        (schema as ObjectSubschema)?.ForgetExtras();
    }

    private static bool HasNotes(JsonValue json, SchemaDocument document)
    {
        foreach (var member in json.Members)
        {
            if (!KnownKeywords.ContainsForNewDrafts(member.Key) || (member.Key == "$defs" && member.Value.Members.Count > 0))
                return true;
        }

        return false;
    }

    private Subschema? LoadKeyword(string word, JsonValue value, JsonValue json, LoadScope scope)
    {
        var document = scope.Document;
        switch (word)
        {
            case "$ref" or "$dynamicRef": return Number(Refer(value, scope, out _), json, document);
            case "type": return LoadType(value, json, document);
            case "enum": return Number(new EnumSubschema(new JsonValueSet(KeywordReader.Items(document, word, value))), json, document);
            case "const": return Number(new ConstSubschema(value), json, document);
            case "not": return Number(new NotSubschema(Load(value, scope)), json, document);
            case "if": return Number(new ConditionalSubschema(Load(value, scope), LoadOptional(json["then"], scope), LoadOptional(json["else"], scope)), json, document);
            case "allOf": return LoadCombined(Criterion.All, word, value, json, scope);
            case "anyOf": return LoadCombined(Criterion.Any, word, value, json, scope);
            case "oneOf": return LoadCombined(Criterion.One, word, value, json, scope);
            case "format": return LoadIgnored(KeywordReader.Text(document, word, value));
            case "readOnly" or "writeOnly": return LoadIgnored(KeywordReader.Boolean(document, word, value));
            default: return LoadTyped(word, value, json, scope);
        }
    }

    private Subschema? LoadTyped(string word, JsonValue value, JsonValue json, LoadScope scope)
    {
        Subschema? schema = LoadString(word, value, scope.Document);
        schema ??= LoadNumber(word, value, scope.Document);
        schema ??= LoadArray(word, value, json, scope);
        return schema ?? LoadRecord(word, value, scope);
    }

    // Without effect, but not without trace: what comes after it is put together in another way.
    private static CombinedSubschema LoadIgnored(object value) => new(Criterion.All, [], isGenerated: value is not null);

    private Subschema? LoadOptional(JsonValue? json, LoadScope scope) => json is null ? null : Load(json, scope);

    private CombinedSubschema LoadCombined(Criterion criterion, string word, JsonValue value, JsonValue json, LoadScope scope)
    {
        var branches = new List<Subschema>();
        foreach (var schema in LoadEach(word, value, scope))
            branches.AddRange(SubschemaJoin.Flatten(schema));
        return Number(new CombinedSubschema(criterion, branches), json, scope.Document);
    }

    private Subschema LoadType(JsonValue value, JsonValue json, SchemaDocument document)
    {
        if (value.AsString is { } single)
            return LoadTypeName(single, value, json, document);
        var branches = new List<Subschema>();
        foreach (var name in KeywordReader.Texts(document, "type", value))
            branches.Add(LoadTypeName(name, value, json, document));
        return Number(new CombinedSubschema(Criterion.Any, branches, isGenerated: true), json, document);
    }

    private Subschema LoadTypeName(string name, JsonValue at, JsonValue json, SchemaDocument document) => Number<Subschema>(
        name switch
        {
            "string" => new StringSubschema { IsRequired = true },
            "integer" => new NumberSubschema { IsRequired = true, IsInteger = true },
            "number" => new NumberSubschema { IsRequired = true },
            "boolean" => new PlainSubschema(SubschemaKind.Boolean),
            "null" => new PlainSubschema(SubschemaKind.Null),
            "array" => new ArraySubschema { IsRequired = true },
            "object" => new ObjectSubschema { IsRequired = true },
            _ => throw document.Error($"'{name}' is no type", at),
        },
        json,
        document);

    private StringSubschema? LoadString(string word, JsonValue value, SchemaDocument document) => word switch
    {
        "minLength" => Number(new StringSubschema { MinLength = KeywordReader.WholePart(document, word, value) }, value, document),
        "maxLength" => Number(new StringSubschema { MaxLength = KeywordReader.WholePart(document, word, value) }, value, document),
        "pattern" => Number(
            new StringSubschema { Pattern = KeywordReader.Expression(document, word, value, KeywordReader.Text(document, word, value)) }, value, document),
        _ => null,
    };

    private NumberSubschema? LoadNumber(string word, JsonValue value, SchemaDocument document) => word switch
    {
        "minimum" => Number(new NumberSubschema { Minimum = KeywordReader.Number(document, word, value) }, value, document),
        "maximum" => Number(new NumberSubschema { Maximum = KeywordReader.Number(document, word, value) }, value, document),
        "exclusiveMinimum" => Number(new NumberSubschema { ExclusiveMinimum = KeywordReader.Number(document, word, value) }, value, document),
        "exclusiveMaximum" => Number(new NumberSubschema { ExclusiveMaximum = KeywordReader.Number(document, word, value) }, value, document),
        "multipleOf" => Number(new NumberSubschema { MultipleOf = KeywordReader.Number(document, word, value) }, value, document),
        _ => null,
    };

    private ArraySubschema? LoadArray(string word, JsonValue value, JsonValue json, LoadScope scope)
    {
        var document = scope.Document;
        var schema = new ArraySubschema();
        switch (word)
        {
            case "minItems": schema.MinItems = KeywordReader.WholePart(document, word, value); break;
            case "maxItems": schema.MaxItems = KeywordReader.WholePart(document, word, value); break;
            case "uniqueItems": schema.IsUnique = KeywordReader.Boolean(document, word, value); break;
            case "prefixItems": schema.Tuple = LoadEach(word, value, scope); break;
            case "items": LoadItems(schema, Load(value, scope), json["prefixItems"]?.Items.Count > 0); break;
            case "contains":
                schema.Contains = Load(value, scope);
                schema.MinContains = json["minContains"] is { Kind: JsonKind.Number } least ? KeywordReader.WholePart(document, "minContains", least) : 1;
                schema.MaxContains = json["maxContains"] is { Kind: JsonKind.Number } most ? KeywordReader.WholePart(document, "maxContains", most) : null;
                break;
            default: return null;
        }

        return Number(schema, value, document);
    }

    private static void LoadItems(ArraySubschema schema, Subschema items, bool followsTuple)
    {
        if (items.Kind == SubschemaKind.False)
            schema.AllowsMore = false;
        else if (items.Kind != SubschemaKind.True && followsTuple)
            schema.Additional = items;
        else if (items.Kind != SubschemaKind.True)
            schema.Items = items;
    }

    private ObjectSubschema? LoadRecord(string word, JsonValue value, LoadScope scope)
    {
        var document = scope.Document;
        var schema = new ObjectSubschema();
        switch (word)
        {
            case "minProperties": schema.MinProperties = KeywordReader.WholePart(document, word, value); break;
            case "maxProperties": schema.MaxProperties = KeywordReader.WholePart(document, word, value); break;
            case "required": schema.Required = KeywordReader.Texts(document, word, value); break;
            case "propertyNames": schema.Names = Load(value, scope); break;
            case "additionalProperties":
                var additional = Load(value, scope);
                schema.RefusesMore = additional.Kind == SubschemaKind.False;
                schema.Additional = additional.Kind is SubschemaKind.False or SubschemaKind.True ? null : additional;
                break;
            case "dependentSchemas": schema.SchemaDependencies = LoadNamed(word, value, scope); break;
            case "dependentRequired": LoadDependencies(schema, value, document); break;
            default: return null;
        }

        return Number(schema, value, document);
    }

    private static void LoadDependencies(ObjectSubschema schema, JsonValue value, SchemaDocument document)
    {
        var names = new Dictionary<string, ISet<string>>(StringComparer.Ordinal);
        foreach (var member in KeywordReader.Members(document, "dependentRequired", value))
        {
            if (KeywordReader.Texts(document, "dependentRequired", member.Value) is { Length: > 0 } needed)
                names.Add(member.Key, new HashSet<string>(needed, StringComparer.Ordinal));
        }

        schema.NameDependencies = names.Count > 0 ? names : null;
    }
}
