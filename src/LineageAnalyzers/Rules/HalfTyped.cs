using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules;

/// <summary>Tells code that does not compile yet. Nothing is claimed of it: the next keystroke changes it.</summary>
internal static class HalfTyped
{
    /// <summary>Whether a part of the operation is not valid C#, or names something that does not exist.</summary>
    public static bool Contains(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part.Kind == OperationKind.Invalid || part.Type is { TypeKind: TypeKind.Error })
                return true;
        }

        return false;
    }
}
