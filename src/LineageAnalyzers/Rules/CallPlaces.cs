using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>Where findings about calls are shown.</summary>
internal static class CallPlaces
{
    /// <summary>A part of what a call is given, where that stands in the file of the call; else the name of the called method.</summary>
    public static Location Of(IOperation? part, IOperation call) =>
        part is not null && part.Syntax.SyntaxTree == call.Syntax.SyntaxTree ? part.Syntax.GetLocation() : NameOf(call);

    /// <summary>The name of the called method: a call itself may go over many lines.</summary>
    public static Location NameOf(IOperation call) => call.Syntax is InvocationExpressionSyntax { Expression: { } expression }
        ? expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.GetLocation(),
            MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
            _ => expression.GetLocation(),
        }
        : call.Syntax.GetLocation();
}
