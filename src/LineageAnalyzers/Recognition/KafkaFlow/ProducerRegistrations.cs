using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>
/// Reads how producers are set up. A producer has a name, which is that of a type where one is given; messages that are sent without a topic go to its default
/// topic.
/// </summary>
internal sealed class ProducerRegistrations
{
    private readonly SourceModels _models;
    private readonly ImmutableArray<ISymbol> _addProducer;
    private readonly Lazy<ImmutableArray<IInvocationOperation>> _all;

    public ProducerRegistrations(KafkaFlowSymbols symbols, SourceModels models)
    {
        _models = models;
        _addProducer = symbols.AddProducer;
        _all = new(() => CallSites.Of(symbols.AddProducer, models, CancellationToken.None).ToImmutableArray());
    }

    /// <summary>The producer with the default topic that a call names.</summary>
    public ClientCall Producer(IInvocationOperation defaultTopic)
    {
        var calls = MiddlewareCalls.OfSameBuilder(defaultTopic, _models);
        var middlewares = MiddlewareCalls.MiddlewaresBeside(defaultTopic, defaultTopic.TargetMethod.ContainingType.Name, calls, _models);
        var message = SingleType(middlewares);
        return new ClientCall
        {
            Client = KafkaFlowSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = defaultTopic,
            Topic = NameSource.From(CallArguments.Find(defaultTopic, "topic")),
            Configuration = calls.ArgumentOf("WithProducerConfig", "config"),
            Settings = SettingsOf(calls),
            ValueType = message,
            ValueFormat = message is null ? FrameworkFormat.Unknown("a producer of KafkaFlow takes messages of any type") : MiddlewareFormats.Of(middlewares, message),
        };
    }

    /// <summary>The route to the default topic of a producer; null when it has none.</summary>
    public ClientRoute? Route(IInvocationOperation addProducer) =>
        NameOf(addProducer) is { } name && MiddlewareCalls.OfRegistration(addProducer, _models).NameIn("DefaultTopic", "topic") is { } topic
            ? new ClientRoute { Client = KafkaFlowSymbols.Client, Name = name, Topic = topic, Operation = addProducer }
            : null;

    /// <summary>The routes to the default topic of a producer whose registration has an error in it.</summary>
    public IEnumerable<ClientRoute> Routes(UnboundCall call)
    {
        if (call.CandidatesAmong(_addProducer).FirstOrDefault() is not { } method || call.Arguments.IsEmpty)
            yield break;
        var name = method.TypeArguments is [{ TypeKind: not TypeKind.TypeParameter } producer] ? new NameSource.Fixed(NameOf(producer)) : NameSource.From(call.Find("name", 0));
        var topic = BuilderCalls.ScopesIn(call.Operation, "IProducerConfigurationBuilder").SelectMany(scope => BuilderCalls.In(scope, _models, CancellationToken.None)).NameIn("DefaultTopic", "topic");
        if (name is not null && topic is not null)
            yield return new ClientRoute { Client = KafkaFlowSymbols.Client, Name = name, Topic = topic, Operation = call.Operation };
    }

    /// <summary>What producers write: that of a type, or any where all that are set up write the same.</summary>
    /// <param name="producer">The type that a producer is registered for; null when it is not known.</param>
    /// <param name="message">The type of the message.</param>
    public FrameworkFormat FormatOf(ITypeSymbol? producer, ITypeSymbol? message)
    {
        var candidates = _all.Value.Where(call => producer is null || SymbolEqualityComparer.Default.Equals(call.TargetMethod.TypeArguments.FirstOrDefault(), producer));
        var formats = candidates
            .Select(call => MiddlewareFormats.Of(MiddlewareCalls.Middlewares(MiddlewareCalls.OfRegistration(call, _models), _models), message))
            .Distinct()
            .Take(2)
            .ToList();
        return formats.Count == 1 ? formats[0] : FrameworkFormat.Unknown(formats.Count == 0
            ? "the registration of the producer is not seen, so its serializer is not known"
            : "producers with different serializers are set up, and which of them it is is not known");
    }

    /// <summary>The name under which a producer for a type is registered.</summary>
    public static string NameOf(ITypeSymbol producer) => producer.ContainingType is { } outer
        ? $"{NameOf(outer)}+{producer.MetadataName}"
        : producer.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{producer.MetadataName}" : producer.MetadataName;

    private static NameSource? NameOf(IInvocationOperation addProducer) => addProducer.TargetMethod.TypeArguments is [var producer]
        ? producer is ITypeParameterSymbol ? null : new NameSource.Fixed(NameOf(producer))
        : NameSource.From(CallArguments.Find(addProducer, "name"));

    private static ITypeSymbol? SingleType(IEnumerable<IInvocationOperation> middlewares) => middlewares
        .Select(call => call.TargetMethod switch
        {
            { Name: "AddSingleTypeSerializer", TypeArguments: [var message, _] } => message,
            { Name: "AddSingleTypeSerializer" } => CallArguments.Find(call, "messageType").TypeNamed(),
            { Name: "AddSchemaRegistryJsonSerializer", TypeArguments: [var message] } => message,
            _ => null,
        })
        .FirstOrDefault(type => type is not null);

    private static ImmutableArray<(string, NameSource)> SettingsOf(IReadOnlyList<IInvocationOperation> calls) =>
        calls.ArgumentOf("WithAcks", "acks").EnumMember() is { } acks
            ? ImmutableArray.Create<(string, NameSource)>((ClientSettingKeys.Acks, new NameSource.Fixed(ClientSettingKeys.TextOf(acks))))
            : ImmutableArray<(string, NameSource)>.Empty;
}
