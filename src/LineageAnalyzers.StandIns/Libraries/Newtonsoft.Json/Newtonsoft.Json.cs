using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Newtonsoft.Json;

public enum ConstructorHandling
{
    Default = 0,
    AllowNonPublicDefaultConstructor = 1,
}

public enum DateFormatHandling
{
    IsoDateFormat = 0,
    MicrosoftDateFormat = 1,
}

public enum DateParseHandling
{
    None = 0,
    DateTime = 1,
    DateTimeOffset = 2,
}

public enum DateTimeZoneHandling
{
    Local = 0,
    Utc = 1,
    Unspecified = 2,
    RoundtripKind = 3,
}

public class DefaultJsonNameTable : JsonNameTable
{
    public DefaultJsonNameTable() => throw null;
    public string Add(string key) => throw null;
    public override string Get(char[] key, int start, int length) => throw null;
}

[Flags]
public enum DefaultValueHandling
{
    Include = 0,
    Ignore = 1,
    Populate = 2,
    IgnoreAndPopulate = 3,
}

public enum FloatFormatHandling
{
    String = 0,
    Symbol = 1,
    DefaultValue = 2,
}

public enum FloatParseHandling
{
    Double = 0,
    Decimal = 1,
}

public enum Formatting
{
    None = 0,
    Indented = 1,
}

public interface IArrayPool<T>
{
    T[] Rent(int minimumLength);
    void Return(T[] array);
}

public interface IJsonLineInfo
{
    int LineNumber { get; }
    int LinePosition { get; }
    bool HasLineInfo();
}

[AttributeUsage((AttributeTargets)1028, AllowMultiple = false)]
public sealed class JsonArrayAttribute : JsonContainerAttribute
{
    public JsonArrayAttribute() => throw null;
    public JsonArrayAttribute(bool allowNullItems) => throw null;
    public JsonArrayAttribute(string id) => throw null;
    public bool AllowNullItems { get; set; }
}

[AttributeUsage((AttributeTargets)32, AllowMultiple = false)]
public sealed class JsonConstructorAttribute : Attribute
{
    public JsonConstructorAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)1028, AllowMultiple = false)]
public abstract class JsonContainerAttribute : Attribute
{
    protected JsonContainerAttribute() => throw null;
    protected JsonContainerAttribute(string id) => throw null;
    public string Description { get; set; }
    public string Id { get; set; }
    public bool IsReference { get; set; }
    public object[] ItemConverterParameters { get; set; }
    public Type ItemConverterType { get; set; }
    public bool ItemIsReference { get; set; }
    public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
    public TypeNameHandling ItemTypeNameHandling { get; set; }
    public object[] NamingStrategyParameters { get; set; }
    public Type NamingStrategyType { get; set; }
    public string Title { get; set; }
}

