using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Tells the functions that a framework calls with what is about to be sent, so that they set headers on it.</summary>
internal static class SendContexts
{
    /// <summary>Whether a function is given such an object alone.</summary>
    public static bool Is(IMethodSymbol function) =>
        function.Parameters is [{ Type: INamedTypeSymbol type }] && type.Name is "SendContext" or "KafkaSendContext" or "PublishContext" && NamespaceNames.Of(type) == "MassTransit";
}
