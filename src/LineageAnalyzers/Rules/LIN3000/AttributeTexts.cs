using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Writes down for a fix the attributes that classify a member, so that another one can be classified alike.</summary>
internal static class AttributeTexts
{
    /// <summary>The key of a finding's property that holds them.</summary>
    public const string Key = "attributes";

    private const string Ours = "LineageAnalyzers.Annotations.ClassifiedAttribute";

    /// <summary>The attributes as a property of a finding; empty where the compilation has none that say it.</summary>
    public static ImmutableDictionary<string, string?> Property(ISymbol? source, IEnumerable<string> classes, CompilationFacts facts) =>
        (Copied(source, facts) ?? Stated(classes, facts.Compilation)) is { } text
            ? ImmutableDictionary<string, string?>.Empty.Add(Key, text)
            : ImmutableDictionary<string, string?>.Empty;

    // As the source has them, in the words of the project's own taxonomy.
    private static string? Copied(ISymbol? source, CompilationFacts facts)
    {
        if (source is null)
            return null;
        var attributes = facts.Records.Classifications.AttributesOf(source).ToList();
        return attributes.Count > 0 && attributes.All(attribute => facts.Compilation.IsSymbolAccessibleWithin(attribute.AttributeClass!, facts.Compilation.Assembly))
            ? string.Join(", ", attributes.Select(TextOf))
            : null;
    }

    private static string? Stated(IEnumerable<string> classes, Compilation compilation) =>
        compilation.FindType(Ours) is { } attribute && compilation.IsSymbolAccessibleWithin(attribute, compilation.Assembly)
            ? string.Join(", ", classes.Select(name => $"global::LineageAnalyzers.Annotations.Classified({SymbolDisplay.FormatLiteral(name, quote: true)})"))
            : null;

    private static string TextOf(AttributeData attribute)
    {
        const string Suffix = "Attribute";
        var name = attribute.AttributeClass!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
            name = name.Substring(0, name.Length - Suffix.Length);
        var arguments = attribute.ConstructorArguments.Select(argument => argument.ToCSharpString())
            .Concat(attribute.NamedArguments.Select(argument => $"{argument.Key} = {argument.Value.ToCSharpString()}")).ToList();
        return arguments.Count == 0 ? name : $"{name}({string.Join(", ", arguments)})";
    }
}
