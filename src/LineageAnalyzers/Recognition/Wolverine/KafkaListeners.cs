using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>Reads listeners, and the topics to which their failed messages go.</summary>
internal sealed class KafkaListeners(WolverineSymbols symbols, SourceModels models)
{
    private const string DefaultDeadLetters = "wolverine-dead-letter-queue";
    private readonly ServiceGroups _groups = new(symbols, models);

    /// <summary>The consumer that a listener is. Messages tell their type in a header; without one they are of the type that is set.</summary>
    public ClientCall Consumer(IInvocationOperation call)
    {
        var calls = ChainedCalls.After(call).ToList();
        var type = calls.Select(DefaultType).LastOrDefault(found => found is not null);
        return new ClientCall
        {
            Client = WolverineSymbols.Client,
            Direction = Direction.Consume,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = NameSource.From(CallArguments.Find(call, "topicName") ?? CallArguments.Find(call, "topicNames")),
            Group = _groups.Of(call, calls),
            ValueType = type,
            ValueFormat = type is null ? FrameworkFormat.Unknown("messages tell their types in a header, and no default is set") : WolverineFormats.Received(calls, models),
        };
    }

    /// <summary>The dead letters of a listener.</summary>
    public ClientCall DeadLetters(IInvocationOperation call)
    {
        var type = ChainedCalls.Before(call).Concat(ChainedCalls.After(call)).Select(DefaultType).LastOrDefault(found => found is not null);
        return new ClientCall
        {
            Client = WolverineSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = NamesOfDeadLetters() ?? new NameSource.Fixed(DefaultDeadLetters),
            ValueType = type,
            ValueFormat = FrameworkFormat.Unknown("dead letters carry the message as it came"),
            Role = (TopicRole.DeadLetter, "EnableNativeDeadLetterQueue sends messages there that no handler could take"),
        };
    }

    /// <summary>The retries of failed messages: for each topic that is listened to, and each delay, a topic from which the messages come back.</summary>
    public IEnumerable<ClientCall> Retries(IInvocationOperation call)
    {
        var delays = CallArguments.Find(call, "delays") is IArrayCreationOperation { Initializer: { } items }
            ? items.ElementValues.Select(RetryDelays.NameOf).ToImmutableArray()
            : ImmutableArray<string?>.Empty;
        var sources = CallSites.Of(symbols.Listen, models, CancellationToken.None).Select(listener => NameSource.From(CallArguments.Find(listener, "topicName"))).OfType<NameSource>().ToImmutableArray();
        if (delays.IsEmpty || sources.IsEmpty)
            yield break;
        var produced = new ClientCall
        {
            Client = WolverineSymbols.Client,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Topic = delays.Contains(null)
                ? new NameSource.Unknown(NameResolution.Dynamic, "a delay that is part of the retry topic's name is only known when the program runs")
                : new NameSource.Several(sources.SelectMany(source => delays.Select(delay => RetryTopic(source, delay!))).ToImmutableArray()),
            ValueFormat = FrameworkFormat.Unknown("retries carry the message as it came"),
            Role = (TopicRole.Retry, "MoveToKafkaRetryTopic sends failed messages there"),
        };
        yield return produced;
        yield return produced with
        {
            Direction = Direction.Consume,
            Group = new NameSource.Joined(ImmutableArray.Create(_groups.ServiceOf(call), new NameSource.Fixed("-retry"))),
        };
    }

    private static NameSource RetryTopic(NameSource source, string delay) => new NameSource.Joined(ImmutableArray.Create(source, new NameSource.Fixed($".retry.{delay}")));

    private NameSource? NamesOfDeadLetters() => symbols.TransportExpression.MethodsNamed("DeadLetterQueueTopicName") is { IsEmpty: false } methods
        ? CallSites.Of(methods, models, CancellationToken.None).NameIn("DeadLetterQueueTopicName", "topicName")
        : null;

    private static ITypeSymbol? DefaultType(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "ReceiveRawJson" or "DefaultIncomingMessage", TypeArguments: [var type] } => type,
        { Name: "ReceiveRawJson" or "DefaultIncomingMessage" } => CallArguments.Find(call, "messageType").TypeNamed(),
        _ => null,
    };
}
