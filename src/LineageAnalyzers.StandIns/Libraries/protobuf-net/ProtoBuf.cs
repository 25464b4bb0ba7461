using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace ProtoBuf;

public static class Serializer
{
    public const int ListItemTag = 1;
    public static TTo ChangeType<TFrom, TTo>(TFrom instance) => throw null;
    public static global::System.Runtime.Serialization.IFormatter CreateFormatter<T>() => throw null;
    public static T DeepClone<T>(T instance, global::ProtoBuf.SerializationContext context) => throw null;
    public static T DeepClone<T>(T instance, object userState = null) => throw null;
    public static object Deserialize(Type type, global::System.IO.Stream source) => throw null;
    public static T Deserialize<T>(global::System.Buffers.ReadOnlySequence<byte> source, T value = default, object userState = null) => throw null;
    public static T Deserialize<T>(global::System.IO.Stream source) => throw null;
    public static T Deserialize<T>(global::System.IO.Stream source, T value, global::ProtoBuf.SerializationContext context, long length = -1) => throw null;
    public static T Deserialize<T>(global::System.IO.Stream source, T value = default, object userState = null, long length = -1) => throw null;
    public static T Deserialize<T>(ReadOnlyMemory<byte> source, T value = default, object userState = null) => throw null;
    public static T Deserialize<T>(ReadOnlySpan<byte> source, T value = default, object userState = null) => throw null;
    public static IEnumerable<T> DeserializeItems<T>(global::System.IO.Stream source, global::ProtoBuf.PrefixStyle style, int fieldNumber) => throw null;
    public static T DeserializeWithLengthPrefix<T>(global::System.IO.Stream source, global::ProtoBuf.PrefixStyle style) => throw null;
    public static T DeserializeWithLengthPrefix<T>(global::System.IO.Stream source, global::ProtoBuf.PrefixStyle style, int fieldNumber) => throw null;
    [Obsolete]
    public static void FlushPool() => throw null;
    public static string GetProto<T>() => throw null;
    public static string GetProto<T>(global::ProtoBuf.Meta.ProtoSyntax syntax) => throw null;
    public static global::ProtoBuf.MeasureState<T> Measure<T>(T value, object userState = null, long abortAfter = -1) => throw null;
    public static T Merge<T>(global::System.IO.Stream source, T instance) => throw null;
    public static void Merge<T>(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context, T instance) where T : class, global::System.Runtime.Serialization.ISerializable => throw null;
    public static void Merge<T>(global::System.Runtime.Serialization.SerializationInfo info, T instance) where T : class, global::System.Runtime.Serialization.ISerializable => throw null;
    public static void Merge<T>(global::System.Xml.XmlReader reader, T instance) where T : global::System.Xml.Serialization.IXmlSerializable => throw null;
    public static T MergeWithLengthPrefix<T>(global::System.IO.Stream source, T instance, global::ProtoBuf.PrefixStyle style) => throw null;
    public static void PrepareSerializer<T>() => throw null;
    public static void Serialize<T>(global::System.Buffers.IBufferWriter<byte> destination, T instance, object userState = null) => throw null;
    public static void Serialize<T>(global::System.IO.Stream destination, T instance) => throw null;
    public static void Serialize<T>(global::System.IO.Stream destination, T instance, object userState) => throw null;
    public static void Serialize<T>(global::System.Runtime.Serialization.SerializationInfo info, global::System.Runtime.Serialization.StreamingContext context, T instance) where T : class, global::System.Runtime.Serialization.ISerializable => throw null;
    public static void Serialize<T>(global::System.Runtime.Serialization.SerializationInfo info, T instance) where T : class, global::System.Runtime.Serialization.ISerializable => throw null;
    public static void Serialize<T>(global::System.Xml.XmlWriter writer, T instance) where T : global::System.Xml.Serialization.IXmlSerializable => throw null;
    public static void SerializeWithLengthPrefix<T>(global::System.IO.Stream destination, T instance, global::ProtoBuf.PrefixStyle style) => throw null;
    public static void SerializeWithLengthPrefix<T>(global::System.IO.Stream destination, T instance, global::ProtoBuf.PrefixStyle style, int fieldNumber) => throw null;
    public static bool TryReadLengthPrefix(global::System.IO.Stream source, global::ProtoBuf.PrefixStyle style, out int length) => throw null;
    public static bool TryReadLengthPrefix(byte[] buffer, int index, int count, global::ProtoBuf.PrefixStyle style, out int length) => throw null;

    public static class GlobalOptions
    {
        public static global::ProtoBuf.Meta.ProtoSyntax DefaultSyntax { get; set; }
        [Obsolete]
        public static bool InferTagFromName { get; set; }
    }

    public static class NonGeneric
    {
        public static bool CanSerialize(Type type) => throw null;
        public static object DeepClone(object instance) => throw null;
        public static object Deserialize(Type type, global::System.Buffers.ReadOnlySequence<byte> source, object instance = null, object userState = null) => throw null;
        public static object Deserialize(Type type, global::System.IO.Stream source) => throw null;
        public static object Deserialize(Type type, global::System.IO.Stream source, object instance = null, object userState = null, long length = -1) => throw null;
        public static object Deserialize(Type type, ReadOnlyMemory<byte> source, object instance = null, object userState = null) => throw null;
        public static object Deserialize(Type type, ReadOnlySpan<byte> source, object instance = null, object userState = null) => throw null;
        public static object Merge(global::System.IO.Stream source, object instance) => throw null;
        public static void PrepareSerializer(Type type) => throw null;
        public static void Serialize(global::System.IO.Stream dest, object instance) => throw null;
        public static void SerializeWithLengthPrefix(global::System.IO.Stream destination, object instance, global::ProtoBuf.PrefixStyle style, int fieldNumber) => throw null;
        public static bool TryDeserializeWithLengthPrefix(global::System.IO.Stream source, global::ProtoBuf.PrefixStyle style, global::ProtoBuf.TypeResolver resolver, out object value) => throw null;
    }

    [Obsolete("", error: true)]
    public delegate Type TypeResolver(int fieldNumber);
}
