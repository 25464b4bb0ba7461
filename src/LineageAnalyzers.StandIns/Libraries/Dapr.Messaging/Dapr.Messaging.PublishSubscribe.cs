using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Dapr.Messaging.PublishSubscribe;

public abstract class DaprPublishSubscribeClient : global::Dapr.Common.IDaprClient
{
    protected internal readonly string DaprApiToken;
    protected internal readonly global::System.Net.Http.HttpClient HttpClient;
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public abstract Task<IAsyncDisposable> SubscribeAsync(string pubSubName, string topicName, DaprSubscriptionOptions options, TopicMessageHandler messageHandler, CancellationToken cancellationToken = default);
}

public sealed class DaprPublishSubscribeClientBuilder : global::Dapr.Common.DaprGenericClientBuilder<DaprPublishSubscribeClient>
{
    public DaprPublishSubscribeClientBuilder(global::Microsoft.Extensions.Configuration.IConfiguration configuration = null) : base(default(global::Microsoft.Extensions.Configuration.IConfiguration)) => throw null;
    public override DaprPublishSubscribeClient Build() => throw null;
}

public sealed class DaprSubscriptionOptions : IEquatable<DaprSubscriptionOptions>
{
    public DaprSubscriptionOptions(MessageHandlingPolicy MessageHandlingPolicy) => throw null;
    public string DeadLetterTopic { get; init; }
    public SubscriptionErrorHandler ErrorHandler { get; init; }
    public TimeSpan MaximumCleanupTimeout { get; init; }
    public int? MaximumQueuedMessages { get; init; }
    public MessageHandlingPolicy MessageHandlingPolicy { get; init; }
    public IReadOnlyDictionary<string, string> Metadata { get; init; }
    public void Deconstruct(out MessageHandlingPolicy MessageHandlingPolicy) => throw null;
    public bool Equals(DaprSubscriptionOptions other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(DaprSubscriptionOptions left, DaprSubscriptionOptions right) => throw null;
    public static bool operator !=(DaprSubscriptionOptions left, DaprSubscriptionOptions right) => throw null;
}

public interface IDaprPubSubBuilder : IDaprMessagingBuilder
{
}

public sealed class MessageHandlingPolicy : IEquatable<MessageHandlingPolicy>
{
    public MessageHandlingPolicy(TimeSpan TimeoutDuration, TopicResponseAction DefaultResponseAction) => throw null;
    public TopicResponseAction DefaultResponseAction { get; init; }
    public TimeSpan TimeoutDuration { get; init; }
    public void Deconstruct(out TimeSpan TimeoutDuration, out TopicResponseAction DefaultResponseAction) => throw null;
    public bool Equals(MessageHandlingPolicy other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(MessageHandlingPolicy left, MessageHandlingPolicy right) => throw null;
    public static bool operator !=(MessageHandlingPolicy left, MessageHandlingPolicy right) => throw null;
}

public delegate Task SubscriptionErrorHandler(DaprException exception);

public sealed class TopicMessage : IEquatable<TopicMessage>
{
    public TopicMessage(string Id, string Source, string Type, string SpecVersion, string DataContentType, string Topic, string PubSubName) => throw null;
    public ReadOnlyMemory<byte> Data { get; init; }
    public string DataContentType { get; init; }
    public IReadOnlyDictionary<string, global::Google.Protobuf.WellKnownTypes.Value> Extensions { get; init; }
    public string Id { get; init; }
    public string Path { get; init; }
    public string PubSubName { get; init; }
    public string Source { get; init; }
    public string SpecVersion { get; init; }
    public string Topic { get; init; }
    public string Type { get; init; }
    public void Deconstruct(out string Id, out string Source, out string Type, out string SpecVersion, out string DataContentType, out string Topic, out string PubSubName) => throw null;
    public bool Equals(TopicMessage other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(TopicMessage left, TopicMessage right) => throw null;
    public static bool operator !=(TopicMessage left, TopicMessage right) => throw null;
}

public delegate Task<TopicResponseAction> TopicMessageHandler(TopicMessage request, CancellationToken cancellationToken = default);

public enum TopicResponseAction
{
    Success = 0,
    Retry = 1,
    Drop = 2,
}
