using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values;

/// <summary>What the type parameters of a class stand for where it is used by the name of a base class or an interface.</summary>
internal static class TypeArguments
{
    /// <summary>
    /// The type parameters of <paramref name="implementing"/> with what <paramref name="used"/>, a construction of it or of a type that it derives from
    /// or implements, gives for them.
    /// </summary>
    public static IEnumerable<(ITypeParameterSymbol Parameter, ITypeSymbol Argument)> Between(INamedTypeSymbol? used, INamedTypeSymbol? implementing)
    {
        if (used is null || implementing?.OriginalDefinition.AsConstructed(used.OriginalDefinition) is not { } general)
            yield break;
        for (var index = 0; index < general.TypeArguments.Length; index++)
        {
            if (general.TypeArguments[index] is ITypeParameterSymbol parameter)
                yield return (parameter, used.TypeArguments[index]);
        }
    }
}
