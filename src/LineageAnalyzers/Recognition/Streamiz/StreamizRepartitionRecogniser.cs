using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary><c>IKStream.Repartition</c>, which writes a topic of its own and reads it again.</summary>
internal sealed class StreamizRepartitionRecogniser(StreamizSymbols symbols, StreamizApplication application) : ClientRecogniser
{
    private const string Suffix = "-repartition";

    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Stream.MethodsNamed("Repartition");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var types = call.TargetMethod.ContainingType.TypeArguments;
        var format = FrameworkFormat.Unknown("the topic is internal to the application");
        var produced = new ClientCall
        {
            Client = StreamizSymbols.AssemblyName,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = call,
            Place = CallSites.PlaceOf(call),
            Topic = TopicOf(call),
            KeyType = types[0],
            ValueType = types[1],
            KeyFormat = format,
            ValueFormat = format,
        };
        return [produced, produced with { Direction = Direction.Consume, Group = application.IdAt(call) }];
    }

    private NameSource TopicOf(IInvocationOperation call)
    {
        var named = CallArguments.Find(call, "repartitioned") is { } given ? StreamizStoreNames.In(given, "As", "WithName", "name") : null;
        return named is null
            ? application.Internal(
                call,
                new NameSource.Fixed("KSTREAM-REPARTITION-"),
                new NameSource.Unknown(NameResolution.Convention, "Streamiz numbers the topic by its place in the topology"),
                new NameSource.Fixed(Suffix))
            : application.Internal(call, new NameSource.Converted(named, name => name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix));
    }
}
