using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Producing.EndpointResolvers;

public abstract class DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> : IDynamicProducerEndpointResolver<TEndpoint>, IEquatable<DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration>> where TMessage : class where TEndpoint : ProducerEndpoint where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration
{
    protected DynamicProducerEndpointResolver(DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> original) => throw null;
    protected DynamicProducerEndpointResolver(string rawName) => throw null;
    protected virtual Type EqualityContract { get; }
    public string RawName { get; }
    protected abstract TEndpoint DeserializeEndpoint(string serializedEndpoint, TConfiguration configuration);
    public virtual bool Equals(DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> other) => throw null;
    public override bool Equals(object obj) => throw null;
    public ProducerEndpoint GetEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope) => throw null;
    public TEndpoint GetEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, TConfiguration configuration) => throw null;
    protected abstract TEndpoint GetEndpointCore(global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage> envelope, TConfiguration configuration);
    public override int GetHashCode() => throw null;
    public string GetSerializedEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope) => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    protected abstract string SerializeEndpoint(TEndpoint endpoint);
    public override string ToString() => throw null;
    public static bool operator ==(DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> left, DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> right) => throw null;
    public static bool operator !=(DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> left, DynamicProducerEndpointResolver<TMessage, TEndpoint, TConfiguration> right) => throw null;
}

public interface IDynamicProducerEndpointResolver : IProducerEndpointResolver
{
    string GetSerializedEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope);
}

public interface IDynamicProducerEndpointResolver<TEndpoint> : IDynamicProducerEndpointResolver, IProducerEndpointResolver<TEndpoint> where TEndpoint : ProducerEndpoint
{
}

public interface IProducerEndpointResolver
{
    string RawName { get; }
    ProducerEndpoint GetEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope);
}

public interface IProducerEndpointResolver<TEndpoint> : IProducerEndpointResolver where TEndpoint : ProducerEndpoint
{
}

public interface IStaticProducerEndpointResolver : IProducerEndpointResolver
{
    ProducerEndpoint GetEndpoint(global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration configuration);
}

public interface IStaticProducerEndpointResolver<TEndpoint> : IStaticProducerEndpointResolver, IProducerEndpointResolver<TEndpoint> where TEndpoint : ProducerEndpoint
{
}

public abstract class StaticProducerEndpointResolver<TEndpoint, TConfiguration> : IStaticProducerEndpointResolver<TEndpoint>, IEquatable<StaticProducerEndpointResolver<TEndpoint, TConfiguration>> where TEndpoint : ProducerEndpoint where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration
{
    protected StaticProducerEndpointResolver(string rawName) => throw null;
    public string RawName { get; }
    public virtual bool Equals(StaticProducerEndpointResolver<TEndpoint, TConfiguration> other) => throw null;
    public sealed override bool Equals(object obj) => throw null;
    public ProducerEndpoint GetEndpoint(global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration configuration) => throw null;
    public ProducerEndpoint GetEndpoint(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope) => throw null;
    public TEndpoint GetEndpoint(TConfiguration configuration) => throw null;
    protected abstract TEndpoint GetEndpointCore(TConfiguration configuration);
    public override int GetHashCode() => throw null;
    public static bool operator ==(StaticProducerEndpointResolver<TEndpoint, TConfiguration> left, StaticProducerEndpointResolver<TEndpoint, TConfiguration> right) => throw null;
    public static bool operator !=(StaticProducerEndpointResolver<TEndpoint, TConfiguration> left, StaticProducerEndpointResolver<TEndpoint, TConfiguration> right) => throw null;
}
