using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Google.Protobuf;

public sealed class ByteString : IEnumerable<byte>, global::System.Collections.IEnumerable, IEquatable<ByteString>
{
    public static ByteString Empty { get; }
    public bool IsEmpty { get; }
    public int Length { get; }
    public ReadOnlyMemory<byte> Memory { get; }
    public ReadOnlySpan<byte> Span { get => throw null; }
    public byte this[int index] { get => throw null; }
    public static ByteString CopyFrom(ReadOnlySpan<byte> bytes) => throw null;
    public static ByteString CopyFrom(byte[] bytes, int offset, int count) => throw null;
    public static ByteString CopyFrom(params byte[] bytes) => throw null;
    public static ByteString CopyFrom(string text, global::System.Text.Encoding encoding) => throw null;
    public static ByteString CopyFromUtf8(string text) => throw null;
    public void CopyTo(byte[] array, int position) => throw null;
    public CodedInputStream CreateCodedInput() => throw null;
    public bool Equals(ByteString other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static ByteString FromBase64(string bytes) => throw null;
    public static ByteString FromStream(global::System.IO.Stream stream) => throw null;
    public static Task<ByteString> FromStreamAsync(global::System.IO.Stream stream, CancellationToken cancellationToken = default) => throw null;
    public IEnumerator<byte> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
    public string ToBase64() => throw null;
    public byte[] ToByteArray() => throw null;
    public string ToString(global::System.Text.Encoding encoding) => throw null;
    public string ToStringUtf8() => throw null;
    public void WriteTo(global::System.IO.Stream outputStream) => throw null;
    public static bool operator ==(ByteString lhs, ByteString rhs) => throw null;
    public static bool operator !=(ByteString lhs, ByteString rhs) => throw null;
    internal ByteString() => throw null;
}

public sealed class CodedInputStream : IDisposable
{
    public CodedInputStream(global::System.IO.Stream input) => throw null;
    public CodedInputStream(global::System.IO.Stream input, bool leaveOpen) => throw null;
    public CodedInputStream(byte[] buffer) => throw null;
    public CodedInputStream(byte[] buffer, int offset, int length) => throw null;
    public bool IsAtEnd { get; }
    public long Position { get; }
    public int RecursionLimit { get; }
    public int SizeLimit { get; }
    public static CodedInputStream CreateWithLimits(global::System.IO.Stream input, int sizeLimit, int recursionLimit) => throw null;
    public void Dispose() => throw null;
    public bool MaybeConsumeTag(uint tag) => throw null;
    public uint PeekTag() => throw null;
    public bool ReadBool() => throw null;
    public ByteString ReadBytes() => throw null;
    public double ReadDouble() => throw null;
    public int ReadEnum() => throw null;
    public uint ReadFixed32() => throw null;
    public ulong ReadFixed64() => throw null;
    public float ReadFloat() => throw null;
    public void ReadGroup(IMessage builder) => throw null;
    public int ReadInt32() => throw null;
    public long ReadInt64() => throw null;
    public int ReadLength() => throw null;
    public void ReadMessage(IMessage builder) => throw null;
    public void ReadRawMessage(IMessage message) => throw null;
    public int ReadSFixed32() => throw null;
    public long ReadSFixed64() => throw null;
    public int ReadSInt32() => throw null;
    public long ReadSInt64() => throw null;
    public string ReadString() => throw null;
    public uint ReadTag() => throw null;
    public uint ReadUInt32() => throw null;
    public ulong ReadUInt64() => throw null;
    public void SkipLastField() => throw null;
}

public sealed class CodedOutputStream : IDisposable
{
    public static readonly int DefaultBufferSize;
    public CodedOutputStream(global::System.IO.Stream output) => throw null;
    public CodedOutputStream(global::System.IO.Stream output, bool leaveOpen) => throw null;
    public CodedOutputStream(global::System.IO.Stream output, int bufferSize) => throw null;
    public CodedOutputStream(global::System.IO.Stream output, int bufferSize, bool leaveOpen) => throw null;
    public CodedOutputStream(byte[] flatArray) => throw null;
    public bool Deterministic { get; set; }
    public long Position { get; }
    public int SpaceLeft { get; }
    public void CheckNoSpaceLeft() => throw null;
    public static int ComputeBoolSize(bool value) => throw null;
    public static int ComputeBytesSize(ByteString value) => throw null;
    public static int ComputeDoubleSize(double value) => throw null;
    public static int ComputeEnumSize(int value) => throw null;
    public static int ComputeFixed32Size(uint value) => throw null;
    public static int ComputeFixed64Size(ulong value) => throw null;
    public static int ComputeFloatSize(float value) => throw null;
    public static int ComputeGroupSize(IMessage value) => throw null;
    public static int ComputeInt32Size(int value) => throw null;
    public static int ComputeInt64Size(long value) => throw null;
    public static int ComputeLengthSize(int length) => throw null;
    public static int ComputeMessageSize(IMessage value) => throw null;
    public static int ComputeRawVarint32Size(uint value) => throw null;
    public static int ComputeRawVarint64Size(ulong value) => throw null;
    public static int ComputeSFixed32Size(int value) => throw null;
    public static int ComputeSFixed64Size(long value) => throw null;
    public static int ComputeSInt32Size(int value) => throw null;
    public static int ComputeSInt64Size(long value) => throw null;
    public static int ComputeStringSize(string value) => throw null;
    public static int ComputeTagSize(int fieldNumber) => throw null;
    public static int ComputeUInt32Size(uint value) => throw null;
    public static int ComputeUInt64Size(ulong value) => throw null;
    public void Dispose() => throw null;
    public void Flush() => throw null;
    public void WriteBool(bool value) => throw null;
    public void WriteBytes(ByteString value) => throw null;
    public void WriteDouble(double value) => throw null;
    public void WriteEnum(int value) => throw null;
    public void WriteFixed32(uint value) => throw null;
    public void WriteFixed64(ulong value) => throw null;
    public void WriteFloat(float value) => throw null;
    public void WriteGroup(IMessage value) => throw null;
    public void WriteInt32(int value) => throw null;
    public void WriteInt64(long value) => throw null;
    public void WriteLength(int length) => throw null;
    public void WriteMessage(IMessage value) => throw null;
    public void WriteRawMessage(IMessage value) => throw null;
    public void WriteRawTag(byte b1) => throw null;
    public void WriteRawTag(byte b1, byte b2) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3, byte b4) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3, byte b4, byte b5) => throw null;
    public void WriteSFixed32(int value) => throw null;
    public void WriteSFixed64(long value) => throw null;
    public void WriteSInt32(int value) => throw null;
    public void WriteSInt64(long value) => throw null;
    public void WriteString(string value) => throw null;
    public void WriteTag(int fieldNumber, WireFormat.WireType type) => throw null;
    public void WriteTag(uint tag) => throw null;
    public void WriteUInt32(uint value) => throw null;
    public void WriteUInt64(ulong value) => throw null;

    public sealed class OutOfSpaceException : global::System.IO.IOException
    {
        internal OutOfSpaceException() => throw null;
    }
}

