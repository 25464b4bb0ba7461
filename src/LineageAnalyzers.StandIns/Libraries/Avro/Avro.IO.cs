using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.IO;

public class BinaryDecoder : Decoder
{
    public BinaryDecoder(global::System.IO.Stream stream) => throw null;
    public long ReadArrayNext() => throw null;
    public long ReadArrayStart() => throw null;
    public bool ReadBoolean() => throw null;
    public byte[] ReadBytes() => throw null;
    public double ReadDouble() => throw null;
    public int ReadEnum() => throw null;
    public void ReadFixed(byte[] buffer) => throw null;
    public void ReadFixed(byte[] buffer, int start, int length) => throw null;
    public float ReadFloat() => throw null;
    public int ReadInt() => throw null;
    public long ReadLong() => throw null;
    public long ReadMapNext() => throw null;
    public long ReadMapStart() => throw null;
    public void ReadNull() => throw null;
    public string ReadString() => throw null;
    public int ReadUnionIndex() => throw null;
    public void SkipBoolean() => throw null;
    public void SkipBytes() => throw null;
    public void SkipDouble() => throw null;
    public void SkipEnum() => throw null;
    public void SkipFixed(int len) => throw null;
    public void SkipFloat() => throw null;
    public void SkipInt() => throw null;
    public void SkipLong() => throw null;
    public void SkipNull() => throw null;
    public void SkipString() => throw null;
    public void SkipUnionIndex() => throw null;
}

public class BinaryEncoder : Encoder
{
    public BinaryEncoder() => throw null;
    public BinaryEncoder(global::System.IO.Stream stream) => throw null;
    public void Flush() => throw null;
    public void SetItemCount(long value) => throw null;
    public void StartItem() => throw null;
    public void WriteArrayEnd() => throw null;
    public void WriteArrayStart() => throw null;
    public void WriteBoolean(bool b) => throw null;
    public void WriteBytes(byte[] value) => throw null;
    public void WriteBytes(byte[] value, int offset, int length) => throw null;
    public void WriteDouble(double value) => throw null;
    public void WriteEnum(int value) => throw null;
    public void WriteFixed(byte[] data) => throw null;
    public void WriteFixed(byte[] data, int start, int len) => throw null;
    public void WriteFloat(float value) => throw null;
    public void WriteInt(int value) => throw null;
    public void WriteLong(long value) => throw null;
    public void WriteMapEnd() => throw null;
    public void WriteMapStart() => throw null;
    public void WriteNull() => throw null;
    public void WriteString(string value) => throw null;
    public void WriteUnionIndex(int value) => throw null;
}

public class ByteBufferInputStream : InputStream
{
    public ByteBufferInputStream(IList<global::System.IO.MemoryStream> buffers) => throw null;
    public override long Length { get => throw null; }
    public override int Read(byte[] b, int off, int len) => throw null;
}

public class ByteBufferOutputStream : OutputStream
{
    public const int BUFFER_SIZE = 8192;
    public ByteBufferOutputStream() => throw null;
    public override long Length { get => throw null; }
    public void Append(List<global::System.IO.MemoryStream> lists) => throw null;
    public override void Flush() => throw null;
    public List<global::System.IO.MemoryStream> GetBufferList() => throw null;
    public void Prepend(List<global::System.IO.MemoryStream> lists) => throw null;
    public override void Write(byte[] b, int off, int len) => throw null;
}

public interface Decoder
{
    long ReadArrayNext();
    long ReadArrayStart();
    bool ReadBoolean();
    byte[] ReadBytes();
    double ReadDouble();
    int ReadEnum();
    void ReadFixed(byte[] buffer);
    void ReadFixed(byte[] buffer, int start, int length);
    float ReadFloat();
    int ReadInt();
    long ReadLong();
    long ReadMapNext();
    long ReadMapStart();
    void ReadNull();
    string ReadString();
    int ReadUnionIndex();
    void SkipBoolean();
    void SkipBytes();
    void SkipDouble();
    void SkipEnum();
    void SkipFixed(int len);
    void SkipFloat();
    void SkipInt();
    void SkipLong();
    void SkipNull();
    void SkipString();
    void SkipUnionIndex();
}

