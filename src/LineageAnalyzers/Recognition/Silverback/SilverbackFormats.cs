using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>What an endpoint writes or reads: by the serializer that is set on its builder, else JSON of System.Text.Json.</summary>
internal static class SilverbackFormats
{
    private const string Namespace = "Silverback.Messaging.Serialization.";

    /// <summary>The format of messages of a type.</summary>
    /// <param name="calls">The calls on the endpoint's builder.</param>
    /// <param name="message">The type of the messages; null when it is not known.</param>
    /// <param name="direction">Whether it is written or read.</param>
    public static FrameworkFormat Of(IReadOnlyList<IInvocationOperation> calls, ITypeSymbol? message, Direction direction)
    {
        if (calls.FirstOrDefault(call => call.TargetMethod.Name.StartsWith("Encrypt", StringComparison.Ordinal) || call.TargetMethod.Name.StartsWith("Decrypt", StringComparison.Ordinal)) is not null)
            return FrameworkFormat.Unknown("the messages are encrypted");
        if (message is not null && IsRaw(message))
            return FrameworkFormat.Unknown($"{message.Name} carries a content of its own form");
        // Before version 5 one class does both.
        var isOne = direction == Direction.Produce || calls.Any(call => call.TargetMethod.ContainingType.Name == "IKafkaConsumerEndpointBuilder");
        var serializer = isOne ? "Serializer" : "Deserializer";
        return calls.Select(call => Of(call, message, serializer)).LastOrDefault(format => format is not null)
            ?? new FrameworkFormat($"{Namespace}JsonMessage{serializer}{(isOne ? "" : "`1")}", WireFormat.Json, FrameworkJson.SystemTextJson);
    }

    private static FrameworkFormat? Of(IInvocationOperation call, ITypeSymbol? message, string serializer) => call.TargetMethod.Name switch
    {
        "SerializeAsJson" or "DeserializeJson" when IsConfigured(call) => FrameworkFormat.Unknown($"{call.TargetMethod.Name} is given options that are not read"),
        "SerializeAsAvro" or "DeserializeAvro" => Generated($"{Namespace}AvroMessage{serializer}`1", WireFormat.Avro, message, "ISpecificRecord"),
        "SerializeAsProtobuf" or "DeserializeProtobuf" => Generated($"{Namespace}ProtobufMessage{serializer}`1", WireFormat.Protobuf, message, "IMessage"),
        "SerializeAsJsonUsingSchemaRegistry" or "DeserializeJsonUsingSchemaRegistry" =>
            new FrameworkFormat($"{Namespace}JsonSchemaRegistryMessage{serializer}`1", WireFormat.Json, FrameworkJson.Newtonsoft),
        "SerializeUsing" or "DeserializeUsing" or "ProduceStrings" or "ProduceRaw" or "ProduceBinaryMessages" or "ConsumeStrings" or "ConsumeRaw" or "ConsumeBinaryMessages"
            or "UseSerializer" or "WithEncryption" or "ProduceBinaryFiles" or "ConsumeBinaryFiles" or "SerializeAsJsonUsingNewtonsoft" or "DeserializeJsonUsingNewtonsoft" => FrameworkFormat.Unknown($"what {call.TargetMethod.Name} sets up is not read"),
        _ => null,
    };

    private static bool IsConfigured(IInvocationOperation call) => call.Descendants().OfType<IInvocationOperation>().Any(inner => inner.TargetMethod.Name is "Configure" or "WithOptions");

    private static FrameworkFormat Generated(string serializer, WireFormat format, ITypeSymbol? message, string contract) =>
        message is null || message.AllInterfaces.Any(type => type.Name == contract)
            ? new FrameworkFormat(serializer, format)
            : FrameworkFormat.Unknown($"{message.Name} is no class generated from a schema");

    private static bool IsRaw(ITypeSymbol message) =>
        message.Name is "StringMessage" or "RawMessage" or "Tombstone" or "BinaryMessage" or "IBinaryMessage" || message.AllInterfaces.Any(type => type.Name is "IBinaryMessage" or "ITombstone");
}
