using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Avro.File;

public abstract class Codec
{
    protected Codec() => throw null;
    public abstract void Compress(global::System.IO.MemoryStream inputStream, global::System.IO.MemoryStream outputStream);
    public abstract byte[] Compress(byte[] uncompressedData);
    public static Codec CreateCodec(Codec.Type codecType) => throw null;
    public static Codec CreateCodecFromString(string codecType) => throw null;
    [Obsolete]
    public virtual byte[] Decompress(byte[] compressedData) => throw null;
    public abstract byte[] Decompress(byte[] compressedData, int length);
    public abstract override bool Equals(object other);
    public abstract override int GetHashCode();
    public abstract string GetName();
    public static void RegisterResolver(Codec.CodecResolver resolver) => throw null;
    public override string ToString() => throw null;

    public delegate Codec CodecResolver(string codecMetaString);

    public enum Type
    {
        Deflate = 0,
        Null = 1,
        Snappy = 2,
        BZip2 = 3,
        XZ = 4,
        Zstandard = 5,
    }
}

public class DataFileConstants
{
    public const string BZip2Codec = "bzip2";
    public const int DefaultSyncInterval = 64000;
    public const string DeflateCodec = "deflate";
    public const int DeflateCodecHash = 0;
    public static readonly byte[] Magic;
    public const string MetaDataCodec = "avro.codec";
    public const string MetaDataReserved = "avro";
    public const string MetaDataSchema = "avro.schema";
    public const string MetaDataSync = "avro.sync";
    public const string NullCodec = "null";
    public const int NullCodecHash = 2;
    public const string SnappyCodec = "snappy";
    public const int SyncSize = 16;
    public const int Version = 1;
    public const string XZCodec = "xz";
    public const string ZstandardCodec = "zstandard";
    public DataFileConstants() => throw null;
}

public class DataFileReader<T> : IFileReader<T>, IDisposable
{
    public IEnumerable<T> NextEntries { get; }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public Header GetHeader() => throw null;
    public byte[] GetMeta(string key) => throw null;
    public ICollection<string> GetMetaKeys() => throw null;
    public long GetMetaLong(string key) => throw null;
    public string GetMetaString(string key) => throw null;
    public Schema GetSchema() => throw null;
    public bool HasNext() => throw null;
    public T Next() => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream) => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream, Schema readerSchema) => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream, Schema readerSchema, DataFileReader<T>.CreateDatumReader datumReaderFactory) => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream, Schema readerSchema, DataFileReader<T>.CreateDatumReader datumReaderFactory, bool leaveOpen) => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream, Schema readerSchema, bool leaveOpen) => throw null;
    public static IFileReader<T> OpenReader(global::System.IO.Stream inStream, bool leaveOpen) => throw null;
    public static IFileReader<T> OpenReader(string path) => throw null;
    public static IFileReader<T> OpenReader(string path, Schema readerSchema) => throw null;
    public bool PastSync(long position) => throw null;
    public long PreviousSync() => throw null;
    public void Reset() => throw null;
    public void Seek(long position) => throw null;
    public void Sync(long position) => throw null;
    public long Tell() => throw null;
    internal DataFileReader() => throw null;

    public delegate global::Avro.Generic.DatumReader<T> CreateDatumReader(Schema writerSchema, Schema readerSchema);
}

public class DataFileWriter<T> : IFileWriter<T>, IDisposable
{
    public void Append(T datum) => throw null;
    public void Close() => throw null;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public void Flush() => throw null;
    public bool IsReservedMeta(string key) => throw null;
    public static IFileWriter<T> OpenAppendWriter(global::Avro.Generic.DatumWriter<T> writer, global::System.IO.Stream inStream, global::System.IO.Stream outStream) => throw null;
    public static IFileWriter<T> OpenAppendWriter(global::Avro.Generic.DatumWriter<T> writer, string path) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, global::System.IO.Stream outStream) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, global::System.IO.Stream outStream, Codec codec) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, global::System.IO.Stream outStream, Codec codec, bool leaveOpen) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, global::System.IO.Stream outStream, bool leaveOpen) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, string path) => throw null;
    public static IFileWriter<T> OpenWriter(global::Avro.Generic.DatumWriter<T> writer, string path, Codec codec) => throw null;
    public void SetMeta(string key, byte[] value) => throw null;
    public void SetMeta(string key, long value) => throw null;
    public void SetMeta(string key, string value) => throw null;
    public void SetSyncInterval(int syncInterval) => throw null;
    public long Sync() => throw null;
    internal DataFileWriter() => throw null;
}

public class DeflateCodec : Codec
{
    public DeflateCodec() => throw null;
    public override void Compress(global::System.IO.MemoryStream inputStream, global::System.IO.MemoryStream outputStream) => throw null;
    public override byte[] Compress(byte[] uncompressedData) => throw null;
    public override byte[] Decompress(byte[] compressedData, int length) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public override string GetName() => throw null;
}

public class Header
{
    public Header() => throw null;
    public IDictionary<string, byte[]> MetaData { get; }
    public Schema Schema { get; set; }
    public byte[] SyncData { get; }
}

public interface IFileReader<T> : IDisposable
{
    IEnumerable<T> NextEntries { get; }
    Header GetHeader();
    byte[] GetMeta(string key);
    ICollection<string> GetMetaKeys();
    long GetMetaLong(string key);
    string GetMetaString(string key);
    Schema GetSchema();
    bool HasNext();
    T Next();
    bool PastSync(long position);
    long PreviousSync();
    void Seek(long position);
    void Sync(long position);
    long Tell();
}

public interface IFileWriter<T> : IDisposable
{
    void Append(T datum);
    void Close();
    void Flush();
    bool IsReservedMeta(string key);
    void SetMeta(string key, byte[] value);
    void SetMeta(string key, long value);
    void SetMeta(string key, string value);
    void SetSyncInterval(int syncInterval);
    long Sync();
}

public class NullCodec : Codec
{
    public NullCodec() => throw null;
    public override void Compress(global::System.IO.MemoryStream inputStream, global::System.IO.MemoryStream outputStream) => throw null;
    public override byte[] Compress(byte[] uncompressedData) => throw null;
    public override byte[] Decompress(byte[] compressedData, int length) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public override string GetName() => throw null;
}
