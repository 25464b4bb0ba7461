using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Collections;

/// <summary>The collections of .NET, arrays, spans and channels: items go in, stay, and come out as they are. One table serves all, since they call the same things alike.</summary>
internal static class CollectionMethods
{
    private static readonly string[] ValueNames = ["value", "item", "element", "newItem", "newValue", "obj", "node"];

    private static readonly MethodTable Table = new MethodTable()
        .Storing(Put, "Add", "AddAfter", "AddBefore", "AddFirst", "AddLast", "Enqueue", "Fill", "Insert", "Push", "SetItem", "SetValue", "TryAdd", "TryEnqueue", "TryUpdate", "TryWrite",
            "Write", "WriteAsync", "EnqueueDequeue", "Replace")
        .Storing(PutAll, "AddRange", "EnqueueRange", "InsertRange", "PushRange", "SetItems", "SymmetricExceptWith", "UnionWith", "Union")
        .Storing(GetOrAdd, "GetOrAdd")
        .Storing(AddOrUpdate, "AddOrUpdate")
        .With(Cleared, "Clear")
        .With(Removed, "Remove", "TryRemove")
        .With(TakenOut, "TryDequeue", "TryGetValue", "TryPeek", "TryPop", "TryRead", "TryTake", "TryDequeueMax", "TryGetAlternateLookup")
        .With(One, "Dequeue", "Find", "FindLast", "GetValue", "Peek", "Pop", "Read", "ReadAsync", "Take", "Get", "GetByIndex")
        .With(ByKey, "GetValueOrDefault", "GetValues", "get_Item")
        .With(static call => call.Collection(Tested(call)), "FindAll", "GetRange", "GetViewBetween")
        .With(static call => call.Memory.Copy(call.Source, call.ResultType), "AsImmutable", "AsReadOnly", "Clone", "DrainToImmutable", "MoveToImmutable", "ReadOnly", "Slice", "Synchronized", "ToArray",
            "ToBuilder", "ToImmutable")
        .With(Fewer, "ExceptWith", "IntersectWith", "RemoveAll", "RemoveAt", "RemoveRange", "Resize", "Reverse", "Sort")
        .With(static call => call.Source, "AsMemory", "AsSpan", "GetAsyncEnumerator", "GetConsumingEnumerable", "GetEnumerator", "ReadAllAsync")
        .With(static _ => FlowValue.None, "Complete", "CompleteAdding", "Dispose", "DisposeAsync", "EnsureCapacity", "MoveNext", "MoveNextAsync", "TrimExcess", "TryComplete", "WaitToReadAsync",
            "WaitToWriteAsync")
        .With(static call => call.Collection(call.Apply("converter", call.Items)), "ConvertAll")
        .With(Each, "ForEach")
        .With(CopiedTo, "Copy", "ConstrainedCopy", "CopyTo", "TryCopyTo")
        .Exposing(Asked, "BinarySearch", "Contains", "ContainsKey", "ContainsValue", "Exists", "FindIndex", "FindLastIndex", "IndexOf", "IsSubsetOf", "IsSupersetOf", "LastIndexOf", "Overlaps",
            "SequenceEqual", "SetEquals", "StartsWith", "EndsWith", "TrueForAll")
        .With(Made, "Create", "CreateBounded", "CreateBuilder", "CreateUnbounded", "CreateUnboundedPrioritized", "CreateRange", "Empty");

    /// <summary>What the method of a name does; null when there is none.</summary>
    public static LibraryMethod? Find(string name) => Table.Find(name);

    private static bool IsImmutable(LibraryCall call) => call.Site.Type is { } type && type.ContainingNamespace.Name is "Immutable" or "Frozen" && type.Name != "Builder";

    // What is added to a collection that cannot change is in the one that comes back.
    private static FlowValue Target(LibraryCall call) => IsImmutable(call) ? call.Memory.Copy(call.Source, call.ResultType) : call.Source;

    private static FlowValue Answer(LibraryCall call, FlowValue target) => IsImmutable(call) ? target : call.Site.Name == "AddRange" ? call.Source : FlowValue.None;

    private static FlowValue? Put(LibraryCall call)
    {
        var target = Target(call);
        var value = call.Either(ValueNames) is { } parameter ? call.Given(parameter) : call.Site.Inputs.LastOrDefault() ?? FlowValue.None;
        if (call.Either("key", "name") is { } key)
            call.Memory.Put(target, call.Constant(key), call.Given(key), value);
        else if (call.Site.Method.Parameters.Length == 1 && call.Site.Method.Parameters[0].Type is INamedTypeSymbol { Name: "KeyValuePair" } pair && DataTypes.PairOf(call.SourceType) is not null)
            call.Memory.Put(target, null, call.Memory.Read(value, pair.GetMembers("Key")[0]), call.Memory.Read(value, pair.GetMembers("Value")[0]));
        else if (call.Has("priority"))
            call.Memory.Put(target, null, call.Given("priority"), value);
        else
            call.Memory.Add(target, value);
        return Answer(call, target);
    }

