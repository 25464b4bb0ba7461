using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Collections;

/// <summary>LINQ, over whatever holds the items: which of them arrive where, and with which of them functions are called.</summary>
internal static class LinqMethods
{
    private static readonly FlowValue Position = FlowValue.From(Origin.Of(FlowSource.Constant, null, null));

    private static readonly MethodTable Table = new MethodTable()
        // The same items, or some of them.
        .With(Copied, "AsReadOnly", "ToArray", "ToFrozenSet", "ToHashSet", "ToImmutableArray", "ToImmutableHashSet", "ToImmutableList", "ToImmutableSortedSet", "ToList")
        .With(Same, "AsAsyncEnumerable", "AsEnumerable", "AsList", "AsNoTracking", "AsNoTrackingWithIdentityResolution", "AsParallel", "AsQueryable", "AsSplitQuery", "AsTracking",
            "IgnoreQueryFilters", "Include", "TagWith", "ThenInclude", "ToAsyncEnumerable", "ToBlockingEnumerable", "WithCancellation", "WithDegreeOfParallelism", "ConfigureAwait")
        .With(Chosen, "Cast", "Distinct", "DistinctBy", "OfType", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "Reverse", "Shuffle", "Skip", "SkipLast", "SkipWhile",
            "Take", "TakeLast", "TakeWhile", "ThenBy", "ThenByDescending", "Where", "WhereNotNull")
        // What is compared with them decides and does not arrive.
        .Exposing(Chosen, "Except", "ExceptBy", "Intersect", "IntersectBy")
        .Exposing(static call => call.Collection(call.Elements.Or(call.ElementsOf(call.Has("second") ? "second" : "source2"))), "Union", "UnionBy")
        .With(static call => call.Collection(call.Elements.Or(call.ElementsOf(call.Has("second") ? "second" : "source2"))), "Concat")
        .With(static call => call.Collection(call.Elements.Or(call.Given("element"))), "Append", "Prepend")
        .With(static call => call.Collection(call.Elements.Or(call.Given("defaultValue"))), "DefaultIfEmpty")
        // One of them.
        .With(One, "ElementAt", "ElementAtOrDefault", "First", "FirstOrDefault", "Last", "LastOrDefault", "MaxBy", "MinBy", "Single", "SingleOrDefault")
        // Something made of each.
        .With(static call => call.Collection(call.Apply("selector", call.Elements, Position)), "Select", "SelectAwait")
        .With(static call => Project(call, call.Apply(call.Either("selector", "collectionSelector") ?? "", call.Elements, Position)), "SelectMany")
        .With(Zip, "Zip")
        .With(static call => call.Collection(Tuple(call, Position, call.Elements)), "Index")
        .With(static call => call.Collection(call.Memory.Collection(call.Elements)), "Chunk")
        .With(Join, "Join", "LeftJoin", "RightJoin", "GroupJoin")
        // Groups and maps.
        .With(Group, "GroupBy", "ToLookup")
        .With(ToMap, "ToDictionary", "ToFrozenDictionary", "ToImmutableDictionary", "ToImmutableSortedDictionary")
        .With(static call => call.Collection(MapPair(call, call.Apply("keySelector", call.Elements), call.Computed(FlowTransformation.Aggregation, call.Elements))), "CountBy")
        .With(static call => call.Collection(MapPair(call, call.Apply("keySelector", call.Elements), Folded(call))), "AggregateBy")
        // One value of all.
        .With(Folded, "Aggregate")
        .With(Reduced, "All", "Any", "Average", "Count", "LongCount", "Max", "Min", "Sum")
        .Exposing(Reduced, "Contains", "SequenceEqual")
        .With(Counted, "TryGetNonEnumeratedCount")
        .With(Each, "ForAll", "ForEach", "Load")
        // Items from nothing.
        .With(static call => call.Collection(FlowValue.None), "Empty")
        .With(static call => call.Collection(call.Given("element")), "Repeat")
        .With(static call => call.Collection(call.Computed(FlowTransformation.Transformation, call.Site.Arguments)), "Range", "Sequence", "InfiniteSequence")
        .With(static call => call.Collection(call.Elements), "CreateRange");

