using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>The differences that a registry lists, with what they mean for developers.</summary>
internal static class ProtobufRules
{
    public static ProtobufRule PackageChanged { get; } = Breaking(
        "PACKAGE_CHANGED",
        "The package stays, since the full names of the types hang on it.",
        new("the package changes ({details})", "Keep the package; put types of another package into a file, and a subject, of their own."),
        new("the package changes ({details})", "Keep the package; put types of another package into a file, and a subject, of their own."));

    public static ProtobufRule MessageAdded { get; } = Allowed(
        "MESSAGE_ADDED",
        "A new message harms nobody.",
        new("a message is new ({details})", "Nothing has to be done."),
        new("a message is removed that older readers can do without ({details})", "Nothing has to be done."));

    public static ProtobufRule MessageRemoved { get; } = Breaking(
        "MESSAGE_REMOVED",
        "A message stays, under its name and in its file, since data may consist of it.",
        new("a message is removed or renamed ({details})", "Keep the message, under its old name; mark it deprecated when it is not used any more."),
        new("a message is new that readers of the registered schema do not know ({details})", "Register it only once every reader knows it, or give it a subject of its own."));

    public static ProtobufRule MessageMoved { get; } = Allowed(
        "MESSAGE_MOVED",
        "The order of messages may change: data names its message by the schema it was written with.",
        new("a message has another place among its siblings ({details})", "Nothing has to be done."),
        new("a message has another place among its siblings ({details})", "Nothing has to be done."));

    public static ProtobufRule EnumAdded { get; } = Allowed(
        "ENUM_ADDED",
        "A new enum harms nobody.",
        new("an enum is new ({details})", "Nothing has to be done."),
        new("an enum is removed that older readers can do without ({details})", "Nothing has to be done."));

    public static ProtobufRule EnumRemoved { get; } = Allowed(
        "ENUM_REMOVED",
        "An enum may go; its fields are compared on their own.",
        new("an enum is removed ({details})", "Check that no code needs the names of its values."),
        new("an enum is new that older readers do not know ({details})", "Nothing has to be done: they read its values as numbers."));

    public static ProtobufRule EnumConstAdded { get; } = Allowed(
        "ENUM_CONST_ADDED",
        "An enum may get values: old data does not hold them.",
        new("an enum value is new ({details})", "Nothing has to be done."),
        new("an enum value is removed ({details})", "Reserve its number and its name, so that nobody gives them another meaning."));

    public static ProtobufRule EnumConstChanged { get; } = Allowed(
        "ENUM_CONST_CHANGED",
        "An enum value may be renamed: only its number is written.",
        new("an enum value is renamed ({details})", "Check that nobody reads the data as JSON, which holds the name."),
        new("an enum value is renamed ({details})", "Check that nobody reads the data as JSON, which holds the name."));

    public static ProtobufRule EnumConstRemoved { get; } = Allowed(
        "ENUM_CONST_REMOVED",
        "An enum value may go: readers see a number that they do not know.",
        new("an enum value is removed that older data may hold ({details})", "Reserve its number and its name, so that nobody gives them another meaning."),
        new("an enum value is new that older readers do not know ({details})", "Check that readers of the registered schema treat a value that they do not know."));

    public static ProtobufRule FieldAdded { get; } = Allowed(
        "FIELD_ADDED",
        "A new field harms nobody: old data gives its default.",
        new("{field} is new", "Nothing has to be done: older data gives its default."),
        new("{field} is removed; readers of the registered schema get its default", "Reserve its number and its name, so that nobody gives them another meaning."));

    public static ProtobufRule FieldRemoved { get; } = Allowed(
        "FIELD_REMOVED",
        "A field may go: readers skip what they do not know.",
        new("{field} is removed", "Reserve its number and its name, so that nobody gives them another meaning."),
        new("{field} is new; readers of the registered schema skip it", "Nothing has to be done."));

    public static ProtobufRule FieldNameChanged { get; } = Allowed(
        "FIELD_NAME_CHANGED",
        "A field may be renamed: only its number is written.",
        new("{field} is renamed ({details})", "Check that nobody reads the data as JSON, which holds the name."),
        new("{field} is renamed ({details})", "Check that nobody reads the data as JSON, which holds the name."));

    public static ProtobufRule FieldKindChanged { get; } = Breaking(
        "FIELD_KIND_CHANGED",
        "A field stays a scalar, a message or a map.",
        new("{field} changes between scalar, message and map ({details})", "Keep the type of {field}; add a field with a new number for the new type."),
        new("{field} changes between scalar, message and map ({details})", "Keep the type of {field}; add a field with a new number for the new type."));

    public static ProtobufRule FieldScalarKindChanged { get; } = Breaking(
        "FIELD_SCALAR_KIND_CHANGED",
        "A scalar keeps its form on the wire (int32, int64, uint32, uint64, bool and enums share one; so do string and bytes, and others).",
        new("{field} gets a type that is written differently ({details})", "Keep the type of {field}; add a field with a new number for the new type, and fill both until every reader has moved."),
        new("{field} gets a type that older readers cannot read ({details})", "Keep the type of {field}; add a field with a new number for the new type, and fill both until every reader has moved."));

    public static ProtobufRule FieldNamedTypeChanged { get; } = Breaking(
        "FIELD_NAMED_TYPE_CHANGED",
        "A field keeps its message, and an imported message changes compatibly.",
        new("the message of {field} changes ({details})", "Keep the message of {field}, or undo the breaking change in the import; a new message needs a field with a new number."),
        new("the message of {field} changes ({details})", "Keep the message of {field}, or undo the breaking change in the import; a new message needs a field with a new number."));

