using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// What variables and objects hold at one point. A branch is a layer over the state before it: it costs what it changes, and joining branches looks
/// at their changes alone.
/// </summary>
internal sealed class FlowState
{
    private readonly FlowState? _before;
    private readonly SharedState _shared;
    // Most layers change few things, many none of one kind.
    private Dictionary<ISymbol, FlowValue>? _variables;
    private Dictionary<int, HeapObject>? _objects;

    private FlowState(FlowState? before, SharedState shared)
    {
        _before = before;
        _shared = shared;
    }

    /// <summary>The objects that changed in this layer.</summary>
    public IEnumerable<int> Changed => _objects?.Keys ?? Enumerable.Empty<int>();

    /// <summary>A state in which nothing was written yet; what others left in the shared state can be read.</summary>
    public static FlowState Empty(SharedState shared) => new(null, shared);

    /// <summary>A layer over this state.</summary>
    public FlowState Branch() => new(this, _shared);

    /// <summary>What a variable holds; null when nothing was written to it.</summary>
    public FlowValue? Find(ISymbol variable) => FindOwn(variable) ?? _shared.Find(variable);

    /// <summary>What the code at hand has written to a variable; null when nothing.</summary>
    public FlowValue? FindOwn(ISymbol variable)
    {
        for (var layer = this; layer is not null; layer = layer._before)
        {
            if (layer._variables is { } variables && variables.TryGetValue(variable, out var value))
                return value;
        }

        return null;
    }

    /// <summary>Writes a variable.</summary>
    public void Set(ISymbol variable, FlowValue value) => (_variables ??= new(SymbolEqualityComparer.Default))[variable] = value;

    /// <summary>Takes back that a variable was written in this layer.</summary>
    public void Forget(ISymbol variable) => _variables?.Remove(variable);

    /// <summary>What is known of an object.</summary>
    public HeapObject Object(int id) => FindObject(id) ?? new HeapObject();

    /// <summary>Writes an object.</summary>
    public void Set(int id, HeapObject content) => (_objects ??= [])[id] = content;

    /// <summary>Everything that changed from an earlier layer to this one, as one layer over the earlier one, which later changes do not reach.</summary>
    public FlowState Since(FlowState earlier)
    {
        var result = earlier.Branch();
        if (this != earlier)
            result.TakeSince(earlier, this);
        return result;
    }

    private void TakeSince(FlowState earlier, FlowState layer)
    {
        if (layer._before is { } below && below != earlier)
            TakeSince(earlier, below);
        Take(layer);
    }

    /// <summary>Goes on from any of these layers, which stand on this state.</summary>
    /// <param name="alternatives">The layers; with only one, this is what happened.</param>
    /// <param name="deciding">Where the values come from that chose between them.</param>
    public void Join(IReadOnlyList<FlowState> alternatives, ImmutableArray<Origin> deciding)
    {
        var conditions = Conditions(deciding);
        Join(alternatives, _ => conditions);
    }

    /// <summary>Goes on from any of these layers, which stand on this state and were tried one after the other.</summary>
    /// <param name="alternatives">The layers; with only one, this is what happened.</param>
    /// <param name="deciding">Of each layer, where the values come from that chose between it and those after it.</param>
    public void JoinInOrder(IReadOnlyList<FlowState> alternatives, IReadOnlyList<ImmutableArray<Origin>> deciding)
    {
        // Mostly all ask for the same; the last one is where all tests have led.
        if (deciding.Take(deciding.Count - 1).All(one => one.SequenceEqual(deciding[0])))
        {
            Join(alternatives, deciding[0]);
            return;
        }

        var conditions = deciding.Select(Conditions).ToList();
        Join(alternatives, index => conditions[index]);
    }

    private static ImmutableArray<Origin> Conditions(ImmutableArray<Origin> deciding) =>
        deciding.IsEmpty ? deciding : deciding.Select(origin => origin.By(FlowTransformation.Conditional).Veiled()).ToImmutableArray();

    private void Join(IReadOnlyList<FlowState> alternatives, Func<int, ImmutableArray<Origin>> conditions)
    {
        if (alternatives.Count == 1)
        {
            Take(alternatives[0]);
            return;
        }

        for (var index = 0; index < alternatives.Count; index++)
        {
            if (alternatives[index]._variables is { } variables)
            {
                foreach (var variable in variables.Keys)
                {
                    if (!IsChangedBefore(index, variable, alternatives))
                        Set(variable, Joined(variable, alternatives, conditions));
                }
            }

            if (alternatives[index]._objects is { } objects)
            {
                foreach (var id in objects.Keys)
                {
                    if (!IsChangedBefore(index, id, alternatives))
                        Set(id, Joined(id, alternatives, conditions));
                }
            }
        }
    }

    private static bool IsChangedBefore(int count, ISymbol variable, IReadOnlyList<FlowState> alternatives)
    {
        for (var index = 0; index < count; index++)
        {
            if (alternatives[index]._variables is { } variables && variables.ContainsKey(variable))
                return true;
        }

        return false;
    }

