using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>
/// The rules by which messages go to Kafka. Wolverine sends a message to every endpoint that a rule takes it to, over whatever transport; one that no rule takes
/// to Kafka stays in the process or goes elsewhere, and is no endpoint.
/// </summary>
internal sealed class KafkaRoutes
{
    private static readonly string[] OtherTransports =
    [
        "UseRabbitMq", "UseRabbitMqUsingNamedConnection", "UseAzureServiceBus", "UseAzureServiceBusUsingNamedConnection", "UseAmazonSqsTransport", "UseAmazonSnsTransport",
        "UsePulsar", "UseMqtt", "UseNats", "UseRedisTransport", "UsePubsub", "UseWolverineSignalR",
    ];

    private readonly WolverineSymbols _symbols;
    private readonly SourceModels _models;
    private readonly Lazy<ImmutableArray<(ImmutableArray<MessageRule> Rules, Func<ITypeSymbol, NameSource> Topic)>> _all;
    private readonly Lazy<bool> _isOnlyTransport;

    public KafkaRoutes(WolverineSymbols symbols, SourceModels models)
    {
        _symbols = symbols;
        _models = models;
        _all = new(() => All().ToImmutableArray());
        _isOnlyTransport = new(() => CallSites.Of(symbols.UseKafka, models, CancellationToken.None).Any()
            && !OtherTransports.Any(name => CallSites.AreNamed(name, models, CancellationToken.None)));
    }

    /// <summary>Whether the compilation sets up Kafka and no other broker.</summary>
    public bool AreAll => _isOnlyTransport.Value;

    /// <summary>The topics of the rules that take messages of a type; null when there are none.</summary>
    public NameSource? TopicsOf(ITypeSymbol message)
    {
        var topics = _all.Value.Where(route => route.Rules.Any(rule => rule.Takes(message))).Select(route => route.Topic(message)).ToImmutableArray();
        return topics.IsEmpty ? null : new NameSource.Chosen(topics.Length == 1 ? topics[0] : new NameSource.Several(topics));
    }

    /// <summary>The endpoint that a rule is, and the routes of the types that it names.</summary>
    public IEnumerable<ClientFinding> Of(IInvocationOperation call)
    {
        var rules = PublishingRules.Before(call);
        var types = rules.OfType<MessageRule.OfType>().Select(rule => rule.Type).ToImmutableArray();
        var single = rules.Length == 1 && types.Length == 1 ? types[0] : null;
        yield return new ClientCall
        {
            Client = WolverineSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = StatedTopic(call) ?? (single is null
                ? new NameSource.Unknown(NameResolution.Convention, "each type of message has a topic of its own")
                : MessageTopics.Of(single, _symbols)),
            ValueType = single,
            ValueFormat = single is null ? FrameworkFormat.Unknown("the rule takes messages of several types") : WolverineFormats.Sent(ChainedCalls.After(call), _models),
        };
        foreach (var type in types.Where(type => type is not IErrorTypeSymbol))
            yield return new ClientRoute { Client = WolverineSymbols.Client, Message = type, Topic = StatedTopic(call) ?? MessageTopics.Of(type, _symbols), Operation = call };
    }

    private IEnumerable<(ImmutableArray<MessageRule>, Func<ITypeSymbol, NameSource>)> All() => CallSites.Of(_symbols.ToTopic.AddRange(_symbols.ToTopics), _models, CancellationToken.None)
        .Select(call => (PublishingRules.Before(call), StatedTopic(call) is { } topic ? (Func<ITypeSymbol, NameSource>)(_ => topic) : message => MessageTopics.Of(message, _symbols)));

    private static NameSource? StatedTopic(IInvocationOperation call) => NameSource.From(CallArguments.Find(call, "topicName"));
}
