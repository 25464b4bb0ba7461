using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What properties of libraries give that are no members of an object's own: the keys of a map, the end of a channel, the item that an enumerator stands at.</summary>
internal sealed class LibraryProperties
{
    private delegate FlowValue PropertyEffect(Memory memory, FlowValue receiver, ITypeSymbol? type);

    private static readonly PropertyEffect Same = static (_, receiver, _) => receiver;
    private static readonly PropertyEffect Keys = static (memory, receiver, _) => memory.Keys(receiver);
    private static readonly PropertyEffect Item = static (memory, receiver, type) => memory.Items(receiver, type);
    private static readonly PropertyEffect Empty = static (memory, _, type) => memory.Collection(FlowValue.None, type);

    // By the simple name of the type that declares the property; its namespace is looked at afterwards.
    private static readonly Dictionary<(string Type, string Property), PropertyEffect> Table = new()
    {
        [("Channel", "Reader")] = Same,
        [("Channel", "Writer")] = Same,
        [("IDictionary", "Keys")] = static (memory, receiver, _) => memory.Collection(memory.Keys(receiver)),
        [("IDictionary", "Values")] = static (memory, receiver, type) => memory.Collection(memory.Items(receiver, type)),
        [("IGrouping", "Key")] = Keys,
        [("IEnumerator", "Current")] = static (memory, receiver, type) => memory.Elements(receiver, type),
        [("LinkedList", "First")] = Same,
        [("LinkedList", "Last")] = Same,
        [("LinkedListNode", "List")] = Same,
        [("LinkedListNode", "Next")] = Same,
        [("LinkedListNode", "Previous")] = Same,
        [("LinkedListNode", "Value")] = Item,
        [("LinkedListNode", "ValueRef")] = Item,
        [("SortedSet", "Max")] = Item,
        [("SortedSet", "Min")] = Item,
        [("Memory", "Span")] = Same,
        [("ReadOnlyMemory", "Span")] = Same,
        [("ArraySegment", "Array")] = Same,
        [("ArrayBufferWriter", "WrittenMemory")] = static (memory, receiver, _) => Text.StreamMethods.Content(memory, receiver),
        [("ArrayBufferWriter", "WrittenSpan")] = static (memory, receiver, _) => Text.StreamMethods.Content(memory, receiver),
        [("Task", "Result")] = Same,
        [("ValueTask", "Result")] = Same,
        [("TaskCompletionSource", "Task")] = Item,
        [("AsyncUnaryCall", "ResponseAsync")] = Same,
        [("Nullable", "Value")] = Same,
        [("Lazy", "Value")] = Same,
        [("ThreadLocal", "Value")] = Same,
        [("Exception", "Data")] = Same,
        [("HttpRequestMessage", "Headers")] = Same,
        [("Headers", "BackingList")] = Same,
        [("JsonDocument", "RootElement")] = Same,
        [("JProperty", "Value")] = Same,
        [("JToken", "Root")] = Same,
        [("JToken", "First")] = Item,
        [("JToken", "Last")] = Item,
        [("HashAlgorithm", "Hash")] = static (memory, receiver, _) => memory.Computed(FlowTransformation.Transformation, receiver).Select(static origin => origin.Masked()),
    };

    private readonly Dictionary<ISymbol, PropertyEffect?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What a property or static field gives; null when it is a member like any other.</summary>
    public FlowValue? Read(ISymbol property, FlowValue receiver, ITypeSymbol? type, Memory memory)
    {
        property = property.OriginalDefinition;
        if (!_known.TryGetValue(property, out var effect))
            _known.Add(property, effect = Find(property));
        return effect?.Invoke(memory, receiver, type);
    }

    private static PropertyEffect? Find(ISymbol property)
    {
        if (property.ContainingType is not { } type || (!DataTypes.IsFramework(type) && type.Name is not ("AsyncUnaryCall" or "Headers" or "JProperty" or "JToken")))
            return null;
        if (property is { IsStatic: true, Name: "Empty" } && DataTypes.ItemOf(type, out _) is not null)
            return DataTypes.IsText(type) ? null : Empty;
        return Table.TryGetValue((FamilyOf(type), property.Name), out var effect) ? effect : null;
    }

    // Every dictionary has keys and values, every enumerator a current item.
    private static string FamilyOf(INamedTypeSymbol type) => type switch
    {
        { Name: "Enumerator" or "IEnumerator" or "IAsyncEnumerator" } => "IEnumerator",
        _ when NamespaceNames.Of(type)?.StartsWith("System.Collections", StringComparison.Ordinal) == true && DataTypes.PairOf(type) is not null => "IDictionary",
        _ => type.Name,
    };
}
