using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Code that configures a builder: the body of a lambda or of an own method, and the parameter that is the builder.</summary>
/// <param name="Body">The body.</param>
/// <param name="Builder">The builder.</param>
internal sealed record BuilderScope(IOperation Body, IParameterSymbol Builder);

/// <summary>
/// Reads the builders by which frameworks are set up: chains of calls, and lambdas that are given a builder, with statements of their own.
/// </summary>
internal static class BuilderCalls
{
    // Own methods that a builder is handed to: more of them in a row is no code that people write.
    private const int MaximumDepth = 4;

    /// <summary>The builder that a call is made on, also by an extension method; null for a static call.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    /// <summary>What the chain of calls begins with that this call stands in: a parameter, a variable, a creation, or a static call.</summary>
    public static IOperation RootOf(IInvocationOperation call)
    {
        IOperation current = call;
        while (true)
        {
            switch (current)
            {
                case IConversionOperation conversion:
                    current = conversion.Operand;
                    break;
                case IInvocationOperation step when ReceiverOf(step) is { } receiver:
                    current = receiver;
                    break;
                case IInvalidOperation { Syntax: InvocationExpressionSyntax } unbound when unbound.ChildOperations.FirstOrDefault() is { } receiver:
                    // A call that is given a lambda with an error in it does not bind; its receiver does.
                    current = receiver;
                    break;
                default:
                    return current;
            }
        }
    }

    /// <summary>The lambda around an operation, the next one outwards, that configures a builder of a type of this name; null outside of any.</summary>
    public static BuilderScope? ScopeAround(IOperation operation, string builder)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation { Symbol.Parameters: [var parameter, ..] } lambda && parameter.Type.Name == builder)
                return new BuilderScope(lambda.Body, parameter);
        }

        return null;
    }

    /// <summary>The lambdas in an operation that configure builders of a type of this name, also those given to calls that do not bind.</summary>
    public static IEnumerable<BuilderScope> ScopesIn(IOperation operation, string builder) => operation.DescendantsAndSelf()
        .OfType<IAnonymousFunctionOperation>()
        .Where(lambda => lambda.Symbol.Parameters is [var parameter, ..] && parameter.Type.Name == builder)
        .Select(lambda => new BuilderScope(lambda.Body, lambda.Symbol.Parameters[0]));

    /// <summary>The lambda, local function or own method that is given as an argument to configure a builder; null when its code is not here.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="models">Semantic models.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <param name="position">Which of its parameters is the builder: some frameworks give a context before it.</param>
    public static BuilderScope? ScopeOf(IOperation? argument, SourceModels models, CancellationToken cancellationToken, int position = 0)
    {
        while (argument is IConversionOperation conversion)
            argument = conversion.Operand;
        return (argument is IDelegateCreationOperation creation ? creation.Target : argument) switch
        {
            IAnonymousFunctionOperation { Symbol.Parameters: var parameters } lambda when position < parameters.Length => new BuilderScope(lambda.Body, parameters[position]),
            IMethodReferenceOperation { Method: { Parameters: var parameters } method }
                when position < parameters.Length && BodyOf(method, models, cancellationToken) is { } body => new BuilderScope(body, parameters[position]),
            _ => null,
        };
    }

    /// <summary>
    /// Every call that is made on the builder of a scope, in chains and as statements, also in own methods that the builder is handed to; in source order.
    /// </summary>
    public static IEnumerable<IInvocationOperation> In(BuilderScope scope, SourceModels models, CancellationToken cancellationToken) =>
        In(scope, models, 0, cancellationToken);

    /// <summary>The scope, and those of the own methods that its builder is handed to.</summary>
    public static IEnumerable<BuilderScope> ScopesOf(BuilderScope scope, SourceModels models, CancellationToken cancellationToken) =>
        ScopesOf(scope, models, 0, cancellationToken);

    /// <summary>The calls on the same builder as this one: in its chain, and in statements on the parameter or variable that the chain begins with.</summary>
    public static IEnumerable<IInvocationOperation> Beside(IInvocationOperation call)
    {
        var root = RootOf(call);
        var scope = VariableOf(root) is null ? Outermost(call) : BodyAround(call);
        return scope.DescendantsAndSelf().OfType<IInvocationOperation>().Where(other => IsSame(RootOf(other), root));
    }

    /// <summary>
    /// The call that is given the lambda in which an operation stands, the next one outwards: <c>AddConsumer</c> for a <c>Topic</c> in its lambda; null outside of any.
    /// </summary>
    public static IInvocationOperation? ConfiguredBy(IOperation operation)
    {
        for (var current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation)
            {
                var outer = current.Parent;
                while (outer is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
                    outer = outer.Parent;
                return outer as IInvocationOperation;
            }
        }

        return null;
    }

    private static IEnumerable<IInvocationOperation> In(BuilderScope scope, SourceModels models, int depth, CancellationToken cancellationToken)
    {
        foreach (var call in scope.Body.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (SymbolEqualityComparer.Default.Equals(VariableOf(RootOf(call)), scope.Builder))
                yield return call;
            if (depth < MaximumDepth && HandedTo(call, scope.Builder) is { } parameter
                && BodyOf((IMethodSymbol)parameter.ContainingSymbol, models, cancellationToken) is { } body)
            {
                foreach (var inner in In(new BuilderScope(body, parameter), models, depth + 1, cancellationToken))
                    yield return inner;
            }
        }
    }

    private static IEnumerable<BuilderScope> ScopesOf(BuilderScope scope, SourceModels models, int depth, CancellationToken cancellationToken)
    {
        yield return scope;
        if (depth >= MaximumDepth)
            yield break;
        foreach (var call in scope.Body.DescendantsAndSelf().OfType<IInvocationOperation>())
        {
            if (HandedTo(call, scope.Builder) is not { } parameter || BodyOf((IMethodSymbol)parameter.ContainingSymbol, models, cancellationToken) is not { } body)
                continue;
            foreach (var inner in ScopesOf(new BuilderScope(body, parameter), models, depth + 1, cancellationToken))
                yield return inner;
        }
    }

    private static IParameterSymbol? HandedTo(IInvocationOperation call, IParameterSymbol builder)
    {
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value is IInvocationOperation chain ? RootOf(chain) : argument.Value;
            if (argument.Parameter is { } parameter && SymbolEqualityComparer.Default.Equals(VariableOf(value), builder))
                return parameter.OriginalDefinition;
        }

        return null;
    }

    private static IOperation? BodyOf(IMethodSymbol method, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var reference in method.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (models.OperationOf(reference.SeenSyntax(cancellationToken), cancellationToken) is { } body)
                return body;
        }

        return null;
    }

    private static IOperation Outermost(IInvocationOperation call)
    {
        IOperation current = call;
        while (current.Parent is IConversionOperation or IArgumentOperation or IInvocationOperation)
        {
            if (current.Parent is IInvocationOperation outer && !IsSame(RootOf(outer), RootOf(call)))
                break;
            current = current.Parent;
        }

        return current;
    }

    private static IOperation BodyAround(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool IsSame(IOperation left, IOperation right) => VariableOf(left) is { } variable
        ? SymbolEqualityComparer.Default.Equals(variable, VariableOf(right))
        : left.Syntax == right.Syntax;

    private static ISymbol? VariableOf(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            ILocalReferenceOperation local => local.Local,
            _ => null,
        };
    }
}
