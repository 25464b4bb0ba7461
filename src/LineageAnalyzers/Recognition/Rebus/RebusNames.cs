using System.Collections.Immutable;
using System.Text;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>The Kafka topics of Rebus topics: with a prefix, and with an underscore for what Kafka does not allow.</summary>
internal static class RebusNames
{
    private const string Prefix = "---Topic---.";

    /// <summary>The topic of a name.</summary>
    public static NameSource Of(NameSource name) =>
        new NameSource.Joined(ImmutableArray.Create<NameSource>(new NameSource.Fixed(Prefix), new NameSource.Converted(name, Legal)));

    /// <summary>The topic of events of a type, by the convention that is set up.</summary>
    public static NameSource OfType(ITypeSymbol type, RebusSymbols symbols, RebusSetup setup)
    {
        if (type is not INamedTypeSymbol { IsGenericType: false, IsAnonymousType: false, TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } named || named.SpecialType != SpecialType.None)
            return new NameSource.Unknown(NameResolution.Convention, "Rebus names the topic after the type that the event has when the program runs");
        switch (setup.UsesAttributes)
        {
            case null:
                return new NameSource.Unknown(NameResolution.Convention, "it is not seen in one place how the bus names topics");
            case true when named.Attribute(symbols.Topic)?.Positional(0) is string stated:
                return new NameSource.Fixed(Prefix + Legal(stated), NameResolution.Attribute);
            case true:
                return new NameSource.Fixed(Prefix + Legal(FullName(named)));
            default:
                return new NameSource.Fixed(Prefix + Legal($"{FullName(named)}, {named.ContainingAssembly.Name}"));
        }
    }

    private static string FullName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? $"{FullName(outer)}+{type.Name}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.Name : $"{type.ContainingNamespace}.{type.Name}";

    // A run of characters that are not allowed becomes one underscore.
    private static string Legal(string name)
    {
        var legal = new StringBuilder(name.Length);
        var isInRun = false;
        foreach (var character in name)
        {
            var isAllowed = character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '.' or '_' or '-';
            if (isAllowed)
                legal.Append(character);
            else if (!isInRun)
                legal.Append('_');
            isInRun = !isAllowed;
        }

        return legal.ToString();
    }
}
