namespace LineageAnalyzers.Model.Json;

/// <summary>The kind of a JSON value.</summary>
public enum JsonKind
{
    /// <summary><c>null</c></summary>
    Null,

    /// <summary><c>true</c> or <c>false</c></summary>
    Boolean,

    /// <summary>A number; its text is kept as written.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An object; the order and duplicates of its members are kept.</summary>
    Object,
}

/// <summary>A parsed JSON value and where it stood.</summary>
public sealed class JsonValue
{
    private static readonly JsonValue[] NoItems = [];
    private static readonly KeyValuePair<string, JsonValue>[] NoMembers = [];

    // The text, the items or the members; a document is many of these, so each is small.
    private readonly object _content;

    private JsonValue(JsonKind kind, object content, int position)
    {
        Kind = kind;
        Position = position;
        _content = content;
    }

    /// <summary>What it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>The content of a string without its escapes; the literal text of a number, boolean or null; else empty.</summary>
    public string Text => _content as string ?? "";

    /// <summary>Where it begins in the text, counted from 0.</summary>
    public int Position { get; }

    /// <summary>The items of an array; empty for every other kind.</summary>
    public IReadOnlyList<JsonValue> Items => _content as JsonValue[] ?? NoItems;

    /// <summary>The members of an object in their order; empty for every other kind.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonValue>> Members => _content as KeyValuePair<string, JsonValue>[] ?? NoMembers;

    /// <summary>The member of this name, the last one if there are several; null if there is none or this is no object.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            if (_content is not KeyValuePair<string, JsonValue>[] members)
                return null;
            for (var index = members.Length - 1; index >= 0; index--)
            {
                if (members[index].Key == name)
                    return members[index].Value;
            }

            return null;
        }
    }

    /// <summary>The content if this is a string, else null.</summary>
    public string? AsString => Kind == JsonKind.String ? Text : null;

    internal static JsonValue Literal(JsonKind kind, string text, int position) => new(kind, text, position);

    internal static JsonValue Array(JsonValue[] items, int position) => new(JsonKind.Array, items, position);

    internal static JsonValue Object(KeyValuePair<string, JsonValue>[] members, int position) => new(JsonKind.Object, members, position);
}
