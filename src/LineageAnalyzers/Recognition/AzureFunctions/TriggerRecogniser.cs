using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>
/// <c>[KafkaTrigger(brokerList, topic, ConsumerGroup = ...)]</c> on a parameter of a function: the function consumes the topic. The first text is the
/// broker list, never a topic.
/// </summary>
internal sealed class TriggerRecogniser(AzureFunctionsSymbols symbols, HostSettings settings) : ClientRecogniser
{
    // KafkaListener takes it where the attribute names none.
    private const string DefaultGroup = "$Default";

    public override ImmutableArray<ISymbol> Targets { get; } = ((ISymbol?[])[symbols.InProcessTrigger, symbols.WorkerTrigger]).OfType<ISymbol>().ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IObjectCreationOperation creation)
    {
        if (AttributeUse.Of(creation) is not { Target: IParameterSymbol parameter } use || CallArguments.Find(creation, "topic") is not { } topic)
            return [];
        var isInProcess = creation.Type.Is(symbols.InProcessTrigger);
        var received = BoundEvent.Of(parameter.Type, isTrigger: true, isInProcess, symbols);
        return
        [
            new ClientCall
            {
                Client = isInProcess ? AzureFunctionsSymbols.InProcessAssembly : AzureFunctionsSymbols.WorkerAssembly,
                Direction = Direction.Consume,
                Level = EndpointLevel.Registration,
                Operation = creation,
                Topic = settings.Text(topic, isInProcess),
                Group = use.Named("ConsumerGroup") is { } group ? settings.Text(group, isInProcess) : new NameSource.Fixed(DefaultGroup),
                KeyType = received.Key,
                ValueType = received.Value,
                ValueFormat = FormatOf(use, received),
                Settings = BindingSettings.Of(use),
            },
        ];
    }

    // With a registry the host reads Avro, also where the function is given text.
    private static FrameworkFormat? FormatOf(AttributeUse use, BoundEvent received) =>
        received.Format is null && (use.Named("SchemaRegistryUrl") ?? use.Named("AvroSchema")) is not null
            ? FrameworkFormat.Unknown("the host reads Avro and gives the function JSON, and the record's type is not stated")
            : received.Format;
}
