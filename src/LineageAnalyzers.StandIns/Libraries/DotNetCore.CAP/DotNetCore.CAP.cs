using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP;

public class BrokerConnectionException : Exception
{
    public BrokerConnectionException(Exception innerException) => throw null;
}

public sealed class CapBuilder
{
    public CapBuilder(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services) => throw null;
    public global::Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    public CapBuilder AddSubscribeFilter<T>() where T : class, global::DotNetCore.CAP.Filter.ISubscribeFilter => throw null;
    public CapBuilder AddSubscriberAssembly(params global::System.Reflection.Assembly[] assemblies) => throw null;
    public CapBuilder AddSubscriberAssembly(params Type[] handlerAssemblyMarkerTypes) => throw null;
}

public class CapHeader : global::System.Collections.ObjectModel.ReadOnlyDictionary<string, string>
{
    public CapHeader(IDictionary<string, string> dictionary) : base(default(IDictionary<string, string>)) => throw null;
    public void AddResponseHeader(string key, string value) => throw null;
    public void RemoveCallback() => throw null;
    public void RewriteCallback(string callbackName) => throw null;
}

public class CapMarkerService
{
    public CapMarkerService(string name) => throw null;
    public string Name { get; set; }
    public string Version { get; set; }
}

public class CapMessageQueueMakerService
{
    public CapMessageQueueMakerService(string name) => throw null;
    public string Name { get; set; }
}

public class CapOptions
{
    public CapOptions() => throw null;
    public int CollectorCleaningInterval { get; set; }
    public int ConsumerThreadCount { get; set; }
    public string DefaultGroupName { get; set; }
    public bool EnablePublishParallelSend { get; set; }
    public bool EnableSubscriberParallelExecute { get; set; }
    public int FailedMessageExpiredAfter { get; set; }
    public int FailedRetryCount { get; set; }
    public int FailedRetryInterval { get; set; }
    public Action<global::DotNetCore.CAP.Messages.FailedInfo> FailedThresholdCallback { get; set; }
    public int FallbackWindowLookbackSeconds { get; set; }
    public string GroupNamePrefix { get; set; }
    public global::System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; }
    public int SchedulerBatchSize { get; set; }
    public int SubscriberParallelExecuteBufferFactor { get; set; }
    public int SubscriberParallelExecuteThreadCount { get; set; }
    public int SucceedMessageExpiredAfter { get; set; }
    public string TopicNamePrefix { get; set; }
    public bool UseStorageLock { get; set; }
    public string Version { get; set; }
    public void RegisterExtension(ICapOptionsExtension extension) => throw null;
}

public class CapStorageMarkerService
{
    public CapStorageMarkerService(string name) => throw null;
    public string Name { get; set; }
}

public class CapSubscribeAttribute : global::DotNetCore.CAP.Internal.TopicAttribute
{
    public CapSubscribeAttribute(string name, bool isPartial = false) : base(default(string), default(bool)) => throw null;
    public override string ToString() => throw null;
}

public abstract class CapTransactionBase : ICapTransaction, IDisposable
{
    protected CapTransactionBase(global::DotNetCore.CAP.Transport.IDispatcher dispatcher) => throw null;
    public bool AutoCommit { get; set; }
    public virtual object DbTransaction { get; set; }
    public abstract void Commit();
    public abstract Task CommitAsync(CancellationToken cancellationToken = default);
    public virtual void Dispose() => throw null;
    protected virtual void Flush() => throw null;
    protected virtual Task FlushAsync() => throw null;
    public abstract void Rollback();
    public abstract Task RollbackAsync(CancellationToken cancellationToken = default);
}

[AttributeUsage((AttributeTargets)2048)]
public class FromCapAttribute : Attribute
{
    public FromCapAttribute() => throw null;
}

public interface IBootstrapper : IAsyncDisposable
{
    bool IsStarted { get; }
    Task BootstrapAsync(CancellationToken cancellationToken = default);
}

public interface ICapOptionsExtension
{
    void AddServices(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services);
}

public interface ICapPublisher
{
    IServiceProvider ServiceProvider { get; }
    ICapTransaction Transaction { get; set; }
    void Publish<T>(string name, T contentObj, IDictionary<string, string> headers);
    void Publish<T>(string name, T contentObj, string callbackName = null);
    Task PublishAsync<T>(string name, T contentObj, IDictionary<string, string> headers, CancellationToken cancellationToken = default);
    Task PublishAsync<T>(string name, T contentObj, string callbackName = null, CancellationToken cancellationToken = default);
    void PublishDelay<T>(TimeSpan delayTime, string name, T contentObj, IDictionary<string, string> headers);
    void PublishDelay<T>(TimeSpan delayTime, string name, T contentObj, string callbackName = null);
    Task PublishDelayAsync<T>(TimeSpan delayTime, string name, T contentObj, IDictionary<string, string> headers, CancellationToken cancellationToken = default);
    Task PublishDelayAsync<T>(TimeSpan delayTime, string name, T contentObj, string callbackName = null, CancellationToken cancellationToken = default);
}

public interface ICapSubscribe
{
}

public interface ICapTransaction : IDisposable
{
    bool AutoCommit { get; set; }
    object DbTransaction { get; set; }
    void Commit();
    Task CommitAsync(CancellationToken cancellationToken = default);
    void Rollback();
    Task RollbackAsync(CancellationToken cancellationToken = default);
}

public struct OperateError : IEquatable<OperateError>
{
    public string Code { get => throw null; set { } }
    public string Description { get => throw null; set { } }
    public bool Equals(OperateError other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(OperateError left, OperateError right) => throw null;
    public static bool operator !=(OperateError left, OperateError right) => throw null;
}

public struct OperateResult : IEqualityComparer<OperateResult>
{
    public OperateResult(bool succeeded, Exception exception = null, OperateError? error = null) => throw null;
    public Exception Exception { get => throw null; set { } }
    public bool Succeeded { get => throw null; set { } }
    public static OperateResult Success { get => throw null; }
    public bool Equals(OperateResult x, OperateResult y) => throw null;
    public static OperateResult Failed(Exception ex, OperateError? errors = null) => throw null;
    public int GetHashCode(OperateResult obj) => throw null;
    public override string ToString() => throw null;
}

public class SubscriberNotFoundException : Exception
{
    public SubscriberNotFoundException(string message) => throw null;
}