public abstract class Extension
{
    protected Extension(int fieldNumber) => throw null;
    public int FieldNumber { get; }
}

public sealed class Extension<TTarget, TValue> : Extension where TTarget : IExtendableMessage<TTarget>
{
    public Extension(int fieldNumber, FieldCodec<TValue> codec) : base(default(int)) => throw null;
}

public sealed class ExtensionRegistry : ICollection<Extension>, IEnumerable<Extension>, global::System.Collections.IEnumerable, IDeepCloneable<ExtensionRegistry>
{
    public ExtensionRegistry() => throw null;
    public int Count { get; }
    bool ICollection<Extension>.IsReadOnly { get => throw null; }
    public void Add(Extension extension) => throw null;
    public void AddRange(IEnumerable<Extension> extensions) => throw null;
    public void Clear() => throw null;
    public ExtensionRegistry Clone() => throw null;
    public bool Contains(Extension item) => throw null;
    public IEnumerator<Extension> GetEnumerator() => throw null;
    public bool Remove(Extension item) => throw null;
    void ICollection<Extension>.CopyTo(Extension[] array, int arrayIndex) => throw null;
    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public static class ExtensionSet
{
    public static void Clear<TTarget, TValue>(ref ExtensionSet<TTarget> set, Extension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static void Clear<TTarget, TValue>(ref ExtensionSet<TTarget> set, RepeatedExtension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static ExtensionSet<TTarget> Clone<TTarget>(ExtensionSet<TTarget> set) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static TValue Get<TTarget, TValue>(ref ExtensionSet<TTarget> set, Extension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static global::Google.Protobuf.Collections.RepeatedField<TValue> Get<TTarget, TValue>(ref ExtensionSet<TTarget> set, RepeatedExtension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitialize<TTarget, TValue>(ref ExtensionSet<TTarget> set, RepeatedExtension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static bool Has<TTarget, TValue>(ref ExtensionSet<TTarget> set, Extension<TTarget, TValue> extension) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static void MergeFrom<TTarget>(ref ExtensionSet<TTarget> first, ExtensionSet<TTarget> second) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static void Set<TTarget, TValue>(ref ExtensionSet<TTarget> set, Extension<TTarget, TValue> extension, TValue value) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static bool TryMergeFieldFrom<TTarget>(ref ExtensionSet<TTarget> set, CodedInputStream stream) where TTarget : IExtendableMessage<TTarget> => throw null;
    public static bool TryMergeFieldFrom<TTarget>(ref ExtensionSet<TTarget> set, ref ParseContext ctx) where TTarget : IExtendableMessage<TTarget> => throw null;
}

public sealed class ExtensionSet<TTarget> where TTarget : IExtendableMessage<TTarget>
{
    public ExtensionSet() => throw null;
    public int CalculateSize() => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public void WriteTo(CodedOutputStream stream) => throw null;
    public void WriteTo(ref WriteContext ctx) => throw null;
}

public static class FieldCodec
{
    public static FieldCodec<bool> ForBool(uint tag) => throw null;
    public static FieldCodec<bool> ForBool(uint tag, bool defaultValue) => throw null;
    public static FieldCodec<ByteString> ForBytes(uint tag) => throw null;
    public static FieldCodec<ByteString> ForBytes(uint tag, ByteString defaultValue) => throw null;
    public static FieldCodec<T> ForClassWrapper<T>(uint tag) where T : class => throw null;
    public static FieldCodec<double> ForDouble(uint tag) => throw null;
    public static FieldCodec<double> ForDouble(uint tag, double defaultValue) => throw null;
    public static FieldCodec<T> ForEnum<T>(uint tag, Func<T, int> toInt32, Func<int, T> fromInt32) => throw null;
    public static FieldCodec<T> ForEnum<T>(uint tag, Func<T, int> toInt32, Func<int, T> fromInt32, T defaultValue) => throw null;
    public static FieldCodec<uint> ForFixed32(uint tag) => throw null;
    public static FieldCodec<uint> ForFixed32(uint tag, uint defaultValue) => throw null;
    public static FieldCodec<ulong> ForFixed64(uint tag) => throw null;
    public static FieldCodec<ulong> ForFixed64(uint tag, ulong defaultValue) => throw null;
    public static FieldCodec<float> ForFloat(uint tag) => throw null;
    public static FieldCodec<float> ForFloat(uint tag, float defaultValue) => throw null;
    public static FieldCodec<T> ForGroup<T>(uint startTag, uint endTag, MessageParser<T> parser) where T : class, IMessage<T> => throw null;
    public static FieldCodec<int> ForInt32(uint tag) => throw null;
    public static FieldCodec<int> ForInt32(uint tag, int defaultValue) => throw null;
    public static FieldCodec<long> ForInt64(uint tag) => throw null;
    public static FieldCodec<long> ForInt64(uint tag, long defaultValue) => throw null;
    public static FieldCodec<T> ForMessage<T>(uint tag, MessageParser<T> parser) where T : class, IMessage<T> => throw null;
    public static FieldCodec<int> ForSFixed32(uint tag) => throw null;
    public static FieldCodec<int> ForSFixed32(uint tag, int defaultValue) => throw null;
    public static FieldCodec<long> ForSFixed64(uint tag) => throw null;
    public static FieldCodec<long> ForSFixed64(uint tag, long defaultValue) => throw null;
    public static FieldCodec<int> ForSInt32(uint tag) => throw null;
    public static FieldCodec<int> ForSInt32(uint tag, int defaultValue) => throw null;
    public static FieldCodec<long> ForSInt64(uint tag) => throw null;
    public static FieldCodec<long> ForSInt64(uint tag, long defaultValue) => throw null;
    public static FieldCodec<string> ForString(uint tag) => throw null;
    public static FieldCodec<string> ForString(uint tag, string defaultValue) => throw null;
    public static FieldCodec<T?> ForStructWrapper<T>(uint tag) where T : struct => throw null;
    public static FieldCodec<uint> ForUInt32(uint tag) => throw null;
    public static FieldCodec<uint> ForUInt32(uint tag, uint defaultValue) => throw null;
    public static FieldCodec<ulong> ForUInt64(uint tag) => throw null;
    public static FieldCodec<ulong> ForUInt64(uint tag, ulong defaultValue) => throw null;
}

public sealed class FieldCodec<T>
{
    public int CalculateSizeWithTag(T value) => throw null;
    public T Read(CodedInputStream input) => throw null;
    public T Read(ref ParseContext ctx) => throw null;
    public void WriteTagAndValue(CodedOutputStream output, T value) => throw null;
    public void WriteTagAndValue(ref WriteContext ctx, T value) => throw null;
    internal FieldCodec() => throw null;
}

public interface IBufferMessage : IMessage
{
    void InternalMergeFrom(ref ParseContext ctx);
    void InternalWriteTo(ref WriteContext ctx);
}

public interface ICustomDiagnosticMessage : IMessage
{
    string ToDiagnosticString();
}

public interface IDeepCloneable<T>
{
    T Clone();
}

public interface IExtendableMessage<T> : IMessage<T> where T : IExtendableMessage<T>
{
    void ClearExtension<TValue>(Extension<T, TValue> extension);
    void ClearExtension<TValue>(RepeatedExtension<T, TValue> extension);
    TValue GetExtension<TValue>(Extension<T, TValue> extension);
    global::Google.Protobuf.Collections.RepeatedField<TValue> GetExtension<TValue>(RepeatedExtension<T, TValue> extension);
    global::Google.Protobuf.Collections.RepeatedField<TValue> GetOrInitializeExtension<TValue>(RepeatedExtension<T, TValue> extension);
    bool HasExtension<TValue>(Extension<T, TValue> extension);
    void SetExtension<TValue>(Extension<T, TValue> extension, TValue value);
}

public interface IMessage
{
    global::Google.Protobuf.Reflection.MessageDescriptor Descriptor { get; }
    int CalculateSize();
    void MergeFrom(CodedInputStream input);
    void WriteTo(CodedOutputStream output);
}

public interface IMessage<T> : IMessage, IEquatable<T>, IDeepCloneable<T> where T : IMessage<T>
{
    void MergeFrom(T message);
}

public sealed class InvalidJsonException : global::System.IO.IOException
{
    internal InvalidJsonException() => throw null;
}

public sealed class InvalidProtocolBufferException : global::System.IO.IOException
{
    internal InvalidProtocolBufferException() => throw null;
}

public sealed class JsonFormatter
{
    public JsonFormatter(JsonFormatter.Settings settings) => throw null;
    public static JsonFormatter Default { get; }
    public string Format(IMessage message) => throw null;
    public void Format(IMessage message, global::System.IO.TextWriter writer) => throw null;
    public void Format(IMessage message, global::System.IO.TextWriter writer, int indentationLevel) => throw null;
    public string Format(IMessage message, int indentationLevel) => throw null;
    public static string ToDiagnosticString(IMessage message) => throw null;
    public void WriteValue(global::System.IO.TextWriter writer, object value) => throw null;
    public void WriteValue(global::System.IO.TextWriter writer, object value, int indentationLevel) => throw null;

    public sealed class Settings
    {
        public Settings(bool formatDefaultValues) => throw null;
        public Settings(bool formatDefaultValues, global::Google.Protobuf.Reflection.TypeRegistry typeRegistry) => throw null;
        public static JsonFormatter.Settings Default { get; }
        public bool FormatDefaultValues { get; }
        public bool FormatEnumsAsIntegers { get; }
        public string Indentation { get; }
        public bool PreserveProtoFieldNames { get; }
        public global::Google.Protobuf.Reflection.TypeRegistry TypeRegistry { get; }
        public JsonFormatter.Settings WithFormatDefaultValues(bool formatDefaultValues) => throw null;
        public JsonFormatter.Settings WithFormatEnumsAsIntegers(bool formatEnumsAsIntegers) => throw null;
        public JsonFormatter.Settings WithIndentation(string indentation = "  ") => throw null;
        public JsonFormatter.Settings WithPreserveProtoFieldNames(bool preserveProtoFieldNames) => throw null;
        public JsonFormatter.Settings WithTypeRegistry(global::Google.Protobuf.Reflection.TypeRegistry typeRegistry) => throw null;
    }
}

public sealed class JsonParser
{
    public JsonParser(JsonParser.Settings settings) => throw null;
    public static JsonParser Default { get; }
    public IMessage Parse(global::System.IO.TextReader jsonReader, global::Google.Protobuf.Reflection.MessageDescriptor descriptor) => throw null;
    public IMessage Parse(string json, global::Google.Protobuf.Reflection.MessageDescriptor descriptor) => throw null;
    public T Parse<T>(global::System.IO.TextReader jsonReader) where T : IMessage, new() => throw null;
    public T Parse<T>(string json) where T : IMessage, new() => throw null;

    public sealed class Settings
    {
        public Settings(int recursionLimit) => throw null;
        public Settings(int recursionLimit, global::Google.Protobuf.Reflection.TypeRegistry typeRegistry) => throw null;
        public static JsonParser.Settings Default { get; }
        public bool IgnoreUnknownFields { get; }
        public int RecursionLimit { get; }
        public global::Google.Protobuf.Reflection.TypeRegistry TypeRegistry { get; }
        public JsonParser.Settings WithIgnoreUnknownFields(bool ignoreUnknownFields) => throw null;
        public JsonParser.Settings WithRecursionLimit(int recursionLimit) => throw null;
        public JsonParser.Settings WithTypeRegistry(global::Google.Protobuf.Reflection.TypeRegistry typeRegistry) => throw null;
    }
}

public static class MessageExtensions
{
    public static bool IsInitialized(this IMessage message) => throw null;
    public static void MergeDelimitedFrom(this IMessage message, global::System.IO.Stream input) => throw null;
    public static void MergeFrom(this IMessage message, ByteString data) => throw null;
    public static void MergeFrom(this IMessage message, global::System.Buffers.ReadOnlySequence<byte> sequence) => throw null;
    public static void MergeFrom(this IMessage message, global::System.IO.Stream input) => throw null;
    public static void MergeFrom(this IMessage message, ReadOnlySpan<byte> span) => throw null;
    public static void MergeFrom(this IMessage message, byte[] data) => throw null;
    public static void MergeFrom(this IMessage message, byte[] data, int offset, int length) => throw null;
    public static byte[] ToByteArray(this IMessage message) => throw null;
    public static ByteString ToByteString(this IMessage message) => throw null;
    public static void WriteDelimitedTo(this IMessage message, global::System.IO.Stream output) => throw null;
    public static void WriteLengthPrefixedTo(this IMessage message, global::System.Buffers.IBufferWriter<byte> output) => throw null;
    public static void WriteTo(this IMessage message, global::System.Buffers.IBufferWriter<byte> output) => throw null;
    public static void WriteTo(this IMessage message, global::System.IO.Stream output) => throw null;
    public static void WriteTo(this IMessage message, Span<byte> output) => throw null;
}

public class MessageParser
{
    public IMessage ParseDelimitedFrom(global::System.IO.Stream input) => throw null;
    public IMessage ParseFrom(ByteString data) => throw null;
    public IMessage ParseFrom(CodedInputStream input) => throw null;
    public IMessage ParseFrom(global::System.Buffers.ReadOnlySequence<byte> data) => throw null;
    public IMessage ParseFrom(global::System.IO.Stream input) => throw null;
    public IMessage ParseFrom(ReadOnlySpan<byte> data) => throw null;
    public IMessage ParseFrom(byte[] data) => throw null;
    public IMessage ParseFrom(byte[] data, int offset, int length) => throw null;
    public IMessage ParseJson(string json) => throw null;
    public MessageParser WithDiscardUnknownFields(bool discardUnknownFields) => throw null;
    public MessageParser WithExtensionRegistry(ExtensionRegistry registry) => throw null;
    internal MessageParser() => throw null;
}

public sealed class MessageParser<T> : MessageParser where T : IMessage<T>
{
    public MessageParser(Func<T> factory) => throw null;
    public new T ParseDelimitedFrom(global::System.IO.Stream input) => throw null;
    public new T ParseFrom(ByteString data) => throw null;
    public new T ParseFrom(CodedInputStream input) => throw null;
    public new T ParseFrom(global::System.Buffers.ReadOnlySequence<byte> data) => throw null;
    public new T ParseFrom(global::System.IO.Stream input) => throw null;
    public new T ParseFrom(ReadOnlySpan<byte> data) => throw null;
    public new T ParseFrom(byte[] data) => throw null;
    public new T ParseFrom(byte[] data, int offset, int length) => throw null;
    public new T ParseJson(string json) => throw null;
    public new MessageParser<T> WithDiscardUnknownFields(bool discardUnknownFields) => throw null;
    public new MessageParser<T> WithExtensionRegistry(ExtensionRegistry registry) => throw null;
}

public ref struct ParseContext
{
    public bool ReadBool() => throw null;
    public ByteString ReadBytes() => throw null;
    public double ReadDouble() => throw null;
    public int ReadEnum() => throw null;
    public uint ReadFixed32() => throw null;
    public ulong ReadFixed64() => throw null;
    public float ReadFloat() => throw null;
    public void ReadGroup(IMessage message) => throw null;
    public int ReadInt32() => throw null;
    public long ReadInt64() => throw null;
    public int ReadLength() => throw null;
    public void ReadMessage(IMessage message) => throw null;
    public int ReadSFixed32() => throw null;
    public long ReadSFixed64() => throw null;
    public int ReadSInt32() => throw null;
    public long ReadSInt64() => throw null;
    public string ReadString() => throw null;
    public uint ReadTag() => throw null;
    public uint ReadUInt32() => throw null;
    public ulong ReadUInt64() => throw null;
}

public static class ProtoPreconditions
{
    public static T CheckNotNull<T>(T value, string name) where T : class => throw null;
}

public sealed class RepeatedExtension<TTarget, TValue> : Extension where TTarget : IExtendableMessage<TTarget>
{
    public RepeatedExtension(int fieldNumber, FieldCodec<TValue> codec) : base(default(int)) => throw null;
}

public static class RepeatedFieldExtensions
{
    public static void AddRange<T>(this global::Google.Protobuf.Collections.RepeatedField<T> repeatedField, ReadOnlySpan<T> source) => throw null;
}

public sealed class UnknownFieldSet
{
    public int CalculateSize() => throw null;
    public static UnknownFieldSet Clone(UnknownFieldSet other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public static UnknownFieldSet MergeFieldFrom(UnknownFieldSet unknownFields, CodedInputStream input) => throw null;
    public static UnknownFieldSet MergeFieldFrom(UnknownFieldSet unknownFields, ref ParseContext ctx) => throw null;
    public static UnknownFieldSet MergeFrom(UnknownFieldSet unknownFields, UnknownFieldSet other) => throw null;
    public void WriteTo(CodedOutputStream output) => throw null;
    public void WriteTo(ref WriteContext ctx) => throw null;
    internal UnknownFieldSet() => throw null;
}

public static class UnsafeByteOperations
{
    public static ByteString UnsafeWrap(ReadOnlyMemory<byte> bytes) => throw null;
}

public static class UnsafeCollectionOperations
{
    public static Span<T> AsSpan<T>(global::Google.Protobuf.Collections.RepeatedField<T> field) => throw null;
    public static void SetCount<T>(global::Google.Protobuf.Collections.RepeatedField<T> field, int count) => throw null;
}

public static class WireFormat
{
    public static int GetTagFieldNumber(uint tag) => throw null;
    public static WireFormat.WireType GetTagWireType(uint tag) => throw null;
    public static uint MakeTag(int fieldNumber, WireFormat.WireType wireType) => throw null;

    public enum WireType : uint
    {
        Varint = 0,
        Fixed64 = 1,
        LengthDelimited = 2,
        StartGroup = 3,
        EndGroup = 4,
        Fixed32 = 5,
    }
}

public ref struct WriteContext
{
    public void WriteBool(bool value) => throw null;
    public void WriteBytes(ByteString value) => throw null;
    public void WriteDouble(double value) => throw null;
    public void WriteEnum(int value) => throw null;
    public void WriteFixed32(uint value) => throw null;
    public void WriteFixed64(ulong value) => throw null;
    public void WriteFloat(float value) => throw null;
    public void WriteGroup(IMessage value) => throw null;
    public void WriteInt32(int value) => throw null;
    public void WriteInt64(long value) => throw null;
    public void WriteLength(int length) => throw null;
    public void WriteMessage(IMessage value) => throw null;
    public void WriteRawTag(byte b1) => throw null;
    public void WriteRawTag(byte b1, byte b2) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3, byte b4) => throw null;
    public void WriteRawTag(byte b1, byte b2, byte b3, byte b4, byte b5) => throw null;
    public void WriteSFixed32(int value) => throw null;
    public void WriteSFixed64(long value) => throw null;
    public void WriteSInt32(int value) => throw null;
    public void WriteSInt64(long value) => throw null;
    public void WriteString(string value) => throw null;
    public void WriteTag(int fieldNumber, WireFormat.WireType type) => throw null;
    public void WriteTag(uint tag) => throw null;
    public void WriteUInt32(uint value) => throw null;
    public void WriteUInt64(ulong value) => throw null;
}