public static class JsonConvert
{
    public static readonly string False;
    public static readonly string NaN;
    public static readonly string NegativeInfinity;
    public static readonly string Null;
    public static readonly string PositiveInfinity;
    public static readonly string True;
    public static readonly string Undefined;
    public static Func<JsonSerializerSettings> DefaultSettings { get; set; }
    public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject) => throw null;
    public static T DeserializeAnonymousType<T>(string value, T anonymousTypeObject, JsonSerializerSettings settings) => throw null;
    public static object DeserializeObject(string value) => throw null;
    public static object DeserializeObject(string value, JsonSerializerSettings settings) => throw null;
    public static object DeserializeObject(string value, Type type) => throw null;
    public static object DeserializeObject(string value, Type type, params JsonConverter[] converters) => throw null;
    public static object DeserializeObject(string value, Type type, JsonSerializerSettings settings) => throw null;
    public static T DeserializeObject<T>(string value) => throw null;
    public static T DeserializeObject<T>(string value, JsonSerializerSettings settings) => throw null;
    public static T DeserializeObject<T>(string value, params JsonConverter[] converters) => throw null;
    public static global::System.Xml.Linq.XDocument DeserializeXNode(string value) => throw null;
    public static global::System.Xml.Linq.XDocument DeserializeXNode(string value, string deserializeRootElementName) => throw null;
    public static global::System.Xml.Linq.XDocument DeserializeXNode(string value, string deserializeRootElementName, bool writeArrayAttribute) => throw null;
    public static global::System.Xml.Linq.XDocument DeserializeXNode(string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
    public static global::System.Xml.XmlDocument DeserializeXmlNode(string value) => throw null;
    public static global::System.Xml.XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName) => throw null;
    public static global::System.Xml.XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool writeArrayAttribute) => throw null;
    public static global::System.Xml.XmlDocument DeserializeXmlNode(string value, string deserializeRootElementName, bool writeArrayAttribute, bool encodeSpecialCharacters) => throw null;
    public static void PopulateObject(string value, object target) => throw null;
    public static void PopulateObject(string value, object target, JsonSerializerSettings settings) => throw null;
    public static string SerializeObject(object value) => throw null;
    public static string SerializeObject(object value, Formatting formatting) => throw null;
    public static string SerializeObject(object value, Formatting formatting, JsonSerializerSettings settings) => throw null;
    public static string SerializeObject(object value, Formatting formatting, params JsonConverter[] converters) => throw null;
    public static string SerializeObject(object value, JsonSerializerSettings settings) => throw null;
    public static string SerializeObject(object value, Type type, Formatting formatting, JsonSerializerSettings settings) => throw null;
    public static string SerializeObject(object value, Type type, JsonSerializerSettings settings) => throw null;
    public static string SerializeObject(object value, params JsonConverter[] converters) => throw null;
    public static string SerializeXNode(global::System.Xml.Linq.XObject node) => throw null;
    public static string SerializeXNode(global::System.Xml.Linq.XObject node, Formatting formatting) => throw null;
    public static string SerializeXNode(global::System.Xml.Linq.XObject node, Formatting formatting, bool omitRootObject) => throw null;
    public static string SerializeXmlNode(global::System.Xml.XmlNode node) => throw null;
    public static string SerializeXmlNode(global::System.Xml.XmlNode node, Formatting formatting) => throw null;
    public static string SerializeXmlNode(global::System.Xml.XmlNode node, Formatting formatting, bool omitRootObject) => throw null;
    public static string ToString(DateTime value) => throw null;
    public static string ToString(DateTime value, DateFormatHandling format, DateTimeZoneHandling timeZoneHandling) => throw null;
    public static string ToString(DateTimeOffset value) => throw null;
    public static string ToString(DateTimeOffset value, DateFormatHandling format) => throw null;
    public static string ToString(Enum value) => throw null;
    public static string ToString(Guid value) => throw null;
    public static string ToString(TimeSpan value) => throw null;
    public static string ToString(Uri value) => throw null;
    public static string ToString(bool value) => throw null;
    public static string ToString(byte value) => throw null;
    public static string ToString(char value) => throw null;
    public static string ToString(decimal value) => throw null;
    public static string ToString(double value) => throw null;
    public static string ToString(float value) => throw null;
    public static string ToString(int value) => throw null;
    public static string ToString(long value) => throw null;
    public static string ToString(object value) => throw null;
    public static string ToString(sbyte value) => throw null;
    public static string ToString(short value) => throw null;
    public static string ToString(string value) => throw null;
    public static string ToString(string value, char delimiter) => throw null;
    public static string ToString(string value, char delimiter, StringEscapeHandling stringEscapeHandling) => throw null;
    public static string ToString(uint value) => throw null;
    public static string ToString(ulong value) => throw null;
    public static string ToString(ushort value) => throw null;
}

public abstract class JsonConverter
{
    protected JsonConverter() => throw null;
    public virtual bool CanRead { get; }
    public virtual bool CanWrite { get; }
    public abstract bool CanConvert(Type objectType);
    public abstract object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer);
    public abstract void WriteJson(JsonWriter writer, object value, JsonSerializer serializer);
}

public abstract class JsonConverter<T> : JsonConverter
{
    protected JsonConverter() => throw null;
    public sealed override bool CanConvert(Type objectType) => throw null;
    public abstract T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer);
    public sealed override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null;
    public abstract void WriteJson(JsonWriter writer, T value, JsonSerializer serializer);
    public sealed override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw null;
}

[AttributeUsage((AttributeTargets)3484, AllowMultiple = false)]
public sealed class JsonConverterAttribute : Attribute
{
    public JsonConverterAttribute(Type converterType) => throw null;
    public JsonConverterAttribute(Type converterType, params object[] converterParameters) => throw null;
    public object[] ConverterParameters { get; }
    public Type ConverterType { get; }
}

public class JsonConverterCollection : global::System.Collections.ObjectModel.Collection<JsonConverter>
{
    public JsonConverterCollection() => throw null;
}

[AttributeUsage((AttributeTargets)1028, AllowMultiple = false)]
public sealed class JsonDictionaryAttribute : JsonContainerAttribute
{
    public JsonDictionaryAttribute() => throw null;
    public JsonDictionaryAttribute(string id) => throw null;
}

public class JsonException : Exception
{
    public JsonException() => throw null;
    public JsonException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public JsonException(string message) => throw null;
    public JsonException(string message, Exception innerException) => throw null;
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false)]
public class JsonExtensionDataAttribute : Attribute
{
    public JsonExtensionDataAttribute() => throw null;
    public bool ReadData { get; set; }
    public bool WriteData { get; set; }
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false)]
public sealed class JsonIgnoreAttribute : Attribute
{
    public JsonIgnoreAttribute() => throw null;
}

