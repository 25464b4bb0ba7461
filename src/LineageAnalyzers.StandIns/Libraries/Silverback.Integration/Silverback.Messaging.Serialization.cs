using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Serialization;

public struct DeserializedMessage : IEquatable<DeserializedMessage>
{
    public DeserializedMessage(object Message, Type MessageType) => throw null;
    public object Message { get => throw null; set { } }
    public Type MessageType { get => throw null; set { } }
    public void Deconstruct(out object Message, out Type MessageType) => throw null;
    public bool Equals(DeserializedMessage other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(DeserializedMessage left, DeserializedMessage right) => throw null;
    public static bool operator !=(DeserializedMessage left, DeserializedMessage right) => throw null;
}

public interface IMessageDeserializer
{
    bool RequireHeaders { get; }
    IMessageSerializer GetCompatibleSerializer();
}

public interface IMessageSerializer
{
}

public sealed class JsonMessageDeserializer<TMessage> : IMessageDeserializer, IEquatable<JsonMessageDeserializer<TMessage>>
{
    public global::System.Text.Json.JsonSerializerOptions Options { get; }
    public bool RequireHeaders { get; }
    public bool Equals(JsonMessageDeserializer<TMessage> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public IMessageSerializer GetCompatibleSerializer() => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class JsonMessageSerializer : IMessageSerializer, IEquatable<JsonMessageSerializer>
{
    public JsonMessageSerializer(global::System.Text.Json.JsonSerializerOptions options = null, bool? mustSetTypeHeader = null) => throw null;
    public bool MustSetTypeHeader { get; }
    public global::System.Text.Json.JsonSerializerOptions Options { get; }
    public bool Equals(JsonMessageSerializer other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public enum MessageEncoding
{
    Default = 0,
    ASCII = 1,
    UTF8 = 2,
    UTF32 = 3,
    Unicode = 4,
}

public static class MessageEncodingExtensions
{
    public static global::System.Text.Encoding ToEncoding(this MessageEncoding encoding) => throw null;
}

public class MessageSerializerException
{
    public MessageSerializerException() => throw null;
    public MessageSerializerException(string message) => throw null;
    public MessageSerializerException(string message, Exception innerException) => throw null;
}

public sealed class RawMessageDeserializer<T> : IMessageDeserializer, IEquatable<RawMessageDeserializer<T>> where T : global::Silverback.Messaging.Messages.RawMessage
{
    public RawMessageDeserializer() => throw null;
    public bool RequireHeaders { get; }
    public bool Equals(RawMessageDeserializer<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public IMessageSerializer GetCompatibleSerializer() => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class RawMessageSerializer : IMessageSerializer, IEquatable<RawMessageSerializer>
{
    public RawMessageSerializer() => throw null;
    public bool Equals(RawMessageSerializer other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class StringMessageDeserializer<T> : IMessageDeserializer, IEquatable<StringMessageDeserializer<T>> where T : global::Silverback.Messaging.Messages.StringMessage
{
    public StringMessageDeserializer(MessageEncoding? encoding = null) => throw null;
    public MessageEncoding Encoding { get; }
    public bool RequireHeaders { get; }
    public bool Equals(StringMessageDeserializer<T> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public IMessageSerializer GetCompatibleSerializer() => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class StringMessageSerializer : IMessageSerializer, IEquatable<StringMessageSerializer>
{
    public StringMessageSerializer(MessageEncoding? encoding = null) => throw null;
    public MessageEncoding Encoding { get; }
    public bool Equals(StringMessageSerializer other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
}
