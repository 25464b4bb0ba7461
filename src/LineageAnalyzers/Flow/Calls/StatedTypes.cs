using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds the types that a call states between angle brackets, also where the call as a whole cannot be bound.</summary>
internal static class StatedTypes
{
    /// <summary>The types, in their order; empty when the call states none.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(SyntaxNode call, SourceModels models, CancellationToken cancellationToken)
    {
        var name = call is not InvocationExpressionSyntax invocation ? null : invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name as GenericNameSyntax,
            MemberBindingExpressionSyntax binding => binding.Name as GenericNameSyntax,
            GenericNameSyntax generic => generic,
            _ => null,
        };
        if (name is null || models.ModelAt(call) is not { } model)
            yield break;
        foreach (var argument in name.TypeArgumentList.Arguments)
        {
            // As if it stood there: to ask about what does stand there would bind the statement.
            if (model.GetSpeculativeTypeInfo(argument.SpanStart, argument, SpeculativeBindingOption.BindAsTypeOrNamespace).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type)
                yield return type;
        }
    }
}
