using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// A call, or a creation, that does not bind because the type of an argument is not known, as that of generated code in a scan: the compiler then only says which
/// methods it may be, and one of them takes these arguments.
/// </summary>
/// <param name="Operation">The call.</param>
/// <param name="Method">The method, or the constructor; an extension in its own form.</param>
/// <param name="Arguments">What the call gives, without defaults.</param>
internal sealed record MeantCall(IInvalidOperation Operation, IMethodSymbol Method, ImmutableArray<(IParameterSymbol Parameter, IOperation Value)> Arguments)
{
    /// <summary>The call at a node; null when it binds, or when it is not clear which method it means.</summary>
    public static MeantCall? TryCreate(SyntaxNode node, SourceModels models, CancellationToken cancellationToken)
    {
        if (ArgumentsOf(node) is not { } stated || models.ModelAt(node) is not { } model || model.GetOperation(node, cancellationToken) is not IInvalidOperation operation)
            return null;
        var given = stated.Arguments
            .Select(argument => (Name: argument.NameColon?.Name.Identifier.ValueText, Value: model.GetOperation(argument.Expression, cancellationToken)))
            .ToList();
        if (given.Any(argument => argument.Value is null) || !given.Any(argument => argument.Value!.Type is IErrorTypeSymbol))
            return null;
        var meant = model.GetSymbolInfo(node, cancellationToken).CandidateSymbols.OfType<IMethodSymbol>()
            .Select(method => (Method: method, Arguments: Fitting(method, given, model.Compilation)))
            .Where(candidate => candidate.Arguments is not null)
            .ToList();
        return meant is [var (method, arguments)] ? new MeantCall(operation, method.ReducedFrom ?? method, WithReceiver(method, arguments!.Value, node, model, cancellationToken)) : null;
    }

    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    // The arguments by parameter; null when the method does not take them.
    private static ImmutableArray<(IParameterSymbol, IOperation)>? Fitting(IMethodSymbol method, List<(string? Name, IOperation? Value)> given, Compilation compilation)
    {
        var arguments = ImmutableArray.CreateBuilder<(IParameterSymbol, IOperation)>(given.Count);
        for (var position = 0; position < given.Count; position++)
        {
            var (name, value) = given[position];
            var parameter = name is null ? method.Parameters.ElementAtOrDefault(position) : method.Parameters.FirstOrDefault(candidate => candidate.Name == name);
            if (parameter is null || parameter.IsParams || !Takes(parameter, value!, compilation))
                return null;
            arguments.Add((parameter, value!));
        }

        return method.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams || arguments.Any(argument => SymbolEqualityComparer.Default.Equals(argument.Item1, parameter)))
            ? arguments.ToImmutable()
            : null;
    }

    private static bool Takes(IParameterSymbol parameter, IOperation value, Compilation compilation) =>
        value.Type is null or IErrorTypeSymbol || Mentions(parameter.Type) || compilation.ClassifyCommonConversion(value.Type, parameter.Type).IsImplicit;

    // What a type parameter stands for was not found out.
    private static bool Mentions(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol or IErrorTypeSymbol => true,
        INamedTypeSymbol named => named.TypeArguments.Any(Mentions),
        IArrayTypeSymbol array => Mentions(array.ElementType),
        _ => false,
    };

    private static ImmutableArray<(IParameterSymbol, IOperation)> WithReceiver(
        IMethodSymbol method, ImmutableArray<(IParameterSymbol Parameter, IOperation Value)> arguments, SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (method.ReducedFrom is not { } own)
            return arguments;
        var all = arguments.Select(argument => (own.Parameters[argument.Parameter.Ordinal + 1], argument.Value)).ToImmutableArray();
        return call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && model.GetOperation(access.Expression, cancellationToken) is { } receiver
            ? all.Insert(0, (own.Parameters[0], receiver))
            : all;
    }
}
