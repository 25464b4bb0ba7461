using System.Collections.Immutable;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Interpretation;

/// <content>Patterns and deconstruction: what they test, and what they give their variables.</content>
internal sealed partial class BodyInterpreter
{
    /// <inheritdoc/>
    public override FlowValue VisitSwitchExpression(ISwitchExpressionOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var arms = operation.Arms.Where(arm => Fits(arm.Pattern, value)).ToList();
        var order = arms.Select(arm => Deciding(Tested(arm.Pattern, value)).ToList()).ToList();
        var tested = order.SelectMany(static test => test).ToList();
        var ways = arms.Select((arm, index) => (Func<FlowValue>)(() =>
        {
            Match(arm.Pattern, value);
            var guard = Deciding(Run(arm.Guard));
            tested.AddRange(guard);
            order[index].AddRange(guard);
            return Run(arm.Value);
        })).ToList();
        return ways.Count == 0 ? FlowValue.None : RunBranches(tested, order, ways);
    }

    /// <inheritdoc/>
    public override FlowValue VisitIsPattern(IIsPatternOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        Match(operation.Pattern, value);
        return _memory.Computed(FlowTransformation.Transformation, Tested(operation.Pattern, value));
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
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable } declaration:
                _memory.State.Set(variable, declaration.MatchedType is { } type ? OfType(value, type) : value);
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, OfType(value, recursive.MatchedType));
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
                    Match(item, ItemFor(item, value, list.InputType));
                break;
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(slice, value);
                break;
        }
    }

    private void MatchParts(IRecursivePatternOperation pattern, FlowValue value)
    {
        if (pattern.DeclaredSymbol is { } whole)
            _memory.State.Set(whole, value);
        foreach (var part in pattern.PropertySubpatterns)
            Match(part.Pattern, MemberFor(part, value));
        var parts = Positions(pattern, value);
        for (var index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
            Match(pattern.DeconstructionSubpatterns[index], parts(index));
    }

    // A part of a collection is the collection, with fewer items.
    private FlowValue ItemFor(IPatternOperation pattern, FlowValue value, ITypeSymbol? type) => pattern is ISlicePatternOperation ? value : _memory.Items(value, type);

    private FlowValue MemberFor(IPropertySubpatternOperation part, FlowValue value) =>
        part.Member is IMemberReferenceOperation member ? ReadMember(member, member.Member is IFieldSymbol field ? Stored(field) : member.Member, value) : FlowValue.None;

    private Func<int, FlowValue> Positions(IRecursivePatternOperation pattern, FlowValue value)
    {
        if (pattern.DeconstructionSubpatterns.IsEmpty)
            return _ => FlowValue.None;
        return (pattern.DeconstructSymbol as IMethodSymbol is { } method ? DeconstructedBy(method, value) : null) is { } parts
            ? index => parts.ElementAtOrDefault(index) ?? FlowValue.None
            : index => Deconstructed(value, pattern.MatchedType, index, pattern);
    }

    // What a pattern looks at to decide; what it only gives a name decides nothing.
    private FlowValue Tested(IPatternOperation pattern, FlowValue value)
    {
        _budget.Spend();
        switch (pattern)
        {
            case IConstantPatternOperation:
                return NullTested(value);
            case ITypePatternOperation:
                return TypeTested(value);
            case IRelationalPatternOperation:
                return value;
            case IDeclarationPatternOperation declaration:
                return declaration.MatchesNull ? FlowValue.None : TypeTested(value);
            case INegatedPatternOperation negated:
                return Tested(negated.Pattern, value);
            case IBinaryPatternOperation binary:
                return Tested(binary.LeftPattern, value).Or(Tested(binary.RightPattern, value));
            case IRecursivePatternOperation recursive:
                var narrow = OfType(value, recursive.MatchedType);
                var parts = recursive.PropertySubpatterns.Aggregate(TypeTested(value), (all, part) => all.Or(Tested(part.Pattern, MemberFor(part, narrow))));
                var positions = Positions(recursive, narrow);
                return recursive.DeconstructionSubpatterns.Select((part, index) => Tested(part, positions(index))).Aggregate(parts, (all, part) => all.Or(part));
            case IListPatternOperation list:
                return list.Patterns.Aggregate(NullTested(value), (all, item) => all.Or(Tested(item, ItemFor(item, value, list.InputType))));
            case ISlicePatternOperation { Pattern: { } slice }:
                return Tested(slice, value);
            default:
                return FlowValue.None;
        }
    }

    // Which of several objects it is was decided where it was taken, not by what is in them.
    private FlowValue TypeTested(FlowValue value) => value.Objects.Length > 1 ? FlowValue.From(value.Origins) : NullTested(value);

    // Whether any object of a value may be of the type that a pattern asks for.
    private bool Fits(IPatternOperation pattern, FlowValue value) => pattern switch
    {
        IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => MayBe(value, type),
        ITypePatternOperation { MatchedType: { } type } => MayBe(value, type),
        IRecursivePatternOperation { MatchedType: { } type } => MayBe(value, type),
        _ => true,
    };

    private bool MayBe(FlowValue value, ITypeSymbol type) => value.Objects.IsEmpty || !OfType(value, type).Objects.IsEmpty;

    // Those of the objects that are of a type. When it leaves one of several, what chose between them has no say any more.
    private FlowValue OfType(FlowValue value, ITypeSymbol type)
    {
        type = Given(type);
        // An exception that is thrown here is of the class that is named, also where that is one of a library.
        if (value.Objects.IsEmpty || type is ITypeParameterSymbol || type.DeclaringSyntaxReferences.IsEmpty && !type.Name.EndsWith("Exception", StringComparison.Ordinal))
            return value;
        var fitting = value.Objects.Where(id => _memory.State.Object(id) is not { IsMade: true, Type: { } made } || IsKindOf(made, type)).ToImmutableArray();
        if (fitting.Length == value.Objects.Length)
            return value;
        var origins = fitting.Length == 1 ? value.Origins.Where(origin => origin.Transformation != FlowTransformation.Conditional) : value.Origins;
        return fitting.Aggregate(FlowValue.From(origins), (all, id) => all.Or(FlowValue.Object(id)));
    }

    private static bool IsKindOf(ITypeSymbol type, ITypeSymbol general)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, general.OriginalDefinition))
                return true;
        }

        return type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, general.OriginalDefinition));
    }

    /// <inheritdoc/>
    public override FlowValue VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, object? argument)
    {
        var value = Run(operation.Value);
        var info = operation.Syntax is AssignmentExpressionSyntax assignment && operation.SemanticModel is { } model ? model.GetDeconstructionInfo(assignment) : default;
        Deconstruct(operation.Target, value, Unconverted(operation.Value).Type, info);
        return value;
    }

    private void Deconstruct(IOperation target, FlowValue value, ITypeSymbol? type, DeconstructionInfo info = default)
    {
        while (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assign(target, value);
            return;
        }

        var parts = info.Method is { } method ? DeconstructedBy(method, value) : null;
        // (a, b) = (b, a): every part is read before one is written.
        parts ??= tuple.Elements.Select((part, index) => Deconstructed(value, type, index, type?.IsRecord == true ? part : target)).ToList();
        for (var index = 0; index < tuple.Elements.Length; index++)
        {
            var partType = info.Method?.Parameters.Skip(info.Method.IsStatic && info.Method.ReducedFrom is null ? 1 : 0).ElementAtOrDefault(index)?.Type
                ?? (type is INamedTypeSymbol { IsTupleType: true } named ? named.TupleElements.ElementAtOrDefault(index)?.Type : null);
            Deconstruct(tuple.Elements[index], parts.ElementAtOrDefault(index) ?? FlowValue.None, partType, info.Nested is { IsDefaultOrEmpty: false } nested && index < nested.Length ? nested[index] : default);
        }
    }

    // What the out parameters of a Deconstruct method hold; null when its code is not known.
    private IReadOnlyList<FlowValue>? DeconstructedBy(IMethodSymbol method, FlowValue value)
    {
        var called = (method.ReducedFrom ?? method).OriginalDefinition;
        if (called.IsImplicitlyDeclared || !CanEnter(called) || _context.Bodies.Of(called, _budget.CancellationToken) is not { } body)
            return null;
        var arguments = called.Parameters.Select((parameter, index) => called.IsStatic && index == 0 ? value : FlowValue.None).ToImmutableArray();
        var parts = new List<FlowValue>();
        RunBody(called, body, called.IsStatic ? FlowValue.None : value, arguments, look: end =>
        {
            foreach (var parameter in called.Parameters)
            {
                if (parameter.RefKind == RefKind.Out)
                    parts.Add(end.Find(parameter) ?? FlowValue.None);
            }
        });
        return parts;
    }

    // A tuple's element, or the positional property of a record.
    private FlowValue Deconstructed(FlowValue value, ITypeSymbol? type, int index, IOperation at)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length)
            return _memory.Read(value, Element(tuple, index));
        if (type is INamedTypeSymbol { IsRecord: true } record && PositionalProperties(record).ElementAtOrDefault(index) is { } property)
            return ReadMember(at, property, value);
        if (type is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 } pair && index < 2)
            return ReadMember(at, pair.GetMembers(index == 0 ? "Key" : "Value")[0], value);
        return _memory.Computed(FlowTransformation.Transformation, value);
    }
}
