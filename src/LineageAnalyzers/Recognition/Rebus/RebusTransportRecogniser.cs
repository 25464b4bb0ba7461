using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary><c>UseKafka</c>, which names the queue that a bus reads, and the maps from types of messages to the queues of others.</summary>
internal sealed class RebusTransportRecogniser(RebusSymbols symbols, RebusSetup setup) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Transport.MethodsNamed("UseKafka")
        .AddRange(symbols.Routers.SelectMany(router => router.MethodsNamed("Map", "MapFallback", "MapAssemblyOf")));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (call.TargetMethod.Name != "UseKafka")
            return setup.IsOnlyKafka ? Routes(call) : [];
        return
        [
            new ClientCall
            {
                Client = RebusSymbols.AssemblyName,
                Direction = Direction.Consume,
                Level = EndpointLevel.Registration,
                Operation = call,
                Topic = NameSource.From(CallArguments.Find(call, "inputQueueName")),
                Group = GroupOf(call),
                Configuration = CallArguments.Find(call, "consumerConfig") ?? CallArguments.Find(call, "consumerAndBehaviorConfig"),
                Settings = CallArguments.Find(call, "producerConfig") is null ? Defaults : ImmutableArray<(string, NameSource)>.Empty,
            },
        ];
    }

    private static ImmutableArray<(string Key, NameSource Value)> Defaults { get; } = ImmutableArray.Create<(string, NameSource)>(
        ("enable.auto.commit", new NameSource.Fixed("false")), ("auto.offset.reset", new NameSource.Fixed("latest")), ("allow.auto.create.topics", new NameSource.Fixed("true")));

    /// <summary>The group that a call of <c>UseKafka</c> names; null when its configuration object does.</summary>
    public static NameSource? GroupOf(IInvocationOperation call)
    {
        if (NameSource.From(CallArguments.Find(call, "groupId")) is { } group)
            return group;
        return CallArguments.Find(call, "producerConfig") is null
            ? new NameSource.Unknown(NameResolution.Dynamic, "without a group each start of the application makes one of its own")
            : null;
    }

    // A mapped type is sent to the queue wherever the bus is used, as with the producers that other frameworks register.
    private static IEnumerable<ClientFinding> Routes(IInvocationOperation map)
    {
        if (NameSource.From(CallArguments.Find(map, "destinationAddress")) is not { } queue)
            yield break;
        var message = map.TargetMethod.Name == "Map" ? RebusSetup.MessageOf(map) : null;
        yield return new ClientCall
        {
            Client = RebusSymbols.AssemblyName,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = map,
            Place = CallSites.PlaceOf(map),
            Topic = queue,
            ValueType = message,
            ValueFormat = message is null ? null : RebusBusRecogniser.Format,
        };
        if (message is not null || map.TargetMethod.Name == "MapFallback")
            yield return new ClientRoute { Client = RebusSymbols.AssemblyName, Message = message, Topic = queue, Operation = map };
    }
}
