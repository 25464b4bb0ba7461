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
        var isInLambda = false;
        for (var operation = call.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation && IsExpressionTree(operation.Parent?.Type) || isInLambda && IsUnboundSetup(operation))
                return true;
            isInLambda |= operation is IAnonymousFunctionOperation;
        }

        return false;
    }

    // A scan without the mocking library does not know that it takes an expression tree.
    private static bool IsUnboundSetup(IOperation operation) =>
        operation is IInvalidOperation && CandidateIndex.NameOf(operation.Syntax) is "CallTo" or "Setup" or "SetupSequence" or "Verify";

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1, ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } };
}