    public static ProtobufRule FieldNumericLabelChanged { get; } = Breaking(
        "FIELD_NUMERIC_LABEL_CHANGED",
        "A number does not change between one value and several: packed lists cannot be read as one value.",
        new("{field} changes its label ({details})", "Keep the label of {field}; add a field with a new number for the list."),
        new("{field} changes its label ({details})", "Keep the label of {field}; add a field with a new number for the list."));

    public static ProtobufRule FieldStringOrBytesLabelChanged { get; } = Allowed(
        "FIELD_STRING_OR_BYTES_LABEL_CHANGED",
        "A string may change between one value and several: of several the last is read.",
        new("{field} changes its label ({details})", "Check that readers may lose all values but the last."),
        new("{field} changes its label ({details})", "Check that readers may lose all values but the last."));

    public static ProtobufRule RequiredFieldAdded { get; } = Breaking(
        "REQUIRED_FIELD_ADDED",
        "A required field cannot be added: older data lacks it.",
        new("{field} is new and required, but older data lacks it", "Make {field} optional."),
        new("{field} is removed, but readers of the registered schema require it", "Keep writing {field}: older readers refuse data without it."));

    public static ProtobufRule RequiredFieldRemoved { get; } = Breaking(
        "REQUIRED_FIELD_REMOVED",
        "A required field cannot be removed: other readers refuse data without it.",
        new("{field} is removed although it was required", "Keep {field}; readers that still have the old schema refuse data without it."),
        new("{field} is new and required, which older readers do not know", "Make {field} optional."));

    public static ProtobufRule OneofAdded { get; } = Allowed(
        "ONEOF_ADDED",
        "A oneof may be added.",
        new("a oneof is new ({details})", "Nothing has to be done."),
        new("a oneof is removed ({details})", "Check that code does not rely on only one of its fields being set."));

    public static ProtobufRule OneofRemoved { get; } = Allowed(
        "ONEOF_REMOVED",
        "A oneof may be removed.",
        new("a oneof is removed ({details})", "Check that code does not rely on only one of its fields being set."),
        new("a oneof is new ({details})", "Nothing has to be done."));

    public static ProtobufRule OneofFieldAdded { get; } = Allowed(
        "ONEOF_FIELD_ADDED",
        "A oneof may get fields.",
        new("{field} is new in its oneof", "Nothing has to be done."),
        new("{field} is removed from its oneof", "Check that readers of the registered schema can live with an empty oneof."));

    public static ProtobufRule OneofFieldRemoved { get; } = Breaking(
        "ONEOF_FIELD_REMOVED",
        "A oneof keeps its fields: a reader could not tell a removed one from none.",
        new("{field} is removed from its oneof, but older data may have set it", "Keep {field} and mark it deprecated."),
        new("{field} is new in its oneof, but older readers do not know it and see an empty oneof", "Write {field} only once every reader knows it, or add it outside the oneof."));

    public static ProtobufRule OneofFieldMovedToTopLevel { get; } = Allowed(
        "ONEOF_FIELD_MOVED_TO_TOP_LEVEL",
        "A field may leave its oneof.",
        new("{field} leaves its oneof", "Check that code does not rely on only one of the fields being set."),
        new("{field} joins a oneof that older readers do not know", "Nothing has to be done."));

    public static ProtobufRule MultipleFieldsMovedToOneof { get; } = Breaking(
        "MULTIPLE_FIELDS_MOVED_TO_ONEOF",
        "Fields that could be set together do not become one oneof.",
        new("fields that older data may set together become one oneof ({details})", "Leave them outside the oneof; put new fields into it."),
        new("fields of one oneof become independent, but older readers keep only the last of them ({details})", "Leave them in the oneof; add new fields outside it."));

    public static ProtobufRule FieldMovedToExistingOneof { get; } = Breaking(
        "FIELD_MOVED_TO_EXISTING_ONEOF",
        "A field does not join a oneof of other fields, which it could be set together with.",
        new("{field} joins a oneof, but older data may have set it together with the others ({details})", "Leave {field} outside the oneof; add a field with a new number to it."),
        new("{field} leaves a oneof of older readers, which keep only the last of its fields ({details})", "Leave {field} in the oneof; add a field with a new number outside it."));

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<SchemaRule> All { get; } =
    [
        PackageChanged.Rule,
        MessageAdded.Rule,
        MessageRemoved.Rule,
        MessageMoved.Rule,
        EnumAdded.Rule,
        EnumRemoved.Rule,
        EnumConstAdded.Rule,
        EnumConstChanged.Rule,
        EnumConstRemoved.Rule,
        FieldAdded.Rule,
        FieldRemoved.Rule,
        FieldNameChanged.Rule,
        FieldKindChanged.Rule,
        FieldScalarKindChanged.Rule,
        FieldNamedTypeChanged.Rule,
        FieldNumericLabelChanged.Rule,
        FieldStringOrBytesLabelChanged.Rule,
        RequiredFieldAdded.Rule,
        RequiredFieldRemoved.Rule,
        OneofAdded.Rule,
        OneofRemoved.Rule,
        OneofFieldAdded.Rule,
        OneofFieldRemoved.Rule,
        OneofFieldMovedToTopLevel.Rule,
        MultipleFieldsMovedToOneof.Rule,
        FieldMovedToExistingOneof.Rule,
    ];

    private static ProtobufRule Breaking(string id, string purpose, RuleWords backward, RuleWords forward) =>
        new(new SchemaRule(id, "protobuf", purpose, backward, forward), IsBreaking: true);

    private static ProtobufRule Allowed(string id, string purpose, RuleWords backward, RuleWords forward) =>
        new(new SchemaRule(id, "protobuf", purpose, backward, forward), IsBreaking: false);
}
