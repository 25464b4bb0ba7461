using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Subscribers;

public interface IMessageFilter
{
    bool MustProcess(object message);
}

[AttributeUsage((AttributeTargets)64, AllowMultiple = true, Inherited = false)]
public abstract class MessageFilterAttribute : Attribute, IMessageFilter
{
    protected MessageFilterAttribute() => throw null;
    public abstract bool MustProcess(object message);
}

public class MethodReturnType : IEquatable<MethodReturnType>
{
    protected MethodReturnType(MethodReturnType original) => throw null;
    protected virtual Type EqualityContract { get; }
    public bool HasResult { get; }
    public bool IsTask { get; init; }
    public bool IsValueTask { get; init; }
    public object AwaitAndUnwrapResult(object invokeResult) => throw null;
    public Task<object> AwaitAndUnwrapResultAsync(object invokeResult) => throw null;
    public static MethodReturnType CreateFromMethodInfo(global::System.Reflection.MethodInfo methodInfo) => throw null;
    public virtual bool Equals(MethodReturnType other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(MethodReturnType left, MethodReturnType right) => throw null;
    public static bool operator !=(MethodReturnType left, MethodReturnType right) => throw null;
}

[AttributeUsage((AttributeTargets)64)]
public sealed class SubscribeAttribute : Attribute
{
    public SubscribeAttribute() => throw null;
    public bool Exclusive { get; set; }
}

public class SubscribedMethod
{
    public global::System.Reflection.ParameterInfo MessageParameter { get; }
    public Type MessageType { get => throw null; }
    public global::System.Reflection.MethodInfo MethodInfo { get; }
    public IReadOnlyList<global::System.Reflection.ParameterInfo> Parameters { get; }
    public MethodReturnType ReturnType { get; }
    public object ResolveTargetType(IServiceProvider serviceProvider) => throw null;
}

public class SubscribedMethodInvocationException
{
    public SubscribedMethodInvocationException() => throw null;
    public SubscribedMethodInvocationException(global::System.Reflection.MethodInfo methodInfo, string message) => throw null;
    public SubscribedMethodInvocationException(string message) => throw null;
    public SubscribedMethodInvocationException(string message, Exception innerException) => throw null;
    public global::System.Reflection.MethodInfo MethodInfo { get; }
}

public class SubscribedMethodsLoaderService : global::Microsoft.Extensions.Hosting.BackgroundService
{
    public SubscribedMethodsLoaderService(global::Microsoft.Extensions.DependencyInjection.IServiceScopeFactory serviceScopeFactory) => throw null;
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => throw null;
}
