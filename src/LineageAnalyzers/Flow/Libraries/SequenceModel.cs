using System.Collections.Immutable;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>LINQ, the collections of .NET, and channels: items go in, are handed on, and come out as they are.</summary>
internal sealed class SequenceModel : ILibraryModel
{
    private static readonly ImmutableHashSet<string> KeepItems = ImmutableHashSet.Create(
        "AsEnumerable", "AsParallel", "AsQueryable", "AsReadOnly", "AsSpan", "Cast", "DefaultIfEmpty", "Distinct", "DistinctBy", "OfType", "Order", "OrderBy",
        "OrderByDescending", "OrderDescending", "Reverse", "Skip", "SkipLast", "SkipWhile", "Take", "TakeLast", "TakeWhile", "ThenBy", "ThenByDescending",
        "ToArray", "ToAsyncEnumerable", "ToFrozenSet", "ToHashSet", "ToImmutableArray", "ToImmutableHashSet", "ToImmutableList", "ToList", "Where", "WhereNotNull",
        "FindAll", "GetRange", "ReadAllAsync", "ToArrayAsync", "ToListAsync", "GetConsumingEnumerable", "WithCancellation");

    private static readonly ImmutableHashSet<string> JoinItems = ImmutableHashSet.Create("Concat", "Union", "UnionBy", "Intersect", "Except", "ExceptBy", "IntersectBy");

    private static readonly ImmutableHashSet<string> OneItem = ImmutableHashSet.Create(
        "Dequeue", "ElementAt", "ElementAtOrDefault", "Find", "FindLast", "First", "FirstOrDefault", "GetValueOrDefault", "Last", "LastOrDefault", "MaxBy", "MinBy",
        "Peek", "Pop", "ReadAsync", "Single", "SingleOrDefault", "Take");

    private static readonly ImmutableHashSet<string> TryItem = ImmutableHashSet.Create("TryDequeue", "TryGetValue", "TryPeek", "TryPop", "TryRead", "TryTake", "TryRemove");

    private static readonly ImmutableHashSet<string> PutItem = ImmutableHashSet.Create(
        "Add", "AddFirst", "AddLast", "Append", "Enqueue", "Insert", "Prepend", "Push", "SetItem", "TryAdd", "TryWrite", "WriteAsync", "AddOrUpdate", "Write");

    private static readonly ImmutableHashSet<string> Aggregates = ImmutableHashSet.Create(
        "Aggregate", "All", "Any", "Average", "Contains", "Count", "CountBy", "Exists", "LongCount", "Max", "Min", "SequenceEqual", "Sum", "TrueForAll", "TryGetNonEnumeratedCount");

    /// <inheritdoc/>
    public FlowValue? Apply(CallSite call, Memory memory, IMethodCaller caller)
    {
        if (!IsSequenceLibrary(call.Type))
            return null;
        var items = new Lazy<FlowValue>(() => memory.Items(call.Receiver, call.ReceiverType));
        switch (call.Name)
        {
            case "Select" or "ConvertAll" or "Zip":
                return memory.Collection(Each(call, items.Value, memory, caller));
            case "SelectMany":
                return memory.Collection(memory.Items(Each(call, items.Value, memory, caller), FunctionResult(call, 0)));
            case "ForEach":
                Each(call, items.Value, memory, caller);
                return FlowValue.None;
            case "ToDictionary" or "ToImmutableDictionary" or "ToFrozenDictionary" or "ToLookup" or "GroupBy" or "Chunk":
                return Grouped(call, items.Value, memory, caller);
            case "AddRange" or "InsertRange" or "UnionWith":
                memory.Add(call.Receiver, memory.Items(call.Inputs.LastOrDefault() ?? FlowValue.None, call.TypeOf(call.Arguments.Length - 1)));
                return call.Receiver;
            case "CreateUnbounded" or "CreateBounded" or "CreateUnboundedPrioritized":
                return memory.Made(call.Method.ReturnType);
            case "GetReader" or "GetEnumerator" or "GetAsyncEnumerator":
                return call.Receiver;
            case "TryAdd" or "Add" when call.Inputs.Count() == 2:
                Put(call, memory);
                return FlowValue.None;
        }

        if (Aggregates.Contains(call.Name))
            return Aggregate(call, items.Value, memory, caller);
        // Enumerable.Take keeps the first items; BlockingCollection.Take takes one out.
        if (KeepItems.Contains(call.Name) && (call.IsExtension || call.Name != "Take"))
        {
            Test(call, items.Value, caller);
            // Without a choice among the items, the collection is what it was.
            return call.Inputs.Any() ? memory.Collection(items.Value) : call.Receiver;
        }

        if (JoinItems.Contains(call.Name))
            return memory.Collection(items.Value.Or(memory.Items(call.Input(0), call.TypeOf(call.IsExtension ? 1 : 0))));
        if (OneItem.Contains(call.Name))
        {
            Test(call, items.Value, caller);
            return items.Value;
        }

        if (TryItem.Contains(call.Name))
            return items.Value;
        if (!PutItem.Contains(call.Name))
            return null;
        if (call.Name is "Append" or "Prepend" or "SetItem" || call.Type?.Name.StartsWith("Immutable", StringComparison.Ordinal) == true)
            return memory.Collection(call.Inputs.Aggregate(items.Value, (all, item) => all.Or(item)));
        memory.Add(call.Receiver, Put(call));
        return FlowValue.None;
    }

