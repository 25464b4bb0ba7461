using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>What the serializer writes, or the deserializer reads, that is among the middlewares of a producer or consumer.</summary>
internal static class MiddlewareFormats
{
    private const string Registry = "KafkaFlow.Serializer.SchemaRegistry.Confluent";

    /// <summary>The format of messages of a type.</summary>
    /// <param name="middlewares">The calls that add middlewares.</param>
    /// <param name="message">The type of the messages; null when it is not known.</param>
    public static FrameworkFormat Of(IEnumerable<IInvocationOperation> middlewares, ITypeSymbol? message)
    {
        var formats = middlewares.Select(call => Of(call, message)).OfType<FrameworkFormat>().ToList();
        return formats switch
        {
            [] => message is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte }
                ? new FrameworkFormat(null, WireFormat.Bytes)
                : FrameworkFormat.Unknown("no serializer of KafkaFlow is seen where it is set up"),
            [var only] => only,
            _ => FrameworkFormat.Unknown("more than one serializer is set up"),
        };
    }

    private static FrameworkFormat? Of(IInvocationOperation call, ITypeSymbol? message) => call.TargetMethod.Name switch
    {
        "AddSerializer" => OfSerializer(call, call.TargetMethod.TypeArguments.FirstOrDefault()),
        "AddDeserializer" => OfSerializer(call, call.TargetMethod.TypeArguments.FirstOrDefault()),
        "AddSingleTypeSerializer" or "AddSingleTypeDeserializer" => OfSerializer(call, call.TargetMethod.TypeArguments.LastOrDefault()),
        "AddSchemaRegistryAvroSerializer" or "AddSchemaRegistryAvroDeserializer" => Generated("Avro", WireFormat.Avro, message, "ISpecificRecord"),
        "AddSchemaRegistryProtobufSerializer" or "AddSchemaRegistryProtobufDeserializer" => Generated("Protobuf", WireFormat.Protobuf, message, "IMessage"),
        "AddSchemaRegistryJsonSerializer" => new FrameworkFormat($"{Registry}JsonSerializer", WireFormat.Json, FrameworkJson.Newtonsoft),
        _ => null,
    };

    private static FrameworkFormat OfSerializer(IInvocationOperation call, ITypeSymbol? serializer)
    {
        var name = serializer?.ToDisplayString() ?? "the serializer";
        var json = name switch
        {
            "KafkaFlow.Serializer.JsonCoreSerializer" or "KafkaFlow.Serializer.JsonCoreDeserializer" => FrameworkJson.SystemTextJson,
            "KafkaFlow.Serializer.NewtonsoftJsonSerializer" or "KafkaFlow.Serializer.NewtonsoftJsonDeserializer" => FrameworkJson.Newtonsoft,
            _ => FrameworkJson.None,
        };
        if (json == FrameworkJson.None)
            return FrameworkFormat.Unknown($"what {serializer?.Name ?? name} writes is not known");
        return CallArguments.Find(call, "serializerFactory") is { } factory && !MakesDefault(factory)
            ? FrameworkFormat.Unknown($"{serializer!.Name} is given options that are not read")
            : new FrameworkFormat(name, WireFormat.Json, json);
    }

    private static FrameworkFormat Generated(string kind, WireFormat format, ITypeSymbol? message, string contract) =>
        message is null || message.AllInterfaces.Any(type => type.Name == contract)
            ? new FrameworkFormat($"{Registry}{kind}Serializer", format)
            : FrameworkFormat.Unknown($"{message.Name} is no class generated from a schema");

    // _ => new JsonCoreSerializer()
    private static bool MakesDefault(IOperation factory)
    {
        while (factory is IConversionOperation or IDelegateCreationOperation)
            factory = factory is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)factory).Target;
        return factory is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } made }] }
            && (made is IConversionOperation converted ? converted.Operand : made) is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null };
    }
}
