using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// A call with an argument of a type that is not known, as in a scan without the package that has it. The compiler then names no method, but the
/// receiver is known.
/// </summary>
/// <param name="Operation">The call.</param>
/// <param name="Name">The simple name of the method; <see cref="Constructor"/> for the creation of an object.</param>
/// <param name="Instance">The receiver, or the object that is created.</param>
/// <param name="Arguments">The arguments in the order of the code, each with the name that is written before it.</param>
internal sealed record UnboundCall(IInvalidOperation Operation, string Name, IOperation Instance, ImmutableArray<(string? Name, IOperation Value)> Arguments)
{
    /// <summary>The name of a creation whose type is known, but not its constructor: the arguments are those of another version of the library.</summary>
    public const string Constructor = ".ctor";

    /// <summary>The call at an invocation that could not be bound; null when its receiver is not known either.</summary>
    public static UnboundCall? TryCreate(SyntaxNode node, SourceModels models, CancellationToken cancellationToken)
    {
        if (models.OperationOf(node, cancellationToken) is not IInvalidOperation operation)
            return null;
        return node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList: var arguments }
                when models.OperationOf(access.Expression, cancellationToken) is { Type: not (null or IErrorTypeSymbol) } instance =>
                Create(operation, access.Name.Identifier.ValueText, instance, arguments, models, cancellationToken),
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } when operation.Type is not (null or IErrorTypeSymbol) =>
                Create(operation, Constructor, operation, arguments, models, cancellationToken),
            _ => null,
        };
    }

    private static UnboundCall? Create(
        IInvalidOperation operation, string name, IOperation instance, ArgumentListSyntax list, SourceModels models, CancellationToken cancellationToken)
    {
        var arguments = ImmutableArray.CreateBuilder<(string?, IOperation)>();
        foreach (var argument in list.Arguments)
        {
            if (models.OperationOf(argument.Expression, cancellationToken) is not { } value)
                return null;
            arguments.Add((argument.NameColon?.Name.Identifier.ValueText, value));
        }

        return new UnboundCall(operation, name, instance, arguments.ToImmutable());
    }

    /// <summary>The methods that the call may mean, of those that are looked for, with their type arguments.</summary>
    /// <param name="methods">The methods that are looked for, by original definition.</param>
    public IEnumerable<IMethodSymbol> CandidatesAmong(ImmutableArray<ISymbol> methods) => Operation.SemanticModel is { } model
        ? model.GetSymbolInfo(Operation.Syntax).CandidateSymbols.OfType<IMethodSymbol>()
            .Where(method => methods.Contains((method.ReducedFrom ?? method).OriginalDefinition, SymbolEqualityComparer.Default))
        : [];

    /// <summary>The argument for a parameter, by the name written before it or by its place; null when there is none.</summary>
    public IOperation? Find(string parameter, int position)
    {
        foreach (var (name, value) in Arguments)
        {
            if (name == parameter)
                return value;
        }

        return position < Arguments.Length && Arguments[position].Name is null ? Arguments[position].Value : null;
    }
}
