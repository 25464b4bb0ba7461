using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>The objects of one run: makes them, reads and writes their members and items, and tells what they hold.</summary>
internal sealed class Memory(RecordDescriber records, IMethodCaller caller, WorkBudget budget)
{
    private const int MostObjects = 20_000;
    private const int MostLevels = 12;

    private int _count;

    /// <summary>What variables and objects hold now.</summary>
    public FlowState State { get; set; } = FlowState.Empty();

    /// <summary>A new object.</summary>
    /// <exception cref="WorkBudgetSpentException">There are too many.</exception>
    public FlowValue New(HeapObject content)
    {
        if (++_count > MostObjects)
            throw new WorkBudgetSpentException();
        State.Set(_count, content);
        return FlowValue.Object(_count);
    }

    /// <summary>A new object that the code at hand makes.</summary>
    public FlowValue Made(ITypeSymbol? type) => New(new HeapObject { Type = type, IsMade = true });

    /// <summary>A new collection of these items.</summary>
    public FlowValue Collection(FlowValue items, ITypeSymbol? type = null) => New(new HeapObject { Type = type, IsMade = true, Items = items });

    /// <summary>Something that comes from these origins as it is: an object when its type has members, else the value alone.</summary>
    public FlowValue External(IEnumerable<Origin> origins, ITypeSymbol? type, WireForm? form = null) => DataTypes.IsObject(type)
        ? New(new HeapObject { Type = type, Form = form, Base = origins.ToImmutableArray() })
        : FlowValue.From(origins);

    /// <summary>What a member of a value holds.</summary>
    public FlowValue Read(FlowValue receiver, ISymbol member)
    {
        var name = MemberNames.Of(member);
        var type = TypeOf(member);
        if (member is IPropertySymbol property && !IsStored(property, receiver) && caller.Get(property, receiver) is { } computed)
            return computed;
        var result = receiver.Origins.IsEmpty ? FlowValue.None : FlowValue.From(receiver.Origins.Select(origin => origin.Member(null, name)));
        foreach (var id in receiver.Objects)
            result = result.Or(ReadFrom(id, member, name, type));
        return result;
    }

    /// <summary>Writes a member of a value. Where the value may be one of several objects, each may still hold what it held.</summary>
    public void Write(FlowValue receiver, ISymbol member, FlowValue value)
    {
        var key = member.OriginalDefinition;
        foreach (var id in receiver.Objects)
        {
            var content = State.Object(id);
            var written = new MemberValue(value);
            if (receiver.Objects.Length > 1)
                written = content.Members.TryGetValue(key, out var before) ? before.Or(written, ImmutableArray<Origin>.Empty) : written with { IsCertain = false };
            State.Set(id, content with { Members = content.Members.SetItem(key, written) });
        }
    }

    /// <summary>What any item of a collection, or any value of a map, holds.</summary>
    public FlowValue Items(FlowValue collection, ITypeSymbol? type)
    {
        var item = DataTypes.ItemOf(type, out var isMap);
        var suffix = isMap ? FieldPath.MapValues : FieldPath.Items;
        var result = collection.Origins.IsEmpty ? FlowValue.None : FlowValue.From(collection.Origins.Select(origin => origin.Items(suffix)));
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            result = content.Entries.Values.Aggregate(result.Or(content.Items), (left, right) => left.Or(right));
            if (!content.Held.IsEmpty)
                result = result.Or(FlowValue.From(Content(content.Held)));
            if (!content.Base.IsEmpty)
                result = result.Or(External(content.Base.Select(origin => origin.Items(suffix)), item ?? DataTypes.ItemOf(content.Type, out _), content.Form));
        }

