using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Producing;

public sealed class DefaultProduceStrategy : IProduceStrategy, IEquatable<DefaultProduceStrategy>
{
    public DefaultProduceStrategy() => throw null;
    public bool Equals(DefaultProduceStrategy other) => throw null;
    public bool Equals(IProduceStrategy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static bool operator ==(DefaultProduceStrategy left, DefaultProduceStrategy right) => throw null;
    public static bool operator !=(DefaultProduceStrategy left, DefaultProduceStrategy right) => throw null;
}

public interface IProduceStrategy : IEquatable<IProduceStrategy>
{
}

public interface IProduceStrategyImplementation
{
    Task ProduceAsync(global::Silverback.Messaging.Messages.IOutboundEnvelope envelope, CancellationToken cancellationToken);
    Task ProduceAsync(IAsyncEnumerable<global::Silverback.Messaging.Messages.IOutboundEnvelope> envelopes, CancellationToken cancellationToken);
    Task ProduceAsync(IEnumerable<global::Silverback.Messaging.Messages.IOutboundEnvelope> envelopes, CancellationToken cancellationToken);
}
