using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>Every overload of <c>IKStream.To</c>: the topic is the parameter <c>topicName</c>, or what <c>topicExtractor</c> gives back for a record.</summary>
internal sealed class StreamizSinkRecogniser(StreamizSymbols symbols, StreamizSerdes serdes, SourceModels models) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Stream.MethodsNamed("To");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var types = call.TargetMethod.ContainingType.TypeArguments;
        var formats = serdes.FormatsAt(call, types[0], types[1]);
        return
        [
            new ClientCall
            {
                Client = StreamizSymbols.AssemblyName,
                Direction = Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = call,
                Place = CallSites.PlaceOf(call),
                Topic = NameSource.From(CallArguments.Find(call, "topicName")) ?? Extracted(CallArguments.Find(call, "topicExtractor")),
                KeyType = types[0],
                ValueType = types[1],
                KeyFormat = formats.Key,
                ValueFormat = formats.Value,
            },
        ];
    }

    public override ClientCall? Recognise(UnboundCall call) =>
        call.Name == "To" && call.Instance.Type.AsConstructed(symbols.Stream) is { TypeArguments: [var key, var value] } && call.Find("topicName", 0) is { Type.SpecialType: SpecialType.System_String } topic
            ? new ClientCall
            {
                Client = StreamizSymbols.AssemblyName,
                Direction = Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = call.Operation,
                Place = CallSites.PlaceOf(call.Operation),
                Topic = NameSource.From(topic),
                KeyType = key,
                ValueType = value,
                KeyFormat = FrameworkFormat.Unknown("its serdes are of a type that is not known"),
                ValueFormat = FrameworkFormat.Unknown("its serdes are of a type that is not known"),
            }
            : null;

    private NameSource Extracted(IOperation? extractor)
    {
        var results = extractor is null ? ImmutableArray<IOperation>.Empty : ResultsOf(extractor);
        return results.IsEmpty
            ? new NameSource.Unknown(NameResolution.Dynamic, "the topic is chosen for each record by code that is not here")
            : new NameSource.Several(results.Select(result => (NameSource)new NameSource.Expression(result)).ToImmutableArray());
    }

    private ImmutableArray<IOperation> ResultsOf(IOperation extractor)
    {
        var given = LocalValues.Behind(extractor);
        return given.Type is INamedTypeSymbol type && type.Implementation(symbols.TopicNameExtractor)?.GetMembers("Extract") is [var member]
            ? type.FindImplementationForInterfaceMember(member) is IMethodSymbol extract ? LambdaResults.Of(extract, models, CancellationToken.None) : ImmutableArray<IOperation>.Empty
            : LambdaResults.Of(given, models, CancellationToken.None);
    }
}
