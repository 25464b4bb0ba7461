using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Expressions.</content>
internal sealed partial class BodyInterpreter
{
    private readonly Stack<FlowValue> _conditionalReceivers = new();

    /// <inheritdoc/>
    public override FlowValue VisitLiteral(ILiteralOperation operation, object? argument) =>
        operation.ConstantValue is { HasValue: true, Value: null } ? FlowValue.None : Constant();

    /// <inheritdoc/>
    public override FlowValue VisitDefaultValue(IDefaultValueOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitNameOf(INameOfOperation operation, object? argument) => Constant();

    /// <inheritdoc/>
    public override FlowValue VisitTypeOf(ITypeOfOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitSizeOf(ISizeOfOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitParenthesized(IParenthesizedOperation operation, object? argument) => Run(operation.Operand);

    /// <inheritdoc/>
    public override FlowValue VisitAwait(IAwaitOperation operation, object? argument) => Run(operation.Operation);

    /// <inheritdoc/>
    public override FlowValue VisitConversion(IConversionOperation operation, object? argument)
    {
        var operand = Run(operation.Operand);
        if (operation.OperatorMethod is { } conversion)
        {
            var values = ImmutableArray.Create(operand);
            return Enter(conversion, FlowValue.None, values) ?? Converted(conversion, operand);
        }

        return operand;
    }

    // Conversions of .NET's own types (string to StringValues, array to Span) hand the value on.
    private FlowValue Converted(IMethodSymbol conversion, FlowValue operand) =>
        DataTypes.IsFramework(conversion.ContainingType) ? operand : _memory.Computed(FlowTransformation.Transformation, operand);

    /// <inheritdoc/>
    public override FlowValue VisitBinaryOperator(IBinaryOperation operation, object? argument)
    {
        var left = Run(operation.LeftOperand);
        var right = Run(operation.RightOperand);
        // Compared or put into a text, an object shows all that is in it; compared with null, it shows nothing.
        if (!operation.LeftOperand.ConstantValue.HasValue && !operation.RightOperand.ConstantValue.HasValue || operation.Type?.SpecialType == SpecialType.System_String)
            _reads.HandOn([left, right], _memory, PlaceOf(operation));
        if (operation.ConstantValue.HasValue)
            return Constant();
        return operation.Type?.SpecialType == SpecialType.System_String
            ? _memory.Text(FlowTransformation.Transformation, left, right)
            : _memory.Computed(FlowTransformation.Transformation, left, right);
    }

    /// <inheritdoc/>
    public override FlowValue VisitUnaryOperator(IUnaryOperation operation, object? argument) =>
        _memory.Computed(FlowTransformation.Transformation, Run(operation.Operand));

    /// <inheritdoc/>
    public override FlowValue VisitInterpolatedString(IInterpolatedStringOperation operation, object? argument)
    {
        if (operation.ConstantValue.HasValue)
            return Constant();
        var parts = new List<FlowValue>();
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolationOperation hole)
                parts.Add(Run(hole.Expression));
        }

        _reads.HandOn(parts, _memory, PlaceOf(operation));
        return _memory.Text(FlowTransformation.Transformation, parts.Append(Constant()));
    }

    /// <inheritdoc/>
    public override FlowValue VisitCoalesce(ICoalesceOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var other = FlowValue.None;
        RunBranches(ImmutableArray<Origin>.Empty, () => FlowValue.None, () => other = Run(operation.WhenNull));
        return value.Or(other);
    }

    /// <inheritdoc/>
    public override FlowValue VisitConditionalAccess(IConditionalAccessOperation operation, object? argument)
    {
        _conditionalReceivers.Push(Run(operation.Operation));
        var result = Run(operation.WhenNotNull);
        _conditionalReceivers.Pop();
        return result;
    }

    /// <inheritdoc/>
    public override FlowValue VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, object? argument) =>
        _conditionalReceivers.Count > 0 ? _conditionalReceivers.Peek() : FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitSwitchExpression(ISwitchExpressionOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var ways = operation.Arms.Select(arm => (Func<FlowValue>)(() =>
        {
            Match(arm.Pattern, value);
            Run(arm.Guard);
            return Run(arm.Value);
        })).ToList();
        return ways.Count == 0 ? FlowValue.None : RunBranches(Deciding(value), ways);
    }

