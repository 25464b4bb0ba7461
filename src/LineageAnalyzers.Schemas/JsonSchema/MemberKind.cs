namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>What kind of C# member a schema leads to.</summary>
internal enum MemberKind
{
    /// <summary>Anything, for example an <c>object</c> or a <c>JsonElement</c>.</summary>
    Any,
    Null,
    Boolean,
    Integer,
    Number,
    Text,

    /// <summary>A text that is one of several: a <c>string</c> or an enum.</summary>
    Symbol,

    /// <summary>A class or a dictionary.</summary>
    Object,
    Array,

    /// <summary>Values of several kinds, or a combination that cannot be told.</summary>
    Mixed,
}
