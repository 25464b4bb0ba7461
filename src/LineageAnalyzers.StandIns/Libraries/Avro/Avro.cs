using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro;

public class ArraySchema : UnnamedSchema
{
    public Schema ItemSchema { get; set; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public static ArraySchema Create(Schema items, PropertyMap customAttributes = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal ArraySchema() : base(default(Schema.Type), default(PropertyMap)) => throw null;
}

public struct AvroDecimal : IConvertible, IFormattable, IComparable, IComparable<AvroDecimal>, IEquatable<AvroDecimal>
{
    public AvroDecimal(global::System.Numerics.BigInteger unscaledValue, int scale) => throw null;
    public AvroDecimal(decimal value) => throw null;
    public AvroDecimal(double value) => throw null;
    public AvroDecimal(float value) => throw null;
    public AvroDecimal(int value) => throw null;
    public AvroDecimal(long value) => throw null;
    public AvroDecimal(uint value) => throw null;
    public AvroDecimal(ulong value) => throw null;
    public readonly int Scale { get => throw null; }
    public readonly global::System.Numerics.BigInteger UnscaledValue { get => throw null; }
    public int CompareTo(AvroDecimal other) => throw null;
    public int CompareTo(object obj) => throw null;
    public bool Equals(AvroDecimal other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    TypeCode IConvertible.GetTypeCode() => throw null;
    bool IConvertible.ToBoolean(IFormatProvider provider) => throw null;
    byte IConvertible.ToByte(IFormatProvider provider) => throw null;
    char IConvertible.ToChar(IFormatProvider provider) => throw null;
    DateTime IConvertible.ToDateTime(IFormatProvider provider) => throw null;
    decimal IConvertible.ToDecimal(IFormatProvider provider) => throw null;
    double IConvertible.ToDouble(IFormatProvider provider) => throw null;
    short IConvertible.ToInt16(IFormatProvider provider) => throw null;
    int IConvertible.ToInt32(IFormatProvider provider) => throw null;
    long IConvertible.ToInt64(IFormatProvider provider) => throw null;
    sbyte IConvertible.ToSByte(IFormatProvider provider) => throw null;
    float IConvertible.ToSingle(IFormatProvider provider) => throw null;
    string IConvertible.ToString(IFormatProvider provider) => throw null;
    object IConvertible.ToType(Type conversionType, IFormatProvider provider) => throw null;
    ushort IConvertible.ToUInt16(IFormatProvider provider) => throw null;
    uint IConvertible.ToUInt32(IFormatProvider provider) => throw null;
    ulong IConvertible.ToUInt64(IFormatProvider provider) => throw null;
    public static global::System.Numerics.BigInteger ToBigInteger(AvroDecimal value) => throw null;
    public static byte ToByte(AvroDecimal value) => throw null;
    public static decimal ToDecimal(AvroDecimal value) => throw null;
    public static double ToDouble(AvroDecimal value) => throw null;
    public static short ToInt16(AvroDecimal value) => throw null;
    public static int ToInt32(AvroDecimal value) => throw null;
    public static long ToInt64(AvroDecimal value) => throw null;
    public static sbyte ToSByte(AvroDecimal value) => throw null;
    public static float ToSingle(AvroDecimal value) => throw null;
    public override string ToString() => throw null;
    public string ToString(string format, IFormatProvider formatProvider) => throw null;
    public T ToType<T>() where T : struct => throw null;
    public static ushort ToUInt16(AvroDecimal value) => throw null;
    public static uint ToUInt32(AvroDecimal value) => throw null;
    public static ulong ToUInt64(AvroDecimal value) => throw null;
    public static bool operator ==(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator ==(AvroDecimal left, decimal right) => throw null;
    public static bool operator ==(decimal left, AvroDecimal right) => throw null;
    public static explicit operator global::System.Numerics.BigInteger(AvroDecimal value) => throw null;
    public static explicit operator byte(AvroDecimal value) => throw null;
    public static explicit operator decimal(AvroDecimal value) => throw null;
    public static explicit operator double(AvroDecimal value) => throw null;
    public static explicit operator float(AvroDecimal value) => throw null;
    public static explicit operator int(AvroDecimal value) => throw null;
    public static explicit operator long(AvroDecimal value) => throw null;
    public static explicit operator sbyte(AvroDecimal value) => throw null;
    public static explicit operator short(AvroDecimal value) => throw null;
    public static explicit operator uint(AvroDecimal value) => throw null;
    public static explicit operator ulong(AvroDecimal value) => throw null;
    public static explicit operator ushort(AvroDecimal value) => throw null;
    public static bool operator >(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator >(AvroDecimal left, decimal right) => throw null;
    public static bool operator >(decimal left, AvroDecimal right) => throw null;
    public static bool operator >=(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator >=(AvroDecimal left, decimal right) => throw null;
    public static bool operator >=(decimal left, AvroDecimal right) => throw null;
    public static implicit operator AvroDecimal(global::System.Numerics.BigInteger value) => throw null;
    public static implicit operator AvroDecimal(byte value) => throw null;
    public static implicit operator AvroDecimal(decimal value) => throw null;
    public static implicit operator AvroDecimal(double value) => throw null;
    public static implicit operator AvroDecimal(float value) => throw null;
    public static implicit operator AvroDecimal(int value) => throw null;
    public static implicit operator AvroDecimal(long value) => throw null;
    public static implicit operator AvroDecimal(sbyte value) => throw null;
    public static implicit operator AvroDecimal(short value) => throw null;
    public static implicit operator AvroDecimal(uint value) => throw null;
    public static implicit operator AvroDecimal(ulong value) => throw null;
    public static implicit operator AvroDecimal(ushort value) => throw null;
    public static bool operator !=(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator !=(AvroDecimal left, decimal right) => throw null;
    public static bool operator !=(decimal left, AvroDecimal right) => throw null;
    public static bool operator <(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator <(AvroDecimal left, decimal right) => throw null;
    public static bool operator <(decimal left, AvroDecimal right) => throw null;
    public static bool operator <=(AvroDecimal left, AvroDecimal right) => throw null;
    public static bool operator <=(AvroDecimal left, decimal right) => throw null;
    public static bool operator <=(decimal left, AvroDecimal right) => throw null;
}

public class AvroException : Exception
{
    public AvroException() => throw null;
    public AvroException(string s) => throw null;
    public AvroException(string s, Exception inner) => throw null;
}

public class AvroRuntimeException : AvroException
{
    public AvroRuntimeException() => throw null;
    public AvroRuntimeException(string s) => throw null;
    public AvroRuntimeException(string s, Exception inner) => throw null;
}

public class AvroTypeException : AvroException
{
    public AvroTypeException() => throw null;
    public AvroTypeException(string s) => throw null;
    public AvroTypeException(string message, Exception innerException) => throw null;
}

public class CodeGen
{
    public CodeGen() => throw null;
    [Obsolete]
    public IDictionary<string, string> NamespaceMapping { get; }
    public IList<Protocol> Protocols { get; }
    public IList<Schema> Schemas { get; }
    public virtual void AddProtocol(Protocol protocol) => throw null;
    public virtual void AddProtocol(string protocolText, IEnumerable<KeyValuePair<string, string>> namespaceMapping = null) => throw null;
    public virtual void AddSchema(Schema schema) => throw null;
    public virtual void AddSchema(string schemaText, IEnumerable<KeyValuePair<string, string>> namespaceMapping = null) => throw null;
    protected virtual SchemaNames GenerateNames(Protocol protocol) => throw null;
    protected virtual SchemaNames GenerateNames(Schema schema) => throw null;
    public static Schema GetNullableType(UnionSchema schema) => throw null;
    public virtual IDictionary<string, string> GetTypes() => throw null;
    protected virtual void ProcessProtocols() => throw null;
    protected virtual void ProcessSchemas() => throw null;
    public virtual void WriteCompileUnit(string outputFile) => throw null;
    public virtual void WriteTypes(string outputdir, bool skipDirectories = false) => throw null;
    protected virtual void addName(Schema schema, SchemaNames names) => throw null;
    [Obsolete]
    protected virtual SchemaNames generateNames(Protocol protocol) => throw null;
    [Obsolete]
    protected virtual SchemaNames generateNames(Schema schema) => throw null;
    [Obsolete]
    public static Schema getNullableType(UnionSchema schema) => throw null;
    protected virtual void processEnum(Schema schema) => throw null;
    protected virtual void processFixed(Schema schema) => throw null;
    protected virtual void processInterface(Protocol protocol) => throw null;
    [Obsolete]
    protected virtual void processProtocols() => throw null;
    [Obsolete]
    protected virtual void processSchemas() => throw null;
}

public class CodeGenException : AvroException
{
    public CodeGenException() => throw null;
    public CodeGenException(string s) => throw null;
    public CodeGenException(string s, Exception inner) => throw null;
}

public sealed class CodeGenUtil
{
    public const string Object = "System.Object";
    public static CodeGenUtil Instance { get; }
    public HashSet<string> ReservedKeywords { get; }
    public string Mangle(string name) => throw null;
    public string UnMangle(string name) => throw null;
    internal CodeGenUtil() => throw null;
}

public class EnumSchema : NamedSchema
{
    public int Count { get; }
    public string Default { get; }
    public IList<string> Symbols { get; }
    public string this[int index] { get => throw null; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public bool Contains(string symbol) => throw null;
    public static EnumSchema Create(string name, IEnumerable<string> symbols, string space = null, IEnumerable<string> aliases = null, PropertyMap customProperties = null, string doc = null, string defaultSymbol = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<string> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public int Ordinal(string symbol) => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal EnumSchema() : base(default(Schema.Type), default(SchemaName), default(IList<SchemaName>), default(PropertyMap), default(SchemaNames), default(string)) => throw null;
}

public class Field
{
    public readonly string Name;
    public Field(Schema schema, string name, int pos, IList<string> aliases = null, string doc = null, global::Newtonsoft.Json.Linq.JToken defaultValue = null, Field.SortOrder sortorder = Field.SortOrder.ignore, PropertyMap customProperties = null) => throw null;
    public IList<string> Aliases { get; }
    public global::Newtonsoft.Json.Linq.JToken DefaultValue { get; }
    public string Documentation { get; }
    public Field.SortOrder? Ordering { get; }
    public int Pos { get; }
    public Schema Schema { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public string GetProperty(string key) => throw null;
    protected internal void writeJson(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;

    public enum SortOrder
    {
        ascending = 0,
        descending = 1,
        ignore = 2,
    }
}

public class FixedSchema : NamedSchema
{
    public int Size { get; set; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public static FixedSchema Create(string name, int size, string space = null, IEnumerable<string> aliases = null, PropertyMap customProperties = null, string doc = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal FixedSchema() : base(default(Schema.Type), default(SchemaName), default(IList<SchemaName>), default(PropertyMap), default(SchemaNames), default(string)) => throw null;
}

public class LogicalSchema : UnnamedSchema
{
    public Schema BaseSchema { get; }
    public override string Fullname { get => throw null; }
    public global::Avro.Util.LogicalType LogicalType { get; }
    public string LogicalTypeName { get; }
    public override string Name { get => throw null; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected internal override void WriteJson(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal LogicalSchema() : base(default(Schema.Type), default(PropertyMap)) => throw null;
}

public class MapSchema : UnnamedSchema
{
    public Schema ValueSchema { get; set; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public static MapSchema CreateMap(Schema type, PropertyMap customProperties = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal MapSchema() : base(default(Schema.Type), default(PropertyMap)) => throw null;
}

public class Message
{
    public Message(string name, string doc, RecordSchema request, Schema response, UnionSchema error, bool? oneway) => throw null;
    public string Doc { get; set; }
    public UnionSchema Error { get; set; }
    public string Name { get; set; }
    public bool? Oneway { get; set; }
    public RecordSchema Request { get; set; }
    public Schema Response { get; set; }
    public UnionSchema SupportedErrors { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected static bool areEqual(object o1, object o2) => throw null;
}

public abstract class NamedSchema : Schema
{
    protected NamedSchema(Schema.Type type, SchemaName name, IList<SchemaName> aliases, PropertyMap props, SchemaNames names, string doc) : base(default(Schema.Type), default(PropertyMap)) => throw null;
    public string Documentation { get; }
    public override string Fullname { get => throw null; }
    public override string Name { get => throw null; }
    public string Namespace { get; }
    public SchemaName SchemaName { get; }
    protected static IList<SchemaName> GetAliases(global::Newtonsoft.Json.Linq.JToken jtok, string space, string encspace) => throw null;
    protected static SchemaName GetName(global::Newtonsoft.Json.Linq.JToken jtok, string encspace) => throw null;
    protected bool InAliases(SchemaName name) => throw null;
    protected internal override void WriteJson(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
}

public sealed class PrimitiveSchema : UnnamedSchema
{
    public override bool CanRead(Schema writerSchema) => throw null;
    public static PrimitiveSchema Create(Schema.Type type, PropertyMap customProperties = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static PrimitiveSchema NewInstance(string type, PropertyMap props = null) => throw null;
    public override string ToString() => throw null;
    protected internal override void WriteJson(global::Newtonsoft.Json.JsonTextWriter w, SchemaNames names, string encspace) => throw null;
    internal PrimitiveSchema() : base(default(Schema.Type), default(PropertyMap)) => throw null;
}

public class PropertyMap : Dictionary<string, string>
{
    public PropertyMap() => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public void Parse(global::Newtonsoft.Json.Linq.JToken jtok) => throw null;
    public void Set(string key, string value) => throw null;
    public void WriteJson(global::Newtonsoft.Json.JsonTextWriter writer) => throw null;
}

public class Protocol
{
    public Protocol(string name, string space, string doc, IEnumerable<Schema> types, IDictionary<string, Message> messages) => throw null;
    public string Doc { get; set; }
    public byte[] MD5 { get; }
    public IDictionary<string, Message> Messages { get; set; }
    public string Name { get; set; }
    public string Namespace { get; set; }
    public IList<Schema> Types { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static Protocol Parse(string jstring) => throw null;
    public override string ToString() => throw null;
}

public class ProtocolParseException : AvroException
{
    public ProtocolParseException() => throw null;
    public ProtocolParseException(string s) => throw null;
    public ProtocolParseException(string s, Exception inner) => throw null;
}

public class RecordSchema : NamedSchema
{
    public int Count { get; }
    public List<Field> Fields { get; set; }
    public Field this[string name] { get => throw null; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public bool Contains(string fieldName) => throw null;
    public static RecordSchema Create(string name, List<Field> fields, string space = null, IEnumerable<string> aliases = null, PropertyMap customProperties = null, string doc = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<Field> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public bool TryGetField(string fieldName, out Field field) => throw null;
    public bool TryGetFieldAlias(string fieldName, out Field field) => throw null;
    protected internal override void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal RecordSchema() : base(default(Schema.Type), default(SchemaName), default(IList<SchemaName>), default(PropertyMap), default(SchemaNames), default(string)) => throw null;
}

public abstract class Schema
{
    protected Schema(Schema.Type type, PropertyMap props) => throw null;
    public virtual string Fullname { get; }
    public abstract string Name { get; }
    public Schema.Type Tag { get; }
    public virtual bool CanRead(Schema writerSchema) => throw null;
    public override int GetHashCode() => throw null;
    public string GetProperty(string key) => throw null;
    public static string GetTypeString(Schema.Type type) => throw null;
    public static Schema Parse(string json) => throw null;
    public static Schema Parse(string json, SchemaNames names, string encspace = null) => throw null;
    public static Schema.Type? ParseType(string type, bool removeQuotes = false) => throw null;
    public override string ToString() => throw null;
    protected internal virtual void WriteJson(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    protected internal virtual void WriteJsonFields(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    protected static bool areEqual(object o1, object o2) => throw null;
    protected static int getHashCode(object obj) => throw null;

    public enum Type
    {
        Null = 0,
        Boolean = 1,
        Int = 2,
        Long = 3,
        Float = 4,
        Double = 5,
        Bytes = 6,
        String = 7,
        Record = 8,
        Enumeration = 9,
        Array = 10,
        Map = 11,
        Union = 12,
        Fixed = 13,
        Error = 14,
        Logical = 15,
    }
}

public class SchemaName
{
    public SchemaName(string name, string space, string encspace, string documentation) => throw null;
    public string Documentation { get; }
    public string EncSpace { get; }
    public string Fullname { get; }
    public string Name { get; }
    public string Namespace { get; }
    public string Space { get; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class SchemaNames
{
    public SchemaNames() => throw null;
    public IDictionary<SchemaName, NamedSchema> Names { get; }
    public bool Add(NamedSchema schema) => throw null;
    public bool Add(SchemaName name, NamedSchema schema) => throw null;
    public bool Contains(SchemaName name) => throw null;
    public IEnumerator<KeyValuePair<SchemaName, NamedSchema>> GetEnumerator() => throw null;
    public bool TryGetValue(string name, string space, string encspace, string documentation, out NamedSchema schema) => throw null;
}

public static class SchemaNormalization
{
    [Obsolete]
    public static long Empty64;
    public static byte[] Fingerprint(string fpName, byte[] data) => throw null;
    public static byte[] ParsingFingerprint(string fpName, Schema s) => throw null;
    public static long ParsingFingerprint64(Schema s) => throw null;
    public static string ToParsingForm(Schema s) => throw null;
}

public class SchemaParseException : AvroException
{
    public SchemaParseException() => throw null;
    public SchemaParseException(string s) => throw null;
    public SchemaParseException(string message, Exception innerException) => throw null;
}

public class UnionSchema : UnnamedSchema
{
    public int Count { get; }
    public IList<Schema> Schemas { get; }
    public Schema this[int index] { get => throw null; }
    public override bool CanRead(Schema writerSchema) => throw null;
    public static UnionSchema Create(List<Schema> schemas, PropertyMap customProperties = null) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public int MatchingBranch(Schema s) => throw null;
    protected internal override void WriteJson(global::Newtonsoft.Json.JsonTextWriter writer, SchemaNames names, string encspace) => throw null;
    internal UnionSchema() : base(default(Schema.Type), default(PropertyMap)) => throw null;
}

public abstract class UnnamedSchema : Schema
{
    protected UnnamedSchema(Schema.Type type, PropertyMap props) : base(default(Schema.Type), default(PropertyMap)) => throw null;
    public override string Name { get => throw null; }
}
