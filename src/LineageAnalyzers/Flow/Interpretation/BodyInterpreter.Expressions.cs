using System.Collections.Immutable;
using LineageAnalyzers.Flow.Libraries;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Expressions.</content>
internal sealed partial class BodyInterpreter
{
    private readonly Stack<FlowValue> _conditionalReceivers = new();
    private readonly Stack<FlowValue> _handlers = new();

    /// <inheritdoc/>
    public override FlowValue VisitLiteral(ILiteralOperation operation, object? argument) =>
        operation.ConstantValue is { HasValue: true, Value: null } ? FlowValue.None : Constant(operation);

    /// <inheritdoc/>
    public override FlowValue VisitDefaultValue(IDefaultValueOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitNameOf(INameOfOperation operation, object? argument) => Constant(operation);

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
            if (TreeTypes.IsTree(conversion.ContainingType))
                return FromOrToTree(operation, conversion, operand);
            // An action that answers with an object, and not by a method.
            if (conversion is { ContainingType: { Name: "ActionResult", Arity: 1 } answer, Parameters: [{ Type: var given }] } && SymbolEqualityComparer.Default.Equals(given, answer.TypeArguments[0]))
                Report(FlowSink.Http, MemberNames.Of(_run.Method), [operand], PlaceOf(operation), []);
            var values = ImmutableArray.Create(operand);
            return IsCut(operation) ? _memory.Computed(FlowTransformation.Transformation, operand) : Enter(conversion, FlowValue.None, values) ?? Converted(conversion, operand);
        }

