using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>What a subschema is, after its keywords were put together.</summary>
internal enum SubschemaKind
{
    /// <summary>An object without a keyword that restricts anything.</summary>
    Empty,

    /// <summary>The word <c>true</c>.</summary>
    True,

    /// <summary>The word <c>false</c>.</summary>
    False,

    /// <summary>Rules for strings.</summary>
    String,

    /// <summary>Rules for numbers.</summary>
    Number,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>The value <c>null</c>.</summary>
    Null,

    /// <summary>One of several values.</summary>
    Enum,

    /// <summary>One value.</summary>
    Const,

    /// <summary>Rules for objects.</summary>
    Object,

    /// <summary>Rules for arrays.</summary>
    Array,

    /// <summary>All, any or one of several subschemas.</summary>
    Combined,

    /// <summary>Anything but what another subschema describes.</summary>
    Not,

    /// <summary>A subschema that depends on another one.</summary>
    Conditional,

    /// <summary>A reference to another subschema.</summary>
    Reference,
}

/// <summary>
/// One schema inside a JSON Schema document, in the shape in which a registry compares it: keywords for one type of value are one
/// subschema; keywords for several types side by side are an <c>allOf</c> of them.
/// </summary>
internal abstract class Subschema
{
    private protected Subschema(SubschemaKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public SubschemaKind Kind { get; }

    /// <summary>Its number in the document; distinct for each object.</summary>
    public int Ordinal { get; set; }

    /// <summary>The JSON that it was read from; null for one that only holds others together.</summary>
    public JsonValue? Definition { get; set; }

    /// <summary>The identifier that counts as an annotation; null without one.</summary>
    public string? Id { get; set; }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The default value; null without one.</summary>
    public JsonValue? Default { get; set; }

    /// <summary>Whether <c>connect.type</c> says that Kafka Connect holds bytes here.</summary>
    public bool IsConnectBytes { get; set; }

    /// <summary>Whether anything is allowed: <c>true</c> or an object without restrictions.</summary>
    public bool AllowsAnything => Kind is SubschemaKind.Empty or SubschemaKind.True;

    /// <summary>An object of its own that says the same and shares what is inside.</summary>
    public Subschema Copy() => (Subschema)MemberwiseClone();

    /// <summary>What a reference refers to in the end; itself for everything else.</summary>
    public Subschema Resolved
    {
        get
        {
            var found = this;
            while (found is ReferenceSubschema reference)
                found = reference.Target;
            return found;
        }
    }
}

/// <summary>A subschema of a kind that has no content of its own.</summary>
internal sealed class PlainSubschema : Subschema
{
    public PlainSubschema(SubschemaKind kind)
        : base(kind)
    {
    }
}

/// <summary>Anything but what another subschema describes.</summary>
internal sealed class NotSubschema : Subschema
{
    public NotSubschema(Subschema inner)
        : base(SubschemaKind.Not) =>
        Inner = inner;

    /// <summary>What must not match.</summary>
    public Subschema Inner { get; }
}

/// <summary>A condition. Registries do not look inside.</summary>
internal sealed class ConditionalSubschema : Subschema
{
    public ConditionalSubschema(Subschema? condition, Subschema? then, Subschema? otherwise)
        : base(SubschemaKind.Conditional) =>
        (If, Then, Else) = (condition, then, otherwise);

    /// <summary>The condition.</summary>
    public Subschema? If { get; }

    /// <summary>What holds when the condition does.</summary>
    public Subschema? Then { get; }

    /// <summary>What holds when the condition does not.</summary>
    public Subschema? Else { get; }
}

/// <summary>A reference to another subschema.</summary>
internal sealed class ReferenceSubschema : Subschema
{
    public ReferenceSubschema(string text)
        : base(SubschemaKind.Reference) =>
        Text = text;

    /// <summary>The reference as the loader writes it.</summary>
    public string Text { get; }

    /// <summary>What it refers to; set once everything is loaded.</summary>
    public Subschema Target { get; set; } = null!;
}
