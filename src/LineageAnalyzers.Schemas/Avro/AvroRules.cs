using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>The kinds of change that Avro's reader/writer check reports. All of them break.</summary>
internal static class AvroRules
{
    public static SchemaRule NameMismatch { get; } = Rule(
        "NAME_MISMATCH",
        "A record, enum or fixed keeps its name, or the reader lists the writer's full name as an alias.",
        new("the type of {field} has another name ({details})", "Keep the old name, or list the old full name among the new type's aliases."),
        new("the type of {field} has another name than readers expect", "Keep the name: readers of the registered schema know no alias for the new one."));

    public static SchemaRule FixedSizeMismatch { get; } = Rule(
        "FIXED_SIZE_MISMATCH",
        "A fixed keeps its size.",
        new("the size of {field} changes ({details})", "Keep the size of {field}, or add a new field with the new size."),
        new("the size of {field} changes ({details})", "Keep the size of {field}, or add a new field with the new size."));

    public static SchemaRule MissingEnumSymbols { get; } = Rule(
        "MISSING_ENUM_SYMBOLS",
        "The reader's enum knows every symbol that the writer may write, or has a default.",
        new("{field} loses symbols that older data may hold: {details}", "Keep the symbols, or give the enum a default."),
        new(
            "{field} gets symbols that older readers do not know: {details}",
            "Do not write them yet: first register a version whose enum has a default, and let the readers move to it."));

    public static SchemaRule ReaderFieldMissingDefault { get; } = Rule(
        "READER_FIELD_MISSING_DEFAULT_VALUE",
        "A field that the reader has and the writer lacks has a default.",
        new("{field} is new and has no default", "Give {field} a default, so that data written without it can still be read."),
        new(
            "{field} is removed, but readers of the registered schema need it",
            "Keep {field}. To remove it, first register a version that gives it a default, and let the readers move to it."));

    public static SchemaRule TypeMismatch { get; } = Rule(
        "TYPE_MISMATCH",
        "A type stays, or widens in a way that Avro promotes (int, long, float, double; string and bytes).",
        new("the type of {field} changes ({details})", "Keep the type of {field}, or add a new field with the new type beside it."),
        new("the type of {field} changes ({details})", "Keep the type of {field}, or add a new field with the new type beside it."));

    public static SchemaRule MissingUnionBranch { get; } = Rule(
        "MISSING_UNION_BRANCH",
        "The reader's union has a branch for everything that the writer may write.",
        new(
            "{field} has no branch for something that older data may hold ({details})",
            "Keep that branch of {field}, without changing it incompatibly."),
        new(
            "{field} may hold something that older readers have no branch for ({details})",
            "Do not write it yet: readers of the registered schema cannot read it."));

    public static SchemaRule AmbiguousAlias { get; } = Rule(
        "FIELD_MATCHES_SEVERAL_FIELDS",
        "A reader's field matches one field of the writer, by name or by one alias. (Avro for Java throws here; the name is ours.)",
        new("{field} matches several fields of the older schema ({details})", "Remove the alias of {field} that is the name of another field there."),
        new("{field} of the registered schema matches several new fields ({details})", "Give the new field another name than the alias of {field}."));

    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        NameMismatch, FixedSizeMismatch, MissingEnumSymbols, ReaderFieldMissingDefault, TypeMismatch, MissingUnionBranch, AmbiguousAlias,
    ];

    private static SchemaRule Rule(string id, string purpose, RuleWords backward, RuleWords forward) => new(id, "avro", purpose, backward, forward);
}
