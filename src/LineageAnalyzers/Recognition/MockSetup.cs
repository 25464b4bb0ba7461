using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Calls that only describe a call to a mocking library: nothing is produced or consumed there.</summary>
internal static class MockSetup
{
    /// <summary>Whether the call stands in an expression tree (Moq, FakeItEasy) or on a substitute that checks calls (NSubstitute).</summary>
    public static bool Contains(IOperation call)
    {
        if (call is IInvocationOperation { Instance: IInvocationOperation { TargetMethod.ContainingNamespace.Name: "NSubstitute" } })
            return true;
        for (var operation = call.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation && IsExpressionTree(operation.Parent?.Type))
                return true;
        }

        return false;
    }

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1, ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } };
}