public interface Encoder
{
    void Flush();
    void SetItemCount(long value);
    void StartItem();
    void WriteArrayEnd();
    void WriteArrayStart();
    void WriteBoolean(bool value);
    void WriteBytes(byte[] value);
    void WriteBytes(byte[] value, int offset, int length);
    void WriteDouble(double value);
    void WriteEnum(int value);
    void WriteFixed(byte[] data);
    void WriteFixed(byte[] data, int start, int len);
    void WriteFloat(float value);
    void WriteInt(int value);
    void WriteLong(long value);
    void WriteMapEnd();
    void WriteMapStart();
    void WriteNull();
    void WriteString(string value);
    void WriteUnionIndex(int value);
}

[Obsolete]
public interface ICallback<in T>
{
    void HandleException(Exception exception);
    void HandleResult(T result);
}

public abstract class InputStream : global::System.IO.Stream
{
    protected InputStream() => throw null;
    public override bool CanRead { get => throw null; }
    public override bool CanSeek { get => throw null; }
    public override bool CanWrite { get => throw null; }
    public override long Position { get => throw null; set { } }
    public override void Flush() => throw null;
    public override long Seek(long offset, global::System.IO.SeekOrigin origin) => throw null;
    public override void SetLength(long value) => throw null;
    public override void Write(byte[] buffer, int offset, int count) => throw null;
}

public class JsonDecoder : ParsingDecoder
{
    public JsonDecoder(Schema schema, global::System.IO.Stream stream) : base(default(global::Avro.IO.Parsing.Symbol)) => throw null;
    public JsonDecoder(Schema schema, string str) : base(default(global::Avro.IO.Parsing.Symbol)) => throw null;
    public void Configure(global::System.IO.Stream stream) => throw null;
    public void Configure(string str) => throw null;
    public override global::Avro.IO.Parsing.Symbol DoAction(global::Avro.IO.Parsing.Symbol input, global::Avro.IO.Parsing.Symbol top) => throw null;
    public override long ReadArrayNext() => throw null;
    public override long ReadArrayStart() => throw null;
    public override bool ReadBoolean() => throw null;
    public override byte[] ReadBytes() => throw null;
    public override double ReadDouble() => throw null;
    public override int ReadEnum() => throw null;
    public override void ReadFixed(byte[] bytes) => throw null;
    public override void ReadFixed(byte[] bytes, int start, int len) => throw null;
    public override float ReadFloat() => throw null;
    public override int ReadInt() => throw null;
    public override long ReadLong() => throw null;
    public override long ReadMapNext() => throw null;
    public override long ReadMapStart() => throw null;
    public override void ReadNull() => throw null;
    public override string ReadString() => throw null;
    public override int ReadUnionIndex() => throw null;
    public override void SkipArray() => throw null;
    public override void SkipBoolean() => throw null;
    public override void SkipBytes() => throw null;
    public override void SkipDouble() => throw null;
    public override void SkipEnum() => throw null;
    protected override void SkipFixed() => throw null;
    public override void SkipFixed(int length) => throw null;
    public override void SkipFloat() => throw null;
    public override void SkipInt() => throw null;
    public override void SkipLong() => throw null;
    public override void SkipMap() => throw null;
    public override void SkipNull() => throw null;
    public override void SkipString() => throw null;
    public override void SkipUnionIndex() => throw null;
}

public class JsonEncoder : ParsingEncoder, global::Avro.IO.Parsing.Parser.IActionHandler
{
    public JsonEncoder(Schema sc, global::Newtonsoft.Json.JsonWriter writer) => throw null;
    public JsonEncoder(Schema sc, global::System.IO.Stream stream) => throw null;
    public JsonEncoder(Schema sc, global::System.IO.Stream stream, bool pretty) => throw null;
    public virtual bool IncludeNamespace { get; set; }
    public void Configure(global::Newtonsoft.Json.JsonWriter jsonWriter) => throw null;
    public void Configure(global::System.IO.Stream stream) => throw null;
    public virtual global::Avro.IO.Parsing.Symbol DoAction(global::Avro.IO.Parsing.Symbol input, global::Avro.IO.Parsing.Symbol top) => throw null;
    public override void Flush() => throw null;
    public override void StartItem() => throw null;
    public override void WriteArrayEnd() => throw null;
    public override void WriteArrayStart() => throw null;
    public override void WriteBoolean(bool b) => throw null;
    public override void WriteBytes(byte[] bytes) => throw null;
    public override void WriteBytes(byte[] bytes, int start, int len) => throw null;
    public override void WriteDouble(double d) => throw null;
    public override void WriteEnum(int e) => throw null;
    public override void WriteFixed(byte[] bytes) => throw null;
    public override void WriteFixed(byte[] bytes, int start, int len) => throw null;
    public override void WriteFloat(float f) => throw null;
    public override void WriteInt(int n) => throw null;
    public override void WriteLong(long n) => throw null;
    public override void WriteMapEnd() => throw null;
    public override void WriteMapStart() => throw null;
    public override void WriteNull() => throw null;
    public override void WriteString(string str) => throw null;
    public override void WriteUnionIndex(int unionIndex) => throw null;
}

