using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Symbols;

/// <summary>Chr.Avro's serializers for the registry, which make Avro of any class.</summary>
internal static class ChrAvro
{
    private const string Namespace = "Chr.Avro.Confluent";

    /// <summary>Whether the call gives a builder a serializer or deserializer of the library.</summary>
    public static bool IsSetting(IInvocationOperation call) =>
        call.TargetMethod.Name is "SetAvroKeySerializer" or "SetAvroValueSerializer" or "SetAvroKeyDeserializer" or "SetAvroValueDeserializer" && IsOfLibrary(call.TargetMethod);

    /// <summary>The class of the serializer that an expression makes; null when it is none of the library.</summary>
    public static string? SerializerOf(IOperation serializer)
    {
        while (serializer is IConversionOperation conversion)
            serializer = conversion.Operand;
        if (serializer is IInvocationOperation { TargetMethod.Name: "AsSyncOverAsync", Arguments: [{ Value: var inner }] })
            return SerializerOf(inner);
        if (serializer is IInvocationOperation call && IsSetting(call))
            return $"{Namespace}.AsyncSchemaRegistry{(call.TargetMethod.Name.EndsWith("Deserializer", StringComparison.Ordinal) ? "Deserializer" : "Serializer")}`1";
        return serializer.Type is { Name: "AsyncSchemaRegistrySerializer" or "AsyncSchemaRegistryDeserializer" } type && IsOfLibrary(type) ? $"{Namespace}.{type.MetadataName}" : null;
    }

    private static bool IsOfLibrary(ISymbol symbol) => symbol.ContainingNamespace?.ToDisplayString() == Namespace;
}
