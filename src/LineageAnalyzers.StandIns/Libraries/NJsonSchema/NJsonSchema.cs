using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NJsonSchema;

public interface IJsonExtensionObject
{
    IDictionary<string, object> ExtensionData { get; set; }
}

public class JsonExtensionObject : IJsonExtensionObject
{
    public JsonExtensionObject() => throw null;
    public IDictionary<string, object> ExtensionData { get; set; }
}

public class JsonSchema : IJsonExtensionObject
{
    public JsonSchema() => throw null;
    public string ActualDiscriminator { get; }
    public virtual JsonSchema ActualSchema { get; }
    public virtual JsonSchema ActualTypeSchema { get; }
    public JsonSchema AdditionalItemsSchema { get; set; }
    public JsonSchema AdditionalPropertiesSchema { get; set; }
    public IReadOnlyCollection<JsonSchema> AllInheritedSchemas { get; }
    public ICollection<JsonSchema> AllOf { get; }
    public bool AllowAdditionalItems { get; set; }
    public bool AllowAdditionalProperties { get; set; }
    public ICollection<JsonSchema> AnyOf { get; }
    public object Default { get; set; }
    public IDictionary<string, JsonSchema> Definitions { get; }
    public string DeprecatedMessage { get; set; }
    public virtual string Description { get; set; }
    public JsonSchema DictionaryKey { get; set; }
    public string Discriminator { get; set; }
    public ICollection<object> Enumeration { get; }
    public global::System.Collections.ObjectModel.Collection<string> EnumerationDescriptions { get; set; }
    public global::System.Collections.ObjectModel.Collection<string> EnumerationNames { get; set; }
    public object Example { get; set; }
    public decimal? ExclusiveMaximum { get; set; }
    public decimal? ExclusiveMinimum { get; set; }
    public IDictionary<string, object> ExtensionData { get; set; }
    public string Format { get; set; }
    public bool HasActualProperties { get; }
    public bool HasAllOfSchemaReference { get; }
    public bool HasAnyOfSchemaReference { get; }
    public bool HasOneOfSchemaReference { get; }
    public bool HasReference { get; }
    public bool HasTypeNameTitle { get; }
    public string Id { get; set; }
    public JsonSchema InheritedSchema { get; }
    public JsonSchema InheritedTypeSchema { get; }
    public bool IsAbstract { get; set; }
    public bool IsAnyType { get; }
    public bool IsArray { get; }
    public bool IsBinary { get; }
    public bool IsDeprecated { get; set; }
    public bool IsDictionary { get; }
    public bool IsEnumeration { get; }
    public bool IsExclusiveMaximum { get; set; }
    public bool IsExclusiveMinimum { get; set; }
    public bool IsFlagEnumerable { get; set; }
    public bool? IsNullableRaw { get; set; }
    public bool IsObject { get; }
    public bool IsTuple { get; }
    public JsonSchema Item { get; set; }
    public ICollection<JsonSchema> Items { get; }
    public int MaxItems { get; set; }
    public int? MaxLength { get; set; }
    public int MaxProperties { get; set; }
    public decimal? Maximum { get; set; }
    public int MinItems { get; set; }
    public int? MinLength { get; set; }
    public int MinProperties { get; set; }
    public decimal? Minimum { get; set; }
    public decimal? MultipleOf { get; set; }
    public JsonSchema Not { get; set; }
    public ICollection<JsonSchema> OneOf { get; }
    public virtual object Parent { get; set; }
    public JsonSchema ParentSchema { get; }
    public string Pattern { get; set; }
    public ICollection<string> RequiredProperties { get; }
    public string SchemaVersion { get; set; }
    public string Title { get; set; }
    public static string ToolchainVersion { get; }
    public bool UniqueItems { get; set; }
    public static JsonSchema CreateAnySchema() => throw null;
    public static TSchemaType CreateAnySchema<TSchemaType>() where TSchemaType : JsonSchema, new() => throw null;
    public static Task<JsonSchema> FromFileAsync(string filePath, CancellationToken cancellationToken = default) => throw null;
    public static Task<JsonSchema> FromJsonAsync(global::System.IO.Stream stream, CancellationToken cancellationToken = default) => throw null;
    public static Task<JsonSchema> FromJsonAsync(string data, CancellationToken cancellationToken = default) => throw null;
    public static Task<JsonSchema> FromJsonAsync(string data, string documentPath, CancellationToken cancellationToken = default) => throw null;
    public static JsonSchema FromSampleJson(string data) => throw null;
    public static JsonSchema FromType(Type type) => throw null;
    public static JsonSchema FromType(Type type, global::NJsonSchema.Generation.JsonSchemaGeneratorSettings settings) => throw null;
    public static JsonSchema FromType<TType>() => throw null;
    public static JsonSchema FromType<TType>(global::NJsonSchema.Generation.JsonSchemaGeneratorSettings settings) => throw null;
    public static Task<JsonSchema> FromUrlAsync(string url, CancellationToken cancellationToken = default) => throw null;
    public bool Inherits(JsonSchema schema) => throw null;
    public bool InheritsSchema(JsonSchema parentSchema) => throw null;
    public virtual bool IsNullable(SchemaType schemaType) => throw null;
    public string ToJson() => throw null;
    public string ToJson(global::Newtonsoft.Json.Formatting formatting) => throw null;
    public global::Newtonsoft.Json.Linq.JToken ToSampleJson() => throw null;
}

public enum SchemaType
{
    JsonSchema = 0,
    Swagger2 = 1,
    OpenApi3 = 2,
}
