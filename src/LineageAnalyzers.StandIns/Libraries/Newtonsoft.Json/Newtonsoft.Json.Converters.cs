using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Newtonsoft.Json.Converters;

public class BinaryConverter : JsonConverter
{
    public BinaryConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

[Obsolete]
public class BsonObjectIdConverter : JsonConverter
{
    public BsonObjectIdConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public abstract class CustomCreationConverter<T> : JsonConverter
{
    protected CustomCreationConverter() => throw null;
    public override bool CanWrite { get => throw null; }
    public override bool CanConvert(Type objectType) => throw null;
    public abstract T Create(Type objectType);
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class DataSetConverter : JsonConverter
{
    public DataSetConverter() => throw null;
    public override bool CanConvert(Type valueType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class DataTableConverter : JsonConverter
{
    public DataTableConverter() => throw null;
    public override bool CanConvert(Type valueType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public abstract class DateTimeConverterBase : JsonConverter
{
    protected DateTimeConverterBase() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
}

public class DiscriminatedUnionConverter : JsonConverter
{
    public DiscriminatedUnionConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class EntityKeyMemberConverter : JsonConverter
{
    public EntityKeyMemberConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class ExpandoObjectConverter : JsonConverter
{
    public ExpandoObjectConverter() => throw null;
    public override bool CanWrite { get => throw null; }
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class IsoDateTimeConverter : DateTimeConverterBase
{
    public IsoDateTimeConverter() => throw null;
    public global::System.Globalization.CultureInfo Culture { get; set; }
    public string DateTimeFormat { get; set; }
    public global::System.Globalization.DateTimeStyles DateTimeStyles { get; set; }
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class JavaScriptDateTimeConverter : DateTimeConverterBase
{
    public JavaScriptDateTimeConverter() => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class KeyValuePairConverter : JsonConverter
{
    public KeyValuePairConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class RegexConverter : JsonConverter
{
    public RegexConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class StringEnumConverter : JsonConverter
{
    public StringEnumConverter() => throw null;
    public StringEnumConverter(global::Newtonsoft.Json.Serialization.NamingStrategy namingStrategy, bool allowIntegerValues = true) => throw null;
    public StringEnumConverter(Type namingStrategyType) => throw null;
    public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters) => throw null;
    public StringEnumConverter(Type namingStrategyType, object[] namingStrategyParameters, bool allowIntegerValues) => throw null;
    [Obsolete]
    public StringEnumConverter(bool camelCaseText) => throw null;
    public bool AllowIntegerValues { get; set; }
    [Obsolete]
    public bool CamelCaseText { get; set; }
    public global::Newtonsoft.Json.Serialization.NamingStrategy NamingStrategy { get; set; }
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class UnixDateTimeConverter : DateTimeConverterBase
{
    public UnixDateTimeConverter() => throw null;
    public UnixDateTimeConverter(bool allowPreEpoch) => throw null;
    public bool AllowPreEpoch { get; set; }
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class VersionConverter : JsonConverter
{
    public VersionConverter() => throw null;
    public override bool CanConvert(Type objectType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

public class XmlNodeConverter : JsonConverter
{
    public XmlNodeConverter() => throw null;
    public string DeserializeRootElementName { get; set; }
    public bool EncodeSpecialCharacters { get; set; }
    public bool OmitRootObject { get; set; }
    public bool WriteArrayAttribute { get; set; }
    public override bool CanConvert(Type valueType) => throw null;
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}
