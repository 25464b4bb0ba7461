using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.Client;

public sealed class BindingRequest
{
    public BindingRequest(string bindingName, string operation) => throw null;
    public string BindingName { get; }
    public ReadOnlyMemory<byte> Data { get; set; }
    public Dictionary<string, string> Metadata { get; }
    public string Operation { get; }
}

public sealed class BindingResponse
{
    public BindingResponse(BindingRequest request, ReadOnlyMemory<byte> data, IReadOnlyDictionary<string, string> metadata) => throw null;
    public ReadOnlyMemory<byte> Data { get; }
    public IReadOnlyDictionary<string, string> Metadata { get; }
    public BindingRequest Request { get; }
}

public class BulkPublishEntry<TValue>
{
    public BulkPublishEntry(string entryId, TValue eventData, string contentType, IReadOnlyDictionary<string, string> metadata = null) => throw null;
    public string ContentType { get; }
    public string EntryId { get; }
    public TValue EventData { get; }
    public IReadOnlyDictionary<string, string> Metadata { get; }
}

public class BulkPublishResponse<TValue>
{
    public BulkPublishResponse(List<BulkPublishResponseFailedEntry<TValue>> failedEntries) => throw null;
    public List<BulkPublishResponseFailedEntry<TValue>> FailedEntries { get; }
}

public class BulkPublishResponseFailedEntry<TValue>
{
    public BulkPublishResponseFailedEntry(BulkPublishEntry<TValue> entry, string errorMessage) => throw null;
    public BulkPublishEntry<TValue> Entry { get; }
    public string ErrorMessage { get; }
}

public enum ConcurrencyMode
{
    FirstWrite = 0,
    LastWrite = 1,
}

public enum ConsistencyMode
{
    Eventual = 0,
    Strong = 1,
}

