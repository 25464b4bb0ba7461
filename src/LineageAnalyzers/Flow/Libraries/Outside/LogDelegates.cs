using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Outside;

/// <summary>Log methods that only have a declaration: delegates of <c>LoggerMessage.Define</c>, and partial methods whose body is generated.</summary>
internal static class LogDelegates
{
    /// <summary>Whether a call runs a delegate that writes to a log: it takes the logger first and an exception last, or gives the end of a scope.</summary>
    public static bool Is(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.DelegateInvoke, ContainingType: { Name: "Action" or "Func", TypeArguments: [INamedTypeSymbol { Name: "ILogger" } logger, .., { Name: "Exception" or "IDisposable" }] } }
        && NamespaceNames.Of(logger) == "Microsoft.Extensions.Logging";

    /// <summary>Whether a method's body is generated from its log message.</summary>
    public static bool IsGenerated(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type && NamespaceNames.Of(type) == "Microsoft.Extensions.Logging")
                return true;
        }

        return false;
    }

    /// <summary>The method, where its body is generated from its log message: it gives nothing back, and what it does stands in its declaration.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) => IsGenerated(method) ? new LibraryMethod(static _ => State.FlowValue.None) : null;
}
