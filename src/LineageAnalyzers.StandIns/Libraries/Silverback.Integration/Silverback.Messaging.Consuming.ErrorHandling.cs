using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Consuming.ErrorHandling;

public class ErrorPolicyChain : IErrorPolicy
{
    public IErrorPolicyImplementation Build(IServiceProvider serviceProvider) => throw null;
}

public abstract class ErrorPolicyImplementation : IErrorPolicyImplementation
{
}

public interface IErrorPolicy
{
    IErrorPolicyImplementation Build(IServiceProvider serviceProvider);
}

public interface IErrorPolicyImplementation
{
}

public class MoveMessageErrorPolicy : IEquatable<MoveMessageErrorPolicy>
{
    protected MoveMessageErrorPolicy(MoveMessageErrorPolicy original) => throw null;
    public string EndpointName { get; }
    public Action<global::Silverback.Messaging.Messages.IOutboundEnvelope, Exception> TransformMessageAction { get; init; }
    public virtual bool Equals(MoveMessageErrorPolicy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(MoveMessageErrorPolicy left, MoveMessageErrorPolicy right) => throw null;
    public static bool operator !=(MoveMessageErrorPolicy left, MoveMessageErrorPolicy right) => throw null;
}

public class RetryErrorPolicy : IEquatable<RetryErrorPolicy>
{
    protected RetryErrorPolicy(RetryErrorPolicy original) => throw null;
    public double DelayFactor { get; init; }
    public TimeSpan DelayIncrement { get; init; }
    public TimeSpan InitialDelay { get; init; }
    public TimeSpan? MaxDelay { get; init; }
    public virtual bool Equals(RetryErrorPolicy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(RetryErrorPolicy left, RetryErrorPolicy right) => throw null;
    public static bool operator !=(RetryErrorPolicy left, RetryErrorPolicy right) => throw null;
}

public class SkipMessageErrorPolicy : IEquatable<SkipMessageErrorPolicy>
{
    protected SkipMessageErrorPolicy(SkipMessageErrorPolicy original) => throw null;
    public virtual bool Equals(SkipMessageErrorPolicy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(SkipMessageErrorPolicy left, SkipMessageErrorPolicy right) => throw null;
    public static bool operator !=(SkipMessageErrorPolicy left, SkipMessageErrorPolicy right) => throw null;
}

public class StopConsumerErrorPolicy : IEquatable<StopConsumerErrorPolicy>
{
    protected StopConsumerErrorPolicy(StopConsumerErrorPolicy original) => throw null;
    public virtual bool Equals(StopConsumerErrorPolicy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(StopConsumerErrorPolicy left, StopConsumerErrorPolicy right) => throw null;
    public static bool operator !=(StopConsumerErrorPolicy left, StopConsumerErrorPolicy right) => throw null;
}
