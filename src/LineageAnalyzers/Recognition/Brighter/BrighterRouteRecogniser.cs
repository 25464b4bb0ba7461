using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>
/// Topics that are stated with the request: by <c>[PublicationTopic]</c> on its class, or by its message mapper in the header. They are those of Kafka only
/// where no other broker has publications.
/// </summary>
internal sealed class BrighterRouteRecogniser(BrighterSymbols symbols, BrighterGateways gateways) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = new[] { symbols.Topic, symbols.Header }.OfType<ISymbol>().ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (!gateways.OnlyKafka || BrighterNames.TopicIn(CallArguments.Find(creation, "topic")) is not { } topic)
            return [];
        var place = MemberNames.Containing(creation, CancellationToken.None);
        var request = creation.Type.Is(symbols.Topic) ? place as INamedTypeSymbol : IsOfPublication(topic) ? null : MappedBy(place as IMethodSymbol);
        return request is null ? [] : [new ClientRoute { Client = BrighterSymbols.AssemblyName, Message = request, Topic = topic, Operation = creation }];
    }

    private ITypeSymbol? MappedBy(IMethodSymbol? method) => method?.Name is "MapToMessage" or "MapToMessageAsync" && method.Parameters is [{ Type: var request }, ..]
        && method.ContainingType.AllInterfaces.Any(implemented => symbols.Mappers.Any(mapper => implemented.Is(mapper))
            && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], request))
        ? request
        : null;

    // publication.Topic: the publication is the route.
    private bool IsOfPublication(NameSource topic)
    {
        var expression = topic.Place;
        while (expression is IConversionOperation conversion)
            expression = conversion.Operand;
        return expression is IPropertyReferenceOperation { Property.Name: "Topic", Instance.Type: { } owner } && owner.IsOrDerivesFrom(symbols.Publication);
    }
}
