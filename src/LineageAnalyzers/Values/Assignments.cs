using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Everything that is written to one variable.</summary>
/// <param name="Values">The values of plain assignments and initialisers, in source order.</param>
/// <param name="Unclear">Whether it is also written in a way that gives no value: by reference, in a loop, by deconstruction, from outside.</param>
internal sealed record VariableWrites(ImmutableArray<IOperation> Values, bool Unclear)
{
    /// <summary>Nothing is written.</summary>
    public static VariableWrites None { get; } = new(ImmutableArray<IOperation>.Empty, false);

    /// <summary>The only value that the variable ever has; null when there are none or several, or some are not clear.</summary>
    public IOperation? Single => Values.Length == 1 && !Unclear ? Values[0] : null;
}

/// <summary>Finds what is assigned to locals, fields and properties. Of a type only the bodies are bound that may write what is asked for. Thread-safe.</summary>
internal sealed class Assignments(SourceModels models)
{
    private readonly ConcurrentDictionary<IOperation, Dictionary<ISymbol, VariableWrites>> _byBody = new();
    private readonly ConcurrentDictionary<ISymbol, VariableWrites> _byMember = new(SymbolEqualityComparer.Default);

    /// <summary>What is written to a local in the body that contains the operation.</summary>
    public VariableWrites OfLocal(ILocalSymbol local, IOperation inside) => InBody(local, inside);

    /// <summary>Whether the body changes a parameter, so that it is not what the caller gave.</summary>
    public bool IsWritten(IParameterReferenceOperation parameter) => InBody(parameter.Parameter.OriginalDefinition, parameter) is { Values.IsEmpty: false } or { Unclear: true };

    private VariableWrites InBody(ISymbol variable, IOperation inside)
    {
        var root = inside;
        while (root.Parent is not null)
            root = root.Parent;
        return WritesIn(root).TryGetValue(variable, out var found) ? found : VariableWrites.None;
    }

    private Dictionary<ISymbol, VariableWrites> WritesIn(IOperation body) => _byBody.GetOrAdd(body, static body =>
    {
        var collector = new WriteCollector();
        collector.Visit(body);
        return collector.ToDictionary();
    });

    /// <summary>What is written to a parameter in the type that declares its method.</summary>
    public VariableWrites OfParameter(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        parameter.ContainingType is { DeclaringSyntaxReferences.IsEmpty: false } ? InType(parameter, cancellationToken) : VariableWrites.None;

    /// <summary>What the type that declares a field, an auto-property or a parameter writes to it, whoever else may write.</summary>
    public VariableWrites InType(ISymbol member, CancellationToken cancellationToken)
    {
        var asked = member.OriginalDefinition;
        return _byMember.TryGetValue(asked, out var known) ? known : _byMember.GetOrAdd(asked, ReadType(asked, cancellationToken));
    }

    /// <summary>What is written to a field or an auto-property by the type that declares it; unclear where others may write, too.</summary>
    public VariableWrites OfMember(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type || type.DeclaringSyntaxReferences.IsEmpty)
            return VariableWrites.None with { Unclear = true };
        var found = InType(member, cancellationToken);
        return OthersMayWrite(member) ? found with { Unclear = true } : found;
    }

    /// <summary>The only value that a field or an auto-property ever has; null when there are none or several, some are not clear, or others may write.</summary>
    public IOperation? OnlyValueOf(ISymbol member, CancellationToken cancellationToken) =>
        OthersMayWrite(member) || member.ContainingType is not { DeclaringSyntaxReferences.IsEmpty: false } ? null : InType(member, cancellationToken).Single;

    private static bool OthersMayWrite(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
        IPropertySymbol { SetMethod: { } setter } => setter.DeclaredAccessibility != Accessibility.Private,
        _ => false,
    };

    private VariableWrites ReadType(ISymbol member, CancellationToken cancellationToken)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        var unclear = false;
        foreach (var body in WritingBodies.Of(member, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (models.OperationOf(body, cancellationToken) is not { } operation || !WritesIn(operation).TryGetValue(member, out var writes))
                continue;
            values.AddRange(writes.Values);
            unclear |= writes.Unclear;
        }

        return new VariableWrites(values.ToImmutable(), unclear);
    }

    private sealed class WriteCollector : OperationWalker
    {
        private readonly Dictionary<ISymbol, (List<IOperation> Values, bool Unclear)> _writes = new(SymbolEqualityComparer.Default);

        public Dictionary<ISymbol, VariableWrites> ToDictionary()
        {
            var result = new Dictionary<ISymbol, VariableWrites>(SymbolEqualityComparer.Default);
            foreach (var pair in _writes)
                result[pair.Key] = new VariableWrites(pair.Value.Values.ToImmutableArray(), pair.Value.Unclear);
            return result;
        }

