using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>Annotations, and what a place is as a whole.</summary>
internal static class AnnotationRules
{
    private const string NoEffect = "Nothing to do: it changes no data.";

    public static JsonRule IdChanged { get; } = Note("ID_CHANGED", "identifier", schema => schema.Id);

    public static JsonRule TitleChanged { get; } = Note("TITLE_CHANGED", "title", schema => schema.Title);

    public static JsonRule DescriptionChanged { get; } = Note("DESCRIPTION_CHANGED", "description", schema => schema.Description);

    public static JsonRule DefaultChanged { get; } = Note("DEFAULT_CHANGED", "default", schema => schema.Default is { } value ? (value.Text.Length > 0 ? value.Text : "...") : null);

    public static JsonRule SchemaRemoved { get; } = new(
        "SCHEMA_REMOVED",
        RuleEffect.Allowed,
        SubschemaWords.Of,
        "The reading schema may do without the schema of a place.",
        new("the schema of {field} is removed ({details})", "Nothing to do: anything is allowed there now."),
        new("{field} gets a schema where older readers allow anything ({details})", "Nothing to do: what is written still fits older readers."));

    public static JsonRule SchemaAdded { get; } = new(
        "SCHEMA_ADDED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "The reading schema sets no schema where the data has none.",
        new("{field} gets a schema where anything was allowed ({details})", "Remove the schema of {field}: older data may hold anything there."),
        new("{field} loses its schema, which readers of the registered schema still enforce ({details})", "Keep the schema of {field}."));

    public static JsonRule TypeChanged { get; } = new(
        "TYPE_CHANGED",
        RuleEffect.Breaks,
        SubschemaWords.Of,
        "A type stays, or the reading schema allows anything.",
        new("the type of {field} changes ({details})", "Keep the type of {field}, or add a new property with the new type beside it."),
        new("the type of {field} changes ({details})", "Keep the type of {field}, or add a new property with the new type beside it."));

    public static IEnumerable<JsonRule> All => [IdChanged, TitleChanged, DescriptionChanged, DefaultChanged, SchemaRemoved, SchemaAdded, TypeChanged];

    private static JsonRule Note(string id, string name, Func<Subschema, string?> side) => new(
        id,
        RuleEffect.Allowed,
        schema => side(schema) is { } text ? SubschemaWords.Shorten(text) : null,
        $"The {name} is a note and may change.",
        new($"the {name} of {{field}} changes ({{details}})", NoEffect),
        new($"the {name} of {{field}} changes ({{details}})", NoEffect))
    {
        IsNote = true,
    };
}
