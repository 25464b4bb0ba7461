using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Tells the functions that a framework calls with what is about to be sent, so that they set headers on it.</summary>
internal static class SendContexts
{
    /// <summary>Whether a function is given such an object, alone or with a value that the call is given for it.</summary>
    public static bool Is(IMethodSymbol function) => function.Parameters.Length switch
    {
        1 => IsContext(function.Parameters[0].Type) || IsEnvelope(function.Parameters[0].Type),
        2 => IsEnvelope(function.Parameters[0].Type),
        _ => false,
    };

    /// <summary>Whether a type is an envelope, which has headers itself and holds the message.</summary>
    public static bool IsEnvelope(ITypeSymbol type) => type.Name == "IOutboundEnvelope" && NamespaceNames.Of(type) == "Silverback.Messaging.Messages";

    private static bool IsContext(ITypeSymbol type) => type.Name is "SendContext" or "KafkaSendContext" or "PublishContext" && NamespaceNames.Of(type) == "MassTransit";
}