        public override void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
        {
            if (operation.GetVariableInitializer() is { } initializer)
                Add(operation.Symbol, initializer.Value);
            base.VisitVariableDeclarator(operation);
        }

        public override void VisitFieldInitializer(IFieldInitializerOperation operation)
        {
            foreach (var field in operation.InitializedFields)
                Add(field, operation.Value);
            base.VisitFieldInitializer(operation);
        }

        public override void VisitPropertyInitializer(IPropertyInitializerOperation operation)
        {
            foreach (var property in operation.InitializedProperties)
                Add(property, operation.Value);
            base.VisitPropertyInitializer(operation);
        }

        public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
        {
            if (TargetOf(operation.Target) is { } target)
                Add(target, operation.Value, operation.IsRef || !IsOwn(operation.Target));
            base.VisitSimpleAssignment(operation);
        }

        public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
        {
            // The operation itself stands for "what it was, or else the new value".
            if (operation.Target is ILocalReferenceOperation local)
                Add(local.Local, operation);
            else
                MarkUnclear(operation.Target);
            base.VisitCoalesceAssignment(operation);
        }

        public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
        {
            if (operation.Target is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_String } local)
                Add(local.Local, operation);
            else
                MarkUnclear(operation.Target);
            base.VisitCompoundAssignment(operation);
        }

        public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
        {
            MarkUnclear(operation.Target);
            base.VisitIncrementOrDecrement(operation);
        }

        public override void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
        {
            foreach (var (target, value) in MemberPairs(operation))
                Add(target, value);
            if (!MemberPairs(operation).Any())
            {
                foreach (var part in operation.Target.DescendantsAndSelf())
                    MarkUnclear(part);
            }

            base.VisitDeconstructionAssignment(operation);
        }

        // (_producer, _topic) = (producer, topic) in a constructor. A value that reads one of the members reads what was in it before.
        private static IEnumerable<(ISymbol Target, IOperation Value)> MemberPairs(IDeconstructionAssignmentOperation operation)
        {
            var value = operation.Value is IConversionOperation conversion ? conversion.Operand : operation.Value;
            if (operation.Target is not ITupleOperation { Elements: var targets } || value is not ITupleOperation { Elements: var values } || targets.Length != values.Length
                || !targets.All(target => target is IMemberReferenceOperation && TargetOf(target) is not null && IsOwn(target)))
                return [];
            var members = targets.Select(target => TargetOf(target)!).ToList();
            return value.Descendants().Any(part => part is IMemberReferenceOperation reference && members.Contains(reference.Member, SymbolEqualityComparer.Default))
                ? []
                : members.Zip(values, (member, given) => (member, given));
        }

        public override void VisitArgument(IArgumentOperation operation)
        {
            if (operation.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
                MarkUnclear(operation.Value);
            base.VisitArgument(operation);
        }

        public override void VisitForEachLoop(IForEachLoopOperation operation)
        {
            foreach (var local in operation.Locals)
                Add(local, null);
            base.VisitForEachLoop(operation);
        }

        public override void VisitDeclarationPattern(IDeclarationPatternOperation operation)
        {
            AddMatched(operation.DeclaredSymbol, operation);
            base.VisitDeclarationPattern(operation);
        }

        public override void VisitRecursivePattern(IRecursivePatternOperation operation)
        {
            AddMatched(operation.DeclaredSymbol, operation);
            base.VisitRecursivePattern(operation);
        }

        // value is { } name: the variable is what was tested.
        private void AddMatched(ISymbol? symbol, IPatternOperation pattern)
        {
            if (symbol is not null)
                Add(symbol, (pattern.Parent as IIsPatternOperation)?.Value);
        }

        private void MarkUnclear(IOperation target)
        {
            if (target is IDeclarationExpressionOperation declaration)
                target = declaration.Expression;
            if (TargetOf(target) is { } symbol)
                Add(symbol, null);
        }

        private void Add(ISymbol variable, IOperation? value, bool unclear = false)
        {
            var key = variable.OriginalDefinition;
            if (!_writes.TryGetValue(key, out var writes))
                writes = (new List<IOperation>(), false);
            if (value is not null)
                writes.Values.Add(value);
            _writes[key] = (writes.Values, writes.Unclear || unclear || value is null);
        }

        private static ISymbol? TargetOf(IOperation target) => target switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => property.Property,
            _ => null,
        };

        // A write to the same field of another object says nothing of this one, but may concern it.
        private static bool IsOwn(IOperation target) =>
            target is not IMemberReferenceOperation member || member.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
    }
}
