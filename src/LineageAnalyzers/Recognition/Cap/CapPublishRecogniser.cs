using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Cap;

/// <summary>Every overload of <c>ICapPublisher.Publish</c>, also the delayed ones: the topic is the parameter <c>name</c>, the message is <c>contentObj</c>.</summary>
internal sealed class CapPublishRecogniser(CapSymbols symbols, CapSetup setup, INamedTypeSymbol text) : ClientRecogniser
{
    private const string KafkaKeyHeader = "cap-kafka-key";

    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Publisher.MethodsNamed("Publish", "PublishAsync", "PublishDelay", "PublishDelayAsync");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!setup.UsesKafka || CallArguments.Find(call, "name") is not { } name)
            return [];
        var headers = HeaderEntries.In(CallArguments.Find(call, "headers"));
        return
        [
            new ClientCall
            {
                Client = CapSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = call,
                Condition = setup.Condition,
                Topic = CapNames.Published(new NameSource.Expression(name), setup),
                KeyType = text,
                KeyFormat = new FrameworkFormat(null, WireFormat.Utf8),
                Key = headers.Where(header => IsKafkaKey(header.Key)).Select(header => header.Value).FirstOrDefault(),
                ValueType = call.TargetMethod.TypeArguments[0],
                Value = CallArguments.Find(call, "contentObj"),
                ValueFormat = setup.Format,
                Headers = headers,
                Settings = setup.Settings,
            },
        ];
    }

    private static bool IsKafkaKey(IOperation name) => name.ConstantValue is { HasValue: true, Value: KafkaKeyHeader };
}
