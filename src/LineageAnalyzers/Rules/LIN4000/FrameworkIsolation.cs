using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>
/// Finds where a framework's consumer is told to read uncommitted records: <c>UseIsolationLevel</c> of MassTransit, <c>WithIsolationLevel</c> of Silverback, and the
/// parameter of Brighter's subscriptions.
/// </summary>
internal static class FrameworkIsolation
{
    private const string Uncommitted = "ReadUncommitted";

    private static readonly string[] Methods = ["UseIsolationLevel", "WithIsolationLevel"];

    /// <summary>The expression that says so; null when none does.</summary>
    public static Location? Of(EndpointAnalysis consumer, SourceModels models, CancellationToken cancellationToken)
    {
        var operation = consumer.Call.Operation;
        if (operation is IObjectCreationOperation creation)
            return creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "isolationLevel" && IsUncommitted(argument.Value))?.Value.Syntax.GetLocation();
        foreach (var call in Methods.SelectMany(name => CandidateIndex.Find(operation.Syntax.SyntaxTree, name, cancellationToken)))
        {
            if (call is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var level }] } && Configures(call, operation.Syntax)
                && models.OperationOf(call, cancellationToken) is IInvocationOperation { Arguments: [.., { Value: var value }] } && IsUncommitted(value))
                return level.GetLocation();
        }

        return null;
    }

    // What is called on the parameter of a function configures the consumer that the function is given to, and all endpoints that are set up inside of it.
    private static bool Configures(SyntaxNode call, SyntaxNode endpoint)
    {
        if (call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not { } function || RootOf((InvocationExpressionSyntax)call) != ParameterOf(function))
            return false;
        return function.Span.Contains(endpoint.Span) || (function.Parent as ArgumentSyntax)?.Parent?.Parent == endpoint;
    }

    private static string? ParameterOf(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText,
        // Of two parameters, as MassTransit has them, the last one is the consumer.
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [.., var last] } => last.Identifier.ValueText,
        _ => null,
    };

    private static string? RootOf(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax call => RootOf(call.Expression),
        MemberAccessExpressionSyntax access => RootOf(access.Expression),
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsUncommitted(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value is IFieldReferenceOperation { Field: { IsConst: true, Name: Uncommitted, ContainingType.Name: "IsolationLevel" } };
    }
}
