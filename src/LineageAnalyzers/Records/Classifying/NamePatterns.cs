using System.Collections.Concurrent;
using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Records.Classifying;

/// <summary>
/// Guesses classes by the names of fields, as <c>.editorconfig</c> asks for: <c>lineage.classification.names = *email*:PII, iban:Financial</c>. What it
/// finds is marked as inferred: a hint, never a fact.
/// </summary>
/// <param name="textOf">The setting for a source file; for null, the one that holds everywhere.</param>
internal sealed class NamePatterns(Func<SyntaxTree?, string?> textOf)
{
    /// <summary>The key of the setting.</summary>
    public const string Key = "lineage.classification.names";

    private readonly ConcurrentDictionary<string, ImmutableArray<(string Pattern, string Class)>> _parsed = new(StringComparer.Ordinal);

    /// <summary>No patterns.</summary>
    public static NamePatterns Empty { get; } = new(_ => null);

    /// <summary>The classes of the patterns that fit the name on the wire or the name in C#.</summary>
    public Classification Of(string wireName, ISymbol? member)
    {
        if (textOf(TreeOf(member)) is not { Length: > 0 } text)
            return Classification.None;
        List<string>? classes = null;
        foreach (var (pattern, name) in _parsed.GetOrAdd(text, Parse))
        {
            if (Fits(pattern, wireName) || (member is not null && Fits(pattern, member.Name)))
                (classes ??= []).Add(name);
        }

        return classes is null ? Classification.None : Classification.Of(classes, ClassificationSource.Inferred);
    }

    private static SyntaxTree? TreeOf(ISymbol? member) => member?.Locations.FirstOrDefault(location => location.IsInSource)?.SourceTree;

    // An entry without a class says nothing that could be shown; it is passed over.
    private static ImmutableArray<(string, string)> Parse(string text)
    {
        var patterns = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var entry in text.Split(','))
        {
            var colon = entry.LastIndexOf(':');
            if (colon > 0 && entry.Substring(0, colon).Trim() is { Length: > 0 } pattern && entry.Substring(colon + 1).Trim() is { Length: > 0 } name)
                patterns.Add((pattern, name));
        }

        return patterns.ToImmutable();
    }

    // Letters in either case; * stands for any number of characters.
    private static bool Fits(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
            return string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase);
        var position = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var part = parts[index];
            if (index == parts.Length - 1)
                return name.Length - position >= part.Length && name.EndsWith(part, StringComparison.OrdinalIgnoreCase);
            var found = name.IndexOf(part, position, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || (index == 0 && found > 0))
                return false;
            position = found + part.Length;
        }

        return true;
    }
}
