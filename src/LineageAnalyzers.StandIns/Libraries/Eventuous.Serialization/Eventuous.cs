using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Eventuous;

public class DefaultEventSerializer : IEventSerializer
{
    public DefaultEventSerializer(global::System.Text.Json.JsonSerializerOptions options, global::Eventuous.ITypeMapper typeMapper = null) => throw null;
    public string ContentType { get; }
    public static IEventSerializer Instance { get => throw null; }
    public DeserializationResult DeserializeEvent(ReadOnlySpan<byte> data, string eventType, string contentType) => throw null;
    public SerializationResult SerializeEvent(object evt) => throw null;
    public static void SetDefaultSerializer(IEventSerializer serializer) => throw null;
}

public abstract class DeserializationResult : IEquatable<DeserializationResult>
{
    protected DeserializationResult() => throw null;
    protected DeserializationResult(DeserializationResult original) => throw null;
    protected virtual Type EqualityContract { get; }
    public virtual bool Equals(DeserializationResult other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(DeserializationResult left, DeserializationResult right) => throw null;
    public static bool operator !=(DeserializationResult left, DeserializationResult right) => throw null;

    public class FailedToDeserialize : DeserializationResult, IEquatable<DeserializationResult.FailedToDeserialize>
    {
        protected FailedToDeserialize(DeserializationResult.FailedToDeserialize original) => throw null;
        protected override Type EqualityContract { get => throw null; }
        public virtual bool Equals(DeserializationResult.FailedToDeserialize other) => throw null;
        public sealed override bool Equals(DeserializationResult other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(DeserializationResult.FailedToDeserialize left, DeserializationResult.FailedToDeserialize right) => throw null;
        public static bool operator !=(DeserializationResult.FailedToDeserialize left, DeserializationResult.FailedToDeserialize right) => throw null;
    }

    public class SuccessfullyDeserialized : DeserializationResult, IEquatable<DeserializationResult.SuccessfullyDeserialized>
    {
        protected SuccessfullyDeserialized(DeserializationResult.SuccessfullyDeserialized original) => throw null;
        public SuccessfullyDeserialized(object Payload) => throw null;
        protected override Type EqualityContract { get => throw null; }
        public object Payload { get; init; }
        public void Deconstruct(out object Payload) => throw null;
        public virtual bool Equals(DeserializationResult.SuccessfullyDeserialized other) => throw null;
        public sealed override bool Equals(DeserializationResult other) => throw null;
        public override bool Equals(object obj) => throw null;
        public override int GetHashCode() => throw null;
        protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
        public override string ToString() => throw null;
        public static bool operator ==(DeserializationResult.SuccessfullyDeserialized left, DeserializationResult.SuccessfullyDeserialized right) => throw null;
        public static bool operator !=(DeserializationResult.SuccessfullyDeserialized left, DeserializationResult.SuccessfullyDeserialized right) => throw null;
    }
}

public interface IEventSerializer
{
    DeserializationResult DeserializeEvent(ReadOnlySpan<byte> data, string eventType, string contentType);
    SerializationResult SerializeEvent(object evt);
}

public class SerializationResult : IEquatable<SerializationResult>
{
    protected SerializationResult(SerializationResult original) => throw null;
    public SerializationResult(string EventType, string ContentType, byte[] Payload) => throw null;
    public string ContentType { get; init; }
    protected virtual Type EqualityContract { get; }
    public string EventType { get; init; }
    public byte[] Payload { get; init; }
    public void Deconstruct(out string EventType, out string ContentType, out byte[] Payload) => throw null;
    public virtual bool Equals(SerializationResult other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(SerializationResult left, SerializationResult right) => throw null;
    public static bool operator !=(SerializationResult left, SerializationResult right) => throw null;
}
