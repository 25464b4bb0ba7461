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
        _reads.Note(id, Clock);
        return content;
    }

    /// <summary>What a static member, or a variable that a kept function uses, holds; null when nothing was written to it.</summary>
    public FlowValue? Find(ISymbol variable)
    {
        if (_variables.Count == 0 && variable is ILocalSymbol or IParameterSymbol)
            return null;
        _reads.Note(variable, Clock);
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

    /// <summary>Whether something changed after a run has read it.</summary>
    public bool IsOutdated(SharedReads reads) =>
        reads.Objects.Any(read => _objectChanges.TryGetValue(read.Key, out var change) && change > read.Value)
        || reads.Variables.Any(read => _variableChanges.TryGetValue(read.Key, out var change) && change > read.Value);
}

/// <summary>What the run from an entry point has read of the shared state, each with the time of the first read. What the run has left there itself before is no news to it.</summary>
internal sealed class SharedReads
{
    private readonly Dictionary<int, int> _objects = [];
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);

    /// <summary>The objects, with the clock of the shared state.</summary>
    public IReadOnlyDictionary<int, int> Objects => _objects;

    /// <summary>The variables, with the clock of the shared state.</summary>
    public IReadOnlyDictionary<ISymbol, int> Variables => _variables;

    /// <summary>Notes that an object is read.</summary>
    public void Note(int id, int clock)
    {
        if (!_objects.ContainsKey(id))
            _objects.Add(id, clock);
    }

    /// <summary>Notes that a variable is read.</summary>
    public void Note(ISymbol variable, int clock)
    {
        if (!_variables.ContainsKey(variable))
            _variables.Add(variable, clock);
    }
}
