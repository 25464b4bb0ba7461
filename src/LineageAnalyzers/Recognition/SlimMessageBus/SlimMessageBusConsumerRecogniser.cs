using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>
/// <c>Topic</c> and <c>Path</c> of a consumer or a request handler, and <c>ReplyToTopic</c> of a service that waits for answers. The group is set beside them or
/// in the lambda that they are given.
/// </summary>
internal sealed class SlimMessageBusConsumerRecogniser(SlimMessageBusSymbols symbols, SlimMessageBuses buses, SlimMessageBusFormat format, SourceModels models) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.ConsumerBuilder.MethodsNamed("Topic", "Path")
        .AddRange(symbols.HandlerBuilder.MethodsNamed("Topic", "Path"))
        .AddRange(symbols.ResponseBuilder.MethodsNamed("ReplyToTopic", "ReplyToPath"));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!buses.IsOverKafka(call))
            return [];
        var isReply = call.TargetMethod.ContainingType.Is(symbols.ResponseBuilder);
        var message = isReply ? null : SlimMessageBuses.MessageOf(call, call.TargetMethod.ContainingType.TypeArguments[0]);
        return
        [
            new ClientCall
            {
                Client = SlimMessageBusSymbols.AssemblyName,
                Direction = Direction.Consume,
                Level = EndpointLevel.Registration,
                Operation = call,
                Place = CallSites.PlaceOf(call),
                Topic = NameSource.From(CallArguments.Find(call, "topic") ?? CallArguments.Find(call, "path")),
                Group = GroupOf(call),
                ValueType = message,
                ValueFormat = message is null ? null : format.Value,
                Settings = ImmutableArray.Create<(string, NameSource)>(("enable.auto.commit", new NameSource.Fixed("false"))),
                Role = isReply ? (TopicRole.Reply, "the service waits there for answers to its requests") : null,
            },
        ];
    }

    private NameSource? GroupOf(IInvocationOperation call)
    {
        var inside = BuilderCalls.ScopeOf(CallArguments.Find(call, "topicConfig") ?? CallArguments.Find(call, "pathConfig"), models, CancellationToken.None);
        var groups = BuilderCalls.Beside(call)
            .Concat(inside is null ? [] : BuilderCalls.In(inside, models, CancellationToken.None))
            .Where(other => other.TargetMethod.Name is "KafkaGroup" or "Group")
            .Distinct()
            .ToList();
        return groups.Count == 1 ? NameSource.From(CallArguments.Find(groups[0], "group")) : null;
    }
}
