using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// What outlives the run from one entry point: objects that a service or a static member holds, static members, and the variables of functions that are kept.
/// What any entry point leaves here, every other may find. It only grows, so that the order of the entry points does not matter in the end.
/// </summary>
internal sealed class SharedState
{
    private readonly Dictionary<int, HeapObject> _objects = [];
    private readonly Dictionary<ISymbol, FlowValue> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<int, int> _objectChanges = [];
    private readonly Dictionary<ISymbol, int> _variableChanges = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(object Run, object Made, int Ordinal), int> _ids = [];
    private int _count;
    private SharedReads _reads = new();

    /// <summary>How often it has changed.</summary>
    public int Clock { get; private set; }

    /// <summary>The classes of the objects, in the order in which they were first seen.</summary>
    public IEnumerable<INamedTypeSymbol> Types => _objects.Values.Select(content => content.Type).OfType<INamedTypeSymbol>().Select(type => type.OriginalDefinition).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>A number for a new object.</summary>
    public int NextId() => ++_count;

    /// <summary>
    /// The number under which an object outlives the run: when an entry point is run again, the objects that it makes are those that it made before.
    /// </summary>
    /// <param name="run">The entry point.</param>
    /// <param name="made">Where the object is made, or what it comes from.</param>
    /// <param name="ordinal">How many objects of the run were like it before.</param>
    /// <param name="id">Its own number.</param>
    public int IdFor(object run, object made, int ordinal, int id)
    {
        if (!_ids.TryGetValue((run, made, ordinal), out var known))
            _ids.Add((run, made, ordinal), known = id);
        return known;
    }

    /// <summary>The number under which an earlier run has left an object; null when none did.</summary>
    public int? FindId(object run, object made, int ordinal) => _ids.TryGetValue((run, made, ordinal), out var known) ? known : null;

    /// <summary>Whether an object holds this content already.</summary>
    public bool IsUnchanged(int id, HeapObject content) => _objects.TryGetValue(id, out var known) && ReferenceEquals(known, content);

    /// <summary>Whether an object outlives the run.</summary>
    public bool Holds(int id) => _objects.ContainsKey(id);

    /// <summary>What is known of an object; null when it does not outlive its run.</summary>
    public HeapObject? Find(int id)
    {
        if (!_objects.TryGetValue(id, out var content))
            return null;
        _reads.Objects.Note(id, Clock);
        return content;
    }

    /// <summary>What a static member, or a variable that a kept function uses, holds; null when nothing was written to it.</summary>
    public FlowValue? Find(ISymbol variable)
    {
        if (_variables.Count == 0 && variable is ILocalSymbol or IParameterSymbol)
            return null;
        _reads.Variables.Note(variable, Clock);
        return _variables.TryGetValue(variable, out var value) ? value : null;
    }

    /// <summary>Adds what an object may hold.</summary>
    public void Add(int id, HeapObject content)
    {
        if (_objects.TryGetValue(id, out var known))
        {
            var joined = known.Or(content, ImmutableArray<Origin>.Empty);
            if (joined.SameAs(known))
                return;
            content = joined;
        }

        _objects[id] = content;
        _objectChanges[id] = ++Clock;
    }

    /// <summary>Adds what a variable may hold.</summary>
    public void Add(ISymbol variable, FlowValue value)
    {
        if (_variables.TryGetValue(variable, out var known))
        {
            var joined = known.Or(value);
            if (joined.SameAs(known))
                return;
            value = joined;
        }

        _variables[variable] = value;
        _variableChanges[variable] = ++Clock;
    }

    /// <summary>Starts to note what a run reads.</summary>
    public SharedReads Note() => _reads = new SharedReads();

    /// <summary>How much the run has read so far.</summary>
    public (int Objects, int Variables) ReadCount => (_reads.Objects.Count, _reads.Variables.Count);

    /// <summary>
    /// Notes that the run reads once more what it has read since a time, as the next turn of a loop does. What it sees there it needs not be run again for, whoever has
    /// written it.
    /// </summary>
    /// <param name="since">How much it had read at that time.</param>
    /// <param name="state">What it sees.</param>
    public void ReadAgain((int Objects, int Variables) since, FlowState state)
    {
        _reads.Objects.Renew(since.Objects, Clock, state.FindOwn);
        _reads.Variables.Renew(since.Variables, Clock, state.FindOwn);
    }

    /// <summary>Whether something changed after a run has read it, and holds more now than the run has seen.</summary>
    public bool IsOutdated(SharedReads reads) =>
        reads.Objects.Any((id, time, seen) => _objectChanges.TryGetValue(id, out var change) && change > time && seen?.Or(_objects[id], ImmutableArray<Origin>.Empty).SameAs(seen) != true)
        || reads.Variables.Any((variable, time, seen) => _variableChanges.TryGetValue(variable, out var change) && change > time && seen?.Or(_variables[variable]).SameAs(seen) != true);
}