    private static bool IsChangedBefore(int count, int id, IReadOnlyList<FlowState> alternatives)
    {
        for (var index = 0; index < count; index++)
        {
            if (alternatives[index]._objects is { } objects && objects.ContainsKey(id))
                return true;
        }

        return false;
    }

    // What chose between a layer and those after it has a say where these hold something else. The layers that change nothing all hold what is below them:
    // that is looked up and joined once.
    private static FlowValue Joined(ISymbol variable, IReadOnlyList<FlowState> alternatives, Func<int, ImmutableArray<Origin>> conditions)
    {
        FlowValue? joined = null;
        FlowState? below = null;
        var differs = false;
        var last = ImmutableArray<Origin>.Empty;
        for (var index = alternatives.Count - 1; index >= 0; index--)
        {
            var layer = alternatives[index];
            var isKnown = false;
            if (layer._variables is null || !layer._variables.TryGetValue(variable, out var value))
            {
                isKnown = below is not null && below == layer._before;
                below = layer._before;
                value = isKnown ? joined! : layer.Find(variable) ?? FlowValue.None;
            }

            if (joined is not null && !isKnown)
            {
                differs |= !value.SameAs(joined);
                value = value.Or(joined);
            }

            joined = value;
            if (!differs || conditions(index) is var deciding && (deciding.IsEmpty || deciding == last))
                continue;
            last = deciding;
            joined = joined.And(deciding);
        }

        return joined!;
    }

    private static HeapObject Joined(int id, IReadOnlyList<FlowState> alternatives, Func<int, ImmutableArray<Origin>> conditions)
    {
        HeapObject? joined = null;
        HeapObject? unchanged = null;
        FlowState? below = null;
        var last = ImmutableArray<Origin>.Empty;
        for (var index = alternatives.Count - 1; index >= 0; index--)
        {
            var layer = alternatives[index];
            var deciding = conditions(index);
            if (layer._objects is null || !layer._objects.TryGetValue(id, out var content))
            {
                if (below is not null && below == layer._before)
                {
                    if (deciding.IsEmpty || deciding == last)
                        continue;
                }
                else
                    (below, unchanged) = (layer._before, layer.FindObject(id));
                content = unchanged;
            }

            last = deciding;
            if (content is not null)
                joined = joined is null ? content : content.Or(joined, deciding);
        }

        return joined!;
    }

    /// <summary>Writes down here what another layer changes, as it is in this one, so that it stays so whatever becomes of the state below.</summary>
    public void Keep(FlowState changes)
    {
        foreach (var variable in changes._variables?.Keys ?? Enumerable.Empty<ISymbol>())
        {
            if (_variables?.ContainsKey(variable) != true && Find(variable) is { } value)
                Set(variable, value);
        }

        foreach (var id in changes.Changed)
        {
            if (_objects?.ContainsKey(id) != true && FindObject(id) is { } content)
                Set(id, content);
        }
    }

    /// <summary>
    /// Takes over a layer over this state. Tells whether something that was there before has other data now; which objects hold it may differ, since a loop makes
    /// new ones in each turn.
    /// </summary>
    public bool Settle(FlowState layer)
    {
        var isOther = HasOtherData(layer);
        Take(layer);
        return isOther;
    }

    private bool HasOtherData(FlowState layer)
    {
        if (layer._variables is { } variables)
        {
            foreach (var pair in variables)
            {
                if (Find(pair.Key) is { } before && !before.HasDataOf(pair.Value))
                    return true;
            }
        }

        if (layer._objects is { } objects)
        {
            foreach (var pair in objects)
            {
                if (FindObject(pair.Key) is { } before && !before.HasDataOf(pair.Value))
                    return true;
            }
        }

        return false;
    }

    private void Take(FlowState layer)
    {
        if (layer._variables is { } variables)
        {
            if (_variables is null)
                _variables = new(variables, SymbolEqualityComparer.Default);
            else
                foreach (var pair in variables)
                    _variables[pair.Key] = pair.Value;
        }

        TakeObjects(layer);
    }

    private void TakeObjects(FlowState layer)
    {
        if (layer._objects is not { } objects)
            return;
        if (_objects is null)
            _objects = new(objects);
        else
            foreach (var pair in objects)
                _objects[pair.Key] = pair.Value;
    }

    /// <summary>Takes over what a called method has done, but not its own variables.</summary>
    /// <param name="callee">The layer in which the method ran, which stands on this state.</param>
    /// <param name="isOwn">Tells the variables of the method.</param>
    public void Return(FlowState callee, Func<ISymbol, bool> isOwn)
    {
        if (callee._variables is { } variables)
        {
            foreach (var pair in variables)
            {
                if (!isOwn(pair.Key))
                    Set(pair.Key, pair.Value);
            }
        }

        TakeObjects(callee);
    }

    private HeapObject? FindObject(int id) => FindOwn(id) ?? _shared.Find(id);

    /// <summary>What the code at hand knows of an object by itself; null where it has not touched it.</summary>
    public HeapObject? FindOwn(int id)
    {
        for (var layer = this; layer is not null; layer = layer._before)
        {
            if (layer._objects is { } objects && objects.TryGetValue(id, out var content))
                return content;
        }

        return null;
    }
}
