using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>
/// Follows an expression to the one that gives its value: through conversions, locals and members that are set once, and <c>?? throw</c>.
/// It stops where more than one value is possible.
/// </summary>
internal sealed class OriginTracer(Assignments assignments, CallBinding? binding = null)
{
    private const int MaximumSteps = 32;

    /// <summary>The same, with parameters that stand for what calls give them.</summary>
    public OriginTracer With(CallBinding given) => new(assignments, given);

    /// <summary>The same at a place that the one at hand does not lead to by calls: what is asked for there is none of its parameters.</summary>
    public OriginTracer Elsewhere => binding is null ? this : new(assignments, binding.Anew());

    /// <summary>The same inside of the method that is called, with what the call gives it; null when the method calls itself.</summary>
    public OriginTracer? Into(IInvocationOperation call) => (binding ?? CallBinding.Create()).Into(call) is { } inside ? new(assignments, inside) : null;

    /// <summary>What a call gives for a parameter that keeps it; null when that is not known.</summary>
    public IOperation? Given(IParameterReferenceOperation parameter) =>
        assignments.IsWritten(parameter) ? null : KeyGivenTo(parameter) ?? binding?.Of(parameter.Parameter);

    /// <summary>The type, with type parameters replaced by what calls give for them.</summary>
    public ITypeSymbol Given(ITypeSymbol type) => binding?.Of(type) ?? type;

    /// <summary>The expression that the value comes from; the given one when it cannot be followed.</summary>
    public IOperation Trace(IOperation operation, CancellationToken cancellationToken) => Trace(operation, null, cancellationToken);

    /// <summary>The expression that the value comes from; the variables on the way are added to <paramref name="passed"/>.</summary>
    public IOperation Trace(IOperation operation, ICollection<ISymbol>? passed, CancellationToken cancellationToken)
    {
        for (var step = 0; step < MaximumSteps; step++)
        {
            if (Previous(operation, cancellationToken) is not { } previous)
                break;
            if (passed is not null && VariableOf(operation) is { } variable)
                passed.Add(variable);
            operation = previous;
        }

        return operation;
    }

    private IOperation? Previous(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IConversionOperation { OperatorMethod: null } conversion => conversion.Operand,
        ILocalReferenceOperation local when assignments.OfLocal(local.Local, operation).Single is { } only and not (ICoalesceAssignmentOperation or ICompoundAssignmentOperation) => only,
        IFieldReferenceOperation { Field.IsConst: false } field => assignments.OnlyValueOf(field.Field, cancellationToken),
        IPropertyReferenceOperation { Arguments.IsEmpty: true } property when IsStored(property.Property) =>
            assignments.OnlyValueOf(property.Property, cancellationToken),
        ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } } coalesce => coalesce.Value,
        ISimpleAssignmentOperation assignment => assignment.Value,
        IParameterReferenceOperation parameter => Given(parameter),
        _ => null,
    };

    // clients.GetOrAdd(topic, key => ...): the code that makes the value is given the key.
    private static IOperation? KeyGivenTo(IParameterReferenceOperation parameter)
    {
        if (parameter.Parameter is not { Ordinal: 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } code })
            return null;
        IOperation? made = parameter;
        while (made is not null && !(made is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, code)))
            made = made.Parent;
        return made is { Parent: IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "GetOrAdd", ContainingType.Name: "ConcurrentDictionary" } } added } } }
            ? added.Arguments[0].Value
            : null;
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation or IPropertyReferenceOperation => ((IMemberReferenceOperation)operation).Member,
        _ => null,
    };

    private static bool IsStored(IPropertySymbol property) =>
        !property.IsVirtual && !property.IsAbstract && !property.IsOverride && AutoProperty.Is(property);
}
