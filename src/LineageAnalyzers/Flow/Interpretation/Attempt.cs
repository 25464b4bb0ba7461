using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow.State;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>A <c>try</c> that is under way: what is thrown in it, and in which states it is left.</summary>
/// <param name="start">The state before it.</param>
internal sealed class Attempt(FlowState start)
{
    // What is thrown at the hundredth place adds nothing that a reader could take in.
    private const int Most = 16;

    private readonly List<FlowValue> _thrown = [];
    private readonly List<FlowState> _left = [];
    private readonly Dictionary<string, IdentifiedEndpoint> _taken = new(StringComparer.Ordinal);

    /// <summary>The exceptions.</summary>
    public IReadOnlyList<FlowValue> Thrown => _thrown;

    /// <summary>The messages that it hands to a client.</summary>
    public FlowValue Sent { get; set; } = FlowValue.None;

    /// <summary>The endpoints whose records it takes.</summary>
    public IReadOnlyCollection<IdentifiedEndpoint> Taken => _taken.Values;

    /// <summary>The state in which the body ends by itself; null before that.</summary>
    public FlowState? Ended { get; set; }

    /// <summary>The states in which a handler may begin.</summary>
    public IEnumerable<FlowState> States => Ended is null ? _left : _left.Prepend(Ended);

    /// <summary>Notes that an exception is thrown.</summary>
    public void Add(FlowValue exception, FlowState state)
    {
        if (_thrown.Count >= Most)
            return;
        _thrown.Add(exception);
        _left.Add(state.Since(start));
    }

    /// <summary>Notes that records of an endpoint are taken.</summary>
    public void Take(IdentifiedEndpoint endpoint) => _taken[endpoint.Id] = endpoint;

    /// <summary>Hands what no handler takes to the <c>try</c> around this one.</summary>
    public void PassOn(Attempt outer, IEnumerable<ITypeSymbol> handled)
    {
        if (handled.Any(type => type.Name is "Exception" or "Object"))
            return;
        for (var index = 0; index < _thrown.Count; index++)
            outer.Add(_thrown[index], _left[index]);
    }
}
