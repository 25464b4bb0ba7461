using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary><c>new KafkaPublication</c>: an endpoint, and the route of the requests that it is for.</summary>
internal sealed class BrighterPublicationRecogniser(BrighterSymbols symbols) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Publications.CastArray<ISymbol>();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        var topic = BrighterNames.TopicIn(BrighterNames.Property(creation.Initializer, "Topic"));
        var request = BrighterNames.RequestOf(creation.Type, BrighterNames.Property(creation.Initializer, "RequestType"));
        yield return new ClientCall
        {
            Client = BrighterSymbols.AssemblyName,
            Direction = Direction.Produce,
            Level = EndpointLevel.Registration,
            Operation = creation,
            Topic = topic ?? new NameSource.Unknown(NameResolution.Dynamic, "the topic of the publication is set in code that is not followed"),
            ValueType = request,
            ValueFormat = request is null ? null : BrighterFormat.Of(request),
            Settings = BrighterSettings.Of(creation.Initializer),
        };
        if (topic is not null && request is not null)
            yield return new ClientRoute { Client = BrighterSymbols.AssemblyName, Message = request, Topic = topic, Operation = creation };
    }
}
