using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Statements.</content>
internal sealed partial class BodyInterpreter
{
    // The second turn sees what the first one left behind. As long as a turn changes something, there may be more to see in the next, but what needs many is rare.
    private const int LeastTurns = 2;

    private const int MostTurns = 4;

    private readonly Dictionary<ISymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);
    private readonly Stack<Attempt> _attempts = new();
    private readonly Stack<FlowValue> _caught = new();
    // Where the items come from of the loops that are under way.
    private readonly Stack<ImmutableArray<Origin>> _items = new();

    /// <inheritdoc/>
    public override FlowValue VisitMethodBodyOperation(IMethodBodyOperation operation, object? argument) => Run(operation.BlockBody ?? operation.ExpressionBody);

    /// <inheritdoc/>
    public override FlowValue VisitConstructorBodyOperation(IConstructorBodyOperation operation, object? argument)
    {
        Run(operation.Initializer);
        return Run(operation.BlockBody ?? operation.ExpressionBody);
    }

    /// <inheritdoc/>
    public override FlowValue VisitBlock(IBlockOperation operation, object? argument)
    {
        foreach (var statement in operation.Operations)
        {
            if (_isReachable || statement is ILabeledOperation)
                Run(statement);
        }

        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitExpressionStatement(IExpressionStatementOperation operation, object? argument) => Run(operation.Operation);

    /// <inheritdoc/>
    public override FlowValue VisitVariableDeclarator(IVariableDeclaratorOperation operation, object? argument)
    {
        var initializer = operation.GetVariableInitializer();
        if (operation.Symbol.RefKind != RefKind.None && initializer is not null)
            _aliases[operation.Symbol] = initializer.Value;
        _memory.State.Set(operation.Symbol, initializer is null ? FlowValue.None : Taken(initializer.Value, Run(initializer.Value)));
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitConditional(IConditionalOperation operation, object? argument)
    {
        var condition = Run(operation.Condition);
        var tried = Tried(operation.Condition, out var isNegated);
        return RunBranches(Deciding(condition), () => Way(!isNegated, operation.WhenTrue), () => Way(isNegated, operation.WhenFalse));

        FlowValue Way(bool answer, IOperation? operation)
        {
            if (tried is not null)
                Answer(tried, answer);
            return Run(operation);
        }
    }

    /// <inheritdoc/>
    public override FlowValue VisitSwitch(ISwitchOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var sections = operation.Cases.OrderBy(static section => section.Clauses.Any(static clause => clause.CaseKind == CaseKind.Default)).ToList();
        var order = sections.Select(section => section.Clauses.SelectMany(clause => Tested(clause, value)).ToList()).ToList();
        var tested = order.SelectMany(static test => test).ToList();
        var ways = sections.Select((section, index) => (Func<FlowValue>)(() => RunCase(operation.ExitLabel, section, value, tested, order[index]))).ToList();
        if (!sections.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)))
        {
            ways.Add(() => FlowValue.None);
            order.Add([]);
        }

        RunBranches(tested, order, ways);
        return FlowValue.None;
    }

    private ImmutableArray<Origin> Tested(ICaseClauseOperation clause, FlowValue value) => clause switch
    {
        IPatternCaseClauseOperation pattern => Deciding(Tested(pattern.Pattern, value)),
        IDefaultCaseClauseOperation => ImmutableArray<Origin>.Empty,
        _ => Deciding(value),
    };

    private FlowValue RunCase(ILabelSymbol exit, ISwitchCaseOperation section, FlowValue value, List<Origin> tested, List<Origin> own)
    {
        var start = _memory.State;
        var jump = new JumpTarget(exit, null, start, _run.Conditions.Count);
        _run.Jumps.Push(jump);
        var fits = false;
        foreach (var clause in section.Clauses)
        {
            fits |= clause.Label is { } label && Arrive(label);
            if (clause is not IPatternCaseClauseOperation { Pattern: var pattern, Guard: var guard })
            {
                fits = true;
                continue;
            }

            if (!Fits(pattern, value))
                continue;
            fits = true;
            Match(pattern, value);
            var guarded = Deciding(Run(guard));
            tested.AddRange(guarded);
            own.AddRange(guarded);
        }

        // No object that gets here is of the type that the case is for.
        _isReachable &= fits;

        foreach (var statement in section.Body)
        {
            if (_isReachable || statement is ILabeledOperation)
                Run(statement);
        }

        _run.Jumps.Pop();
        Rejoin(start, jump.Left, jump.Conditions);
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitForEachLoop(IForEachLoopOperation operation, object? argument)
    {
        var collection = Run(operation.Collection);
        var type = operation.Collection is IConversionOperation { IsImplicit: true, Operand.Type: { } exact } ? exact : operation.Collection.Type;
        if (_memory.InOrder(collection) is { } items)
        {
            RunEach(operation, items);
            return FlowValue.None;
        }

        _items.Push(_reads.HasBegun ? _memory.Roots(_memory.Elements(collection, type)) : ImmutableArray<Origin>.Empty);
        RunLoop(operation, () => Assign(operation.LoopControlVariable, _memory.Elements(collection, type)), null);
        _items.Pop();
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public bool IsItem(Origin origin)
    {
        foreach (var item in _items.Count > 0 ? _items.Peek() : ImmutableArray<Origin>.Empty)
        {
            if (origin.Path.StartsWith(item.Path, StringComparison.Ordinal) && (item.Root.Equals(origin.Root) || item.Root is SourceRoot { Source: var source } && origin.Root is SourceRoot other && other.Source == source))
                return true;
        }

        return false;
    }

    // Steps that stand in an array are taken one after the other, each with what the ones before have left.
    private void RunEach(IForEachLoopOperation loop, IReadOnlyList<FlowValue> items)
    {
        var before = _memory.State;
        var (left, conditions) = (new List<FlowState>(), new List<Origin>());
        _memory.State = before.Branch();
        foreach (var item in items)
        {
            if (!_isReachable)
                break;
            var jump = new JumpTarget(loop.ExitLabel, loop.ContinueLabel, before, _run.Conditions.Count);
            _run.Jumps.Push(jump);
            Assign(loop.LoopControlVariable, item);
            Run(loop.Body);
            _run.Jumps.Pop();
            Meet(before, jump.Next, jump.NextConditions);
            left.AddRange(jump.Left);
            conditions.AddRange(jump.Conditions);
        }

        Meet(before, left, conditions);
        var end = _memory.State;
        _memory.State = before;
        before.Settle(end);
    }

    // Goes on in a state over an earlier one, from here or from any of the states over the earlier one that a jump brought along.
    private void Meet(FlowState before, List<FlowState> jumped, IEnumerable<Origin> deciding)
    {
        if (jumped.Count == 0)
            return;
        if (_isReachable)
            jumped.Add(_memory.State.Since(before));
        _budget.Spend(jumped.Count);
        _memory.State = before.Branch();
        _memory.State.Join(jumped, deciding.Distinct().ToImmutableArray());
        _isReachable = true;
    }

    /// <inheritdoc/>
    public override FlowValue VisitForLoop(IForLoopOperation operation, object? argument)
    {
        foreach (var before in operation.Before)
            Run(before);
        RunLoop(operation, () => Run(operation.Condition), () =>
        {
            foreach (var bottom in operation.AtLoopBottom)
                Run(bottom);
        });
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitWhileLoop(IWhileLoopOperation operation, object? argument)
    {
        RunLoop(operation, () => RunIf(operation.ConditionIsTop, operation.Condition), () => RunIf(!operation.ConditionIsTop, operation.Condition));
        return FlowValue.None;
    }

    private void RunIf(bool wanted, IOperation? operation)
    {
        if (wanted)
            Run(operation);
    }

    private void RunLoop(ILoopOperation loop, Action top, Action? bottom)
    {
        var isOther = true;
        JumpTarget? last = null;
        var read = _context.Shared.ReadCount;
        for (var turn = 0; turn < LeastTurns || turn < MostTurns && isOther; turn++)
        {
            if (turn > 0)
                _context.Shared.ReadAgain(read, _memory.State);
            var before = _memory.State;
            var start = before.Branch();
            _memory.State = start;
            var jump = new JumpTarget(loop.ExitLabel, loop.ContinueLabel, start, _run.Conditions.Count);
            _run.Jumps.Push(jump);
            RunBranches(
                ImmutableArray<Origin>.Empty,
                () => FlowValue.None,
                () =>
                {
                    top();
                    Run(loop.Body);
                    if (_isReachable)
                        bottom?.Invoke();
                    return FlowValue.None;
                });
            _run.Jumps.Pop();
            Rejoin(start, jump.Next, jump.NextConditions);
            _memory.State = before;
            isOther = before.Settle(start);
            last = jump;
        }

        // The last turn has seen all that the ones before it have.
        Rejoin(_memory.State, last!.Left, last.Conditions);
    }

    // Goes on from here, or from any of the states that a jump brought along.
    private void Rejoin(FlowState start, List<FlowState> jumped, IEnumerable<Origin> deciding)
    {
        if (jumped.Count == 0)
            return;
        if (_isReachable)
            jumped.Add(start.Branch());
        _budget.Spend(jumped.Count);
        start.Join(jumped, deciding.Distinct().ToImmutableArray());
        _isReachable = true;
    }

    /// <inheritdoc/>
    public override FlowValue VisitBranch(IBranchOperation operation, object? argument)
    {
        var target = _run.Jumps.FirstOrDefault(jump => jump.Takes(operation.Target));
        if (target is not null)
            target.Jump(operation.Target, _memory.State.Since(target.Start), _run.ConditionsFrom(target.Depth));
        else if (_isReachable)
            GoTo(operation.Target);
        _isReachable = false;
        return FlowValue.None;
    }

    private void GoTo(ILabelSymbol label)
    {
        if (!_run.Labels.TryGetValue(label, out var states))
            _run.Labels.Add(label, states = []);
        states.Add(_memory.State.Since(_run.Before));
        _run.EndConditions.AddRange(_run.ConditionsFrom(0));
        _run.GoesBack |= _run.Passed.Contains(label);
    }

    /// <inheritdoc/>
    public override FlowValue VisitLabeled(ILabeledOperation operation, object? argument)
    {
        Arrive(operation.Label);
        return Run(operation.Operation);
    }

    // Goes on in any of the states that lead to a label. False when no jump does.
    private bool Arrive(ILabelSymbol label)
    {
        _run.Passed.Add(label);
        if (!_run.Labels.TryGetValue(label, out var states))
            return false;
        _budget.Spend(states.Count);
        _memory.State.Join(_isReachable ? states.Append(_memory.State.Branch()).ToList() : states, _run.EndConditions.Distinct().ToImmutableArray());
        _isReachable = true;
        return true;
    }

    /// <inheritdoc/>
    public override FlowValue VisitReturn(IReturnOperation operation, object? argument)
    {
        var value = Run(operation.ReturnedValue);
        if (operation.Kind == OperationKind.YieldReturn)
        {
            _run.Yielded = (_run.Yielded ?? FlowValue.None).Or(value);
            return FlowValue.None;
        }

        if (operation.Kind == OperationKind.Return)
            _run.Return(value);
        _run.EndConditions.AddRange(_run.ConditionsFrom(0));
        _run.Exit(_memory.State.Since(_run.Before), operation.ReturnedValue?.ConstantValue is { HasValue: true, Value: bool answer } ? answer : null);
        _isReachable = false;
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitThrow(IThrowOperation operation, object? argument)
    {
        var thrown = Run(operation.Exception);
        var exception = operation.Exception is IConversionOperation conversion ? conversion.Operand : operation.Exception;
        if (exception?.Type is { } type)
            Report(FlowSink.Exception, Records.TypeNames.Of(type), [thrown], PlaceOf(operation), exception is IObjectCreationOperation creation ? creation.Arguments : ImmutableArray<IArgumentOperation>.Empty);
        if (_attempts.Count > 0)
            _attempts.Peek().Add(operation.Exception is null ? Caught() : thrown, _memory.State);
        _isReachable = false;
        return FlowValue.None;
    }

    private FlowValue Caught() => _caught.Count > 0 ? _caught.Peek() : FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitTry(ITryOperation operation, object? argument)
    {
        var start = _memory.State;
        var attempt = new Attempt(start);
        var ways = new List<Func<FlowValue>>
        {
            () =>
            {
                _attempts.Push(attempt);
                Run(operation.Body);
                _attempts.Pop();
                attempt.Ended = _memory.State.Since(start);
                return FlowValue.None;
            },
        };
        foreach (var handler in operation.Catches)
        {
            ways.Add(() =>
            {
                // The fault may come at any point of the body: before everything in it, after, or where it is thrown.
                _memory.State.Join(attempt.States.Prepend(_memory.State.Branch()).ToList(), ImmutableArray<Origin>.Empty);
                return RunCatch(handler, attempt);
            });
        }

        RunBranches(ImmutableArray<Origin>.Empty, ways);
        if (_attempts.Count > 0)
            attempt.PassOn(_attempts.Peek(), operation.Catches.Select(handler => handler.ExceptionType));
        if (operation.Finally is { } last)
        {
            var wasReachable = _isReachable;
            _isReachable = true;
            Run(last);
            _isReachable &= wasReachable;
        }

        return FlowValue.None;
    }

    private FlowValue RunCatch(ICatchClauseOperation handler, Attempt attempt)
    {
        var thrown = attempt.Thrown.Aggregate(FlowValue.None, (all, exception) => all.Or(OfType(exception, handler.ExceptionType)));
        // An exception of our own comes from where we throw it; any other may come from anywhere.
        foreach (var local in handler.Locals)
            _memory.State.Set(local, !thrown.IsEmpty && !local.Type.DeclaringSyntaxReferences.IsEmpty ? thrown : thrown.Or(Foreign(local.Type, handler, attempt)));
        _caught.Push(thrown);
        Run(handler.Filter);
        var result = Run(handler.Handler);
        _caught.Pop();
        return result;
    }

    private FlowValue Foreign(ITypeSymbol type, ICatchClauseOperation handler, Attempt attempt)
    {
        var exception = Unknown(type.Name, type, handler);
        Tell(exception, type, attempt, PlaceOf(handler));
        return exception;
    }

    /// <inheritdoc/>
    public override FlowValue VisitUsing(IUsingOperation operation, object? argument)
    {
        Run(operation.Resources);
        return Run(operation.Body);
    }

    /// <inheritdoc/>
    public override FlowValue VisitUsingDeclaration(IUsingDeclarationOperation operation, object? argument) => Run(operation.DeclarationGroup);

    /// <inheritdoc/>
    public override FlowValue VisitLock(ILockOperation operation, object? argument)
    {
        Run(operation.LockedValue);
        return Run(operation.Body);
    }

    /// <inheritdoc/>
    public override FlowValue VisitLocalFunction(ILocalFunctionOperation operation, object? argument) => FlowValue.None;
}
