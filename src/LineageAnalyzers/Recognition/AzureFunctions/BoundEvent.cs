using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.AzureFunctions;

/// <summary>What a function takes or gives through a binding: which key and value, and what the extension writes.</summary>
/// <param name="Key">The type of the key; null where the function does not see it.</param>
/// <param name="Value">The type of the value; null where it is not known.</param>
/// <param name="Format">What the extension writes or reads; null where the function handles text or bytes by itself.</param>
internal sealed record BoundEvent(ITypeSymbol? Key, ITypeSymbol? Value, FrameworkFormat? Format)
{
    private const string InProcess = AzureFunctionsSymbols.InProcessAssembly;

    /// <summary>The event behind the type of a parameter, a property or a return value.</summary>
    public static BoundEvent Of(ITypeSymbol bound, bool isTrigger, bool isInProcess, AzureFunctionsSymbols symbols)
    {
        var item = ItemOf(bound);
        if (item is INamedTypeSymbol { Arity: > 0 } data && (data.Is(symbols.EventOfValue) || data.Is(symbols.EventOfKeyAndValue)))
            return new BoundEvent(data.Arity == 2 ? data.TypeArguments[0] : null, data.TypeArguments[data.Arity - 1], FormatOf(data.TypeArguments[data.Arity - 1], isTrigger));
        if (item.Is(symbols.WorkerRecord))
            return new BoundEvent(null, BytesOf(symbols.WorkerRecord!), null);
        if (IsTextOrBytes(item))
            return new BoundEvent(null, item, null);
        return isInProcess ? new BoundEvent(null, item, FormatOf(item, isTrigger)) : OfWorker(item, isTrigger);
    }

    // The host hands the worker the event, with its value as text in it, and takes text from it.
    private static BoundEvent OfWorker(ITypeSymbol item, bool isTrigger) => isTrigger
        ? new BoundEvent(null, null, FrameworkFormat.Unknown($"{item.Name} is the event as the host gives it to the worker, and the record is a text in it"))
        : new BoundEvent(null, item, FrameworkFormat.Unknown("the worker writes it as JSON by the options of its application"));

    private static FrameworkFormat? FormatOf(ITypeSymbol value, bool isTrigger)
    {
        if (IsTextOrBytes(value))
            return null;
        var verb = isTrigger ? "Deserializer" : "Serializer";
        if (Implements(value, "Google.Protobuf", "IMessage"))
            return new FrameworkFormat($"{InProcess}.Protobuf{verb}`1", WireFormat.Protobuf);
        if (Implements(value, "Avro.Specific", "ISpecificRecord"))
            return new FrameworkFormat($"Confluent.SchemaRegistry.Serdes.Avro{verb}`1", WireFormat.Avro);
        return FrameworkFormat.Unknown(value.Name == "GenericRecord"
            ? "the schema of the generic record is only known when the program runs"
            : "the extension reads and writes text, bytes, and classes that are generated from Avro or Protobuf schemas");
    }

    private static bool Implements(ITypeSymbol type, string space, string name) =>
        type.AllInterfaces.Any(candidate => candidate.Name == name && candidate.ContainingNamespace.ToDisplayString() == space);

    private static bool IsTextOrBytes(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };

    private static ITypeSymbol BytesOf(INamedTypeSymbol record) => record.GetMembers("Value").OfType<IPropertySymbol>().Single().Type;

    // Batches are arrays, collectors and tasks of what is bound.
    private static ITypeSymbol ItemOf(ITypeSymbol bound)
    {
        while (true)
        {
            switch (bound)
            {
                case IArrayTypeSymbol { ElementType: { SpecialType: not SpecialType.System_Byte } element }:
                    bound = element;
                    break;
                case INamedTypeSymbol { Arity: 1, Name: "IAsyncCollector" or "ICollector" or "Task" or "ValueTask" or "IEnumerable" or "IReadOnlyList" or "IList" or "List" } outer:
                    bound = outer.TypeArguments[0];
                    break;
                default:
                    return bound;
            }
        }
    }
}