    /// <summary>What the LINQ method of a name does; null when there is none.</summary>
    public static LibraryMethod? Find(string name)
    {
        var found = Table.Find(name);
        // The asynchronous ones have the same names with an ending.
        foreach (var ending in (string[])["Async", "AwaitWithCancellation", "Await"])
        {
            if (found is null && name.EndsWith(ending, StringComparison.Ordinal))
                found = Table.Find(name = name.Substring(0, name.Length - ending.Length));
        }

        return found;
    }

    // Without a choice among the items, the collection is what it was.
    private static FlowValue Copied(LibraryCall call) => DataTypes.PairOf(call.SourceType) is not null || DataTypes.IsText(call.SourceType) || call.SourceType is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false }
        ? call.Collection(call.Elements)
        : call.Memory.Copy(call.Source, call.ResultType);

    private static FlowValue Same(LibraryCall call) => call.Source;

    private static FlowValue Chosen(LibraryCall call)
    {
        Test(call);
        return call.Site.Method.Parameters.Length == 1 && !DataTypes.IsText(call.SourceType) && DataTypes.PairOf(call.SourceType) is null
            ? call.Memory.Copy(call.Source)
            : call.Collection(call.Elements);
    }

    private static FlowValue One(LibraryCall call)
    {
        if (HeaderMethods.Chosen(call) is { } header)
            return header;
        Test(call);
        return call.Elements.Or(call.Given("defaultValue"));
    }

    private static void Test(LibraryCall call)
    {
        var items = call.Elements;
        foreach (var function in call.Site.Functions)
            call.Caller.Call(function, [items, Position]);
    }

    private static FlowValue Each(LibraryCall call)
    {
        Test(call);
        return FlowValue.None;
    }

    private static FlowValue Project(LibraryCall call, FlowValue inner)
    {
        var items = call.Memory.Elements(inner, ResultOf(call, call.Either("selector", "collectionSelector") ?? ""));
        return call.Collection(call.Has("resultSelector") ? call.Apply("resultSelector", call.Elements, items) : items);
    }

    // The type of what a function returns, before it is converted to what the method asks for.
    private static ITypeSymbol? ResultOf(LibraryCall call, string parameter) => call.Given(parameter).Functions.FirstOrDefault()?.Method.ReturnType;

    private static FlowValue Zip(LibraryCall call) => call.Collection(call.Has("resultSelector")
        ? call.Apply("resultSelector", call.Elements, call.ElementsOf("second"))
        : Tuple(call, call.Elements, call.ElementsOf("second"), call.ElementsOf("third")));

    private static FlowValue Tuple(LibraryCall call, params IReadOnlyList<FlowValue> parts)
    {
        if (DataTypes.ItemOf(call.ResultType, out _) is not INamedTypeSymbol { IsTupleType: true } type)
            return call.Computed(FlowTransformation.Transformation, parts);
        var tuple = call.Memory.Made(type);
        for (var index = 0; index < type.TupleElements.Length && index < parts.Count; index++)
            call.Memory.Write(tuple, type.TupleElements[index].CorrespondingTupleField ?? type.TupleElements[index], parts[index]);
        return tuple;
    }

    // The keys decide what belongs together.
    private static FlowValue Join(LibraryCall call)
    {
        var outer = call.Elements;
        var inner = call.ElementsOf("inner");
        call.Apply("outerKeySelector", outer);
        call.Apply("innerKeySelector", inner);
        return call.Collection(call.Apply("resultSelector", outer, call.Name() == "GroupJoin" ? call.Memory.Collection(inner) : inner));
    }

    private static FlowValue Group(LibraryCall call)
    {
        var keys = call.Apply("keySelector", call.Elements);
        var items = call.Has("elementSelector") ? call.Apply("elementSelector", call.Elements) : call.Elements;
        if (call.Has("resultSelector"))
            return call.Collection(call.Apply("resultSelector", keys, call.Memory.Collection(items)));
        return call.Collection(call.Memory.Map(keys, items, DataTypes.ItemOf(call.ResultType, out _)));
    }

    private static FlowValue ToMap(LibraryCall call)
    {
        if (!call.Has("keySelector"))
            return Pairs(call.Memory, call.Elements, call.ElementType, call.ResultType);
        var keys = call.Apply("keySelector", call.Elements);
        return call.Memory.Map(keys, call.Either("elementSelector", "valueSelector") is { } values ? call.Apply(values, call.Elements) : call.Elements, call.ResultType);
    }

    /// <summary>A map of these pairs.</summary>
    public static FlowValue Pairs(Memory memory, FlowValue pairs, ITypeSymbol? pairType, ITypeSymbol? mapType)
    {
        var (keys, values) = (FlowValue.None, FlowValue.None);
        if (pairType is INamedTypeSymbol { IsTupleType: true } tuple)
            (keys, values) = (memory.Read(pairs, tuple.TupleElements[0]), memory.Read(pairs, tuple.TupleElements[1]));
        else if (pairType is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 })
            (keys, values) = (memory.Read(pairs, pairType.GetMembers("Key")[0]), memory.Read(pairs, pairType.GetMembers("Value")[0]));
        else
            values = pairs;
        return memory.Map(keys, values, mapType);
    }

    private static FlowValue MapPair(LibraryCall call, FlowValue key, FlowValue value) =>
        DataTypes.ItemOf(call.ResultType, out _) is INamedTypeSymbol { Name: "KeyValuePair" } type
            ? call.Memory.Pair(type, key, value)
            : call.Computed(FlowTransformation.Aggregation, key, value);

    // The second turn sees what the first one has made.
    private static FlowValue Folded(LibraryCall call)
    {
        var items = call.Elements;
        var start = call.Has("seed") ? call.Given("seed") : call.Has("seedSelector") ? call.Apply("seedSelector", items) : items;
        var once = call.Apply("func", start, items);
        var folded = once.Or(call.Apply("func", start.Or(once), items)).Or(start);
        if (call.Has("resultSelector"))
            folded = call.Apply("resultSelector", folded);
        return folded.Objects.IsEmpty
            ? call.Computed(FlowTransformation.Aggregation, folded)
            : Summed(call, folded.Select(origin => origin.By(FlowTransformation.Aggregation)), start, items);
    }

    // What a fold makes is made of several items, as far as it is made of items; an item that it picks stays what it is.
    private static FlowValue Summed(LibraryCall call, FlowValue folded, FlowValue start, FlowValue items)
    {
        var memory = call.Memory;
        var of = new HashSet<(OriginRoot, string)>(memory.Content(items).Select(origin => (origin.Root, origin.Path)));
        of.ExceptWith(memory.Content(start).Where(_ => call.Has("seed")).Select(origin => (origin.Root, origin.Path)));
        foreach (var id in folded.Objects.Where(id => !items.Objects.Contains(id) && !start.Objects.Contains(id)))
        {
            var content = memory.State.Object(id);
            memory.State.Set(id, content with
            {
                Members = content.Members.Select(member => member.IsWritten
                    ? member with { Value = member.Value.Select(origin => origin.Transformation != FlowTransformation.Identity && of.Any(item => item.Item1.Equals(origin.Root) && origin.Path.StartsWith(item.Item2, System.StringComparison.Ordinal)) ? origin.By(FlowTransformation.Aggregation) : origin) }
                    : member),
            });
        }

        return folded;
    }

    private static FlowValue Reduced(LibraryCall call)
    {
        if (call.Site.Functions.Any())
        {
            var results = call.Site.Functions.Select(function => call.Caller.Call(function, [call.Elements])).ToList();
            return call.Computed(FlowTransformation.Aggregation, results);
        }

        // How many there are is told by the collection as one; a group has a key besides.
        if (call.Name() is not ("Any" or "Count" or "LongCount"))
            return call.Computed(FlowTransformation.Aggregation, call.Elements, call.Given("value"));
        return call.Memory.IsGroup(call.Source) ? call.Computed(FlowTransformation.Aggregation, call.Items) : call.Memory.Counted(call.Source);
    }

    private static FlowValue Counted(LibraryCall call)
    {
        call.Output("count", call.Computed(FlowTransformation.Aggregation, call.Source));
        return FlowValue.None;
    }

    private static string Name(this LibraryCall call)
    {
        var name = call.Site.Name;
        return name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
    }
}
