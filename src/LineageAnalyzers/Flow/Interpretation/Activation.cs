using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <summary>One run of a method's body.</summary>
/// <param name="method">The method or lambda.</param>
/// <param name="receiver">The object that it runs on.</param>
/// <param name="before">The state before it, on which every state inside stands.</param>
/// <param name="caller">The run that called it; null for an entry point.</param>
/// <param name="call">The call that it runs for; null where no call of a method leads to it.</param>
internal sealed class Activation(IMethodSymbol method, FlowValue receiver, FlowState before, Activation? caller, IInvocationOperation? call = null)
{
    private bool _hasReturned;

    /// <summary>The method.</summary>
    public IMethodSymbol Method => method;

    /// <summary>What <c>this</c> is.</summary>
    public FlowValue This => receiver;

    /// <summary>The class of the object that it runs on, where it is known.</summary>
    public ITypeSymbol? Self { get; init; }

    /// <summary>The state before it.</summary>
    public FlowState Before => before;

    /// <summary>How many runs are under way.</summary>
    public int Depth { get; } = caller is null ? 1 : caller.Depth + 1;

    /// <summary>What it may return.</summary>
    public FlowValue Returned { get; private set; } = FlowValue.None;

    /// <summary>What decides where it ends and what it returns, as far as it ends in several places.</summary>
    public List<Origin> EndConditions { get; } = [];

    /// <summary>What decides that the place at hand is reached: the conditions around it, the innermost last.</summary>
    public List<IReadOnlyCollection<Origin>> Conditions { get; } = [];

    /// <summary>The states that a <c>goto</c> brings to labels.</summary>
    public Dictionary<ILabelSymbol, List<FlowState>> Labels { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The labels that were passed.</summary>
    public HashSet<ILabelSymbol> Passed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a <c>goto</c> leads back to where the run has been.</summary>
    public bool GoesBack { get; set; }

    /// <summary>What it may yield; null when it yields nothing.</summary>
    public FlowValue? Yielded { get; set; }

    /// <summary>The states in which it may end.</summary>
    public List<FlowState> Exits { get; } = [];

    /// <summary>Of each exit, the answer that it gives where that is a constant.</summary>
    public List<bool?> Answers { get; } = [];

    /// <summary>Notes that it may end.</summary>
    public void Exit(FlowState state, bool? answer = null)
    {
        Exits.Add(state);
        Answers.Add(answer);
    }

    /// <summary>Whether it answers yes at one end and no at another one.</summary>
    public bool IsTry => Answers.Contains(true) && Answers.Contains(false);

    /// <summary>The states in which it may end with an answer.</summary>
    public IReadOnlyList<FlowState> ExitsWith(bool answer) => Exits.Where((_, index) => Answers[index] != !answer).ToList();

    /// <summary>The loops and switches that are under way, the innermost on top.</summary>
    public Stack<JumpTarget> Jumps { get; } = new();

    /// <summary>Whether it returns different values.</summary>
    public bool Varies { get; private set; }

    /// <summary>Notes that it may return a value.</summary>
    public void Return(FlowValue value)
    {
        Varies |= _hasReturned && !value.SameAs(Returned);
        _hasReturned = true;
        Returned = Returned.Or(value);
    }

    /// <summary>What decides that the place at hand is reached, within the conditions from a depth on.</summary>
    public IEnumerable<Origin> ConditionsFrom(int depth) => Conditions.Skip(depth).SelectMany(condition => condition);

    /// <summary>Whether the method is under way.</summary>
    public bool IsUnderWay(ISymbol? other)
    {
        for (var run = this; run is not null; run = run.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(run.Method.OriginalDefinition, other))
                return true;
        }

        return false;
    }

    /// <summary>The innermost run of a method; null when none is under way.</summary>
    public Activation? RunOf(IMethodSymbol other)
    {
        var run = this;
        while (run is not null && !SymbolEqualityComparer.Default.Equals(run.Method.OriginalDefinition, other.OriginalDefinition))
            run = run.Caller;
        return run;
    }

    /// <summary>How many runs of a method are under way.</summary>
    public int CountOf(IMethodSymbol other)
    {
        var count = 0;
        for (var run = this; run is not null; run = run.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(run.Method.OriginalDefinition, other.OriginalDefinition))
                count++;
        }

