using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>
/// Tells whether every place that can change a configuration object is in sight. A method that it is given to, another variable or another
/// method of the class may set what the code at hand does not show.
/// </summary>
internal sealed class ConfigurationUses(SourceModels models)
{
    /// <summary>Whether the object behind the expression, made by <paramref name="creation"/>, is only set in the body of the expression.</summary>
    public bool AreAllSeen(IOperation configuration, IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        while (configuration is IConversionOperation conversion)
            configuration = conversion.Operand;
        return configuration switch
        {
            IObjectCreationOperation => true,
            ILocalReferenceOperation local => IsMadeFor(local.Local, creation) && UsesOf(local.Local, Root(local)).All(use => IsHarmless(use, Root(local))),
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => FieldIsSafe(field, Root(configuration), cancellationToken),
            _ => false,
        };
    }

    // var a = new ProducerConfig(); var b = a; sets b through a.
    private static bool IsMadeFor(ILocalSymbol local, IObjectCreationOperation creation)
    {
        for (var parent = creation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IVariableDeclaratorOperation declarator:
                    return SymbolEqualityComparer.Default.Equals(declarator.Symbol, local);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target }:
                    return SymbolEqualityComparer.Default.Equals(target.Local, local);
                case IConversionOperation or IVariableInitializerOperation:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> UsesOf(ILocalSymbol local, IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                yield return reference;
        }
    }

    private bool FieldIsSafe(IFieldSymbol field, IOperation body, CancellationToken cancellationToken)
    {
        foreach (var declaration in field.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.SeenSyntax(cancellationToken).DescendantNodes())
            {
                if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != field.Name)
                    continue;
                var written = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
                if (models.OperationOf(written, cancellationToken) is IFieldReferenceOperation use
                    && SymbolEqualityComparer.Default.Equals(use.Field, field)
                    && !IsHarmless(use, body))
                    return false;
            }
        }

        return true;
    }

    private static bool IsHarmless(IOperation use, IOperation body)
    {
        var parent = use.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            // The write that the creation belongs to.
            ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, use),
            // A client takes a copy, or reads it; only our own code keeps it to change it.
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor.DeclaringSyntaxReferences.IsEmpty: true } } => true,
            IPropertyReferenceOperation { Property.DeclaringSyntaxReferences.IsEmpty: true } property => IsRead(property) || SameBody(use, body),
            IInvocationOperation { Instance: not null, TargetMethod: { Name: "Set" or "Add", DeclaringSyntaxReferences.IsEmpty: true } } => SameBody(use, body),
            IInvocationOperation { Instance: not null, TargetMethod: { Name: "Get", DeclaringSyntaxReferences.IsEmpty: true } } => true,
            _ => false,
        };
    }

    private static bool IsRead(IPropertyReferenceOperation property) =>
        property.Parent is not IAssignmentOperation assignment || !ReferenceEquals(assignment.Target, property);

    // Semantic models make operations anew, syntax stays.
    private static bool SameBody(IOperation use, IOperation body) => Root(use).Syntax == body.Syntax;

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
