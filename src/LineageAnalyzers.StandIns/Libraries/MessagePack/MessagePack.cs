using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace MessagePack;

public static class FormatterResolverExtensions
{
    public static object GetFormatterDynamic(this IFormatterResolver resolver, Type type) => throw null;
    public static global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatterWithVerify<T>(this IFormatterResolver resolver) => throw null;
}

public interface IFormatterResolver
{
    global::MessagePack.Formatters.IMessagePackFormatter<T> GetFormatter<T>();
}

public enum MessagePackCompression
{
    None = 0,
    Lz4Block = 1,
    Lz4BlockArray = 2,
}

public static class MessagePackSerializer
{
    public static MessagePackSerializerOptions DefaultOptions { get; set; }
    public static byte[] ConvertFromJson(string str, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static string ConvertToJson(ReadOnlyMemory<byte> bytes, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static string ConvertToJson(in global::System.Buffers.ReadOnlySequence<byte> bytes, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static object Deserialize(Type type, global::System.Buffers.ReadOnlySequence<byte> bytes, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static object Deserialize(Type type, global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static object Deserialize(Type type, ReadOnlyMemory<byte> bytes, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static T Deserialize<T>(global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static T Deserialize<T>(ReadOnlyMemory<byte> buffer, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static T Deserialize<T>(ReadOnlyMemory<byte> buffer, MessagePackSerializerOptions options, out int bytesRead, CancellationToken cancellationToken = default) => throw null;
    public static T Deserialize<T>(ReadOnlyMemory<byte> buffer, out int bytesRead, CancellationToken cancellationToken = default) => throw null;
    public static T Deserialize<T>(in global::System.Buffers.ReadOnlySequence<byte> byteSequence, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static ValueTask<object> DeserializeAsync(Type type, global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static ValueTask<T> DeserializeAsync<T>(global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static void Serialize(Type type, global::System.Buffers.IBufferWriter<byte> writer, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static void Serialize(Type type, global::System.IO.Stream stream, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static byte[] Serialize(Type type, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static void Serialize<T>(global::System.Buffers.IBufferWriter<byte> writer, T value, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static void Serialize<T>(global::System.IO.Stream stream, T value, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static byte[] Serialize<T>(T value, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static Task SerializeAsync(Type type, global::System.IO.Stream stream, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static Task SerializeAsync<T>(global::System.IO.Stream stream, T value, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static void SerializeToJson<T>(global::System.IO.TextWriter textWriter, T obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    public static string SerializeToJson<T>(T obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;

    public static class Typeless
    {
        public static MessagePackSerializerOptions DefaultOptions { get; set; }
        public static object Deserialize(global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static object Deserialize(Memory<byte> bytes, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static object Deserialize(in global::System.Buffers.ReadOnlySequence<byte> byteSequence, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static ValueTask<object> DeserializeAsync(global::System.IO.Stream stream, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static void Serialize(global::System.Buffers.IBufferWriter<byte> writer, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static void Serialize(global::System.IO.Stream stream, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static byte[] Serialize(object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
        public static Task SerializeAsync(global::System.IO.Stream stream, object obj, MessagePackSerializerOptions options = null, CancellationToken cancellationToken = default) => throw null;
    }
}

public class MessagePackSerializerOptions
{
    public MessagePackSerializerOptions(IFormatterResolver resolver) => throw null;
    protected MessagePackSerializerOptions(MessagePackSerializerOptions copyFrom) => throw null;
    public bool AllowAssemblyVersionMismatch { get; }
    public MessagePackCompression Compression { get; }
    public int CompressionMinLength { get; }
    public bool? OldSpec { get; }
    public bool OmitAssemblyVersion { get; }
    public IFormatterResolver Resolver { get; }
    public static MessagePackSerializerOptions Standard { get; }
    public int SuggestedContiguousMemorySize { get; }
    protected virtual MessagePackSerializerOptions Clone() => throw null;
    public virtual Type LoadType(string typeName) => throw null;
    public virtual void ThrowIfDeserializingTypeIsDisallowed(Type type) => throw null;
    protected virtual void ThrowIfDeserializingTypeIsDisallowedCore(Type type) => throw null;
    public MessagePackSerializerOptions WithAllowAssemblyVersionMismatch(bool allowAssemblyVersionMismatch) => throw null;
    public MessagePackSerializerOptions WithCompression(MessagePackCompression compression) => throw null;
    public MessagePackSerializerOptions WithCompressionMinLength(int compressionMinLength) => throw null;
    public MessagePackSerializerOptions WithOldSpec(bool? oldSpec = true) => throw null;
    public MessagePackSerializerOptions WithOmitAssemblyVersion(bool omitAssemblyVersion) => throw null;
    public MessagePackSerializerOptions WithResolver(IFormatterResolver resolver) => throw null;
    public MessagePackSerializerOptions WithSuggestedContiguousMemorySize(int suggestedContiguousMemorySize) => throw null;
}