public abstract class JsonNameTable
{
    protected JsonNameTable() => throw null;
    public abstract string Get(char[] key, int start, int length);
}

[AttributeUsage((AttributeTargets)1036, AllowMultiple = false)]
public sealed class JsonObjectAttribute : JsonContainerAttribute
{
    public JsonObjectAttribute() => throw null;
    public JsonObjectAttribute(MemberSerialization memberSerialization) => throw null;
    public JsonObjectAttribute(string id) => throw null;
    public NullValueHandling ItemNullValueHandling { get; set; }
    public Required ItemRequired { get; set; }
    public MemberSerialization MemberSerialization { get; set; }
    public MissingMemberHandling MissingMemberHandling { get; set; }
}

[AttributeUsage((AttributeTargets)2432, AllowMultiple = false)]
public sealed class JsonPropertyAttribute : Attribute
{
    public JsonPropertyAttribute() => throw null;
    public JsonPropertyAttribute(string propertyName) => throw null;
    public DefaultValueHandling DefaultValueHandling { get; set; }
    public bool IsReference { get; set; }
    public object[] ItemConverterParameters { get; set; }
    public Type ItemConverterType { get; set; }
    public bool ItemIsReference { get; set; }
    public ReferenceLoopHandling ItemReferenceLoopHandling { get; set; }
    public TypeNameHandling ItemTypeNameHandling { get; set; }
    public object[] NamingStrategyParameters { get; set; }
    public Type NamingStrategyType { get; set; }
    public NullValueHandling NullValueHandling { get; set; }
    public ObjectCreationHandling ObjectCreationHandling { get; set; }
    public int Order { get; set; }
    public string PropertyName { get; set; }
    public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
    public Required Required { get; set; }
    public TypeNameHandling TypeNameHandling { get; set; }
}

public abstract class JsonReader : IAsyncDisposable, IDisposable
{
    protected JsonReader() => throw null;
    public bool CloseInput { get; set; }
    public global::System.Globalization.CultureInfo Culture { get; set; }
    protected JsonReader.State CurrentState { get; }
    public string DateFormatString { get; set; }
    public DateParseHandling DateParseHandling { get; set; }
    public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
    public virtual int Depth { get; }
    public FloatParseHandling FloatParseHandling { get; set; }
    public int? MaxDepth { get; set; }
    public virtual string Path { get; }
    public virtual char QuoteChar { get; protected internal set; }
    public bool SupportMultipleContent { get; set; }
    public virtual JsonToken TokenType { get; }
    public virtual object Value { get; }
    public virtual Type ValueType { get; }
    public virtual void Close() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public abstract bool Read();
    public virtual bool? ReadAsBoolean() => throw null;
    public virtual Task<bool?> ReadAsBooleanAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual byte[] ReadAsBytes() => throw null;
    public virtual Task<byte[]> ReadAsBytesAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual DateTime? ReadAsDateTime() => throw null;
    public virtual Task<DateTime?> ReadAsDateTimeAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual DateTimeOffset? ReadAsDateTimeOffset() => throw null;
    public virtual Task<DateTimeOffset?> ReadAsDateTimeOffsetAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual decimal? ReadAsDecimal() => throw null;
    public virtual Task<decimal?> ReadAsDecimalAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual double? ReadAsDouble() => throw null;
    public virtual Task<double?> ReadAsDoubleAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual int? ReadAsInt32() => throw null;
    public virtual Task<int?> ReadAsInt32Async(CancellationToken cancellationToken = default) => throw null;
    public virtual string ReadAsString() => throw null;
    public virtual Task<string> ReadAsStringAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual Task<bool> ReadAsync(CancellationToken cancellationToken = default) => throw null;
    protected void SetStateBasedOnCurrent() => throw null;
    protected void SetToken(JsonToken newToken) => throw null;
    protected void SetToken(JsonToken newToken, object value) => throw null;
    protected void SetToken(JsonToken newToken, object value, bool updateIndex) => throw null;
    public void Skip() => throw null;
    public Task SkipAsync(CancellationToken cancellationToken = default) => throw null;
    ValueTask IAsyncDisposable.DisposeAsync() => throw null;
    void IDisposable.Dispose() => throw null;

    protected internal enum State
    {
        Start = 0,
        Complete = 1,
        Property = 2,
        ObjectStart = 3,
        Object = 4,
        ArrayStart = 5,
        Array = 6,
        Closed = 7,
        PostValue = 8,
        ConstructorStart = 9,
        Constructor = 10,
        Error = 11,
        Finished = 12,
    }
}

public class JsonReaderException : JsonException
{
    public JsonReaderException() => throw null;
    public JsonReaderException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public JsonReaderException(string message) => throw null;
    public JsonReaderException(string message, Exception innerException) => throw null;
    public JsonReaderException(string message, string path, int lineNumber, int linePosition, Exception innerException) => throw null;
    public int LineNumber { get; }
    public int LinePosition { get; }
    public string Path { get; }
}

