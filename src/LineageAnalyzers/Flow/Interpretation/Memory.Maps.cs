using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Maps, groups, and collections as a whole.</content>
internal sealed partial class Memory
{
    private const int MostInOrder = 8;

    /// <summary>What enumerating a collection gives: its items, or of a map its pairs of key and value.</summary>
    public FlowValue Elements(FlowValue collection, ITypeSymbol? type)
    {
        if (MapType(collection, type) is not { } map || DataTypes.PairOf(map) is not { } pair)
            return Items(collection, type);
        return Pair(pair, Keys(collection), Items(collection, map));
    }

    /// <summary>What the keys of a map come from; of a group, what it is grouped by.</summary>
    public FlowValue Keys(FlowValue map)
    {
        var result = Computed(FlowTransformation.Transformation, FlowValue.From(map.Origins));
        foreach (var id in map.Objects)
        {
            var content = State.Object(id);
            result = result.Or(content.Keys);
            if (!content.Base.IsEmpty)
                result = result.Or(FlowValue.From(content.Base.Select(origin => origin.By(FlowTransformation.Transformation))));
        }

        return result;
    }

    /// <summary>What a map holds under a key that is not known. A table that stands in the code is asked as a switch is: the key decides.</summary>
    public FlowValue ByKey(FlowValue map, ITypeSymbol? type, FlowValue key)
    {
        var found = Items(map, type);
        if (!IsTable(map) || found.IsEmpty)
            return found;
        var deciding = Content(key).Where(static origin => origin.Root is not SourceRoot { Source: FlowSource.Constant or FlowSource.Unknown }).Select(static origin => origin.By(FlowTransformation.Conditional).Veiled());
        return found.And(deciding.ToImmutableArray());
    }

    // Two things or more, each under a name that is written in the code.
    private bool IsTable(FlowValue map) => map is { Origins.IsEmpty: true, Objects: [var id] }
        && State.Object(id) is { IsMade: true, Base.IsEmpty: true, Items.IsEmpty: true, Held.IsEmpty: true, Entries: { Count: > 1 } entries }
        && entries.Values.Any(value => !value.SameAs(entries.Values.First()));

    /// <summary>Whether a collection was put together here with keys besides its items.</summary>
    public bool IsGroup(FlowValue collection)
    {
        foreach (var id in collection.Objects)
        {
            if (!State.Object(id).Keys.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>A pair of key and value.</summary>
    public FlowValue Pair(INamedTypeSymbol type, FlowValue key, FlowValue value)
    {
        var pair = Made(type);
        foreach (var (member, content) in ((string, FlowValue)[])[("Key", key), ("Value", value)])
        {
            if (type.GetMembers(member).FirstOrDefault() is { } symbol)
                Write(pair, symbol, content);
        }

        return pair;
    }

    /// <summary>A new map or group of these items.</summary>
    public FlowValue Map(FlowValue keys, FlowValue items, ITypeSymbol? type) => New(new HeapObject { Type = type, IsMade = true, Keys = keys, Items = items });

    /// <summary>Puts a value into a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="name">The key where it is constant; null where it is not known.</param>
    /// <param name="key">Where the key comes from.</param>
    /// <param name="value">The value.</param>
    public void Put(FlowValue map, string? name, FlowValue key, FlowValue value)
    {
        if (name is null)
            Add(map, value);
        else
            Add(map, name, value);
        foreach (var id in map.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Keys = content.Keys.Or(key) });
        }
    }

    /// <summary>Another collection that holds the same now.</summary>
    public FlowValue Copy(FlowValue collection, ITypeSymbol? type = null)
    {
        var copy = FlowValue.From(collection.Origins);
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            copy = copy.Or(New(type is null ? content : content with { Type = type }));
        }

        // In a list, an item does not keep its place.
        if (type is not null and not IArrayTypeSymbol && DataTypes.PairOf(type) is null)
            Blur(copy);
        return copy;
    }

    /// <summary>The items of an array each by itself, as far as they are known so; else all in one.</summary>
    public IReadOnlyList<FlowValue> Parts(FlowValue array, ITypeSymbol? type) =>
        array.Objects is [var id] && State.Object(id) is { IsMade: true, Items.IsEmpty: true, Held.IsEmpty: true } content ? [.. content.Entries.Values] : [Items(array, type)];

    /// <summary>The items of an array that was made here, one after the other; null where they are not known so, or are too many to be looked at each by itself.</summary>
    public IReadOnlyList<FlowValue>? InOrder(FlowValue array) =>
        array is { Origins.IsEmpty: true, Objects: [var id] } && State.Object(id) is { IsMade: true, Items.IsEmpty: true, Held.IsEmpty: true, Keys.IsEmpty: true, Entries.Count: > 1 and <= MostInOrder } content
            && content.Entries.Select((entry, index) => entry.Key == index.ToString(System.Globalization.CultureInfo.InvariantCulture)).All(static isNext => isNext)
            ? [.. content.Entries.Values]
            : null;

    /// <summary>Forgets at which place of an array, or under which name of a map, a collection holds what it holds.</summary>
    public void Blur(FlowValue collection)
    {
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            if (!content.Entries.IsEmpty)
                State.Set(id, content with { Entries = HeapObject.NoEntries, Items = content.Entries.Values.Aggregate(content.Items, (left, right) => left.Or(right)) });
        }
    }

    /// <summary>Takes everything out of a collection, or out of an object of a library.</summary>
    public void Clear(FlowValue collection)
    {
        if (collection.Objects is not [var id])
            return;
        State.Set(id, new HeapObject { Type = State.Object(id).Type, IsMade = true });
    }

    // The collection may be declared as less than it is.
    private ITypeSymbol? MapType(FlowValue collection, ITypeSymbol? type)
    {
        if (DataTypes.PairOf(type) is not null)
            return type;
        foreach (var id in collection.Objects)
        {
            if (State.Object(id).Type is { } made && DataTypes.PairOf(made) is not null)
                return made;
        }

        return null;
    }
}
