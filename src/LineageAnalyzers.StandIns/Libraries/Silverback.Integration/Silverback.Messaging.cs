using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging;

public abstract class ConsumerEndpoint : Endpoint, IEquatable<ConsumerEndpoint>
{
    protected ConsumerEndpoint(ConsumerEndpoint original) : base(default(Endpoint)) => throw null;
    protected ConsumerEndpoint(string rawName, global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration configuration) : base(default(Endpoint)) => throw null;
    public new global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration Configuration { get; }
    protected override Type EqualityContract { get => throw null; }
    public virtual bool Equals(ConsumerEndpoint other) => throw null;
    public sealed override bool Equals(Endpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ConsumerEndpoint left, ConsumerEndpoint right) => throw null;
    public static bool operator !=(ConsumerEndpoint left, ConsumerEndpoint right) => throw null;
}

public abstract class ConsumerEndpoint<TConfiguration> : ConsumerEndpoint, IEquatable<ConsumerEndpoint<TConfiguration>> where TConfiguration : global::Silverback.Messaging.Configuration.ConsumerEndpointConfiguration
{
    protected ConsumerEndpoint(ConsumerEndpoint<TConfiguration> original) : base(default(ConsumerEndpoint)) => throw null;
    protected ConsumerEndpoint(string rawName, TConfiguration configuration) : base(default(ConsumerEndpoint)) => throw null;
    public new TConfiguration Configuration { get; }
    protected override Type EqualityContract { get => throw null; }
    public virtual bool Equals(ConsumerEndpoint<TConfiguration> other) => throw null;
    public sealed override bool Equals(ConsumerEndpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ConsumerEndpoint<TConfiguration> left, ConsumerEndpoint<TConfiguration> right) => throw null;
    public static bool operator !=(ConsumerEndpoint<TConfiguration> left, ConsumerEndpoint<TConfiguration> right) => throw null;
}

public abstract class Endpoint : IEquatable<Endpoint>
{
    protected Endpoint(Endpoint original) => throw null;
    protected Endpoint(string rawName, global::Silverback.Messaging.Configuration.EndpointConfiguration configuration) => throw null;
    public global::Silverback.Messaging.Configuration.EndpointConfiguration Configuration { get; }
    public string DisplayName { get; }
    protected virtual Type EqualityContract { get; }
    public string RawName { get; }
    public virtual bool Equals(Endpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(Endpoint left, Endpoint right) => throw null;
    public static bool operator !=(Endpoint left, Endpoint right) => throw null;
}

public abstract class ProducerEndpoint : Endpoint, IEquatable<ProducerEndpoint>
{
    protected ProducerEndpoint(ProducerEndpoint original) : base(default(Endpoint)) => throw null;
    protected ProducerEndpoint(string rawName, global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration configuration) : base(default(Endpoint)) => throw null;
    public new global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration Configuration { get; }
    protected override Type EqualityContract { get => throw null; }
    public sealed override bool Equals(Endpoint other) => throw null;
    public virtual bool Equals(ProducerEndpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ProducerEndpoint left, ProducerEndpoint right) => throw null;
    public static bool operator !=(ProducerEndpoint left, ProducerEndpoint right) => throw null;
}

public abstract class ProducerEndpoint<TConfiguration> : ProducerEndpoint, IEquatable<ProducerEndpoint<TConfiguration>> where TConfiguration : global::Silverback.Messaging.Configuration.ProducerEndpointConfiguration
{
    protected ProducerEndpoint(ProducerEndpoint<TConfiguration> original) : base(default(ProducerEndpoint)) => throw null;
    protected ProducerEndpoint(string rawName, TConfiguration configuration) : base(default(ProducerEndpoint)) => throw null;
    public new TConfiguration Configuration { get; }
    protected override Type EqualityContract { get => throw null; }
    public virtual bool Equals(ProducerEndpoint<TConfiguration> other) => throw null;
    public sealed override bool Equals(ProducerEndpoint other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ProducerEndpoint<TConfiguration> left, ProducerEndpoint<TConfiguration> right) => throw null;
    public static bool operator !=(ProducerEndpoint<TConfiguration> left, ProducerEndpoint<TConfiguration> right) => throw null;
}

// Versions 3 and 4.
public interface IConsumerEndpoint
{
}

public interface IProducerEndpoint
{
}