        return count;
    }

    /// <summary>Whether a run of a method on an object is under way.</summary>
    public bool IsOn(IMethodSymbol other, int id)
    {
        for (var run = this; run is not null; run = run.Caller)
        {
            if (run.This.Objects.Contains(id) && SymbolEqualityComparer.Default.Equals(run.Method.OriginalDefinition, other.OriginalDefinition))
                return true;
        }

        return false;
    }

    /// <summary>Whether it runs, directly or not, for a call.</summary>
    public bool IsFor(SyntaxNode other)
    {
        for (var run = this; run is not null; run = run.Caller)
        {
            if (run.Call?.Syntax == other)
                return true;
        }

        return false;
    }

    /// <summary>Whether an object that a run is on satisfies a condition.</summary>
    public bool IsOn(Func<int, bool> condition)
    {
        for (var run = this; run is not null; run = run.Caller)
        {
            foreach (var id in run.This.Objects)
            {
                if (condition(id))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The type that a type parameter stands for in this run, where the calls that led here say it.</summary>
    public ITypeSymbol Given(ITypeSymbol type)
    {
        if (type is not ITypeParameterSymbol parameter)
            return type;
        if (Self is not null && OfSelf(parameter) is { } given && given is not ITypeParameterSymbol)
            return given;
        if (caller is null)
            return type;
        var argument = call is null ? null : ArgumentFor(parameter, call.TargetMethod);
        return caller.Given(argument ?? type);
    }

    // The class that the object is of says what its base classes are made with.
    private ITypeSymbol? OfSelf(ITypeParameterSymbol parameter)
    {
        for (var current = Self as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, parameter.DeclaringType))
                return current.TypeArguments[parameter.Ordinal];
        }

        return null;
    }

    private ITypeSymbol? ArgumentFor(ITypeParameterSymbol parameter, IMethodSymbol called)
    {
        var definition = method.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(parameter.DeclaringMethod, definition))
            return parameter.Ordinal < called.TypeArguments.Length ? called.TypeArguments[parameter.Ordinal] : null;
        foreach (var (own, given) in TypeArguments.Between(called.ContainingType, definition.ContainingType))
        {
            if (SymbolEqualityComparer.Default.Equals(own, parameter))
                return given;
        }

        return null;
    }

    /// <summary>The run that called it; null for an entry point.</summary>
    public Activation? Caller => caller;

    /// <summary>The call that it runs for; null where no call of a method leads to it.</summary>
    public IInvocationOperation? Call => call;
}

/// <summary>A loop or switch that <c>break</c> and <c>continue</c> lead to.</summary>
/// <param name="break">The label behind it.</param>
/// <param name="continue">The label of its next turn; null for a switch.</param>
/// <param name="start">The state before it.</param>
/// <param name="depth">How many conditions stand around it.</param>
internal sealed class JumpTarget(ILabelSymbol? @break, ILabelSymbol? @continue, FlowState start, int depth)
{
    /// <summary>What decides that it is left.</summary>
    public List<Origin> Conditions { get; } = [];

    /// <summary>What decides that its next turn begins early.</summary>
    public List<Origin> NextConditions { get; } = [];

    /// <summary>How many conditions stand around it.</summary>
    public int Depth => depth;

    /// <summary>The states in which it is left: no turn begins with them.</summary>
    public List<FlowState> Left { get; } = [];

    /// <summary>The states in which its next turn begins early.</summary>
    public List<FlowState> Next { get; } = [];

    /// <summary>The state before it.</summary>
    public FlowState Start => start;

    /// <summary>Notes a jump to one of its labels.</summary>
    public void Jump(ILabelSymbol label, FlowState state, IEnumerable<Origin> conditions)
    {
        var isEnd = SymbolEqualityComparer.Default.Equals(label, @break);
        (isEnd ? Left : Next).Add(state);
        (isEnd ? Conditions : NextConditions).AddRange(conditions);
    }

    /// <summary>Whether a jump to the label leads here.</summary>
    public bool Takes(ILabelSymbol label) =>
        SymbolEqualityComparer.Default.Equals(label, @break) || SymbolEqualityComparer.Default.Equals(label, @continue);
}
