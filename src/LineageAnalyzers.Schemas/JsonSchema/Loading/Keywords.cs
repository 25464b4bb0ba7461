using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>The keywords of one schema object, found in one pass over its members.</summary>
internal sealed class Keywords
{
    public JsonValue? Ref, Type, Enum, Const, AllOf, AnyOf, OneOf, Not, If, Then, Else;
    public JsonValue? Title, Description, Default, ReadOnly, WriteOnly, ConnectType;
    public JsonValue? Properties, PatternProperties, AdditionalProperties, PropertyNames, Required, MinProperties, MaxProperties, Dependencies;
    public JsonValue? Items, AdditionalItems, Contains, MinItems, MaxItems, UniqueItems;
    public JsonValue? MinLength, MaxLength, Pattern, Format;
    public JsonValue? Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, MultipleOf;

    public bool HasNumberKeyword =>
        Minimum is not null || Maximum is not null || ExclusiveMinimum is not null || ExclusiveMaximum is not null || MultipleOf is not null;

    public bool HasStringKeyword => MinLength is not null || MaxLength is not null || Pattern is not null || Format is not null;

    public static Keywords Of(JsonValue json)
    {
        var found = new Keywords();
        var members = json.Members;
        for (var index = 0; index < members.Count; index++)
            found.Take(members[index].Key, members[index].Value);
        return found;
    }

    public bool HasArrayKeyword(Draft draft) =>
        Items is not null || AdditionalItems is not null || MinItems is not null || MaxItems is not null || UniqueItems is not null
        || (draft != Draft.Draft4 && Contains is not null);

    public bool HasObjectKeyword(Draft draft) =>
        Properties is not null || Required is not null || MinProperties is not null || MaxProperties is not null || Dependencies is not null
        || PatternProperties is not null || AdditionalProperties is not null || (draft != Draft.Draft4 && PropertyNames is not null);

    private void Take(string word, JsonValue value)
    {
        switch (word)
        {
            case "$ref": Ref = value; break;
            case "type": Type = value; break;
            case "enum": Enum = value; break;
            case "const": Const = value; break;
            case "allOf": AllOf = value; break;
            case "anyOf": AnyOf = value; break;
            case "oneOf": OneOf = value; break;
            case "not": Not = value; break;
            case "if": If = value; break;
            case "then": Then = value; break;
            case "else": Else = value; break;
            case "title": Title = value; break;
            case "description": Description = value; break;
            case "default": Default = value; break;
            case "readOnly": ReadOnly = value; break;
            case "writeOnly": WriteOnly = value; break;
            case "connect.type": ConnectType = value; break;
            case "properties": Properties = value; break;
            case "patternProperties": PatternProperties = value; break;
            case "additionalProperties": AdditionalProperties = value; break;
            case "propertyNames": PropertyNames = value; break;
            case "required": Required = value; break;
            case "minProperties": MinProperties = value; break;
            case "maxProperties": MaxProperties = value; break;
            case "dependencies": Dependencies = value; break;
            case "items": Items = value; break;
            case "additionalItems": AdditionalItems = value; break;
            case "contains": Contains = value; break;
            case "minItems": MinItems = value; break;
            case "maxItems": MaxItems = value; break;
            case "uniqueItems": UniqueItems = value; break;
            case "minLength": MinLength = value; break;
            case "maxLength": MaxLength = value; break;
            case "pattern": Pattern = value; break;
            case "format": Format = value; break;
            case "minimum": Minimum = value; break;
            case "maximum": Maximum = value; break;
            case "exclusiveMinimum": ExclusiveMinimum = value; break;
            case "exclusiveMaximum": ExclusiveMaximum = value; break;
            case "multipleOf": MultipleOf = value; break;
        }
    }
}
