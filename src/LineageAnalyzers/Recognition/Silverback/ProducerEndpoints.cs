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
    private readonly Lazy<ImmutableArray<(ITypeSymbol Message, NameSource Topic, IInvocationOperation Call)>> _all;
    private readonly Lazy<ImmutableArray<(string? Name, IInvocationOperation Endpoint)>> _friendlyNames;

    public ProducerEndpoints(SilverbackSymbols symbols, SourceModels models)
    {
        _models = models;
        _all = new(() => CallSites.Of(symbols.ProduceTo, models, CancellationToken.None).Select(call => (MessageOf(call), TopicOf(call), call)).ToImmutableArray());
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
                : SilverbackFormats.Of(EndpointBuilders.OfEndpoint(call, _models), message, Direction.Produce),
        };
        if (!isOfAnyType && message is not IErrorTypeSymbol)
            yield return new ClientRoute { Client = SilverbackSymbols.Client, Message = message, TakesDerived = true, Topic = topic, Operation = call };
    }

    /// <summary>The topics that messages of a type go to, and their format; null when they go to none.</summary>
    public (NameSource Topic, FrameworkFormat Format)? For(ITypeSymbol message)
    {
        var endpoints = _all.Value.Where(endpoint => Takes(endpoint.Message, message)).ToImmutableArray();
        if (endpoints.IsEmpty)
            return null;
        var formats = endpoints.Select(endpoint => SilverbackFormats.Of(EndpointBuilders.OfEndpoint(endpoint.Call, _models), message, Direction.Produce)).Distinct().ToList();
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
        return _all.Value.Where(endpoint => named.Any(friendly => ReferenceEquals(BuilderCalls.ConfiguredBy(endpoint.Call)?.Syntax, friendly.Endpoint.Syntax))).Select(endpoint => endpoint.Topic).ToList() is [var only]
            ? only
            : new NameSource.Unknown(NameResolution.Dynamic, $"the topic of the endpoint '{text}' is not seen");
    }

    private static ITypeSymbol MessageOf(IInvocationOperation call) => call.TargetMethod.ContainingType.TypeArguments[0];

    private static bool Takes(ITypeSymbol endpoint, ITypeSymbol message)
    {
        for (var type = message; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, endpoint))
                return true;
        }

        return endpoint.SpecialType == SpecialType.System_Object || message.AllInterfaces.Contains(endpoint, SymbolEqualityComparer.Default);
    }

    private NameSource TopicOf(IInvocationOperation call)
    {
        if (NameSource.From(CallArguments.Find(call, "topic") ?? CallArguments.Find(call, "topicPartition")) is { } topic)
            return topic;
        if (CallArguments.Find(call, "topicFormatString") is { } format)
            return Formatted(format);
        var results = LambdaResults.Of(CallArguments.Find(call, "topicFunction") ?? CallArguments.Find(call, "topicPartitionFunction"), _models, CancellationToken.None);
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
