using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.MassTransit;

/// <summary>What the rider writes and reads: by a serializer that is set on the builder, else by Confluent.Kafka's for texts and numbers and by its own JSON.</summary>
/// <param name="kafka">Confluent.Kafka.</param>
/// <param name="models">Semantic models.</param>
internal sealed class RiderSerializers(ConfluentKafkaSymbols kafka, SourceModels models)
{
    private const string Json = "MassTransit.KafkaIntegration.Serializers.MassTransitJson";
    private readonly Lazy<bool> _hasOwnFactory = new(() => CallSites.AreNamed("SetSerializationFactory", models, CancellationToken.None));

    /// <summary>A call with the serializers of its key and value, as they are set in the code that configures it.</summary>
    /// <param name="call">The call, with the types of key and value.</param>
    /// <param name="configure">What configures the producer or consumer; null when nothing does.</param>
    public ClientCall Complete(ClientCall call, BuilderScope? configure)
    {
        var calls = configure is null ? [] : BuilderCalls.In(configure, models, CancellationToken.None).ToList();
        var key = SetBy(calls, call.Direction == Direction.Produce ? "SetKeySerializer" : "SetKeyDeserializer");
        var value = SetBy(calls, call.Direction == Direction.Produce ? "SetValueSerializer" : "SetValueDeserializer");
        var keyType = call.KeyType.Is(kafka.Null) || call.KeyType.Is(kafka.Ignore) ? null : call.KeyType;
        return call with
        {
            KeyType = keyType,
            KeySerializer = key,
            ValueSerializer = value,
            KeyFormat = key is null && keyType is not null ? DefaultFormat(keyType, call.Direction) : null,
            ValueFormat = value is null && call.ValueType is not null ? DefaultFormat(call.ValueType, call.Direction) : null,
        };
    }

    private FrameworkFormat DefaultFormat(ITypeSymbol type, Direction direction)
    {
        if (_hasOwnFactory.Value)
            return FrameworkFormat.Unknown("SetSerializationFactory gives the rider serializers of its own");
        return type switch
        {
            { SpecialType: SpecialType.System_String } => new FrameworkFormat(null, WireFormat.Utf8),
            { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double } => new FrameworkFormat(null, WireFormat.Number),
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => new FrameworkFormat(null, WireFormat.Bytes),
            _ => new FrameworkFormat(direction == Direction.Produce ? $"{Json}Serializer`1" : $"{Json}Deserializer`1", WireFormat.Json, FrameworkJson.MassTransit),
        };
    }

    // The last one that is set counts; AsAsyncOverSync only changes how it is called.
    private static IOperation? SetBy(IReadOnlyList<IInvocationOperation> calls, string method)
    {
        var serializer = calls.LastOrDefault(call => call.TargetMethod.Name == method) is { } set
            ? CallArguments.Find(set, "serializer") ?? CallArguments.Find(set, "deserializer")
            : null;
        while (true)
        {
            switch (serializer)
            {
                case IConversionOperation conversion:
                    serializer = conversion.Operand;
                    break;
                case IInvocationOperation { TargetMethod.Name: "AsAsyncOverSync", Arguments: [{ Value: var inner }] }:
                    serializer = inner;
                    break;
                default:
                    return serializer;
            }
        }
    }
}
