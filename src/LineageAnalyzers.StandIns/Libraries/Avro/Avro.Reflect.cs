using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.Reflect;

public class ArrayHelper
{
    public ArrayHelper(global::System.Collections.IEnumerable enumerable) => throw null;
    public virtual Type ArrayType { get; }
    public static Type DefaultType { get; set; }
    public global::System.Collections.IEnumerable Enumerable { get; set; }
    public virtual void Add(object o) => throw null;
    public virtual void Clear() => throw null;
    public virtual int Count() => throw null;
}

public static class ArraySchemaExtensions
{
    public static string GetHelper(this ArraySchema ars) => throw null;
}

[AttributeUsage((AttributeTargets)128, AllowMultiple = false)]
public class AvroFieldAttribute : Attribute
{
    public AvroFieldAttribute(Type converter) => throw null;
    public AvroFieldAttribute(string fieldName, Type converter = null) => throw null;
    public IAvroFieldConverter Converter { get; set; }
    public string FieldName { get; set; }
}

public class ClassCache
{
    public ClassCache() => throw null;
    public void AddArrayHelper(string name, Type helperType) => throw null;
    public static void AddDefaultConverter(IAvroFieldConverter converter) => throw null;
    public static void AddDefaultConverter<TAvro, TProperty>(Func<TAvro, Schema, TProperty> from, Func<TProperty, Schema, TAvro> to) => throw null;
    public ArrayHelper GetArrayHelper(ArraySchema schema, global::System.Collections.IEnumerable enumerable) => throw null;
    public DotnetClass GetClass(RecordSchema schema) => throw null;
    public IAvroFieldConverter GetDefaultConverter(Schema.Type tag, Type propType) => throw null;
    public void LoadClassCache(Type objType, Schema s) => throw null;
}

public class DateTimeOffsetToLongConverter : IAvroFieldConverter
{
    public DateTimeOffsetToLongConverter() => throw null;
    public object FromAvroType(object o, Schema s) => throw null;
    public Type GetAvroType() => throw null;
    public Type GetPropertyType() => throw null;
    public object ToAvroType(object o, Schema s) => throw null;
}

public class DotnetClass
{
    public DotnetClass(Type t, RecordSchema r, ClassCache cache) => throw null;
    public Type GetClassType() => throw null;
    public Type GetPropertyType(Field f) => throw null;
    public object GetValue(object o, Field f) => throw null;
    public void SetValue(object o, Field f, object v) => throw null;
}

public static class EnumCache
{
    public static void AddEnumNameMapItem(NamedSchema schema, Type dotnetEnum) => throw null;
    public static Type GetEnumeration(NamedSchema schema) => throw null;
}

public class FuncFieldConverter<TAvro, TProperty> : TypedFieldConverter<TAvro, TProperty>
{
    public FuncFieldConverter(Func<TAvro, Schema, TProperty> from, Func<TProperty, Schema, TAvro> to) => throw null;
    public override TProperty From(TAvro o, Schema s) => throw null;
    public override TAvro To(TProperty o, Schema s) => throw null;
}

public interface IAvroFieldConverter
{
    object FromAvroType(object o, Schema s);
    Type GetAvroType();
    Type GetPropertyType();
    object ToAvroType(object o, Schema s);
}

public class ReflectDefaultReader : global::Avro.Specific.SpecificDefaultReader
{
    public ReflectDefaultReader(Type objType, Schema writerSchema, Schema readerSchema, ClassCache cache) : base(default(Schema), default(Schema)) => throw null;
    public ClassCache ClassCache { get; }
    public Type MapType { get; set; }
    public Func<Type, object> RecordFactory { get; set; }
    public object GetDefaultValue(Schema s, global::Newtonsoft.Json.Linq.JToken defaultValue) => throw null;
    protected override object ReadArray(object reuse, ArraySchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
    protected override object ReadEnum(object reuse, EnumSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected override object ReadFixed(object reuse, FixedSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected override object ReadMap(object reuse, MapSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected override object ReadRecord(object reuse, RecordSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
}

public class ReflectDefaultWriter : global::Avro.Specific.SpecificDefaultWriter
{
    public ReflectDefaultWriter(Schema schema) : base(default(Schema)) => throw null;
    public ReflectDefaultWriter(Type objType, Schema schema, ClassCache cache) : base(default(Schema)) => throw null;
    public ClassCache ClassCache { get; }
    protected override bool Matches(Schema sc, object obj) => throw null;
    protected override void WriteArray(ArraySchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteFixed(FixedSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteMap(MapSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteRecord(RecordSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
}

public class ReflectReader<T> : global::Avro.Generic.DatumReader<T>
{
    public ReflectReader(ReflectDefaultReader reader) => throw null;
    public ReflectReader(Schema writerSchema, Schema readerSchema, ClassCache cache = null) => throw null;
    public ReflectDefaultReader Reader { get; }
    public Schema ReaderSchema { get; }
    public Schema WriterSchema { get; }
    public T Read(global::Avro.IO.Decoder dec) => throw null;
    public T Read(T reuse, global::Avro.IO.Decoder dec) => throw null;
}

public class ReflectWriter<T> : global::Avro.Generic.DatumWriter<T>
{
    public ReflectWriter(ReflectDefaultWriter writer) => throw null;
    public ReflectWriter(Schema schema, ClassCache cache = null) => throw null;
    public Schema Schema { get; }
    public ReflectDefaultWriter Writer { get; }
    public void Write(T value, global::Avro.IO.Encoder encoder) => throw null;
}

public abstract class TypedFieldConverter<TAvro, TProperty> : IAvroFieldConverter
{
    protected TypedFieldConverter() => throw null;
    public abstract TProperty From(TAvro o, Schema s);
    public object FromAvroType(object o, Schema s) => throw null;
    public Type GetAvroType() => throw null;
    public Type GetPropertyType() => throw null;
    public abstract TAvro To(TProperty o, Schema s);
    public object ToAvroType(object o, Schema s) => throw null;
}
