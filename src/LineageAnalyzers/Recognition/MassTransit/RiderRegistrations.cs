using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>Reads how the rider is set up: <c>AddProducer</c> and <c>TopicEndpoint</c>.</summary>
internal sealed class RiderRegistrations
{
    private readonly MassTransitSymbols _symbols;
    private readonly ConfluentKafkaSymbols _kafka;
    private readonly SourceModels _models;
    private readonly RiderSerializers _serializers;
    private readonly Lazy<ILookup<string, ClientCall>> _producers;

    public RiderRegistrations(MassTransitSymbols symbols, ConfluentKafkaSymbols kafka, SourceModels models)
    {
        _symbols = symbols;
        _kafka = kafka;
        _models = models;
        _serializers = new RiderSerializers(kafka, models);
        _producers = new(() => CallSites.Of(symbols.AddProducer, models, CancellationToken.None)
            .SelectMany(call => NamesOf(call).Select(name => (name, call)))
            .ToLookup(pair => pair.name, pair => ProducerOf(pair.call)));
    }

    /// <summary>The producer that is registered, and the routes of its messages to it.</summary>
    public IEnumerable<ClientFinding> Producer(IInvocationOperation call)
    {
        var producer = ProducerOf(call);
        yield return producer;
        if (producer.Topic is not { } topic || producer.ValueType is null or ITypeParameterSymbol)
            yield break;
        if (producer.ValueType is not IErrorTypeSymbol)
            yield return new ClientRoute { Client = MassTransitSymbols.Client, Message = producer.ValueType, Topic = topic, Operation = call };
        foreach (var name in NamesOf(call))
            yield return new ClientRoute { Client = MassTransitSymbols.Client, Name = new NameSource.Fixed(name), Topic = topic, Operation = call };
    }

    /// <summary>The consumer that is registered.</summary>
    public ClientCall Consumer(IInvocationOperation call)
    {
        var types = call.TargetMethod.TypeArguments;
        return _serializers.Complete(
            new ClientCall
            {
                Client = MassTransitSymbols.Client,
                Direction = Direction.Consume,
                Level = EndpointLevel.Registration,
                Operation = call,
                Topic = NameSource.From(CallArguments.Find(call, "topicName")),
                Group = NameSource.From(CallArguments.Find(call, "groupId")),
                KeyType = types.Length == 2 ? types[0] : _kafka.Ignore,
                ValueType = types[types.Length - 1],
                Configuration = CallArguments.Find(call, "consumerConfig"),
            },
            ConfigurationOf(call));
    }

    /// <summary>A registration that is given a lambda with an error in it; null when it is none.</summary>
    public ClientCall? Registration(UnboundCall call)
    {
        if (call.CandidatesAmong(_symbols.TopicEndpoint.AddRange(_symbols.AddProducer)).FirstOrDefault() is not { } method || call.Find("topicName", 0) is not { } topic)
            return null;
        var isConsumer = method.Name != "AddProducer";
        var types = method.TypeArguments;
        var second = call.Find(isConsumer ? "groupId" : "producerConfig", 1);
        var isConfiguration = second?.Type.IsOrDerivesFrom(_kafka.Config) == true;
        var builder = isConsumer ? "IKafkaTopicReceiveEndpointConfigurator" : "IKafkaProducerConfigurator";
        return _serializers.Complete(
            new ClientCall
            {
                Client = MassTransitSymbols.Client,
                Direction = isConsumer ? Direction.Consume : Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = call.Operation,
                Topic = new NameSource.Expression(topic),
                Group = isConsumer && !isConfiguration ? NameSource.From(second) : null,
                KeyType = types.Length == 2 ? types[0] : _kafka.Ignore,
                ValueType = types[types.Length - 1],
                Configuration = isConfiguration ? second : null,
            },
            call.Arguments.Select(argument => ConfiguratorIn(argument.Value, builder)).FirstOrDefault(scope => scope is not null));
    }

    /// <summary>The routes of a registration that is given a lambda with an error in it.</summary>
    public IEnumerable<ClientRoute> Routes(UnboundCall call)
    {
        if (call.CandidatesAmong(_symbols.AddProducer).FirstOrDefault() is not { } method || call.Find("topicName", 0) is not { } topic)
            yield break;
        var types = method.TypeArguments;
        var message = types[types.Length - 1];
        var hasResolver = call.Arguments.Any(argument => argument.Name == "keyResolver" || argument.Value is IAnonymousFunctionOperation { Symbol.Parameters.Length: 1 });
        if (message is not (ITypeParameterSymbol or IErrorTypeSymbol))
            yield return new ClientRoute { Client = MassTransitSymbols.Client, Message = message, Topic = new NameSource.Expression(topic), Operation = call.Operation };
        foreach (var name in NamesOf(types, hasResolver))
            yield return new ClientRoute { Client = MassTransitSymbols.Client, Name = new NameSource.Fixed(name), Topic = new NameSource.Expression(topic), Operation = call.Operation };
    }

    /// <summary>The registration of the producer that an object of this type is; null when none or several are set up in the compilation.</summary>
    public ClientCall? Of(INamedTypeSymbol producer) => _producers.Value[NameOf(producer.TypeArguments)].Take(2).ToList() is [var only] ? only : null;

    /// <summary>By what a producer is found: its type arguments.</summary>
    public static string NameOf(ImmutableArray<ITypeSymbol> types) => string.Join("|", types.Select(type => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));

    private ClientCall ProducerOf(IInvocationOperation call)
    {
        var types = call.TargetMethod.TypeArguments;
        return _serializers.Complete(
            new ClientCall
            {
                Client = MassTransitSymbols.Client,
                Direction = Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = call,
                Topic = NameSource.From(CallArguments.Find(call, "topicName")),
                KeyType = types.Length == 2 ? types[0] : _kafka.Null,
                ValueType = types[types.Length - 1],
                Configuration = CallArguments.Find(call, "producerConfig"),
            },
            ConfigurationOf(call));
    }

    // A producer without a key, or with a rule for it, can be had with and without the type of the key.
    private IEnumerable<string> NamesOf(IInvocationOperation call) => NamesOf(call.TargetMethod.TypeArguments, CallArguments.Find(call, "keyResolver") is not null);

    private IEnumerable<string> NamesOf(ImmutableArray<ITypeSymbol> types, bool hasResolver)
    {
        if (types.Length == 1 || hasResolver)
            yield return NameOf(ImmutableArray.Create(types[types.Length - 1]));
        if (types.Length == 2)
            yield return NameOf(types);
        else if (_kafka.Null is { } none)
            yield return NameOf(ImmutableArray.Create(none, types[0]));
    }

    private static BuilderScope? ConfiguratorIn(IOperation argument, string builder)
    {
        while (argument is IConversionOperation or IDelegateCreationOperation)
            argument = argument is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)argument).Target;
        return argument is IAnonymousFunctionOperation lambda && lambda.Symbol.Parameters.FirstOrDefault(parameter => parameter.Type.Name == builder) is { } configurator
            ? new BuilderScope(lambda.Body, configurator)
            : null;
    }

    // With MassTransit's own types for the second parameter the first is the context.
    private BuilderScope? ConfigurationOf(IInvocationOperation call)
    {
        var configure = call.TargetMethod.Parameters.FirstOrDefault(parameter => parameter.Name == "configure");
        return BuilderCalls.ScopeOf(
            CallArguments.Find(call, "configure"), _models, CancellationToken.None, configure?.Type is INamedTypeSymbol { TypeArguments.Length: 2 } ? 1 : 0);
    }
}
