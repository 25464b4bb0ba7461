using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>Whether two schemas describe records of one name.</summary>
internal static class RecordNames
{
    /// <summary>The names without their packages: those do not matter to readers.</summary>
    public static bool AreAlike(ParsedSchema first, ParsedSchema second) => Last(first.Name) == Last(second.Name);

    private static string? Last(string? name) => name?[(name.LastIndexOf('.') + 1)..];
}