[AttributeUsage((AttributeTargets)384, AllowMultiple = false)]
public sealed class JsonRequiredAttribute : Attribute
{
    public JsonRequiredAttribute() => throw null;
}

public class JsonSerializationException : JsonException
{
    public JsonSerializationException() => throw null;
    public JsonSerializationException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public JsonSerializationException(string message) => throw null;
    public JsonSerializationException(string message, Exception innerException) => throw null;
    public JsonSerializationException(string message, string path, int lineNumber, int linePosition, Exception innerException) => throw null;
    public int LineNumber { get; }
    public int LinePosition { get; }
    public string Path { get; }
}

public class JsonSerializer
{
    public JsonSerializer() => throw null;
    public virtual event EventHandler<global::Newtonsoft.Json.Serialization.ErrorEventArgs> Error { add { } remove { } }
    [Obsolete]
    public virtual global::System.Runtime.Serialization.SerializationBinder Binder { get; set; }
    public virtual bool CheckAdditionalContent { get; set; }
    public virtual ConstructorHandling ConstructorHandling { get; set; }
    public virtual global::System.Runtime.Serialization.StreamingContext Context { get; set; }
    public virtual global::Newtonsoft.Json.Serialization.IContractResolver ContractResolver { get; set; }
    public virtual JsonConverterCollection Converters { get; }
    public virtual global::System.Globalization.CultureInfo Culture { get; set; }
    public virtual DateFormatHandling DateFormatHandling { get; set; }
    public virtual string DateFormatString { get; set; }
    public virtual DateParseHandling DateParseHandling { get; set; }
    public virtual DateTimeZoneHandling DateTimeZoneHandling { get; set; }
    public virtual DefaultValueHandling DefaultValueHandling { get; set; }
    public virtual global::System.Collections.IEqualityComparer EqualityComparer { get; set; }
    public virtual FloatFormatHandling FloatFormatHandling { get; set; }
    public virtual FloatParseHandling FloatParseHandling { get; set; }
    public virtual Formatting Formatting { get; set; }
    public virtual int? MaxDepth { get; set; }
    public virtual MetadataPropertyHandling MetadataPropertyHandling { get; set; }
    public virtual MissingMemberHandling MissingMemberHandling { get; set; }
    public virtual NullValueHandling NullValueHandling { get; set; }
    public virtual ObjectCreationHandling ObjectCreationHandling { get; set; }
    public virtual PreserveReferencesHandling PreserveReferencesHandling { get; set; }
    public virtual ReferenceLoopHandling ReferenceLoopHandling { get; set; }
    public virtual global::Newtonsoft.Json.Serialization.IReferenceResolver ReferenceResolver { get; set; }
    public virtual global::Newtonsoft.Json.Serialization.ISerializationBinder SerializationBinder { get; set; }
    public virtual StringEscapeHandling StringEscapeHandling { get; set; }
    public virtual global::Newtonsoft.Json.Serialization.ITraceWriter TraceWriter { get; set; }
    [Obsolete]
    public virtual global::System.Runtime.Serialization.Formatters.FormatterAssemblyStyle TypeNameAssemblyFormat { get; set; }
    public virtual TypeNameAssemblyFormatHandling TypeNameAssemblyFormatHandling { get; set; }
    public virtual TypeNameHandling TypeNameHandling { get; set; }
    public static JsonSerializer Create() => throw null;
    public static JsonSerializer Create(JsonSerializerSettings settings) => throw null;
    public static JsonSerializer CreateDefault() => throw null;
    public static JsonSerializer CreateDefault(JsonSerializerSettings settings) => throw null;
    public object Deserialize(JsonReader reader) => throw null;
    public object Deserialize(JsonReader reader, Type objectType) => throw null;
    public object Deserialize(global::System.IO.TextReader reader, Type objectType) => throw null;
    public T Deserialize<T>(JsonReader reader) => throw null;
    public void Populate(JsonReader reader, object target) => throw null;
    public void Populate(global::System.IO.TextReader reader, object target) => throw null;
    public void Serialize(JsonWriter jsonWriter, object value) => throw null;
    public void Serialize(JsonWriter jsonWriter, object value, Type objectType) => throw null;
    public void Serialize(global::System.IO.TextWriter textWriter, object value) => throw null;
    public void Serialize(global::System.IO.TextWriter textWriter, object value, Type objectType) => throw null;
}