        if (IsCut(operation))
            return _memory.Computed(FlowTransformation.Transformation, operand);
        return operand.Objects.Length > 1 && operation.Type is { } type ? OfType(operand, type) : operand;
    }

    // A number loses what stands behind the point.
    private static bool IsCut(IConversionOperation conversion) =>
        conversion.Operand.Type?.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single
        && conversion.Type?.SpecialType is >= SpecialType.System_Char and <= SpecialType.System_UInt64;

    // A leaf of a tree becomes a value, or a value a leaf.
    private FlowValue FromOrToTree(IConversionOperation operation, IMethodSymbol conversion, FlowValue operand)
    {
        if (TreeTypes.IsTree(conversion.ReturnType))
            return operand;
        var value = TreeAccess.Leaf(_memory, operand);
        _reads.Access(operation, value, _memory, PlaceOf(operation));
        return value;
    }

    // Conversions of .NET's own types (string to StringValues, array to Span) hand the value on.
    private FlowValue Converted(IMethodSymbol conversion, FlowValue operand) =>
        DataTypes.IsFramework(conversion.ContainingType) || LibraryObjects.IsWrapper(conversion.ContainingType) ? operand : _memory.Computed(FlowTransformation.Transformation, operand);

    /// <inheritdoc/>
    public override FlowValue VisitBinaryOperator(IBinaryOperation operation, object? argument)
    {
        var left = Run(operation.LeftOperand);
        var right = Run(operation.RightOperand);
        // Compared or put into a text, an object shows all that is in it; compared with null, it shows nothing.
        if (operation.OperatorMethod is { } method && Enter(method, FlowValue.None, ImmutableArray.Create(left, right)) is { } result)
            return result;
        if (operation.Type?.TypeKind == TypeKind.Delegate)
            return left.Or(right);
        if (IsNullTest(operation))
            return NullTested(left.Or(right));
        if (operation.Type?.SpecialType == SpecialType.System_String)
            (left, right) = (Shown(operation.LeftOperand, left), Shown(operation.RightOperand, right));
        if (!operation.LeftOperand.ConstantValue.HasValue && !operation.RightOperand.ConstantValue.HasValue || operation.Type?.SpecialType == SpecialType.System_String)
            _reads.HandOn([left, right], _memory, PlaceOf(operation));
        if (operation.ConstantValue.HasValue)
            return Constant(operation);
        return operation.Type?.SpecialType == SpecialType.System_String
            ? _memory.Text(FlowTransformation.Transformation, left, right)
            : _memory.Computed(FlowTransformation.Transformation, left, right);
    }

    private static bool IsNullTest(IBinaryOperation operation) =>
        operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
        && (Unconverted(operation.LeftOperand).ConstantValue is { HasValue: true, Value: null } || Unconverted(operation.RightOperand).ConstantValue is { HasValue: true, Value: null });

    // Whether an object is there says nothing of what is in it. That a record is there at all is no decision of the data.
    private FlowValue NullTested(FlowValue value)
    {
        var origins = value.Origins.AsEnumerable();
        foreach (var id in value.Objects)
            origins = origins.Concat(_memory.State.Object(id).Base.Where(origin => origin.Path.Length > 0));
        return FlowValue.From(origins.Select(origin => origin.By(FlowTransformation.Transformation)));
    }

    /// <inheritdoc/>
    public override FlowValue VisitUnaryOperator(IUnaryOperation operation, object? argument)
    {
        var operand = Run(operation.Operand);
        return operation.OperatorMethod is { } method && Enter(method, FlowValue.None, ImmutableArray.Create(operand)) is { } result
            ? result
            : _memory.Computed(FlowTransformation.Transformation, operand);
    }

    /// <inheritdoc/>
    public override FlowValue VisitInterpolatedString(IInterpolatedStringOperation operation, object? argument)
    {
        if (operation.ConstantValue.HasValue)
            return Constant(operation);
        var parts = new List<FlowValue>();
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolationOperation hole)
                parts.Add(Shown(hole.Expression, Run(hole.Expression)));
            else if (part is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append })
                parts.AddRange(Appended(append));
        }

        _reads.HandOn(parts, _memory, PlaceOf(operation));
        return _memory.Text(FlowTransformation.Transformation, parts.Append(Constant()));
    }

    // An object that says itself how it is written shows that and no more.
    private FlowValue Shown(IOperation part, FlowValue value)
    {
        if (value.Objects.IsEmpty)
            return value;
        for (var type = Unconverted(part).Type; type is { SpecialType: SpecialType.None, DeclaringSyntaxReferences.IsEmpty: false }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { IsOverride: true, Parameters.IsEmpty: true, IsImplicitlyDeclared: false } written)
                    return Enter(written, value, ImmutableArray<FlowValue>.Empty) ?? value;
            }
        }

        return value;
    }

    // A handler of our own is called for each part; what others do with the parts is known.
    private IEnumerable<FlowValue> Appended(IInvocationOperation append) =>
        append.TargetMethod.DeclaringSyntaxReferences.IsEmpty ? append.Arguments.Select(argument => Run(argument.Value)).ToList() : [Run(append)];

    /// <inheritdoc/>
    public override FlowValue VisitInterpolatedStringHandlerCreation(IInterpolatedStringHandlerCreationOperation operation, object? argument)
    {
        if (operation.Type is null || operation.Type.DeclaringSyntaxReferences.IsEmpty)
            return Run(operation.Content);
        var handler = Run(operation.HandlerCreation);
        _handlers.Push(handler);
        Run(operation.Content);
        _handlers.Pop();
        return handler;
    }

    /// <inheritdoc/>
    public override FlowValue VisitInterpolatedStringAddition(IInterpolatedStringAdditionOperation operation, object? argument) =>
        _memory.Computed(FlowTransformation.Transformation, Run(operation.Left), Run(operation.Right));

    /// <inheritdoc/>
    public override FlowValue VisitTranslatedQuery(ITranslatedQueryOperation operation, object? argument) => Run(operation.Operation);

    /// <inheritdoc/>
    public override FlowValue VisitCoalesce(ICoalesceOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var other = FlowValue.None;
        RunBranches(ImmutableArray<Origin>.Empty, () => FlowValue.None, () => other = Run(operation.WhenNull));
        return Unconverted(operation.WhenNull) is IObjectCreationOperation && FoundOrMade(value, other) is { } either ? either : value.Or(other);
    }

    // An object that was found, or else a new one: nobody else has either of them in his hands yet, so they are one object from here on.
    private FlowValue? FoundOrMade(FlowValue found, FlowValue made) =>
        found.Objects is [var first] && made.Objects is [var second] && _memory.State.Object(first) is { IsMade: false, Base.IsEmpty: false } content && !_memory.IsShared(found) && !_memory.IsShared(made)
            ? _memory.New(content.Or(_memory.State.Object(second), ImmutableArray<Origin>.Empty)).Or(FlowValue.From(found.Or(made).Origins))
            : null;

    /// <inheritdoc/>
    public override FlowValue VisitConditionalAccess(IConditionalAccessOperation operation, object? argument)
    {
        var receiver = Run(operation.Operation);
        _conditionalReceivers.Push(receiver);
        var result = Run(operation.WhenNotNull);
        _conditionalReceivers.Pop();
        // What decides whether there is an object decides whether there is anything of it.
        return receiver.Objects.Length == 1 ? result.Or(FlowValue.From(receiver.Deciding)) : result;
    }

    /// <inheritdoc/>
    public override FlowValue VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, object? argument) =>
        _conditionalReceivers.Count > 0 ? _conditionalReceivers.Peek() : FlowValue.None;

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
    public override FlowValue VisitAnonymousFunction(IAnonymousFunctionOperation operation, object? argument) => FlowValue.Function(new FunctionValue(operation.Symbol, operation.Body, _run.This)
    {
        Captured = Kept(_context.Captured.Of(operation)),
    });

    // A parameter of a primary constructor that has ended.
    private bool IsField(ISymbol variable) => variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } && _memory.State.Find(variable) is null;

    /// <inheritdoc/>
    public override FlowValue VisitDelegateCreation(IDelegateCreationOperation operation, object? argument) => Run(operation.Target);

    /// <inheritdoc/>
    public override FlowValue VisitMethodReference(IMethodReferenceOperation operation, object? argument) =>
        FlowValue.Function(new FunctionValue(operation.Method, null, ReceiverOf(operation.Method, Run(operation.Instance)))
        {
            Captured = operation.Method.MethodKind == MethodKind.LocalFunction ? Kept(_context.Captured.Of(operation)) : ImmutableArray<(ISymbol, FlowValue)>.Empty,
        });

    // What variables hold now, for when their method has ended.
    private ImmutableArray<(ISymbol Variable, FlowValue Value)> Kept(ImmutableArray<ISymbol> variables) =>
        variables.Where(variable => !IsField(variable)).Select(variable => (variable, _memory.State.Find(variable) ?? FlowValue.None)).ToImmutableArray();

    /// <inheritdoc/>
    public override FlowValue VisitDeclarationExpression(IDeclarationExpressionOperation operation, object? argument) => FlowValue.None;

    /// <inheritdoc/>
    public override FlowValue VisitDiscardOperation(IDiscardOperation operation, object? argument) => FlowValue.None;
}
