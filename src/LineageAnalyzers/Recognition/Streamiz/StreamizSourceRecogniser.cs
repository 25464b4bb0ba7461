using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>Every overload of <c>StreamBuilder.Stream</c>, <c>Table</c>, <c>GlobalTable</c> and <c>AddGlobalStore</c>: the topic is the parameter <c>topic</c>.</summary>
internal sealed class StreamizSourceRecogniser(StreamizSymbols symbols, StreamizApplication application, StreamizSerdes serdes) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Builder.MethodsNamed("Stream", "Table", "GlobalTable", "AddGlobalStore");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var types = call.TargetMethod.TypeArguments;
        var formats = serdes.FormatsAt(call, types[0], types[1]);
        return [Source(call, call.TargetMethod.Name, CallArguments.Find(call, "topic")) with { KeyType = types[0], ValueType = types[1], KeyFormat = formats.Key, ValueFormat = formats.Value }];
    }

    public override ClientCall? Recognise(UnboundCall call) => call.Instance.Type.Is(symbols.Builder) && call.Name is "Stream" or "Table" or "GlobalTable"
        ? Source(call.Operation, call.Name, call.Find("topic", 0))
        : null;

    private ClientCall Source(IOperation call, string name, IOperation? topic) => new()
    {
        Client = StreamizSymbols.AssemblyName,
        Direction = Direction.Consume,
        Level = EndpointLevel.Registration,
        Operation = call,
        Place = CallSites.PlaceOf(call),
        Topic = NameSource.From(topic),
        Group = name is "Stream" or "Table"
            ? application.IdAt(call)
            : application.Internal(call, new NameSource.Fixed("Global-"), new NameSource.Unknown(NameResolution.Dynamic, "each start of the application makes a group of its own")),
    };
}
