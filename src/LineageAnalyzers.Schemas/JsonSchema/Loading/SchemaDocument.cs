using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>One text: the schema itself or one that it refers to.</summary>
internal sealed class SchemaDocument
{
    private const int FewMembers = 32;
    private Dictionary<string, PlacedJson>? _byId;
    private Dictionary<JsonValue, Dictionary<string, JsonValue>>? _members;

    private SchemaDocument(string? name, string text, JsonValue root, Draft draft)
    {
        Name = name;
        Text = text;
        Root = root;
        Draft = draft;
    }

    /// <summary>The name that it is referred to by; null for the schema itself.</summary>
    public string? Name { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The JSON.</summary>
    public JsonValue Root { get; }

    /// <summary>The draft by which it is read.</summary>
    public Draft Draft { get; }

    /// <summary>The address that its own identifiers and references are seen from; null without one.</summary>
    public string? Address { get; set; }

    /// <summary>Reads a text.</summary>
    /// <exception cref="SchemaException">It is no JSON, or neither an object nor a boolean.</exception>
    public static SchemaDocument Read(string? name, string text, Draft? parent)
    {
        JsonValue root;
        try
        {
            root = JsonReader.Read(text);
        }
        catch (JsonFormatException error)
        {
            throw Error(name, error.Problem, error.Line, error.Column);
        }

        var draft = parent ?? (Drafts.IsNew(root) ? Draft.New : Draft.Draft7);
        var document = new SchemaDocument(name, text, root, Drafts.Of(root, draft));
        if (root.Kind is not (JsonKind.Object or JsonKind.Boolean))
            throw document.Error("a schema should be an object, true or false", root);
        if (root["$schema"] is { Kind: not JsonKind.String } declared)
            throw document.Error("\"$schema\" should be a string", declared);
        return document;
    }

    /// <summary>An error at a place of this document.</summary>
    public SchemaException Error(string problem, JsonValue at)
    {
        var (line, column) = JsonReader.PlaceOf(Text, at.Position);
        return Error(Name, problem, line, column);
    }

    /// <summary>The place of the whole document.</summary>
    public PlacedJson Whole => new(Root, Address);

    /// <summary>The place that a JSON pointer after <c>#</c> leads to from another place; null when it leads nowhere.</summary>
    public PlacedJson? Find(PlacedJson from, string pointer)
    {
        var (json, scope) = (from.Json, from.Scope);
        var start = pointer.IndexOf('/');
        while (start >= 0)
        {
            var end = pointer.IndexOf('/', start + 1);
            var token = Unescape(pointer.Substring(start + 1, (end < 0 ? pointer.Length : end) - start - 1));
            scope = Enter(json, scope);
            if (Child(json, token) is not { } child)
                return null;
            json = child;
            start = end;
        }

        return new PlacedJson(json, scope);
    }

    /// <summary>The place whose identifier is exactly this text; null without one.</summary>
    public PlacedJson? FindById(string id)
    {
        if (_byId is null)
        {
            _byId = new Dictionary<string, PlacedJson>(StringComparer.Ordinal);
            CollectIds(Root, Address);
        }

        return _byId.TryGetValue(id, out var found) ? found : null;
    }

    /// <summary>The address that the inside of a place is seen from.</summary>
    public string? Enter(JsonValue json, string? scope) =>
        json.Kind == JsonKind.Object && json[Draft.IdKeyword()]?.AsString is { } id ? UriText.Resolve(scope, id) : scope;

    // Newer drafts also have anchors; their identifiers are known by their full address.
    private void CollectIds(JsonValue json, string? scope)
    {
        foreach (var item in json.Items)
            CollectIds(item, scope);
        if (json.Kind != JsonKind.Object)
            return;
        var inner = Enter(json, scope);
        if (json[Draft.IdKeyword()]?.AsString is { } id)
        {
            _byId![inner!] = new PlacedJson(json, scope);
            if (Draft != Draft.New)
                _byId[id] = new PlacedJson(json, scope);
        }

        if (Draft == Draft.New)
        {
            foreach (var keyword in new[] { "$dynamicAnchor", "$anchor" })
            {
                if (json[keyword]?.AsString is { } anchor)
                    _byId![UriText.Resolve(inner, "#" + anchor)] = new PlacedJson(json, scope);
            }
        }

        foreach (var member in json.Members)
        {
            if (Draft != Draft.New || member.Key is not ("enum" or "const"))
                CollectIds(member.Value, inner);
        }
    }

    // A registry takes the definitions of the root for "$defs", too.
    private JsonValue? Child(JsonValue json, string token)
    {
        if (json.Kind == JsonKind.Array)
            return int.TryParse(token, out var index) && index >= 0 && index < json.Items.Count ? json.Items[index] : null;
        if (Member(json, token) is { } child)
            return child;
        if (ReferenceEquals(json, Root["$defs"]))
            return Root["definitions"] is { } definitions ? Member(definitions, token) : null;
        return ReferenceEquals(json, Root) && token == "$defs" ? Root["definitions"] : null;
    }

    // Many references into one large object must not search it again and again.
    private JsonValue? Member(JsonValue json, string name)
    {
        if (json.Members.Count <= FewMembers)
            return json[name];
        _members ??= [];
        if (!_members.TryGetValue(json, out var members))
        {
            members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
            foreach (var member in json.Members)
                members[member.Key] = member.Value;
            _members.Add(json, members);
        }

        return members.TryGetValue(name, out var found) ? found : null;
    }

    private static string Unescape(string token)
    {
        if (token.IndexOf('%') >= 0 || token.IndexOf('+') >= 0)
            token = Uri.UnescapeDataString(token.Replace('+', ' '));
        return token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
    }

    private static SchemaException Error(string? name, string problem, int line, int column) =>
        new(name is null ? problem : $"in the referenced schema '{name}': {problem}", line, column);
}

/// <summary>A place in a document and the address that it is seen from.</summary>
internal sealed class PlacedJson(JsonValue json, string? scope)
{
    public JsonValue Json { get; } = json;

    public string? Scope { get; } = scope;
}
