using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.Generic;

public interface DatumReader<T>
{
    Schema ReaderSchema { get; }
    Schema WriterSchema { get; }
    T Read(T reuse, global::Avro.IO.Decoder decoder);
}

public interface DatumWriter<T>
{
    Schema Schema { get; }
    void Write(T datum, global::Avro.IO.Encoder encoder);
}

public class DefaultReader
{
    public DefaultReader(Schema writerSchema, Schema readerSchema) => throw null;
    public Schema ReaderSchema { get; }
    public Schema WriterSchema { get; }
    protected virtual void AddField(object record, string fieldName, int fieldPos, object fieldValue) => throw null;
    protected virtual void AddMapEntry(object map, string key, object value) => throw null;
    protected virtual object CreateArray(object reuse, ArraySchema rs) => throw null;
    protected virtual object CreateEnum(object reuse, EnumSchema es, string symbol) => throw null;
    protected virtual object CreateFixed(object reuse, FixedSchema rs) => throw null;
    protected virtual object CreateMap(object reuse, MapSchema ms) => throw null;
    protected virtual object CreateRecord(object reuse, RecordSchema readerSchema) => throw null;
    protected virtual object GetArrayElement(object array, int index) => throw null;
    protected virtual int GetArraySize(object array) => throw null;
    protected virtual byte[] GetFixedBuffer(object f) => throw null;
    public object Read(object reuse, Schema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected T Read<T>(Schema.Type tag, Schema readerSchema, Reader<T> reader) => throw null;
    public T Read<T>(T reuse, global::Avro.IO.Decoder decoder) => throw null;
    protected virtual object ReadArray(object reuse, ArraySchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadEnum(object reuse, EnumSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadFixed(object reuse, FixedSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadLogical(object reuse, LogicalSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadMap(object reuse, MapSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadNull(Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual object ReadRecord(object reuse, RecordSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
    protected virtual object ReadUnion(object reuse, UnionSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual void ResizeArray(ref object array, int n) => throw null;
    protected virtual void SetArrayElement(object array, int index, object value) => throw null;
    protected virtual void Skip(Schema writerSchema, global::Avro.IO.Decoder d) => throw null;
    protected virtual bool TryGetField(object record, string fieldName, int fieldPos, out object value) => throw null;
    protected static Schema findBranch(UnionSchema us, Schema s) => throw null;
}

public class DefaultWriter
{
    public DefaultWriter(Schema schema) => throw null;
    public Schema Schema { get; }
    protected virtual void EnsureArrayObject(object value) => throw null;
    protected virtual void EnsureMapObject(object value) => throw null;
    protected virtual void EnsureRecordObject(RecordSchema s, object value) => throw null;
    protected virtual object GetArrayElement(object value, long index) => throw null;
    protected virtual long GetArrayLength(object value) => throw null;
    protected virtual object GetField(object value, string fieldName, int fieldPos) => throw null;
    protected virtual long GetMapSize(object value) => throw null;
    protected virtual IEnumerable<KeyValuePair<string, object>> GetMapValues(object value) => throw null;
    protected virtual bool Matches(Schema sc, object obj) => throw null;
    protected virtual int ResolveUnion(UnionSchema us, object obj) => throw null;
    protected AvroException TypeMismatch(object obj, string schemaType, string type) => throw null;
    public virtual void Write(Schema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    public void Write<T>(T value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void Write<T>(object value, Schema.Type tag, Writer<T> writer) => throw null;
    protected virtual void WriteArray(ArraySchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteEnum(EnumSchema es, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteFixed(FixedSchema es, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteLogical(LogicalSchema ls, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteMap(MapSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteNull(object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteRecord(RecordSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected virtual void WriteUnion(UnionSchema us, object value, global::Avro.IO.Encoder encoder) => throw null;
}

public class GenericDatumReader<T> : PreresolvingDatumReader<T>
{
    public GenericDatumReader(Schema writerSchema, Schema readerSchema) : base(default(Schema), default(Schema)) => throw null;
    protected override PreresolvingDatumReader<T>.ArrayAccess GetArrayAccess(ArraySchema readerSchema) => throw null;
    protected override PreresolvingDatumReader<T>.EnumAccess GetEnumAccess(EnumSchema readerSchema) => throw null;
    protected override PreresolvingDatumReader<T>.FixedAccess GetFixedAccess(FixedSchema readerSchema) => throw null;
    protected override PreresolvingDatumReader<T>.MapAccess GetMapAccess(MapSchema readerSchema) => throw null;
    protected override PreresolvingDatumReader<T>.RecordAccess GetRecordAccess(RecordSchema readerSchema) => throw null;
    protected override bool IsReusable(Schema.Type tag) => throw null;
}

public class GenericDatumWriter<T> : PreresolvingDatumWriter<T>
{
    public GenericDatumWriter(Schema schema) : base(default(Schema), default(PreresolvingDatumWriter<T>.ArrayAccess), default(PreresolvingDatumWriter<T>.MapAccess)) => throw null;
    protected override void EnsureRecordObject(RecordSchema recordSchema, object value) => throw null;
    protected override PreresolvingDatumWriter<T>.WriteItem ResolveEnum(EnumSchema es) => throw null;
    protected override bool UnionBranchMatches(Schema sc, object obj) => throw null;
    protected override void WriteField(object record, string fieldName, int fieldPos, PreresolvingDatumWriter<T>.WriteItem writer, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteFixed(FixedSchema es, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteRecordFields(object recordObj, PreresolvingDatumWriter<T>.RecordFieldWriter[] writers, global::Avro.IO.Encoder encoder) => throw null;
}

public class GenericEnum
{
    public GenericEnum(EnumSchema schema, string value) => throw null;
    public EnumSchema Schema { get; }
    public string Value { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
}

public class GenericFixed
{
    protected readonly byte[] value;
    public GenericFixed(FixedSchema schema) => throw null;
    public GenericFixed(FixedSchema schema, byte[] value) => throw null;
    protected GenericFixed(uint size) => throw null;
    public FixedSchema Schema { get; set; }
    public byte[] Value { get; set; }
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class GenericReader<T> : DatumReader<T>
{
    public GenericReader(DefaultReader reader) => throw null;
    public GenericReader(Schema writerSchema, Schema readerSchema) => throw null;
    public Schema ReaderSchema { get; }
    public Schema WriterSchema { get; }
    public T Read(T reuse, global::Avro.IO.Decoder d) => throw null;
}

public class GenericRecord : IEquatable<GenericRecord>
{
    public GenericRecord(RecordSchema schema) => throw null;
    public RecordSchema Schema { get; }
    public object this[string fieldName] { get => throw null; }
    public void Add(int fieldPos, object fieldValue) => throw null;
    public void Add(string fieldName, object fieldValue) => throw null;
    public bool Equals(GenericRecord other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public object GetValue(int fieldPos) => throw null;
    public override string ToString() => throw null;
    public bool TryGetValue(int fieldPos, out object result) => throw null;
    public bool TryGetValue(string fieldName, out object result) => throw null;
}

public class GenericWriter<T> : DatumWriter<T>
{
    public GenericWriter(DefaultWriter writer) => throw null;
    public GenericWriter(Schema schema) => throw null;
    public Schema Schema { get; }
    public void Write(T value, global::Avro.IO.Encoder encoder) => throw null;
}

public abstract class PreresolvingDatumReader<T> : DatumReader<T>
{
    protected PreresolvingDatumReader(Schema writerSchema, Schema readerSchema) => throw null;
    public Schema ReaderSchema { get; }
    public Schema WriterSchema { get; }
    protected static Schema FindBranch(UnionSchema us, Schema s) => throw null;
    protected abstract PreresolvingDatumReader<T>.ArrayAccess GetArrayAccess(ArraySchema readerSchema);
    protected abstract PreresolvingDatumReader<T>.EnumAccess GetEnumAccess(EnumSchema readerSchema);
    protected abstract PreresolvingDatumReader<T>.FixedAccess GetFixedAccess(FixedSchema readerSchema);
    protected abstract PreresolvingDatumReader<T>.MapAccess GetMapAccess(MapSchema readerSchema);
    protected abstract PreresolvingDatumReader<T>.RecordAccess GetRecordAccess(RecordSchema readerSchema);
    protected virtual bool IsReusable(Schema.Type tag) => throw null;
    public T Read(T reuse, global::Avro.IO.Decoder decoder) => throw null;

    protected interface ArrayAccess
    {
        void AddElements(object array, int elements, int index, PreresolvingDatumReader<T>.ReadItem itemReader, global::Avro.IO.Decoder decoder, bool reuse);
        object Create(object reuse);
        void EnsureSize(ref object array, int targetSize);
        void Resize(ref object array, int targetSize);
    }

    protected interface EnumAccess
    {
        object CreateEnum(object reuse, int ordinal);
    }

    protected interface FixedAccess
    {
        object CreateFixed(object reuse);
        byte[] GetFixedBuffer(object f);
    }

    protected interface MapAccess
    {
        void AddElements(object map, int elements, PreresolvingDatumReader<T>.ReadItem itemReader, global::Avro.IO.Decoder decoder, bool reuse);
        object Create(object reuse);
    }

    protected delegate object ReadItem(object reuse, global::Avro.IO.Decoder dec);

    protected interface RecordAccess
    {
        void AddField(object record, string fieldName, int fieldPos, object fieldValue);
        object CreateRecord(object reuse);
        object GetField(object record, string fieldName, int fieldPos);
    }
}

public abstract class PreresolvingDatumWriter<T> : DatumWriter<T>
{
    protected PreresolvingDatumWriter(Schema schema, PreresolvingDatumWriter<T>.ArrayAccess arrayAccess, PreresolvingDatumWriter<T>.MapAccess mapAccess) => throw null;
    public Schema Schema { get; }
    protected abstract void EnsureRecordObject(RecordSchema recordSchema, object value);
    protected PreresolvingDatumWriter<T>.WriteItem ResolveArray(ArraySchema schema) => throw null;
    protected abstract PreresolvingDatumWriter<T>.WriteItem ResolveEnum(EnumSchema es);
    protected PreresolvingDatumWriter<T>.WriteItem ResolveLogical(LogicalSchema schema) => throw null;
    protected int ResolveUnion(UnionSchema us, Schema[] branchSchemas, object obj) => throw null;
    protected static AvroException TypeMismatch(object obj, string schemaType, string type) => throw null;
    protected abstract bool UnionBranchMatches(Schema sc, object obj);
    public void Write(T datum, global::Avro.IO.Encoder encoder) => throw null;
    protected void Write<TValue>(object value, Schema.Type tag, Writer<TValue> writer) => throw null;
    protected abstract void WriteField(object record, string fieldName, int fieldPos, PreresolvingDatumWriter<T>.WriteItem writer, global::Avro.IO.Encoder encoder);
    protected abstract void WriteFixed(FixedSchema es, object value, global::Avro.IO.Encoder encoder);
    protected void WriteMap(PreresolvingDatumWriter<T>.WriteItem itemWriter, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected void WriteNull(object value, global::Avro.IO.Encoder encoder) => throw null;
    protected abstract void WriteRecordFields(object record, PreresolvingDatumWriter<T>.RecordFieldWriter[] writers, global::Avro.IO.Encoder encoder);

    protected interface ArrayAccess
    {
        void EnsureArrayObject(object value);
        long GetArrayLength(object value);
        void WriteArrayValues(object array, PreresolvingDatumWriter<T>.WriteItem valueWriter, global::Avro.IO.Encoder encoder);
    }

    protected class DictionaryMapAccess : PreresolvingDatumWriter<T>.MapAccess
    {
        public DictionaryMapAccess() => throw null;
        public void EnsureMapObject(object value) => throw null;
        public long GetMapSize(object value) => throw null;
        public void WriteMapValues(object map, PreresolvingDatumWriter<T>.WriteItem valueWriter, global::Avro.IO.Encoder encoder) => throw null;
    }

    [Obsolete]
    protected interface EnumAccess
    {
        [Obsolete]
        void WriteEnum(object value);
    }

    protected interface MapAccess
    {
        void EnsureMapObject(object value);
        long GetMapSize(object value);
        void WriteMapValues(object map, PreresolvingDatumWriter<T>.WriteItem valueWriter, global::Avro.IO.Encoder encoder);
    }

    protected class RecordFieldWriter
    {
        public RecordFieldWriter() => throw null;
        public Field Field { get; set; }
        public PreresolvingDatumWriter<T>.WriteItem WriteField { get; set; }
    }

    protected delegate void WriteItem(object value, global::Avro.IO.Encoder encoder);
}

public delegate T Reader<T>();

public delegate void Writer<T>(T t);