public abstract class OutputStream : global::System.IO.Stream
{
    protected OutputStream() => throw null;
    public override bool CanRead { get => throw null; }
    public override bool CanSeek { get => throw null; }
    public override bool CanWrite { get => throw null; }
    public override long Position { get => throw null; set { } }
    public override int Read(byte[] buffer, int offset, int count) => throw null;
    public override long Seek(long offset, global::System.IO.SeekOrigin origin) => throw null;
    public override void SetLength(long value) => throw null;
}

public abstract class ParsingDecoder : Decoder, global::Avro.IO.Parsing.Parser.IActionHandler, global::Avro.IO.Parsing.SkipParser.ISkipHandler
{
    protected readonly global::Avro.IO.Parsing.SkipParser Parser;
    protected ParsingDecoder(global::Avro.IO.Parsing.Symbol root) => throw null;
    public abstract global::Avro.IO.Parsing.Symbol DoAction(global::Avro.IO.Parsing.Symbol input, global::Avro.IO.Parsing.Symbol top);
    public abstract long ReadArrayNext();
    public abstract long ReadArrayStart();
    public abstract bool ReadBoolean();
    public abstract byte[] ReadBytes();
    public abstract double ReadDouble();
    public abstract int ReadEnum();
    public abstract void ReadFixed(byte[] buffer);
    public abstract void ReadFixed(byte[] buffer, int start, int length);
    public abstract float ReadFloat();
    public abstract int ReadInt();
    public abstract long ReadLong();
    public abstract long ReadMapNext();
    public abstract long ReadMapStart();
    public abstract void ReadNull();
    public abstract string ReadString();
    public abstract int ReadUnionIndex();
    public virtual void SkipAction() => throw null;
    public abstract void SkipArray();
    public abstract void SkipBoolean();
    public abstract void SkipBytes();
    public abstract void SkipDouble();
    public abstract void SkipEnum();
    protected abstract void SkipFixed();
    public abstract void SkipFixed(int len);
    public abstract void SkipFloat();
    public abstract void SkipInt();
    public abstract void SkipLong();
    public abstract void SkipMap();
    public abstract void SkipNull();
    public abstract void SkipString();
    public virtual void SkipTopSymbol() => throw null;
    public abstract void SkipUnionIndex();
}

public abstract class ParsingEncoder : Encoder
{
    protected int Pos;
    protected ParsingEncoder() => throw null;
    protected int Depth() => throw null;
    public abstract void Flush();
    protected void Pop() => throw null;
    protected void Push() => throw null;
    public virtual void SetItemCount(long value) => throw null;
    public virtual void StartItem() => throw null;
    public abstract void WriteArrayEnd();
    public abstract void WriteArrayStart();
    public abstract void WriteBoolean(bool value);
    public abstract void WriteBytes(byte[] value);
    public abstract void WriteBytes(byte[] value, int offset, int length);
    public abstract void WriteDouble(double value);
    public abstract void WriteEnum(int value);
    public abstract void WriteFixed(byte[] data);
    public abstract void WriteFixed(byte[] data, int start, int len);
    public abstract void WriteFloat(float value);
    public abstract void WriteInt(int value);
    public abstract void WriteLong(long value);
    public abstract void WriteMapEnd();
    public abstract void WriteMapStart();
    public abstract void WriteNull();
    public abstract void WriteString(string value);
    public abstract void WriteUnionIndex(int value);
}