public class JsonSerializerSettings
{
    public JsonSerializerSettings() => throw null;
    public JsonSerializerSettings(JsonSerializerSettings original) => throw null;
    [Obsolete]
    public global::System.Runtime.Serialization.SerializationBinder Binder { get; set; }
    public bool CheckAdditionalContent { get; set; }
    public ConstructorHandling ConstructorHandling { get; set; }
    public global::System.Runtime.Serialization.StreamingContext Context { get; set; }
    public global::Newtonsoft.Json.Serialization.IContractResolver ContractResolver { get; set; }
    public IList<JsonConverter> Converters { get; set; }
    public global::System.Globalization.CultureInfo Culture { get; set; }
    public DateFormatHandling DateFormatHandling { get; set; }
    public string DateFormatString { get; set; }
    public DateParseHandling DateParseHandling { get; set; }
    public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
    public DefaultValueHandling DefaultValueHandling { get; set; }
    public global::System.Collections.IEqualityComparer EqualityComparer { get; set; }
    public EventHandler<global::Newtonsoft.Json.Serialization.ErrorEventArgs> Error { get; set; }
    public FloatFormatHandling FloatFormatHandling { get; set; }
    public FloatParseHandling FloatParseHandling { get; set; }
    public Formatting Formatting { get; set; }
    public int? MaxDepth { get; set; }
    public MetadataPropertyHandling MetadataPropertyHandling { get; set; }
    public MissingMemberHandling MissingMemberHandling { get; set; }
    public NullValueHandling NullValueHandling { get; set; }
    public ObjectCreationHandling ObjectCreationHandling { get; set; }
    public PreserveReferencesHandling PreserveReferencesHandling { get; set; }
    public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
    [Obsolete]
    public global::Newtonsoft.Json.Serialization.IReferenceResolver ReferenceResolver { get; set; }
    public Func<global::Newtonsoft.Json.Serialization.IReferenceResolver> ReferenceResolverProvider { get; set; }
    public global::Newtonsoft.Json.Serialization.ISerializationBinder SerializationBinder { get; set; }
    public StringEscapeHandling StringEscapeHandling { get; set; }
    public global::Newtonsoft.Json.Serialization.ITraceWriter TraceWriter { get; set; }
    [Obsolete]
    public global::System.Runtime.Serialization.Formatters.FormatterAssemblyStyle TypeNameAssemblyFormat { get; set; }
    public TypeNameAssemblyFormatHandling TypeNameAssemblyFormatHandling { get; set; }
    public TypeNameHandling TypeNameHandling { get; set; }
}

public class JsonTextReader : JsonReader, IJsonLineInfo
{
    public JsonTextReader(global::System.IO.TextReader reader) => throw null;
    public IArrayPool<char> ArrayPool { get; set; }
    public int LineNumber { get; }
    public int LinePosition { get; }
    public JsonNameTable PropertyNameTable { get; set; }
    public override void Close() => throw null;
    public bool HasLineInfo() => throw null;
    public override bool Read() => throw null;
    public override bool? ReadAsBoolean() => throw null;
    public override Task<bool?> ReadAsBooleanAsync(CancellationToken cancellationToken = default) => throw null;
    public override byte[] ReadAsBytes() => throw null;
    public override Task<byte[]> ReadAsBytesAsync(CancellationToken cancellationToken = default) => throw null;
    public override DateTime? ReadAsDateTime() => throw null;
    public override Task<DateTime?> ReadAsDateTimeAsync(CancellationToken cancellationToken = default) => throw null;
    public override DateTimeOffset? ReadAsDateTimeOffset() => throw null;
    public override Task<DateTimeOffset?> ReadAsDateTimeOffsetAsync(CancellationToken cancellationToken = default) => throw null;
    public override decimal? ReadAsDecimal() => throw null;
    public override Task<decimal?> ReadAsDecimalAsync(CancellationToken cancellationToken = default) => throw null;
    public override double? ReadAsDouble() => throw null;
    public override Task<double?> ReadAsDoubleAsync(CancellationToken cancellationToken = default) => throw null;
    public override int? ReadAsInt32() => throw null;
    public override Task<int?> ReadAsInt32Async(CancellationToken cancellationToken = default) => throw null;
    public override string ReadAsString() => throw null;
    public override Task<string> ReadAsStringAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task<bool> ReadAsync(CancellationToken cancellationToken = default) => throw null;
}

