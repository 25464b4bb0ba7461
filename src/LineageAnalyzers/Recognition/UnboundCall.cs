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
/// <param name="Name">The simple name of the method.</param>
/// <param name="Instance">The receiver.</param>
/// <param name="Arguments">The arguments in the order of the code, each with the name that is written before it.</param>
internal sealed record UnboundCall(IInvalidOperation Operation, string Name, IOperation Instance, ImmutableArray<(string? Name, IOperation Value)> Arguments)
{
    /// <summary>The call at an invocation that could not be bound; null when its receiver is not known either.</summary>
    public static UnboundCall? TryCreate(SyntaxNode node, SourceModels models, CancellationToken cancellationToken)
    {
        if (node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } invocation
            || models.OperationOf(node, cancellationToken) is not IInvalidOperation operation
            || models.OperationOf(access.Expression, cancellationToken) is not { Type: not (null or IErrorTypeSymbol) } instance)
            return null;
        var arguments = ImmutableArray.CreateBuilder<(string?, IOperation)>();
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (models.OperationOf(argument.Expression, cancellationToken) is not { } value)
                return null;
            arguments.Add((argument.NameColon?.Name.Identifier.ValueText, value));
        }

        return new UnboundCall(operation, access.Name.Identifier.ValueText, instance, arguments.ToImmutable());
    }

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
