using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>
/// Reads the durable retries of KafkaFlow.Retry: messages that failed are kept in a database and come back over a topic of their own, to which the same
/// project produces and from which it consumes.
/// </summary>
internal sealed class DurableRetries(SourceModels models)
{
    // The group's name is made of this and of the topic.
    private const string Group = "kafka-flow-retry-durable-consumer-";
    private const string Evidence = "WithRetryTopicName registers it as the topic of retries";

    /// <summary>Producer and consumer of the retry topic that a call names; empty when they are not enabled.</summary>
    public IEnumerable<ClientCall> Of(IInvocationOperation call)
    {
        var cluster = BuilderCalls.ConfiguredBy(call);
        var calls = cluster is null ? BuilderCalls.Beside(call).ToList() : MiddlewareCalls.OfArgument(cluster, "configure", models).ToList();
        if (calls.ArgumentOf("Enabled", "enabled") is not { } enabled || enabled.ConstantValue is { HasValue: true, Value: false }
            || NameSource.From(CallArguments.Find(call, "retryTopicName")) is not { } topic)
            yield break;
        var message = cluster is null ? null : BuilderCalls.Beside(cluster).ArgumentOf("WithMessageType", "messageType").TypeNamed();
        var produced = new ClientCall
        {
            Client = KafkaFlowSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = topic,
            ValueType = message,
            ValueFormat = FrameworkFormat.Unknown("retries carry the message as compressed JSON of KafkaFlow.Retry"),
            Role = (TopicRole.Retry, Evidence),
        };
        yield return produced;
        yield return produced with
        {
            Direction = Direction.Consume,
            Group = new NameSource.Joined(ImmutableArray.Create<NameSource>(new NameSource.Fixed(Group), topic)),
        };
    }
}
