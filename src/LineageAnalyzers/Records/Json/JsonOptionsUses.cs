using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Json;

/// <summary>
/// Finds what is done with serializer options after they are made. A property that is set later, or code that they are handed to and that is not seen,
/// may change the names on the wire.
/// </summary>
/// <param name="models">Semantic models.</param>
/// <param name="isHarmless">Whether a property of the options has no say in names and values.</param>
/// <param name="readers">The types of the library that read options without changing them.</param>
internal sealed class JsonOptionsUses(SourceModels models, Func<IPropertySymbol, bool> isHarmless, params INamedTypeSymbol?[] readers)
{
    private const int MostVariables = 32;

    /// <summary>Whether a property of System.Text.Json's options has no say in names and values.</summary>
    public static bool IsHarmless(IPropertySymbol property) => property.Name is "WriteIndented" or "PropertyNameCaseInsensitive" or "AllowTrailingCommas"
        or "ReadCommentHandling" or "MaxDepth" or "Encoder" or "DefaultBufferSize" or "DictionaryKeyPolicy";

    /// <summary>
    /// The assignments to properties that may change names, and the additions of converters, made through these variables and those that they are handed
    /// on to; null when code that is not seen may make others.
    /// </summary>
    public IReadOnlyList<IOperation>? LaterWrites(IEnumerable<ISymbol> variables, IOperation inside, CancellationToken cancellationToken)
    {
        var writes = new List<IOperation>();
        var pending = new Queue<ISymbol>(variables);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (pending.Count > 0)
        {
            var variable = pending.Dequeue().OriginalDefinition;
            if (!seen.Add(variable))
                continue;
            if (seen.Count > MostVariables)
                return null;
            foreach (var use in UsesOf(variable, inside, cancellationToken))
            {
                if (!IsSeen(use, writes, pending))
                    return null;
            }
        }

        return writes;
    }

    private bool IsSeen(IOperation use, List<IOperation> writes, Queue<ISymbol> pending)
    {
        var child = use;
        var parent = use.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation)
            (child, parent) = (parent, parent.Parent);
        switch (parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == child:
            case IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                return true;
            case ISimpleAssignmentOperation { Target: var target }:
                return HandOn(target is IMemberReferenceOperation member ? member.Member : (target as ILocalReferenceOperation)?.Local, pending);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return HandOn(declarator.Symbol, pending);
            case IPropertyReferenceOperation property when property.Instance == child:
                if (property.Parent is ISimpleAssignmentOperation written && written.Target == property)
                {
                    if (!isHarmless(property.Property))
                        writes.Add(written);
                    return true;
                }

                if (property is { Property.Name: "Converters", Parent: IInvocationOperation { TargetMethod.Name: "Add" } add })
                {
                    writes.Add(add);
                    return true;
                }

                return property.Property.Name is not ("Converters" or "TypeInfoResolverChain" or "ContractResolver");
            case IArgumentOperation { Parameter: { } parameter }:
                return IsTaken(parameter, pending);
            default:
                return false;
        }
    }

    // A serializer reads its options. Own code is looked into.
    private bool IsTaken(IParameterSymbol parameter, Queue<ISymbol> pending)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || parameter.RefKind != RefKind.None)
            return false;
        if (!method.DeclaringSyntaxReferences.IsEmpty)
            return HandOn(method.ReducedFrom is { } extension ? extension.Parameters[parameter.Ordinal + 1] : parameter, pending);
        return readers.Any(reader => method.ContainingType.Is(reader))
            || method.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true && !(method.IsExtensionMethod && parameter.Ordinal == 0);
    }

    private static bool HandOn(ISymbol? variable, Queue<ISymbol> pending)
    {
        if (variable is null)
            return false;
        pending.Enqueue(variable);
        return true;
    }

    private IEnumerable<IOperation> UsesOf(ISymbol variable, IOperation inside, CancellationToken cancellationToken)
    {
        var declarations = variable is ILocalSymbol && inside.Syntax.SyntaxTree == variable.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree
            ? [Root(inside).Syntax]
            : (variable is IParameterSymbol or ILocalSymbol ? variable.ContainingSymbol : variable.ContainingType)?.DeclaringSyntaxReferences
                .Select(reference => reference.SeenSyntax(cancellationToken)) ?? [];
        foreach (var declaration in declarations)
        {
            foreach (var name in declaration.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText != variable.Name)
                    continue;
                SyntaxNode reference = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (models.OperationOf(reference, cancellationToken) is { } operation && Refers(operation, variable))
                    yield return operation;
            }
        }
    }

    private static bool Refers(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable, operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
        IMemberReferenceOperation member => member.Member.OriginalDefinition,
        _ => null,
    });

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
