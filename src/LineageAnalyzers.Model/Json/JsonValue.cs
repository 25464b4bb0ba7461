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
    private static readonly IReadOnlyList<JsonValue> NoItems = [];
    private static readonly IReadOnlyList<KeyValuePair<string, JsonValue>> NoMembers = [];

    private JsonValue(JsonKind kind, string text, int position)
    {
        Kind = kind;
        Text = text;
        Position = position;
    }

    /// <summary>What it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>The content of a string without its escapes; the literal text of a number, boolean or null; else empty.</summary>
    public string Text { get; }

    /// <summary>Where it begins in the text, counted from 0.</summary>
    public int Position { get; }

    /// <summary>The items of an array; empty for every other kind.</summary>
    public IReadOnlyList<JsonValue> Items { get; private init; } = NoItems;

    /// <summary>The members of an object in their order; empty for every other kind.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonValue>> Members { get; private init; } = NoMembers;

    /// <summary>The member of this name, the last one if there are several; null if there is none or this is no object.</summary>
    public JsonValue? this[string name]
    {
        get
        {
            for (var index = Members.Count - 1; index >= 0; index--)
            {
                if (Members[index].Key == name)
                    return Members[index].Value;
            }

            return null;
        }
    }

    /// <summary>The content if this is a string, else null.</summary>
    public string? AsString => Kind == JsonKind.String ? Text : null;

    internal static JsonValue Literal(JsonKind kind, string text, int position) => new(kind, text, position);

    internal static JsonValue Array(List<JsonValue> items, int position) => new(JsonKind.Array, "", position) { Items = items };

    internal static JsonValue Object(List<KeyValuePair<string, JsonValue>> members, int position) =>
        new(JsonKind.Object, "", position) { Members = members };
}
