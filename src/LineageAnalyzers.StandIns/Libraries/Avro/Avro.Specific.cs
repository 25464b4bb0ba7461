using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.Specific;

public interface ICallbackRequestor
{
    void Request<T>(string messageName, object[] args, object callback);
}

public interface ISpecificProtocol
{
    Protocol Protocol { get; }
    void Request(ICallbackRequestor requestor, string messageName, object[] args, object callback);
}

public interface ISpecificRecord
{
    Schema Schema { get; }
    object Get(int fieldPos);
    void Put(int fieldPos, object fieldValue);
}

public sealed class ObjectCreator
{
    public ObjectCreator() => throw null;
    public static ObjectCreator Instance { get; }
    public Type GetType(Schema schema) => throw null;
    public Type GetType(string name, Schema.Type schemaType) => throw null;
    public object New(string name, Schema.Type schemaType) => throw null;
}

public class SpecificDatumReader<T> : global::Avro.Generic.PreresolvingDatumReader<T>
{
    public SpecificDatumReader(Schema writerSchema, Schema readerSchema) : base(default(Schema), default(Schema)) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumReader<T>.ArrayAccess GetArrayAccess(ArraySchema readerSchema) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumReader<T>.EnumAccess GetEnumAccess(EnumSchema readerSchema) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumReader<T>.FixedAccess GetFixedAccess(FixedSchema readerSchema) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumReader<T>.MapAccess GetMapAccess(MapSchema readerSchema) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumReader<T>.RecordAccess GetRecordAccess(RecordSchema readerSchema) => throw null;
    protected override bool IsReusable(Schema.Type tag) => throw null;
}

public class SpecificDatumWriter<T> : global::Avro.Generic.PreresolvingDatumWriter<T>
{
    public SpecificDatumWriter(Schema schema) : base(default(Schema), default(global::Avro.Generic.PreresolvingDatumWriter<T>.ArrayAccess), default(global::Avro.Generic.PreresolvingDatumWriter<T>.MapAccess)) => throw null;
    protected override void EnsureRecordObject(RecordSchema recordSchema, object value) => throw null;
    protected override global::Avro.Generic.PreresolvingDatumWriter<T>.WriteItem ResolveEnum(EnumSchema es) => throw null;
    protected override bool UnionBranchMatches(Schema sc, object obj) => throw null;
    protected override void WriteField(object record, string fieldName, int fieldPos, global::Avro.Generic.PreresolvingDatumWriter<T>.WriteItem writer, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteFixed(FixedSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteRecordFields(object recordObj, global::Avro.Generic.PreresolvingDatumWriter<T>.RecordFieldWriter[] writers, global::Avro.IO.Encoder encoder) => throw null;
}

public class SpecificDefaultReader : global::Avro.Generic.DefaultReader
{
    public SpecificDefaultReader(Schema writerSchema, Schema readerSchema) : base(default(Schema), default(Schema)) => throw null;
    protected override object ReadArray(object reuse, ArraySchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
    protected override object ReadEnum(object reuse, EnumSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
    protected override object ReadFixed(object reuse, FixedSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected override object ReadMap(object reuse, MapSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder d) => throw null;
    protected override object ReadRecord(object reuse, RecordSchema writerSchema, Schema readerSchema, global::Avro.IO.Decoder dec) => throw null;
    protected virtual string getTargetType(Schema schema) => throw null;
}

public class SpecificDefaultWriter : global::Avro.Generic.DefaultWriter
{
    public SpecificDefaultWriter(Schema schema) : base(default(Schema)) => throw null;
    protected override bool Matches(Schema sc, object obj) => throw null;
    protected override void WriteArray(ArraySchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteEnum(EnumSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteFixed(FixedSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteMap(MapSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteRecord(RecordSchema schema, object value, global::Avro.IO.Encoder encoder) => throw null;
    protected override void WriteUnion(UnionSchema us, object value, global::Avro.IO.Encoder encoder) => throw null;
}

public abstract class SpecificException : Exception, ISpecificRecord
{
    public SpecificException() => throw null;
    public SpecificException(string message) => throw null;
    public SpecificException(string message, Exception innerException) => throw null;
    public abstract Schema Schema { get; }
    public abstract object Get(int fieldPos);
    public abstract void Put(int fieldPos, object fieldValue);
}

public abstract class SpecificFixed : global::Avro.Generic.GenericFixed
{
    public SpecificFixed(uint size) : base(default(FixedSchema)) => throw null;
    public new abstract Schema Schema { get; }
    protected bool Equals(SpecificFixed obj) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public class SpecificReader<T> : global::Avro.Generic.DatumReader<T>
{
    public SpecificReader(Schema writerSchema, Schema readerSchema) => throw null;
    public SpecificReader(SpecificDefaultReader reader) => throw null;
    public Schema ReaderSchema { get; }
    public Schema WriterSchema { get; }
    public T Read(T reuse, global::Avro.IO.Decoder dec) => throw null;
}

public class SpecificWriter<T> : global::Avro.Generic.GenericWriter<T>
{
    public SpecificWriter(Schema schema) : base(default(Schema)) => throw null;
    public SpecificWriter(SpecificDefaultWriter writer) : base(default(Schema)) => throw null;
}