    /// <inheritdoc/>
    public override FlowValue VisitIsPattern(IIsPatternOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        Match(operation.Pattern, value);
        return _memory.Computed(FlowTransformation.Transformation, value);
    }

    /// <inheritdoc/>
    public override FlowValue VisitIsType(IIsTypeOperation operation, object? argument)
    {
        Run(operation.ValueOperand);
        return FlowValue.None;
    }

    // Gives the variables of a pattern what they match.
    private void Match(IPatternOperation pattern, FlowValue value)
    {
        _budget.Spend();
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                _memory.State.Set(variable, value);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } whole)
                    _memory.State.Set(whole, value);
                foreach (var part in recursive.PropertySubpatterns)
                    Match(part.Pattern, part.Member is IMemberReferenceOperation member ? ReadMember(member, member.Member, value) : FlowValue.None);
                for (var index = 0; index < recursive.DeconstructionSubpatterns.Length; index++)
                    Match(recursive.DeconstructionSubpatterns[index], Deconstructed(value, recursive.MatchedType, index, pattern));
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value);
                Match(binary.RightPattern, value);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IListPatternOperation list:
                if (list.DeclaredSymbol is { } all)
                    _memory.State.Set(all, value);
                foreach (var item in list.Patterns)
                    Match(item, _memory.Items(value, list.InputType));
                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, value);
                break;
        }
    }

    /// <inheritdoc/>
    public override FlowValue VisitTuple(ITupleOperation operation, object? argument)
    {
        var tuple = _memory.Made(operation.Type);
        if (operation.Type is not INamedTypeSymbol { IsTupleType: true } type)
            return tuple;
        for (var index = 0; index < operation.Elements.Length && index < type.TupleElements.Length; index++)
            _memory.Write(tuple, Element(type, index), Run(operation.Elements[index]));
        return tuple;
    }

    private static IFieldSymbol Element(INamedTypeSymbol tuple, int index) => tuple.TupleElements[index].CorrespondingTupleField ?? tuple.TupleElements[index];

    /// <inheritdoc/>
    public override FlowValue VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        Deconstruct(operation.Target, value, operation.Value.Type);
        return value;
    }

    private void Deconstruct(IOperation target, FlowValue value, ITypeSymbol? type)
    {
        while (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assign(target, value);
            return;
        }

        for (var index = 0; index < tuple.Elements.Length; index++)
            Deconstruct(tuple.Elements[index], Deconstructed(value, type, index, target), type is INamedTypeSymbol { IsTupleType: true } named ? named.TupleElements.ElementAtOrDefault(index)?.Type : null);
    }

    // A tuple's element, or the positional property of a record; what another Deconstruct method does is not looked at.
    private FlowValue Deconstructed(FlowValue value, ITypeSymbol? type, int index, IOperation at)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
            return _memory.Read(value, Element(tuple, index));
        if (type is INamedTypeSymbol { IsRecord: true } record && PositionalProperties(record).ElementAtOrDefault(index) is { } property)
            return ReadMember(at, property, value);
        if (type is { Name: "KeyValuePair" } && index == 1)
            return _memory.Items(value, type);
        return _memory.Computed(FlowTransformation.Transformation, value);
    }

    /// <inheritdoc/>
    public override FlowValue VisitAnonymousFunction(IAnonymousFunctionOperation operation, object? argument) =>
        FlowValue.Function(new FunctionValue(operation.Symbol, operation.Body, _run.This));

    /// <inheritdoc/>
    public override FlowValue VisitDelegateCreation(IDelegateCreationOperation operation, object? argument) => Run(operation.Target);

    /// <inheritdoc/>
    public override FlowValue VisitMethodReference(IMethodReferenceOperation operation, object? argument) =>
        FlowValue.Function(new FunctionValue(operation.Method, null, ReceiverOf(operation.Method, Run(operation.Instance))));

    /// <inheritdoc/>
    public override FlowValue VisitDeclarationExpression(IDeclarationExpressionOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitDiscardOperation(IDiscardOperation operation, object? argument) => FlowValue.None;
}
