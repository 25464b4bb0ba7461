using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>
/// Calls that keep state in a store with a name: the application writes the store's changelog and reads it when it starts. A table that is made of a topic
/// needs no changelog, since the topic is one.
/// </summary>
internal sealed class StreamizChangelogRecogniser(StreamizSymbols symbols, StreamizApplication application) : ClientRecogniser
{
    private const string StoreParameter = "materialized";

    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Stateful
        .SelectMany(type => type.GetMembers())
        .Where(member => member is IMethodSymbol method && method.Parameters.Any(parameter => parameter.Name == StoreParameter))
        .ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (CallArguments.Find(call, StoreParameter) is not { Type: INamedTypeSymbol { TypeArguments: [var key, var value, _] } } store
            || StreamizStoreNames.Chain(store).Any(step => step.TargetMethod.Name == "WithLoggingDisabled")
            || StreamizStoreNames.In(store, "As", "WithName", "storeName") is not { } name)
            return [];
        var format = FrameworkFormat.Unknown("a store writes its changelog in a form of its own");
        var written = new ClientCall
        {
            Client = StreamizSymbols.AssemblyName,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Place = CallSites.PlaceOf(call),
            Topic = application.Internal(call, name, new NameSource.Fixed("-changelog")),
            KeyType = key,
            ValueType = value,
            KeyFormat = format,
            ValueFormat = format,
            Role = (TopicRole.Changelog, "it is the changelog of a state store"),
        };
        return [written, written with { Direction = Direction.Consume, Group = application.Internal(call, new NameSource.Fixed("restore-group")) }];
    }
}
