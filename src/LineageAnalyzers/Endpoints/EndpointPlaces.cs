using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Endpoints;

/// <summary>Where an endpoint is shown.</summary>
internal static class EndpointPlaces
{
    /// <summary>
    /// The start of the call; in a chain of calls over several lines, the name of the called method, since all calls of the chain start at one place.
    /// </summary>
    public static Location Of(IOperation call)
    {
        if (call.Syntax is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: { } name } } invocation)
            return call.Syntax.GetLocation();
        return LineOf(name) == LineOf(invocation) ? invocation.GetLocation() : name.GetLocation();
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;
}