    private static FlowValue? PutAll(LibraryCall call)
    {
        var target = Target(call);
        var added = call.Site.Arguments.Length - 1;
        var items = call.Memory.Elements(call.Argument(added), call.Site.TypeOf(added));
        if (DataTypes.PairOf(call.SourceType) is { } pair)
            call.Memory.Put(target, null, call.Memory.Read(items, pair.GetMembers("Key")[0]), call.Memory.Read(items, pair.GetMembers("Value")[0]));
        else
            call.Memory.Add(target, items);
        return Answer(call, target);
    }

    private static FlowValue? GetOrAdd(LibraryCall call)
    {
        var known = Known(call);
        var added = Values(call, "value", "valueFactory");
        call.Memory.Put(call.Source, call.Constant("key"), call.Given("key"), known.Or(added));
        return known.Or(added);
    }

    private static FlowValue? AddOrUpdate(LibraryCall call)
    {
        var known = Known(call);
        var added = Values(call, "addValue", "addValueFactory");
        var updated = call.Apply("updateValueFactory", call.Given("key"), known.Or(added), call.Given("factoryArgument"));
        // What is updated again was made by the update before.
        updated = updated.Or(call.Apply("updateValueFactory", call.Given("key"), updated, call.Given("factoryArgument")));
        var result = added.Or(updated);
        call.Memory.Put(call.Source, call.Constant("key"), call.Given("key"), result);
        return result;
    }

    private static FlowValue Known(LibraryCall call) => call.Constant("key") is not { } name ? call.Has("key") ? call.Memory.ByKey(call.Source, call.SourceType, call.Given("key")) : call.Items
        : TreeTypes.HasNamedFields(call.SourceType) ? TreeAccess.Child(call.Memory, call.Source, name, DataTypes.ItemOf(call.SourceType, out _))
        : call.Memory.Entry(call.Source, name, call.SourceType);

    // A type whose values are functions may be given one as a value.
    private static FlowValue Values(LibraryCall call, string value, string factory) =>
        call.Has(factory) ? call.Apply(factory, call.Given("key"), call.Given("factoryArgument")) : call.Given(value);

    private static FlowValue? Cleared(LibraryCall call)
    {
        if (IsImmutable(call))
            return call.Collection(FlowValue.None);
        call.Memory.Clear(call.Source);
        return FlowValue.None;
    }

    private static FlowValue? Removed(LibraryCall call)
    {
        if (IsImmutable(call))
            return call.Memory.Copy(call.Source);
        call.Output("value", Known(call));
        if (call.Constant("key") is { } name)
            call.Memory.Add(call.Source, name, FlowValue.None);
        return FlowValue.None;
    }

    private static FlowValue? TakenOut(LibraryCall call)
    {
        var found = Known(call);
        foreach (var parameter in call.Site.Method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out)
                call.Output(parameter.Name, parameter.Name == "priority" ? call.Memory.Keys(call.Source) : found);
        }

        return FlowValue.None;
    }

    // Some of the items may go, or change their places; what is left is what was there.
    private static FlowValue? Fewer(LibraryCall call)
    {
        foreach (var function in call.Site.Functions)
            call.Caller.Call(function, [call.Items, call.Items]);
        if (!IsImmutable(call))
            call.Memory.Blur(call.Source);
        return IsImmutable(call) ? call.Memory.Copy(call.Source, call.ResultType) : FlowValue.None;
    }

    private static FlowValue? One(LibraryCall call) => Tested(call);

    private static FlowValue? ByKey(LibraryCall call) => Known(call).Or(call.Given("defaultValue"));

    private static FlowValue Tested(LibraryCall call)
    {
        var items = call.Items;
        foreach (var function in call.Site.Functions)
            call.Caller.Call(function, [items]);
        return items;
    }

    private static FlowValue? Each(LibraryCall call)
    {
        Tested(call);
        return FlowValue.None;
    }

    private static FlowValue? Asked(LibraryCall call)
    {
        Tested(call);
        return call.Computed(FlowTransformation.Aggregation, call.Items, call.Given("value"), call.Given("item"));
    }

    private static FlowValue? CopiedTo(LibraryCall call)
    {
        if (call.Either("destinationArray", "array", "destination", "dest") is not { } target)
            return FlowValue.None;
        call.Memory.Blur(call.Given(target));
        call.Memory.Add(call.Given(target), call.Elements);
        return FlowValue.None;
    }

    // Each argument is an item, but for those that hold items.
    private static FlowValue? Made(LibraryCall call)
    {
        var items = FlowValue.None;
        foreach (var parameter in call.Site.Method.Parameters)
        {
            if (parameter.Name is not ("items" or "item" or "item1" or "item2" or "item3" or "item4" or "list"))
                continue;
            var type = call.Site.TypeOf(parameter.Ordinal) ?? parameter.Type;
            items = items.Or(DataTypes.ItemOf(parameter.Type, out _) is null ? call.Given(parameter.Name) : call.Memory.Elements(call.Given(parameter.Name), type));
        }

        var itemType = call.Site.Method.Parameters.FirstOrDefault(parameter => parameter.Name == "items") is { } given ? DataTypes.ItemOf(given.Type, out _) : null;
        if (call.ResultType.Name == "Channel")
            return call.Memory.New(new HeapObject { Type = call.ResultType, IsMade = true, Site = call.Site.Operation.Syntax });
        return DataTypes.PairOf(call.ResultType) is null ? call.Collection(items) : LinqMethods.Pairs(call.Memory, items, itemType, call.ResultType);
    }
}
