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
    private readonly Dictionary<ISymbol, FlowValue> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, HeapObject> _objects = [];

    private readonly SharedState _shared;

    private FlowState(FlowState? before, SharedState shared)
    {
        _before = before;
        _shared = shared;
    }

    /// <summary>The objects that changed in this layer.</summary>
    public IEnumerable<int> Changed => _objects.Keys;

    /// <summary>A state in which nothing was written yet; what others left in the shared state can be read.</summary>
    public static FlowState Empty(SharedState shared) => new(null, shared);

    /// <summary>A layer over this state.</summary>
    public FlowState Branch() => new(this, _shared);

    /// <summary>What a variable holds; null when nothing was written to it.</summary>
    public FlowValue? Find(ISymbol variable)
    {
        for (var layer = this; layer is not null; layer = layer._before)
        {
            if (layer._variables.TryGetValue(variable, out var value))
                return value;
        }

        return _shared.Find(variable);
    }

    /// <summary>Writes a variable.</summary>
    public void Set(ISymbol variable, FlowValue value) => _variables[variable] = value;

    /// <summary>Takes back that a variable was written in this layer.</summary>
    public void Forget(ISymbol variable) => _variables.Remove(variable);

    /// <summary>What is known of an object.</summary>
    public HeapObject Object(int id) => FindObject(id) ?? new HeapObject();

    /// <summary>Writes an object.</summary>
    public void Set(int id, HeapObject content) => _objects[id] = content;

    /// <summary>Everything that changed from an earlier layer to this one, as one layer over the earlier one, which later changes do not reach.</summary>
    public FlowState Since(FlowState earlier)
    {
        var layers = new Stack<FlowState>();
        for (var layer = this; layer is not null && layer != earlier; layer = layer._before)
            layers.Push(layer);
        var result = earlier.Branch();
        foreach (var layer in layers)
            result.Take(layer);

        return result;
    }

    /// <summary>Goes on from any of these layers, which stand on this state.</summary>
    /// <param name="alternatives">The layers; with only one, this is what happened.</param>
    /// <param name="deciding">Where the values come from that chose between them.</param>
    public void Join(IReadOnlyList<FlowState> alternatives, ImmutableArray<Origin> deciding)
    {
        if (alternatives.Count == 1)
        {
            Take(alternatives[0]);
            return;
        }

        var conditions = deciding.Select(origin => origin.By(FlowTransformation.Conditional).Veiled()).ToImmutableArray();
        foreach (var variable in alternatives.SelectMany(layer => layer._variables.Keys).Distinct<ISymbol>(SymbolEqualityComparer.Default).ToList())
        {
            var values = alternatives.Select(layer => layer.Find(variable) ?? FlowValue.None).ToList();
            var joined = values.Aggregate((left, right) => left.Or(right));
            if (!conditions.IsEmpty && values.Any(value => !value.SameAs(values[0])))
                joined = joined.WithOrigins(joined.Origins.Union(conditions).ToImmutableArray());
            _variables[variable] = joined;
        }

        foreach (var id in alternatives.SelectMany(layer => layer._objects.Keys).Distinct().ToList())
        {
            HeapObject? joined = null;
            foreach (var layer in alternatives)
            {
                if (layer.FindObject(id) is { } content)
                    joined = joined is null ? content : joined.Or(content, conditions);
            }

            _objects[id] = joined!;
        }
    }

    /// <summary>Writes down here what another layer changes, as it is in this one, so that it stays so whatever becomes of the state below.</summary>
    public void Keep(FlowState changes)
    {
        foreach (var variable in changes._variables.Keys)
        {
            if (!_variables.ContainsKey(variable) && Find(variable) is { } value)
                _variables.Add(variable, value);
        }

        foreach (var id in changes._objects.Keys)
        {
            if (!_objects.ContainsKey(id) && FindObject(id) is { } content)
                _objects.Add(id, content);
        }
    }

    /// <summary>
    /// Takes over a layer over this state. Tells whether something that was there before has other data now; which objects hold it may differ, since a loop makes
    /// new ones in each turn.
    /// </summary>
    public bool Settle(FlowState layer)
    {
        var isOther = layer._variables.Any(pair => Find(pair.Key) is { } before && !before.HasDataOf(pair.Value))
            || layer._objects.Any(pair => FindObject(pair.Key) is { } before && !before.HasDataOf(pair.Value));
        Take(layer);
        return isOther;
    }

    private void Take(FlowState layer)
    {
        foreach (var pair in layer._variables)
            _variables[pair.Key] = pair.Value;
        foreach (var pair in layer._objects)
            _objects[pair.Key] = pair.Value;
    }

    /// <summary>Takes over what a called method has done, but not its own variables.</summary>
    /// <param name="callee">The layer in which the method ran, which stands on this state.</param>
    /// <param name="isOwn">Tells the variables of the method.</param>
    public void Return(FlowState callee, Func<ISymbol, bool> isOwn)
    {
        foreach (var pair in callee._variables)
        {
            if (!isOwn(pair.Key))
                _variables[pair.Key] = pair.Value;
        }

        foreach (var pair in callee._objects)
            _objects[pair.Key] = pair.Value;
    }

    private HeapObject? FindObject(int id)
    {
        for (var layer = this; layer is not null; layer = layer._before)
        {
            if (layer._objects.TryGetValue(id, out var content))
                return content;
        }

        return _shared.Find(id);
    }
}
