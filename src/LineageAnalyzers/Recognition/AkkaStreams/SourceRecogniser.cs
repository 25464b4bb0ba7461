using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AkkaStreams;

/// <summary>
/// Every source of <c>KafkaConsumer</c>: the topic is in the subscription, the group and the deserializers are in the settings.
/// </summary>
internal sealed class SourceRecogniser(AkkaSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Consumer is null
        ? ImmutableArray<ISymbol>.Empty
        : symbols.Consumer.GetMembers().OfType<IMethodSymbol>().Where(method => method is { Arity: 2, DeclaredAccessibility: Accessibility.Public }).ToImmutableArray<ISymbol>();

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (CallArguments.Find(call, "subscription") is not { } subscription)
            return [];
        var settings = CallArguments.Find(call, "settings") is { } given ? ClientSettingsChain.Read(given, symbols) : null;
        return
        [
            new ClientCall
            {
                Client = AkkaSymbols.AssemblyName,
                Direction = Direction.Consume,
                Operation = call,
                Topic = TopicOf(LocalValue.Of(subscription)),
                Group = GroupOf(call, settings),
                KeyType = call.TargetMethod.TypeArguments[0],
                ValueType = call.TargetMethod.TypeArguments[1],
                KeySerializer = settings?.KeySerializer,
                ValueSerializer = settings?.ValueSerializer,
                Configuration = settings?.Configuration,
                Settings = settings?.Settings ?? ImmutableArray<(string, NameSource)>.Empty,
            },
        ];
    }

    private NameSource TopicOf(IOperation subscription) =>
        subscription is IInvocationOperation { Arguments: [{ } topics, ..] } call && call.TargetMethod.ContainingType.Is(symbols.Subscriptions)
            ? new NameSource.Expression(topics.Value)
            : new NameSource.Unknown(NameResolution.Dynamic, "the subscription is made elsewhere");

    // A configuration object may hold the group; else the actor system's configuration may.
    private static NameSource? GroupOf(IInvocationOperation call, ClientSettingsChain? settings)
    {
        if ((NameSource.From(CallArguments.Find(call, "groupId")) ?? settings?.Group) is { } group)
            return group;
        return settings?.Configuration is not null
            ? null
            : new NameSource.Unknown(NameResolution.Dynamic, settings is { IsWhole: true }
                ? "no group is set where the settings are made; the configuration of the actor system may set it"
                : "the settings of the source are made elsewhere");
    }
}