    // WriteAsync(item, token), Enqueue(item, priority), TryAdd(item, timeout): the argument of the items' type; else the last one.
    private static FlowValue Put(CallSite call)
    {
        var item = DataTypes.ItemOf(call.ReceiverType, out _);
        var skipped = call.IsExtension ? 1 : 0;
        for (var position = skipped; item is not null && position < call.Arguments.Length; position++)
        {
            if (SymbolEqualityComparer.Default.Equals(call.Method.Parameters[position].Type, item))
                return call.Arguments[position];
        }

        return call.Inputs.LastOrDefault() ?? FlowValue.None;
    }

    /// <summary>Whether the last argument of a call is a variable that takes an item out.</summary>
    public static bool GivesItemOut(IMethodSymbol method) => TryItem.Contains(method.Name) && IsSequenceLibrary(method.ContainingType);

    /// <summary>Whether the type is one whose calls are modelled here.</summary>
    public static bool IsSequenceLibrary(INamedTypeSymbol? type)
    {
        var space = type is null ? null : NamespaceNames.Of(type);
        return space is "System.Linq" or "System.Threading.Channels" or "System.Collections"
            || space?.StartsWith("System.Collections.", StringComparison.Ordinal) == true
            || (space is "System" && type!.Name is "Array" or "MemoryExtensions")
            || (space is "Microsoft.EntityFrameworkCore" && type!.Name == "EntityFrameworkQueryableExtensions");
    }

    private static void Put(CallSite call, Memory memory)
    {
        var key = call.Operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == (call.IsExtension ? 1 : 0))?.Value;
        if (key?.ConstantValue is { HasValue: true, Value: string name })
            memory.Add(call.Receiver, name, call.Input(1));
        else
            memory.Add(call.Receiver, call.Input(1));
    }

    private static FlowValue Each(CallSite call, FlowValue items, Memory memory, IMethodCaller caller)
    {
        var others = call.Inputs.Where(input => input.Functions.IsEmpty).Select((input, index) => memory.Items(input, call.TypeOf(index + (call.IsExtension ? 1 : 0)))).ToList();
        var result = FlowValue.None;
        foreach (var function in call.Functions)
            result = result.Or(caller.Call(function, [items, .. others]));
        return result;
    }

    private static FlowValue Grouped(CallSite call, FlowValue items, Memory memory, IMethodCaller caller)
    {
        var functions = call.Functions.ToList();
        foreach (var key in functions.Take(1))
            caller.Call(key, [items]);
        var values = functions.Count > 1 ? caller.Call(functions[1], [items]) : items;
        return call.Name is "ToLookup" or "GroupBy" or "Chunk" ? memory.Collection(memory.Collection(values)) : memory.Collection(values);
    }

    private static FlowValue Aggregate(CallSite call, FlowValue items, Memory memory, IMethodCaller caller)
    {
        if (!call.Functions.Any())
        {
            var whole = call.Name is "Any" or "Count" or "LongCount" ? call.Receiver : items;
            return memory.Computed(FlowTransformation.Aggregation, [whole]);
        }

        var result = FlowValue.None;
        foreach (var function in call.Functions)
            result = result.Or(call.Name == "Aggregate" ? caller.Call(function, [call.Input(0).Functions.IsEmpty ? call.Input(0) : items, items]) : caller.Call(function, [items]));
        return memory.Computed(FlowTransformation.Aggregation, [result]);
    }

    private static void Test(CallSite call, FlowValue items, IMethodCaller caller)
    {
        foreach (var function in call.Functions)
            caller.Call(function, [items]);
    }

    private static ITypeSymbol? FunctionResult(CallSite call, int position) => call.Functions.ElementAtOrDefault(position)?.Method.ReturnType;
}
