using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Functions.Worker;

public abstract class BindingContext
{
    protected BindingContext() => throw null;
    public abstract IReadOnlyDictionary<string, object> BindingData { get; }
}

public abstract class FunctionContext
{
    protected FunctionContext() => throw null;
    public abstract BindingContext BindingContext { get; }
    public virtual CancellationToken CancellationToken { get; }
    public abstract IInvocationFeatures Features { get; }
    public abstract FunctionDefinition FunctionDefinition { get; }
    public abstract string FunctionId { get; }
    public abstract IServiceProvider InstanceServices { get; set; }
    public abstract string InvocationId { get; }
    public abstract IDictionary<object, object> Items { get; set; }
    public abstract RetryContext RetryContext { get; }
    public abstract TraceContext TraceContext { get; }
}

public abstract class FunctionDefinition
{
    protected FunctionDefinition() => throw null;
    public abstract string EntryPoint { get; }
    public abstract string Id { get; }
    public abstract string Name { get; }
    public abstract string PathToAssembly { get; }
}

public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    T Get<T>();
    void Set<T>(T instance);
}

public abstract class RetryContext
{
    protected RetryContext() => throw null;
    public abstract int MaxRetryCount { get; }
    public abstract int RetryCount { get; }
}

public abstract class TraceContext
{
    protected TraceContext() => throw null;
    public virtual IReadOnlyDictionary<string, string> Attributes { get; }
    public virtual IReadOnlyDictionary<string, string> Baggage { get; }
    public abstract string TraceParent { get; }
    public abstract string TraceState { get; }
}
