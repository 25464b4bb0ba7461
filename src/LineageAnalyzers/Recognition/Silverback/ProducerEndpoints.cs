using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>
/// Reads the endpoints that producers are set up with. Silverback sends a message that is published to every endpoint whose type it is, derives from or
/// implements.
/// </summary>
internal sealed class ProducerEndpoints
{
    private readonly SourceModels _models;
    private readonly OutboundEndpoints _outbound;
    private readonly Lazy<ImmutableArray<(ITypeSymbol Message, NameSource Topic, IOperation? Call)>> _all;
    private readonly Lazy<ImmutableArray<(string? Name, IInvocationOperation Endpoint)>> _friendlyNames;

    public ProducerEndpoints(SilverbackSymbols symbols, SourceModels models)
    {
        _models = models;
        _outbound = new OutboundEndpoints(symbols, models);
        _all = new(() => CallSites.OfSetup(symbols.ProduceTo, models, CancellationToken.None).Select(call => (MessageOf(call), TopicOf(call), (IOperation?)call))
            .Concat(_outbound.All.Select(outbound => (outbound.Message, TopicOf(outbound.Endpoint), outbound.Endpoint)))
            .ToImmutableArray());
        _friendlyNames = new(() => CallSites.Of(symbols.Produce, models, CancellationToken.None)
            .Where(call => CallArguments.Find(call, "name") is not null)
            .Select(call => (CallArguments.Find(call, "name")!.ConstantValue is { HasValue: true, Value: var name } ? name as string : null, call))
            .ToImmutableArray());
    }

    /// <summary>The endpoint that a call gives a topic, and the route to it.</summary>
    public IEnumerable<ClientFinding> Of(IInvocationOperation call)
    {
        var message = MessageOf(call);
        var isOfAnyType = message is { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol;
        var topic = TopicOf(call);
        yield return new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = topic,
            ValueType = isOfAnyType ? null : message,
            ValueFormat = isOfAnyType
                ? FrameworkFormat.Unknown("the endpoint takes messages of any type")
                : FormatOf(call, message),
        };
        if (!isOfAnyType && message is not IErrorTypeSymbol)
            yield return new ClientRoute { Client = SilverbackSymbols.Client, Message = message, TakesDerived = true, Topic = topic, Operation = call };
    }

    /// <summary>
    /// The endpoint of versions 3 and 4 that a call or a creation gives a topic, and the routes to it. The topic of an error policy is for what could not be handled.
    /// </summary>
    public IEnumerable<ClientFinding> OutboundOf(IOperation endpoint)
    {
        var messages = _outbound.MessagesOf(endpoint).Where(message => message is { SpecialType: not SpecialType.System_Object } and not ITypeParameterSymbol).ToList();
        var message = messages.Count == 1 ? messages[0] : null;
        var topic = TopicOf(endpoint);
        var policy = BuilderCalls.ConfiguredBy(endpoint)?.TargetMethod is { Name: "MoveToKafkaTopic" or "ThenMoveToKafkaTopic" } moving ? moving.Name : null;
        yield return new ClientCall
        {
            Client = SilverbackSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = endpoint,
            Topic = topic,
            ValueType = message,
            ValueFormat = policy is not null
                ? FrameworkFormat.Unknown("the policy moves the message as it came")
                : message is null ? FrameworkFormat.Unknown("the endpoint takes messages of any type") : FormatOf(endpoint, message),
            Role = policy is not null ? (TopicRole.DeadLetter, $"{policy} moves messages there that could not be handled") : null,
        };
        foreach (var type in messages.Where(type => type is not IErrorTypeSymbol))
            yield return new ClientRoute { Client = SilverbackSymbols.Client, Message = type, TakesDerived = true, Topic = topic, Operation = endpoint };
    }

    /// <summary>The topics that messages of a type go to, and their format; null when they go to none.</summary>
    public (NameSource Topic, FrameworkFormat Format)? For(ITypeSymbol message)
    {
        var endpoints = _all.Value.Where(endpoint => Takes(endpoint.Message, message)).ToImmutableArray();
        if (endpoints.IsEmpty)
            return null;
        var formats = endpoints.Select(endpoint => FormatOf(endpoint.Call, message)).Distinct().ToList();
        var topics = endpoints.Select(endpoint => endpoint.Topic).ToImmutableArray();
        return (
            new NameSource.Chosen(topics.Length == 1 ? topics[0] : new NameSource.Several(topics)),
            formats.Count == 1 ? formats[0] : FrameworkFormat.Unknown("the message goes to endpoints with different serializers"));
    }

