using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Statements.</content>
internal sealed partial class BodyInterpreter
{
    // The second turn sees what the first one left behind; what needs a third is rare.
    private const int LoopTurns = 2;

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
            if (!_isReachable)
                break;
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
        _memory.State.Set(operation.Symbol, initializer is null ? FlowValue.None : Run(initializer.Value));
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitConditional(IConditionalOperation operation, object? argument)
    {
        var condition = Run(operation.Condition);
        return RunBranches(Deciding(condition), () => Run(operation.WhenTrue), () => Run(operation.WhenFalse));
    }

    /// <inheritdoc/>
    public override FlowValue VisitSwitch(ISwitchOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var jump = new JumpTarget(operation.ExitLabel, null, _memory.State);
        _run.Jumps.Push(jump);
        var ways = operation.Cases.Select(section => (Func<FlowValue>)(() => RunCase(section, value))).ToList();
        if (!operation.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)))
            ways.Add(() => FlowValue.None);
        var start = _memory.State;
        RunBranches(Deciding(value), ways);
        _run.Jumps.Pop();
        Rejoin(start, jump.Left, Deciding(value));
        return FlowValue.None;
    }

    private FlowValue RunCase(ISwitchCaseOperation section, FlowValue value)
    {
        foreach (var clause in section.Clauses)
        {
            if (clause is IPatternCaseClauseOperation { Pattern: var pattern, Guard: var guard })
            {
                Match(pattern, value);
                Run(guard);
            }
        }

        foreach (var statement in section.Body)
        {
            if (!_isReachable)
                break;
            Run(statement);
        }

        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitForEachLoop(IForEachLoopOperation operation, object? argument)
    {
        var collection = Run(operation.Collection);
        var type = operation.Collection is IConversionOperation { IsImplicit: true, Operand.Type: { } exact } ? exact : operation.Collection.Type;
        RunLoop(operation, () => Assign(operation.LoopControlVariable, _memory.Items(collection, type)), null);
        return FlowValue.None;
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
        for (var turn = 0; turn < LoopTurns; turn++)
        {
            var start = _memory.State;
            var jump = new JumpTarget(loop.ExitLabel, loop.ContinueLabel, start);
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
            Rejoin(start, jump.Left, ImmutableArray<Origin>.Empty);
        }
    }

    // Goes on from here, or from any of the states that a jump brought along.
    private void Rejoin(FlowState start, List<FlowState> jumped, ImmutableArray<Origin> deciding)
    {
        if (jumped.Count == 0)
            return;
        if (_isReachable)
            jumped.Add(start.Branch());
        start.Join(jumped, deciding);
        _isReachable = true;
    }

    /// <inheritdoc/>
    public override FlowValue VisitBranch(IBranchOperation operation, object? argument)
    {
        foreach (var jump in _run.Jumps)
        {
            if (!jump.Takes(operation.Target))
                continue;
            jump.Left.Add(_memory.State.Since(jump.Start));
            break;
        }

        _isReachable = false;
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitLabeled(ILabeledOperation operation, object? argument)
    {
        // A goto may come from anywhere in the method; the state at the label is then not the whole truth, but no value is invented.
        _isReachable = true;
        return Run(operation.Operation);
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
            _run.Returned = _run.Returned.Or(value);
        _run.Exits.Add(_memory.State.Since(_run.Before));
        _isReachable = false;
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitThrow(IThrowOperation operation, object? argument)
    {
        var thrown = Run(operation.Exception);
        var exception = operation.Exception is IConversionOperation conversion ? conversion.Operand : operation.Exception;
        if (exception?.Type is { } type)
            Report(FlowSink.Exception, Records.TypeNames.Of(type), [thrown], PlaceOf(operation));
        _isReachable = false;
        return FlowValue.None;
    }

    /// <inheritdoc/>
    public override FlowValue VisitTry(ITryOperation operation, object? argument)
    {
        var start = _memory.State;
        FlowState? after = null;
        var ways = new List<Func<FlowValue>>
        {
            () =>
            {
                Run(operation.Body);
                after = _memory.State.Since(start);
                return FlowValue.None;
            },
        };
        foreach (var handler in operation.Catches)
        {
            ways.Add(() =>
            {
                // The fault may come at any point of the body: before everything in it or after.
                if (after is not null)
                    _memory.State.Join([_memory.State.Branch(), after], ImmutableArray<Origin>.Empty);
                return RunCatch(handler);
            });
        }

        RunBranches(ImmutableArray<Origin>.Empty, ways);
        if (operation.Finally is { } last)
        {
            var wasReachable = _isReachable;
            _isReachable = true;
            Run(last);
            _isReachable &= wasReachable;
        }

        return FlowValue.None;
    }

    private FlowValue RunCatch(ICatchClauseOperation handler)
    {
        foreach (var local in handler.Locals)
            _memory.State.Set(local, Unknown(local.Type.Name, local.Type, handler));
        Run(handler.Filter);
        return Run(handler.Handler);
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