public abstract class DaprClient : IDisposable
{
    protected DaprClient() => throw null;
    public abstract global::System.Text.Json.JsonSerializerOptions JsonSerializerOptions { get; }
    public abstract Task<BulkPublishResponse<TValue>> BulkPublishEventAsync<TValue>(string pubsubName, string topicName, IReadOnlyList<TValue> events, Dictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<bool> CheckHealthAsync(CancellationToken cancellationToken = default);
    public abstract Task<bool> CheckOutboundHealthAsync(CancellationToken cancellationToken = default);
    public abstract global::System.Net.Http.HttpClient CreateInvokableHttpClient(string appId = null);
    public static global::System.Net.Http.HttpClient CreateInvokeHttpClient(string appId = null, string daprEndpoint = null, string daprApiToken = null) => throw null;
    public abstract global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName);
    public abstract global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, IReadOnlyCollection<KeyValuePair<string, string>> queryStringParameters);
    public global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest(string appId, string methodName) => throw null;
    public global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest(string appId, string methodName, IReadOnlyCollection<KeyValuePair<string, string>> queryStringParameters) => throw null;
    public abstract global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest<TRequest>(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, IReadOnlyCollection<KeyValuePair<string, string>> queryStringParameters, TRequest data);
    public global::System.Net.Http.HttpRequestMessage CreateInvokeMethodRequest<TRequest>(string appId, string methodName, TRequest data) => throw null;
    public abstract IAsyncEnumerable<ReadOnlyMemory<byte>> DecryptAsync(string vaultResourceName, global::System.IO.Stream ciphertextStream, string keyName, CancellationToken cancellationToken = default);
    public abstract Task<ReadOnlyMemory<byte>> DecryptAsync(string vaultResourceName, ReadOnlyMemory<byte> ciphertextBytes, string keyName, CancellationToken cancellationToken = default);
    public abstract Task DeleteStateAsync(string storeName, string key, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public abstract Task<Dictionary<string, Dictionary<string, string>>> GetBulkSecretAsync(string storeName, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<(ReadOnlyMemory<byte>, string etag)> GetByteStateAndETagAsync(string storeName, string key, ConsistencyMode? consistencyMode = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<ReadOnlyMemory<byte>> GetByteStateAsync(string storeName, string key, ConsistencyMode? consistencyMode = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<Dictionary<string, string>> GetSecretAsync(string storeName, string key, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<(TValue value, string etag)> GetStateAndETagAsync<TValue>(string storeName, string key, ConsistencyMode? consistencyMode = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<TValue> GetStateAsync<TValue>(string storeName, string key, ConsistencyMode? consistencyMode = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<BindingResponse> InvokeBindingAsync(BindingRequest request, CancellationToken cancellationToken = default);
    public abstract Task<TResponse> InvokeBindingAsync<TRequest, TResponse>(string bindingName, string operation, TRequest data, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task InvokeBindingAsync<TRequest>(string bindingName, string operation, TRequest data, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    [Obsolete]
    public Task InvokeMethodAsync(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public abstract Task InvokeMethodAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken = default);
    [Obsolete]
    public Task InvokeMethodAsync(string appId, string methodName, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public Task<TResponse> InvokeMethodAsync<TRequest, TResponse>(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public Task<TResponse> InvokeMethodAsync<TRequest, TResponse>(string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public Task InvokeMethodAsync<TRequest>(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public Task InvokeMethodAsync<TRequest>(string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public Task<TResponse> InvokeMethodAsync<TResponse>(global::System.Net.Http.HttpMethod httpMethod, string appId, string methodName, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public abstract Task<TResponse> InvokeMethodAsync<TResponse>(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken = default);
    [Obsolete]
    public Task<TResponse> InvokeMethodAsync<TResponse>(string appId, string methodName, CancellationToken cancellationToken = default) => throw null;
    [Obsolete]
    public abstract Task InvokeMethodGrpcAsync(string appId, string methodName, CancellationToken cancellationToken = default);
    [Obsolete]
    public abstract Task<TResponse> InvokeMethodGrpcAsync<TRequest, TResponse>(string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) where TRequest : global::Google.Protobuf.IMessage where TResponse : global::Google.Protobuf.IMessage, new();
    [Obsolete]
    public abstract Task InvokeMethodGrpcAsync<TRequest>(string appId, string methodName, TRequest data, CancellationToken cancellationToken = default) where TRequest : global::Google.Protobuf.IMessage;
    [Obsolete]
    public abstract Task<TResponse> InvokeMethodGrpcAsync<TResponse>(string appId, string methodName, CancellationToken cancellationToken = default) where TResponse : global::Google.Protobuf.IMessage, new();
    [Obsolete]
    public abstract Task<global::System.Net.Http.HttpResponseMessage> InvokeMethodWithResponseAsync(global::System.Net.Http.HttpRequestMessage request, CancellationToken cancellationToken = default);
    public abstract Task PublishByteEventAsync(string pubsubName, string topicName, ReadOnlyMemory<byte> data, string dataContentType = "application/json", Dictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task PublishEventAsync(string pubsubName, string topicName, Dictionary<string, string> metadata, CancellationToken cancellationToken = default);
    public abstract Task PublishEventAsync(string pubsubName, string topicName, CancellationToken cancellationToken = default);
    public abstract Task PublishEventAsync<TData>(string pubsubName, string topicName, TData data, Dictionary<string, string> metadata, CancellationToken cancellationToken = default);
    public abstract Task PublishEventAsync<TData>(string pubsubName, string topicName, TData data, CancellationToken cancellationToken = default);
    public abstract Task SaveByteStateAsync(string storeName, string key, ReadOnlyMemory<byte> binaryValue, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task SaveStateAsync<TValue>(string storeName, string key, TValue value, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task SetMetadataAsync(string attributeName, string attributeValue, CancellationToken cancellationToken = default);
    public abstract Task ShutdownSidecarAsync(CancellationToken cancellationToken = default);
    public abstract Task<bool> TryDeleteStateAsync(string storeName, string key, string etag, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<bool> TrySaveByteStateAsync(string storeName, string key, ReadOnlyMemory<byte> binaryValue, string etag, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    public abstract Task<bool> TrySaveStateAsync<TValue>(string storeName, string key, TValue value, string etag, StateOptions stateOptions = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default);
    protected static global::System.Net.Http.Headers.ProductInfoHeaderValue UserAgent() => throw null;
    public abstract Task WaitForSidecarAsync(CancellationToken cancellationToken = default);
}

public sealed class DaprClientBuilder
{
    public DaprClientBuilder() => throw null;
    public DaprClient Build() => throw null;
    public DaprClientBuilder UseDaprApiToken(string apiToken) => throw null;
    public DaprClientBuilder UseGrpcEndpoint(string grpcEndpoint) => throw null;
    public DaprClientBuilder UseHttpEndpoint(string httpEndpoint) => throw null;
    public DaprClientBuilder UseJsonSerializationOptions(global::System.Text.Json.JsonSerializerOptions options) => throw null;
    public DaprClientBuilder UseTimeout(TimeSpan timeout) => throw null;
}

public class StateOptions
{
    public StateOptions() => throw null;
    public ConcurrencyMode? Concurrency { get; set; }
    public ConsistencyMode? Consistency { get; set; }
}
