using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>What outlives the run.</content>
internal sealed partial class Memory
{
    // The number under which an object of this run is known to others.
    private readonly Dictionary<int, int> _sharedAs = [];
    // The number under which others know the object that an earlier run made in its place.
    private readonly Dictionary<int, int> _knownAs = [];
    private readonly Dictionary<(object Maker, object Made), int> _ordinals = [];

    /// <summary>Whose code makes objects now: the run itself, or what it does apart from that, once for all runs.</summary>
    public object Maker { get; set; } = run;

    /// <summary>Whether any of the objects outlives the run.</summary>
    public bool IsShared(FlowValue value)
    {
        foreach (var id in value.Objects)
        {
            if (shared.Holds(id) || _sharedAs.ContainsKey(id))
                return true;
        }

        return false;
    }

    /// <summary>Whether a value is a collection in which the code at hand gathers things of many records.</summary>
    public bool Gathers(FlowValue collection) => collection.WithoutDeciding().Origins.IsEmpty && IsShared(collection)
        && collection.Objects.All(id => State.Object(id) is { IsMade: true, Base.IsEmpty: true });

    /// <summary>Lets objects, and all that they hold, outlive the run. Gives the value as others see it.</summary>
    public FlowValue Share(FlowValue value) => Share(value, []);

    /// <summary>Lets what is put into a collection outlive the run, if that does.</summary>
    public void Keep(FlowValue collection, FlowValue item)
    {
        if (IsShared(collection))
            Share(item);
    }

    /// <summary>Lets a variable outlive the run with what it may hold.</summary>
    public void Share(ISymbol variable, FlowValue value) => shared.Add(variable, Share(value));

    /// <summary>Keeps what this run did to objects that outlive it.</summary>
    public void ShareChanges()
    {
        var seen = new HashSet<int>();
        foreach (var id in State.Changed.Where(id => shared.Holds(id) || _sharedAs.ContainsKey(id)).ToList())
            Share(id, seen);
    }

    private FlowValue Share(FlowValue value, HashSet<int> seen)
    {
        if (value.Objects.IsEmpty && value.Functions.IsEmpty)
            return value;
        var objects = Share(value.Objects, seen);
        return value.Functions.IsEmpty && objects == value.Objects ? value : value.With(objects, value.Functions.Select(function => function with
        {
            Receiver = Share(function.Receiver, seen),
            Captured = function.Captured.Select(captured => (captured.Variable, Share(captured.Value, seen))).ToImmutableArray(),
        }).ToImmutableArray());
    }

    // Nearly always the objects have the same numbers for all.
    private ImmutableArray<int> Share(ImmutableArray<int> objects, HashSet<int> seen)
    {
        var isOther = false;
        foreach (var id in objects)
            isOther |= Share(id, seen) != id;
        return isOther ? objects.Select(id => _sharedAs[id]).Distinct().ToImmutableArray() : objects;
    }

    private int Share(int id, HashSet<int> seen)
    {
        var content = State.Object(id);
        if (!_sharedAs.TryGetValue(id, out var common))
        {
            common = shared.Holds(id) ? id : CommonId(id, content);
            _sharedAs.Add(id, common);
        }

        if (!seen.Add(id) || shared.IsUnchanged(common, content))
            return common;
        budget.Spend();
        shared.Add(common, content with
        {
            Members = content.Members.Where(static member => member.IsWritten).Select(member => member.With(Share(member.Value, seen))),
            Items = Share(content.Items, seen),
            Entries = content.Entries.Select(entry => Share(entry, seen)),
            Keys = Share(content.Keys, seen),
            Held = Share(content.Held, seen),
            Hidden = content.Hidden.Select(member => member.With(Share(member.Value, seen))),
        });
        return common;
    }

    // Objects that a creation makes are told by their order.
    private HeapObject Known(int id, HeapObject content)
    {
        var ordinal = Next(content.Site!);
        if (shared.FindId(Maker, content.Site!, ordinal) is { } common)
            _knownAs.Add(id, common);
        return content with { Ordinal = ordinal };
    }

    private int CommonId(int id, HeapObject content)
    {
        if (content.Site is not null)
            return shared.IdFor(Maker, content.Site, content.Ordinal, id);
        var made = content.Base.FirstOrDefault() ?? (object?)content.Type?.OriginalDefinition ?? "";
        return shared.IdFor(Maker, made, Next(made), id);
    }

    private int Next(object made)
    {
        _ordinals.TryGetValue((Maker, made), out var ordinal);
        _ordinals[(Maker, made)] = ordinal + 1;
        return ordinal;
    }
}
