using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Wolverine.ErrorHandling;

public static class ErrorHandlingPolicyExtensions
{
    public static PolicyExpression OnAnyException(this IWithFailurePolicies policies) => throw null;
    public static PolicyExpression OnException(this IWithFailurePolicies policies, Func<Exception, bool> exceptionPredicate, string description = "User supplied") => throw null;
    public static PolicyExpression OnException<TException>(this IWithFailurePolicies policies) where TException : Exception => throw null;
    public static PolicyExpression OnException<TException>(this IWithFailurePolicies policies, Func<TException, bool> exceptionPredicate, string description = "User supplied") where TException : Exception => throw null;
    public static PolicyExpression OnExceptionOfType(this IWithFailurePolicies policies, Type exceptionType) => throw null;
    public static PolicyExpression OnInnerException<TException>(this IWithFailurePolicies policies) where TException : Exception => throw null;
    public static PolicyExpression OnInnerException<TException>(this IWithFailurePolicies policies, Func<TException, bool> exceptionPredicate, string description = "User supplied filter") where TException : Exception => throw null;
}

public interface IAdditionalActions
{
    IFailureActions Then { get; }
    IAdditionalActions And(Func<global::Wolverine.Runtime.IWolverineRuntime, global::Wolverine.IEnvelopeLifecycle, Exception, ValueTask> action, string description = "User supplied");
    IAdditionalActions And<T>() where T : new();
    IAdditionalActions AndPauseProcessing(TimeSpan pauseTime);
    IAdditionalActions AndPauseSending(TimeSpan pauseTime);
    IAdditionalActions WithBoundedJitter(double percent);
    IAdditionalActions WithExponentialJitter();
    IAdditionalActions WithFullJitter();
}

public interface IFailureActions
{
    IAdditionalActions Discard();
    IAdditionalActions IsolateBatchMembers();
    IAdditionalActions MoveToErrorQueue();
    IAdditionalActions PauseSending(TimeSpan pauseTime);
    IAdditionalActions PauseThenRequeue(TimeSpan delay);
    IAdditionalActions Requeue(int maxAttempts = 3);
    IAdditionalActions RequeueIndefinitely();
    IAdditionalActions RetryOnce();
    IAdditionalActions RetryTimes(int attempts);
    IAdditionalActions RetryWithCooldown(params TimeSpan[] delays);
    IAdditionalActions ScheduleRetry(params TimeSpan[] delays);
    IAdditionalActions ScheduleRetryIndefinitely(params TimeSpan[] delays);
}

public interface IWithFailurePolicies
{
}

public class PolicyExpression : IFailureActions
{
    public PolicyExpression AndMessageContains(string text) => throw null;
    public IAdditionalActions Discard() => throw null;
    public IAdditionalActions IsolateBatchMembers() => throw null;
    public IAdditionalActions MoveToErrorQueue() => throw null;
    public PolicyExpression Or(Func<Exception, bool> exceptionPredicate, string description = "User supplied filter") => throw null;
    public PolicyExpression Or<TException>() where TException : Exception => throw null;
    public PolicyExpression Or<TException>(Func<TException, bool> exceptionPredicate, string description = "User supplied filter") where TException : Exception => throw null;
    public PolicyExpression OrInner<TException>() where TException : Exception => throw null;
    public PolicyExpression OrInner<TException>(Func<TException, bool> exceptionPredicate, string description = "User supplied filter") where TException : Exception => throw null;
    public IAdditionalActions PauseSending(TimeSpan pauseTime) => throw null;
    public IAdditionalActions PauseThenRequeue(TimeSpan delay) => throw null;
    public IAdditionalActions Requeue(int maxAttempts = 3) => throw null;
    public IAdditionalActions RequeueIndefinitely() => throw null;
    public IAdditionalActions RetryOnce() => throw null;
    public IAdditionalActions RetryTimes(int attempts) => throw null;
    public IAdditionalActions RetryWithCooldown(params TimeSpan[] delays) => throw null;
    public IAdditionalActions ScheduleRetry(params TimeSpan[] delays) => throw null;
    public IAdditionalActions ScheduleRetryIndefinitely(params TimeSpan[] delays) => throw null;
    internal PolicyExpression() => throw null;
}
