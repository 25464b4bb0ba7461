using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Messages;

public class BinaryMessage : IBinaryMessage
{
    public BinaryMessage() => throw null;
    public BinaryMessage(global::System.IO.Stream content, string contentType = "application/octet-stream") => throw null;
    public BinaryMessage(byte[] content, string contentType = "application/octet-stream") => throw null;
    public global::System.IO.Stream Content { get; set; }
    public string ContentType { get; set; }
}

public static class DefaultMessageHeaders
{
    public const string ChunkIndex = "x-chunk-index";
    public const string ChunksCount = "x-chunk-count";
    public const string ContentType = "content-type";
    public const string EncryptionKeyId = "x-encryption-key-id";
    public const string FailedAttempts = "x-failed-attempts";
    public const string FailureReason = "x-failure-reason";
    public const string IsLastChunk = "x-chunk-last";
    public const string MessageType = "x-message-type";
    public const string TraceBaggage = "tracebaggage";
    public const string TraceId = "traceparent";
    public const string TraceState = "tracestate";
}

[AttributeUsage((AttributeTargets)128)]
public sealed class HeaderAttribute : Attribute
{
    public HeaderAttribute(string headerName) => throw null;
    public string HeaderName { get; }
    public bool PublishDefaultValue { get; set; }
}

public interface IBinaryMessage
{
    global::System.IO.Stream Content { get; set; }
}

public interface IBrokerEnvelope : global::Silverback.Messaging.Messages.IEnvelope
{
    MessageHeaderCollection Headers { get; }
    bool IsTombstone { get; }
}

public interface IInboundEnvelope : IBrokerEnvelope
{
}

public interface IInboundEnvelope<out TMessage> : IInboundEnvelope, global::Silverback.Messaging.Messages.IEnvelope<TMessage>
{
    new TMessage Message { get; }
}

public interface IOutboundEnvelope : IBrokerEnvelope
{
    global::Silverback.Messaging.Broker.IBrokerMessageIdentifier BrokerMessageIdentifier { get; }
    global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration EndpointConfiguration { get; }
    global::Silverback.Messaging.Broker.IProducer Producer { get; }
    IOutboundEnvelope AddHeader(string name, object value);
    IOutboundEnvelope AddHeaderIfNotExists(string name, object newValue);
    IOutboundEnvelope AddOrReplaceHeader(string name, object newValue);
    IOutboundEnvelope<TNewMessage> CloneReplacingMessage<TNewMessage>(TNewMessage newMessage) where TNewMessage : class;
    IOutboundEnvelope CloneReplacingRawMessage(global::System.IO.Stream newRawMessage);
    ProducerEndpoint GetEndpoint();
}

public interface IOutboundEnvelope<out TMessage> : IOutboundEnvelope, global::Silverback.Messaging.Messages.IEnvelope<TMessage>
{
    new TMessage Message { get; }
}

public interface ITombstone
{
    string MessageKey { get; }
}

public interface ITombstone<out TMessage> : ITombstone
{
}

