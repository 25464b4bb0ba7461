using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>
/// <c>[Kafka(brokerList, topic)]</c> on a parameter or on the return value of a function in the process of the host, <c>[KafkaOutput(brokerList, topic)]</c> on
/// a function of a worker or on a property of what it returns: the function produces to the topic.
/// </summary>
internal sealed class OutputRecogniser(AzureFunctionsSymbols symbols, HostSettings settings, SourceModels models) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = ((ISymbol?[])[symbols.InProcessOutput, symbols.WorkerOutput]).OfType<ISymbol>().ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (AttributeUse.Of(creation) is not { } use || CallArguments.Find(creation, "topic") is not { } topic || TypeOf(use) is not { } bound)
            return [];
        var isInProcess = creation.Type.Is(symbols.InProcessOutput);
        var sent = BoundEvent.Of(bound, isTrigger: false, isInProcess, symbols);
        var content = new SentContent(models, symbols).Of(use);
        return
        [
            new ClientCall
            {
                Client = isInProcess ? AzureFunctionsSymbols.InProcessAssembly : AzureFunctionsSymbols.WorkerAssembly,
                Direction = Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = creation,
                Topic = settings.Text(topic, isInProcess),
                KeyType = sent.Key,
                ValueType = sent.Value,
                Key = content.Key,
                Value = content.Value,
                ValueFormat = sent.Format,
                Settings = BindingSettings.Of(use),
            },
        ];
    }

    private static ITypeSymbol? TypeOf(AttributeUse use) => use.Target switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol property => property.Type,
        IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
        _ => null,
    };
}