    /// <summary>The topic of an endpoint by its name: a topic, or the friendly name of an endpoint.</summary>
    public NameSource Named(IOperation name)
    {
        if (_friendlyNames.Value.IsEmpty)
            return new NameSource.Expression(name);
        if (name.ConstantValue is not { HasValue: true, Value: string text } || _friendlyNames.Value.Any(friendly => friendly.Name is null))
            return new NameSource.Unknown(NameResolution.Dynamic, "it is a topic or the friendly name of an endpoint");
        var named = _friendlyNames.Value.Where(friendly => friendly.Name == text).ToList();
        if (named.Count == 0)
            return new NameSource.Expression(name);
        return _all.Value.Where(endpoint => named.Any(friendly => endpoint.Call is { } call && ReferenceEquals(BuilderCalls.ConfiguredBy(call)?.Syntax, friendly.Endpoint.Syntax))).Select(endpoint => endpoint.Topic).ToList() is [var only]
            ? only
            : new NameSource.Unknown(NameResolution.Dynamic, $"the topic of the endpoint '{text}' is not seen");
    }

    private static ITypeSymbol MessageOf(IInvocationOperation call) => call.TargetMethod.ContainingType.TypeArguments[0];

    private static bool Takes(ITypeSymbol endpoint, ITypeSymbol message)
    {
        if (endpoint is not INamedTypeSymbol named)
            return false;
        for (var type = message; type is not null; type = type.BaseType)
        {
            if (IsSame(type, named))
                return true;
        }

        return named.SpecialType == SpecialType.System_Object || message.AllInterfaces.Any(type => IsSame(type, named));
    }

    // The project that sets the endpoints up may be another than the one that publishes.
    private static bool IsSame(ITypeSymbol type, INamedTypeSymbol endpoint) =>
        SymbolEqualityComparer.Default.Equals(type, endpoint) || !endpoint.IsGenericType && CallSites.IsNamed(type, endpoint);

    private FrameworkFormat FormatOf(IOperation? endpoint, ITypeSymbol message) => endpoint is IInvocationOperation call
        ? SilverbackFormats.Of(EndpointBuilders.OfEndpoint(call, _models), message, Direction.Produce)
        : FrameworkFormat.Unknown("the serializer of an endpoint that is made as an object is not read");

    private NameSource TopicOf(IOperation? endpoint)
    {
        var arguments = endpoint is null ? ImmutableArray<IArgumentOperation>.Empty : CallArguments.Of(endpoint);
        if (NameSource.From(CallArguments.FindAny(arguments, "topic", "topicName", "name", "topicPartition")) is { } topic)
            return topic;
        if (CallArguments.FindAny(arguments, "topicFormatString", "topicNameFormatString") is { } format)
            return Formatted(format);
        var results = LambdaResults.Of(CallArguments.FindAny(arguments, "topicFunction", "topicNameFunction", "topicPartitionFunction"), _models, CancellationToken.None);
        return results.Length switch
        {
            0 => new NameSource.Unknown(NameResolution.Dynamic, "the topic is chosen for each message when the program runs"),
            1 => new NameSource.Expression(results[0]),
            _ => new NameSource.Several(results.Select(result => (NameSource)new NameSource.Expression(result)).ToImmutableArray()),
        };
    }

    // "orders-{0}" is no topic: the places are filled for each message.
    private static NameSource Formatted(IOperation format)
    {
        if (format.ConstantValue is not { HasValue: true, Value: string text })
            return new NameSource.Unknown(NameResolution.Dynamic, "the pattern of the topics is only known when the program runs");
        var hole = new NameSource.Unknown(NameResolution.Dynamic, "a part of the topic is taken from each message");
        var parts = Regex.Split(text, @"\{[0-9]+[^}]*\}");
        return new NameSource.Joined(parts.SelectMany((part, index) => index == 0
            ? new NameSource[] { new NameSource.Fixed(part, NameResolution.Literal) }
            : [hole, new NameSource.Fixed(part, NameResolution.Literal)]).ToImmutableArray());
    }
}