        return result;
    }

    /// <summary>What a map holds under a name.</summary>
    public FlowValue Entry(FlowValue map, string name, ITypeSymbol? type)
    {
        if (map.Objects is [var id] && map.Origins.IsEmpty && State.Object(id) is { IsMade: true } content && content.Items.IsEmpty && content.Held.IsEmpty)
            return content.Entries.TryGetValue(name, out var entry) ? entry : FlowValue.None;
        return Items(map, type);
    }

    /// <summary>Puts an item into a collection, or a value into a map under a name that is not known.</summary>
    public void Add(FlowValue collection, FlowValue item)
    {
        foreach (var id in collection.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Items = content.Items.Or(item) });
        }
    }

    /// <summary>Puts a value into a map under a name.</summary>
    public void Add(FlowValue map, string name, FlowValue value)
    {
        foreach (var id in map.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Entries = content.Entries.SetItem(name, map.Objects.Length > 1 && content.Entries.TryGetValue(name, out var other) ? other.Or(value) : value) });
        }
    }

    /// <summary>Gives data to an object of a library, which does with it what is not seen.</summary>
    public void Give(FlowValue holder, FlowValue value)
    {
        if (value.IsEmpty)
            return;
        foreach (var id in holder.Objects)
        {
            var content = State.Object(id);
            State.Set(id, content with { Held = content.Held.Or(value) });
        }
    }

    /// <summary>Everything that can be found in a value: its own origins and those of all that it holds.</summary>
    public ImmutableArray<Origin> Content(FlowValue value)
    {
        var origins = new List<Origin>();
        Collect(value, origins, [], 0);
        return origins.Distinct().ToImmutableArray();
    }

    /// <summary>A value that is computed from others. A constant is no source worth naming beside others.</summary>
    public FlowValue Computed(FlowTransformation transformation, params IEnumerable<FlowValue> inputs)
    {
        var origins = inputs.SelectMany(input => Content(input)).Select(origin => origin.By(transformation)).Distinct().ToList();
        if (origins.Any(origin => !IsConstant(origin)))
            origins.RemoveAll(IsConstant);
        return FlowValue.From(origins);
    }

    private static bool IsConstant(Origin origin) => origin.Root is SourceRoot { Source: FlowSource.Constant };

    private FlowValue ReadFrom(int id, ISymbol member, string name, ITypeSymbol? type)
    {
        var content = State.Object(id);
        var key = member.OriginalDefinition;
        var known = content.Members.TryGetValue(key, out var written) ? written : null;
        if (known is { IsCertain: true })
            return known.Value;
        var inherited = Inherited(content, member, name, type);
        if (known is null && !content.IsMade)
            State.Set(id, State.Object(id) is var now ? now with { Members = now.Members.SetItem(key, new MemberValue(inherited, IsWritten: false)) } : content);
        return known is null ? inherited : known.Value.Or(inherited);
    }

    private FlowValue Inherited(HeapObject content, ISymbol member, string name, ITypeSymbol? type)
    {
        if (!content.Held.IsEmpty)
            return Computed(FlowTransformation.Transformation, content.Held);
        if (content.IsMade)
            return FlowValue.None;
        if (content.Base.IsEmpty)
            return External([Origin.Of(FlowSource.Unknown, name, null)], type);
        var wireName = content.Form is { } form ? records.WireNameOf(member, form, budget.CancellationToken) : null;
        return External(content.Base.Select(origin => origin.Member(wireName, name)), type, content.Form);
    }

    // Generated classes keep a field behind each property of the schema; the property is what stands on the wire.
    private bool IsStored(IPropertySymbol property, FlowValue receiver)
    {
        foreach (var id in receiver.Objects)
        {
            if (State.Object(id).Form is { } form && records.WireNameOf(property, form, budget.CancellationToken) is not null)
                return true;
        }

        return IsOfSchema(property);
    }

    /// <summary>Whether the property is a field of a schema from which its class was generated.</summary>
    public bool IsOfSchema(IPropertySymbol property) =>
        records.WireNameOf(property, WireForm.Avro, budget.CancellationToken) is not null
        || records.WireNameOf(property, WireForm.Protobuf, budget.CancellationToken) is not null;

    private void Collect(FlowValue value, List<Origin> origins, HashSet<int> seen, int level)
    {
        origins.AddRange(value.Origins);
        if (level == MostLevels)
            return;
        foreach (var id in value.Objects)
        {
            if (!seen.Add(id))
                continue;
            var content = State.Object(id);
            origins.AddRange(content.Base);
            Collect(content.Items, origins, seen, level + 1);
            Collect(content.Held, origins, seen, level + 1);
            foreach (var entry in content.Entries.Values)
                Collect(entry, origins, seen, level + 1);
            foreach (var member in content.Members.Values)
            {
                if (member.IsWritten)
                    Collect(member.Value, origins, seen, level + 1);
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
