using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Summaries;

/// <summary>
/// Types as text that another compilation can read: <c>Acme.Page`1&lt;Acme.Order&gt;</c>, <c>Acme.Order[]</c>; <c>!0</c> is the first type parameter of the class,
/// <c>!!0</c> that of the method.
/// </summary>
internal static class TypeText
{
    /// <summary>Stands for a type that cannot be named: no method is known to be the one that a call on such an object reaches.</summary>
    public const string Unnamed = "?";

    private const int MostLevels = 6;
    private const int MostCharacters = 400;

    /// <summary>The text of a type; null for one that cannot be named.</summary>
    public static string? Of(ITypeSymbol? type)
    {
        var text = new StringBuilder();
        return type is not null && Append(text, type, 0) && text.Length <= MostCharacters ? text.ToString() : null;
    }

    /// <summary>The type that a text names for a call of a method; null when it names none.</summary>
    public static ITypeSymbol? Find(string? text, IMethodSymbol method, Compilation compilation)
    {
        if (text is null || text.Length > MostCharacters)
            return null;
        var position = 0;
        var type = Read(text, ref position, method, compilation, 0);
        return position == text.Length ? type : null;
    }

    private static bool Append(StringBuilder text, ITypeSymbol type, int level)
    {
        if (level == MostLevels)
            return false;
        switch (type)
        {
            case ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter:
                text.Append("!!").Append(parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
                return true;
            case ITypeParameterSymbol { DeclaringType.ContainingType: null or { IsGenericType: false } } parameter:
                text.Append('!').Append(parameter.Ordinal.ToString(CultureInfo.InvariantCulture));
                return true;
            case IArrayTypeSymbol { IsSZArray: true } array:
                if (!Append(text, array.ElementType, level + 1))
                    return false;
                text.Append("[]");
                return true;
            case INamedTypeSymbol { IsAnonymousType: false, TypeKind: not TypeKind.Error, ContainingType: null or { IsGenericType: false } } named:
                return AppendNamed(text, named.TupleUnderlyingType ?? named, level);
            default:
                return false;
        }
    }

    private static bool AppendNamed(StringBuilder text, INamedTypeSymbol type, int level)
    {
        text.Append(MetadataName(type));
        if (type.TypeArguments.IsEmpty)
            return true;
        for (var index = 0; index < type.TypeArguments.Length; index++)
        {
            text.Append(index == 0 ? '<' : ',');
            if (!Append(text, type.TypeArguments[index], level + 1))
                return false;
        }

        text.Append('>');
        return true;
    }

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{MetadataName(outer)}+{type.MetadataName}"
        : NamespaceNames.Of(type) is { } space && !type.ContainingNamespace.IsGlobalNamespace ? $"{space}.{type.MetadataName}"
        : type.MetadataName;

    private static ITypeSymbol? Read(string text, ref int position, IMethodSymbol method, Compilation compilation, int level)
    {
        if (level > MostLevels)
            return null;
        var type = position < text.Length && text[position] == '!'
            ? ReadParameter(text, ref position, method)
            : ReadNamed(text, ref position, method, compilation, level);
        while (type is not null && string.CompareOrdinal(text, position, "[]", 0, 2) == 0)
        {
            type = compilation.CreateArrayTypeSymbol(type);
            position += 2;
        }

        return type;
    }

    private static ITypeSymbol? ReadParameter(string text, ref int position, IMethodSymbol method)
    {
        position++;
        var arguments = method.ContainingType.TypeArguments;
        if (position < text.Length && text[position] == '!')
        {
            arguments = method.TypeArguments;
            position++;
        }

        var start = position;
        while (position < text.Length && text[position] is >= '0' and <= '9')
            position++;
        return int.TryParse(text.Substring(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal < arguments.Length ? arguments[ordinal] : null;
    }

    private static ITypeSymbol? ReadNamed(string text, ref int position, IMethodSymbol method, Compilation compilation, int level)
    {
        var start = position;
        while (position < text.Length && text[position] is not ('<' or '>' or ',' or '['))
            position++;
        var name = text.Substring(start, position - start);
        // Its own assembly first: another one may have a type of the same name.
        var definition = name.Length == 0 ? null : method.ContainingAssembly?.GetTypeByMetadataName(name) ?? compilation.FindType(name);
        if (position >= text.Length || text[position] != '<')
            return definition is { IsGenericType: false } ? definition : null;
        var arguments = ImmutableArray.CreateBuilder<ITypeSymbol>();
        while (text[position] is '<' or ',')
        {
            position++;
            if (Read(text, ref position, method, compilation, level + 1) is not { } argument || position >= text.Length)
                return null;
            arguments.Add(argument);
        }

        if (text[position] != '>')
            return null;
        position++;
        return definition is { IsGenericType: true } && definition.Arity == arguments.Count ? definition.Construct(arguments.ToArray()) : null;
    }
}