public class JsonTextWriter : JsonWriter
{
    public JsonTextWriter(global::System.IO.TextWriter textWriter) => throw null;
    public IArrayPool<char> ArrayPool { get; set; }
    public char IndentChar { get; set; }
    public int Indentation { get; set; }
    public char QuoteChar { get; set; }
    public bool QuoteName { get; set; }
    public override void Close() => throw null;
    public override Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
    public override void Flush() => throw null;
    public override Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
    public override void WriteComment(string text) => throw null;
    public override Task WriteCommentAsync(string text, CancellationToken cancellationToken = default) => throw null;
    protected override void WriteEnd(JsonToken token) => throw null;
    public override Task WriteEndArrayAsync(CancellationToken cancellationToken = default) => throw null;
    protected override Task WriteEndAsync(JsonToken token, CancellationToken cancellationToken) => throw null;
    public override Task WriteEndAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task WriteEndConstructorAsync(CancellationToken cancellationToken = default) => throw null;
    public override Task WriteEndObjectAsync(CancellationToken cancellationToken = default) => throw null;
    protected override void WriteIndent() => throw null;
    protected override Task WriteIndentAsync(CancellationToken cancellationToken) => throw null;
    protected override void WriteIndentSpace() => throw null;
    protected override Task WriteIndentSpaceAsync(CancellationToken cancellationToken) => throw null;
    public override void WriteNull() => throw null;
    public override Task WriteNullAsync(CancellationToken cancellationToken = default) => throw null;
    public override void WritePropertyName(string name) => throw null;
    public override void WritePropertyName(string name, bool escape) => throw null;
    public override Task WritePropertyNameAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public override Task WritePropertyNameAsync(string name, bool escape, CancellationToken cancellationToken = default) => throw null;
    public override void WriteRaw(string json) => throw null;
    public override Task WriteRawAsync(string json, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteRawValueAsync(string json, CancellationToken cancellationToken = default) => throw null;
    public override void WriteStartArray() => throw null;
    public override Task WriteStartArrayAsync(CancellationToken cancellationToken = default) => throw null;
    public override void WriteStartConstructor(string name) => throw null;
    public override Task WriteStartConstructorAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public override void WriteStartObject() => throw null;
    public override Task WriteStartObjectAsync(CancellationToken cancellationToken = default) => throw null;
    public override void WriteUndefined() => throw null;
    public override Task WriteUndefinedAsync(CancellationToken cancellationToken = default) => throw null;
    public override void WriteValue(DateTime value) => throw null;
    public override void WriteValue(DateTimeOffset value) => throw null;
    public override void WriteValue(Guid value) => throw null;
    public override void WriteValue(TimeSpan value) => throw null;
    public override void WriteValue(Uri value) => throw null;
    public override void WriteValue(bool value) => throw null;
    public override void WriteValue(byte value) => throw null;
    public override void WriteValue(byte[] value) => throw null;
    public override void WriteValue(char value) => throw null;
    public override void WriteValue(decimal value) => throw null;
    public override void WriteValue(double value) => throw null;
    public override void WriteValue(double? value) => throw null;
    public override void WriteValue(float value) => throw null;
    public override void WriteValue(float? value) => throw null;
    public override void WriteValue(int value) => throw null;
    public override void WriteValue(long value) => throw null;
    public override void WriteValue(object value) => throw null;
    public override void WriteValue(sbyte value) => throw null;
    public override void WriteValue(short value) => throw null;
    public override void WriteValue(string value) => throw null;
    public override void WriteValue(uint value) => throw null;
    public override void WriteValue(ulong value) => throw null;
    public override void WriteValue(ushort value) => throw null;
    public override Task WriteValueAsync(DateTime value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(DateTime? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(DateTimeOffset value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(DateTimeOffset? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(Guid value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(Guid? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(TimeSpan value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(TimeSpan? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(Uri value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(bool value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(bool? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(byte value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(byte? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(byte[] value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(char value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(char? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(decimal value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(decimal? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(double value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(double? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(float value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(float? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(int value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(int? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(long value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(long? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(object value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(sbyte value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(sbyte? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(short value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(short? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(string value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(uint value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(uint? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(ulong value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(ulong? value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(ushort value, CancellationToken cancellationToken = default) => throw null;
    public override Task WriteValueAsync(ushort? value, CancellationToken cancellationToken = default) => throw null;
    protected override void WriteValueDelimiter() => throw null;
    protected override Task WriteValueDelimiterAsync(CancellationToken cancellationToken) => throw null;
    public override void WriteWhitespace(string ws) => throw null;
    public override Task WriteWhitespaceAsync(string ws, CancellationToken cancellationToken = default) => throw null;
}

public enum JsonToken
{
    None = 0,
    StartObject = 1,
    StartArray = 2,
    StartConstructor = 3,
    PropertyName = 4,
    Comment = 5,
    Raw = 6,
    Integer = 7,
    Float = 8,
    String = 9,
    Boolean = 10,
    Null = 11,
    Undefined = 12,
    EndObject = 13,
    EndArray = 14,
    EndConstructor = 15,
    Date = 16,
    Bytes = 17,
}

[Obsolete]
public class JsonValidatingReader : JsonReader, IJsonLineInfo
{
    public JsonValidatingReader(JsonReader reader) => throw null;
    public override int Depth { get => throw null; }
    int IJsonLineInfo.LineNumber { get => throw null; }
    int IJsonLineInfo.LinePosition { get => throw null; }
    public override string Path { get => throw null; }
    public override char QuoteChar { get => throw null; protected internal set { } }
    public JsonReader Reader { get; }
    public override JsonToken TokenType { get => throw null; }
    public override object Value { get => throw null; }
    public override Type ValueType { get => throw null; }
    public override void Close() => throw null;
    bool IJsonLineInfo.HasLineInfo() => throw null;
    public override bool Read() => throw null;
    public override bool? ReadAsBoolean() => throw null;
    public override byte[] ReadAsBytes() => throw null;
    public override DateTime? ReadAsDateTime() => throw null;
    public override DateTimeOffset? ReadAsDateTimeOffset() => throw null;
    public override decimal? ReadAsDecimal() => throw null;
    public override double? ReadAsDouble() => throw null;
    public override int? ReadAsInt32() => throw null;
    public override string ReadAsString() => throw null;
}

public abstract class JsonWriter : IAsyncDisposable, IDisposable
{
    protected JsonWriter() => throw null;
    public bool AutoCompleteOnClose { get; set; }
    public bool CloseOutput { get; set; }
    public global::System.Globalization.CultureInfo Culture { get; set; }
    public DateFormatHandling DateFormatHandling { get; set; }
    public string DateFormatString { get; set; }
    public DateTimeZoneHandling DateTimeZoneHandling { get; set; }
    public FloatFormatHandling FloatFormatHandling { get; set; }
    public Formatting Formatting { get; set; }
    public string Path { get; }
    public StringEscapeHandling StringEscapeHandling { get; set; }
    protected internal int Top { get; }
    public WriteState WriteState { get; }
    public virtual void Close() => throw null;
    public virtual Task CloseAsync(CancellationToken cancellationToken = default) => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public abstract void Flush();
    public virtual Task FlushAsync(CancellationToken cancellationToken = default) => throw null;
    protected void SetWriteState(JsonToken token, object value) => throw null;
    protected Task SetWriteStateAsync(JsonToken token, object value, CancellationToken cancellationToken) => throw null;
    ValueTask IAsyncDisposable.DisposeAsync() => throw null;
    void IDisposable.Dispose() => throw null;
    public virtual void WriteComment(string text) => throw null;
    public virtual Task WriteCommentAsync(string text, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteEnd() => throw null;
    protected virtual void WriteEnd(JsonToken token) => throw null;
    public virtual void WriteEndArray() => throw null;
    public virtual Task WriteEndArrayAsync(CancellationToken cancellationToken = default) => throw null;
    protected virtual Task WriteEndAsync(JsonToken token, CancellationToken cancellationToken) => throw null;
    public virtual Task WriteEndAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteEndConstructor() => throw null;
    public virtual Task WriteEndConstructorAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteEndObject() => throw null;
    public virtual Task WriteEndObjectAsync(CancellationToken cancellationToken = default) => throw null;
    protected virtual void WriteIndent() => throw null;
    protected virtual Task WriteIndentAsync(CancellationToken cancellationToken) => throw null;
    protected virtual void WriteIndentSpace() => throw null;
    protected virtual Task WriteIndentSpaceAsync(CancellationToken cancellationToken) => throw null;
    public virtual void WriteNull() => throw null;
    public virtual Task WriteNullAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual void WritePropertyName(string name) => throw null;
    public virtual void WritePropertyName(string name, bool escape) => throw null;
    public virtual Task WritePropertyNameAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WritePropertyNameAsync(string name, bool escape, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteRaw(string json) => throw null;
    public virtual Task WriteRawAsync(string json, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteRawValue(string json) => throw null;
    public virtual Task WriteRawValueAsync(string json, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteStartArray() => throw null;
    public virtual Task WriteStartArrayAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteStartConstructor(string name) => throw null;
    public virtual Task WriteStartConstructorAsync(string name, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteStartObject() => throw null;
    public virtual Task WriteStartObjectAsync(CancellationToken cancellationToken = default) => throw null;
    public void WriteToken(JsonReader reader) => throw null;
    public void WriteToken(JsonReader reader, bool writeChildren) => throw null;
    public void WriteToken(JsonToken token) => throw null;
    public void WriteToken(JsonToken token, object value) => throw null;
    public Task WriteTokenAsync(JsonReader reader, CancellationToken cancellationToken = default) => throw null;
    public Task WriteTokenAsync(JsonReader reader, bool writeChildren, CancellationToken cancellationToken = default) => throw null;
    public Task WriteTokenAsync(JsonToken token, CancellationToken cancellationToken = default) => throw null;
    public Task WriteTokenAsync(JsonToken token, object value, CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteUndefined() => throw null;
    public virtual Task WriteUndefinedAsync(CancellationToken cancellationToken = default) => throw null;
    public virtual void WriteValue(DateTime value) => throw null;
    public virtual void WriteValue(DateTime? value) => throw null;
    public virtual void WriteValue(DateTimeOffset value) => throw null;
    public virtual void WriteValue(DateTimeOffset? value) => throw null;
    public virtual void WriteValue(Guid value) => throw null;
    public virtual void WriteValue(Guid? value) => throw null;
    public virtual void WriteValue(TimeSpan value) => throw null;
    public virtual void WriteValue(TimeSpan? value) => throw null;
    public virtual void WriteValue(Uri value) => throw null;
    public virtual void WriteValue(bool value) => throw null;
    public virtual void WriteValue(bool? value) => throw null;
    public virtual void WriteValue(byte value) => throw null;
    public virtual void WriteValue(byte? value) => throw null;
    public virtual void WriteValue(byte[] value) => throw null;
    public virtual void WriteValue(char value) => throw null;
    public virtual void WriteValue(char? value) => throw null;
    public virtual void WriteValue(decimal value) => throw null;
    public virtual void WriteValue(decimal? value) => throw null;
    public virtual void WriteValue(double value) => throw null;
    public virtual void WriteValue(double? value) => throw null;
    public virtual void WriteValue(float value) => throw null;
    public virtual void WriteValue(float? value) => throw null;
    public virtual void WriteValue(int value) => throw null;
    public virtual void WriteValue(int? value) => throw null;
    public virtual void WriteValue(long value) => throw null;
    public virtual void WriteValue(long? value) => throw null;
    public virtual void WriteValue(object value) => throw null;
    public virtual void WriteValue(sbyte value) => throw null;
    public virtual void WriteValue(sbyte? value) => throw null;
    public virtual void WriteValue(short value) => throw null;
    public virtual void WriteValue(short? value) => throw null;
    public virtual void WriteValue(string value) => throw null;
    public virtual void WriteValue(uint value) => throw null;
    public virtual void WriteValue(uint? value) => throw null;
    public virtual void WriteValue(ulong value) => throw null;
    public virtual void WriteValue(ulong? value) => throw null;
    public virtual void WriteValue(ushort value) => throw null;
    public virtual void WriteValue(ushort? value) => throw null;
    public virtual Task WriteValueAsync(DateTime value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(DateTime? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(DateTimeOffset value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(DateTimeOffset? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(Guid value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(Guid? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(TimeSpan value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(TimeSpan? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(Uri value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(bool value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(bool? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(byte value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(byte? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(byte[] value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(char value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(char? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(decimal value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(decimal? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(double value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(double? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(float value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(float? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(int value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(int? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(long value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(long? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(object value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(sbyte value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(sbyte? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(short value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(short? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(string value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(uint value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(uint? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(ulong value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(ulong? value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(ushort value, CancellationToken cancellationToken = default) => throw null;
    public virtual Task WriteValueAsync(ushort? value, CancellationToken cancellationToken = default) => throw null;
    protected virtual void WriteValueDelimiter() => throw null;
    protected virtual Task WriteValueDelimiterAsync(CancellationToken cancellationToken) => throw null;
    public virtual void WriteWhitespace(string ws) => throw null;
    public virtual Task WriteWhitespaceAsync(string ws, CancellationToken cancellationToken = default) => throw null;
}

public class JsonWriterException : JsonException
{
    public JsonWriterException() => throw null;
    public JsonWriterException(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context) => throw null;
    public JsonWriterException(string message) => throw null;
    public JsonWriterException(string message, Exception innerException) => throw null;
    public JsonWriterException(string message, string path, Exception innerException) => throw null;
    public string Path { get; }
}

public enum MemberSerialization
{
    OptOut = 0,
    OptIn = 1,
    Fields = 2,
}

public enum MetadataPropertyHandling
{
    Default = 0,
    ReadAhead = 1,
    Ignore = 2,
}

public enum MissingMemberHandling
{
    Ignore = 0,
    Error = 1,
}

public enum NullValueHandling
{
    Include = 0,
    Ignore = 1,
}

public enum ObjectCreationHandling
{
    Auto = 0,
    Reuse = 1,
    Replace = 2,
}

[Flags]
public enum PreserveReferencesHandling
{
    None = 0,
    Objects = 1,
    Arrays = 2,
    All = 3,
}

public enum ReferenceLoopHandling
{
    Error = 0,
    Ignore = 1,
    Serialize = 2,
}

public enum Required
{
    Default = 0,
    AllowNull = 1,
    Always = 2,
    DisallowNull = 3,
}

public enum StringEscapeHandling
{
    Default = 0,
    EscapeNonAscii = 1,
    EscapeHtml = 2,
}

public enum TypeNameAssemblyFormatHandling
{
    Simple = 0,
    Full = 1,
}

[Flags]
public enum TypeNameHandling
{
    None = 0,
    Objects = 1,
    Arrays = 2,
    All = 3,
    Auto = 4,
}

public enum WriteState
{
    Error = 0,
    Closed = 1,
    Object = 2,
    Array = 3,
    Constructor = 4,
    Property = 5,
    Start = 6,
}