public class MessageHeader : IEquatable<MessageHeader>
{
    protected MessageHeader(MessageHeader original) => throw null;
    public MessageHeader(string name, object value) => throw null;
    public MessageHeader(string name, string value) => throw null;
    protected virtual Type EqualityContract { get; }
    public string Name { get; init; }
    public string Value { get; init; }
    public virtual bool Equals(MessageHeader other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(MessageHeader left, MessageHeader right) => throw null;
    public static bool operator !=(MessageHeader left, MessageHeader right) => throw null;
}

public static class MessageHeaderEnumerableExtensions
{
    public static bool Contains(this IEnumerable<MessageHeader> headers, string name) => throw null;
    public static object GetValue(this IEnumerable<MessageHeader> headers, string name, Type targetType, bool throwIfNotFound = false) => throw null;
    public static string GetValue(this IEnumerable<MessageHeader> headers, string name, bool throwIfNotFound = false) => throw null;
    public static T? GetValue<T>(this IEnumerable<MessageHeader> headers, string name, bool throwIfNotFound = false) where T : struct => throw null;
    public static object GetValueOrDefault(this IEnumerable<MessageHeader> headers, string name, Type targetType) => throw null;
    public static T GetValueOrDefault<T>(this IEnumerable<MessageHeader> headers, string name) where T : struct => throw null;
    public static bool TryGetValue(this IEnumerable<MessageHeader> headers, string name, out string value) => throw null;
}

public class RawMessage
{
    public RawMessage(global::System.IO.Stream content) => throw null;
    public global::System.IO.Stream Content { get; }
    public static RawMessage FromByteArray(byte[] content) => throw null;
    public static RawMessage FromStream(global::System.IO.Stream content) => throw null;
    public byte[] ToByteArray() => throw null;
    public ValueTask<byte[]> ToByteArrayAsync() => throw null;
    public global::System.IO.Stream ToStream() => throw null;
    public static implicit operator RawMessage(global::System.IO.Stream content) => throw null;
    public static implicit operator RawMessage(byte[] content) => throw null;
    public static implicit operator global::System.IO.Stream(RawMessage message) => throw null;
    public static implicit operator byte[](RawMessage message) => throw null;
}

public sealed class RawMessage<T> : RawMessage
{
    public RawMessage(global::System.IO.Stream content) : base(default(global::System.IO.Stream)) => throw null;
    public new static RawMessage<T> FromByteArray(byte[] content) => throw null;
    public new static RawMessage<T> FromStream(global::System.IO.Stream content) => throw null;
    public static implicit operator RawMessage<T>(global::System.IO.Stream content) => throw null;
    public static implicit operator RawMessage<T>(byte[] content) => throw null;
}

public class StringMessage : IEquatable<StringMessage>
{
    public StringMessage(string content) => throw null;
    public string Content { get; }
    public bool Equals(StringMessage other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static StringMessage FromString(string content) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(StringMessage left, StringMessage right) => throw null;
    public static implicit operator StringMessage(string content) => throw null;
    public static implicit operator string(StringMessage message) => throw null;
    public static bool operator !=(StringMessage left, StringMessage right) => throw null;
}

public sealed class StringMessage<T> : StringMessage
{
    public StringMessage(string content) : base(default(string)) => throw null;
    public new static StringMessage<T> FromString(string content) => throw null;
    public static implicit operator StringMessage<T>(string content) => throw null;
}

public class Tombstone : ITombstone
{
    public Tombstone(string messageKey) => throw null;
    public string MessageKey { get; }
    public virtual Type MessageType { get; }
}

public class Tombstone<TMessage> : Tombstone, ITombstone<TMessage>
{
    public Tombstone(string messageKey) : base(default(string)) => throw null;
    public override Type MessageType { get => throw null; }
}

// Versions 3 and 4.
public class MessageHeaderCollection : List<MessageHeader>
{
    public MessageHeaderCollection(IEnumerable<MessageHeader> headers = null) => throw null;
    public string this[string name] { get => throw null; set => throw null; }
    public void Add(string name, object value) => throw null;
    public void Add(string name, string value) => throw null;
    public void AddOrReplace(string name, object newValue) => throw null;
    public void AddOrReplace(string name, string newValue) => throw null;
    public void AddIfNotExists(string name, object newValue) => throw null;
    public void AddIfNotExists(string name, string newValue) => throw null;
    public void Remove(string name) => throw null;
    public bool Contains(string name) => throw null;
    public string GetValue(string name, bool throwIfNotFound = false) => throw null;
    public T? GetValue<T>(string name, bool throwIfNotFound = false) where T : struct => throw null;
    public T GetValueOrDefault<T>(string name) where T : struct => throw null;
    public bool TryGetValue(string name, out string value) => throw null;
}
