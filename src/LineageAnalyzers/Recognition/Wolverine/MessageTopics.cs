using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>The topic that messages of a type have of their own: by an attribute, else their name as Wolverine spells it.</summary>
internal static class MessageTopics
{
    /// <summary>The topic, or why it is not known.</summary>
    public static NameSource Of(ITypeSymbol message, WolverineSymbols symbols)
    {
        if (message.Attribute(symbols.Topic)?.Positional(0) is string topic)
            return new NameSource.Fixed(topic, NameResolution.Attribute);
        if (message.Attribute(symbols.Identity) is { } identity)
        {
            return identity.Positional(0) is string alias && identity.NamedArguments.IsEmpty
                ? new NameSource.Fixed(alias, NameResolution.Attribute)
                : Unknown(message);
        }

        // Generic and nested types, and those that stand for others, have names of another form.
        return message is INamedTypeSymbol { IsGenericType: false, ContainingType: null } && !message.AllInterfaces.Any(type => type.Name == "IForwardsTo") && !message.GetAttributes().Any(IsOfWolverine)
            ? new NameSource.Fixed(message.ToDisplayString())
            : Unknown(message);
    }

    private static bool IsOfWolverine(AttributeData attribute) => attribute.AttributeClass?.Name is "InteropMessageAttribute" or "WolverineMessageAttribute";

    private static NameSource Unknown(ITypeSymbol message) => new NameSource.Unknown(NameResolution.Convention, $"the topic is the name that Wolverine gives {message.Name}");
}
