using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>What the logging generator of Microsoft.Extensions.Telemetry makes of a parameter of a <c>[LoggerMessage]</c> method.</summary>
internal static class LoggedParameter
{
    /// <summary>Whether its value is not written as it is: it is classified and so redacted, or a method of its own says what is written.</summary>
    public static bool IsRedacted(IParameterSymbol parameter) =>
        IsGenerated(parameter) && (ClassifiesForRedaction(parameter) || AttributeOf(parameter, "TagProviderAttribute") is not null);

    /// <summary>How the members of an object are written one by one; null when they are not.</summary>
    public static ShownAs? IsTakenApart(IParameterSymbol parameter)
    {
        if (!IsGenerated(parameter) || AttributeOf(parameter, "LogPropertiesAttribute") is not { } attribute)
            return null;
        return attribute.NamedArguments.Any(static argument => argument is { Key: "Transitive", Value.Value: true }) ? ShownAs.UnredactedToTheLast : ShownAs.Unredacted;
    }

    /// <summary>Whether a member of such an object is left out, or redacted.</summary>
    public static bool IsLeftOut(ISymbol member) =>
        ClassifiesForRedaction(member) || AttributeOf(member, "LogPropertyIgnoreAttribute") is not null || AttributeOf(member, "TagProviderAttribute") is not null;

    private static bool IsGenerated(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol method && LogDelegates.IsGenerated(method);

    // Where its package is not there, only the name is known, as it is written.
    private static AttributeData? AttributeOf(ISymbol symbol, string name) => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type
        && (type.Name == name && NamespaceNames.Of(type) == "Microsoft.Extensions.Logging" || type.TypeKind == TypeKind.Error && $"{type.Name}Attribute" == name));

    private static bool ClassifiesForRedaction(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
            {
                if (type.Name == "DataClassificationAttribute")
                    return true;
            }
        }

        return false;
    }
}
