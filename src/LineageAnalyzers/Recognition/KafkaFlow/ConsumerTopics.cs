using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>Reads the topics that a consumer is set up with: <c>Topic</c>, <c>Topics</c> and <c>ManualAssignPartitions</c>.</summary>
internal sealed class ConsumerTopics(KafkaFlowSymbols symbols, HandledMessages messages, SourceModels models)
{
    /// <summary>The consumer of the topics that a call names.</summary>
    public ClientCall Of(IInvocationOperation call) => Consumer(
        call,
        call.TargetMethod.ContainingType.Name,
        CallArguments.Find(call, "topicName") ?? CallArguments.Find(call, "topicNames"),
        MiddlewareCalls.OfSameBuilder(call, models));

    /// <summary>The consumer of a topic whose name is in code that is not there; null when the call is another one.</summary>
    public ClientCall? Of(UnboundCall call) => call.CandidatesAmong(symbols.Topic).FirstOrDefault() is { } method && call.Arguments.Length == 1
        ? Consumer(call.Operation, method.ContainingType.Name, call.Arguments[0].Value, MiddlewareCalls.OfSameBuilder(call, method.ContainingType.Name, models))
        : null;

    private ClientCall Consumer(IOperation call, string builder, IOperation? topic, IReadOnlyList<IInvocationOperation> calls)
    {
        var middlewares = MiddlewareCalls.MiddlewaresBeside(call, builder, calls, models);
        var types = messages.Of(middlewares);
        return new ClientCall
        {
            Client = KafkaFlowSymbols.Client,
            Direction = Direction.Consume,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = NameSource.From(topic),
            Group = calls.NameIn("WithGroupId", "groupId"),
            Configuration = calls.ArgumentOf("WithConsumerConfig", "config"),
            Settings = SettingsOf(calls),
            ValueType = types.Length == 1 ? types[0] : null,
            ValueFormat = types.Length == 1 ? MiddlewareFormats.Of(middlewares, types[0]) : Unknown(types),
            ValueTypes = types.Length > 1 ? types.Select(type => (type, MiddlewareFormats.Of(middlewares, type))).ToImmutableArray() : ImmutableArray<(ITypeSymbol, FrameworkFormat)>.Empty,
        };
    }

    private static ImmutableArray<(string, NameSource)> SettingsOf(IReadOnlyList<IInvocationOperation> calls) =>
        calls.ArgumentOf("WithAutoOffsetReset", "autoOffsetReset").EnumMember() is { } reset
            ? ImmutableArray.Create<(string, NameSource)>(("auto.offset.reset", new NameSource.Fixed(ClientSettingKeys.TextOf(reset))))
            : ImmutableArray<(string, NameSource)>.Empty;

    private static FrameworkFormat Unknown(ImmutableArray<ITypeSymbol> types) => FrameworkFormat.Unknown(types.IsEmpty
        ? "no handler of one type of message is seen where the consumer is set up"
        : $"the handlers take messages of several types: {string.Join(", ", types.Select(type => type.Name).OrderBy(name => name, StringComparer.Ordinal))}");
}
