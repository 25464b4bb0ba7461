namespace LineageAnalyzers.Model.Json;

/// <summary>
/// Short texts that were read before. Names of members and types come over and over, and each would be an object of its own. A word is only looked for in one place,
/// so the table stays small and never has to be cleaned. Safe for several threads: an entry is either there whole or not.
/// </summary>
internal static class JsonWords
{
    /// <summary>The longest text that is kept.</summary>
    public const int Longest = 24;

    private const int Size = 1024;

    private static readonly string?[] Known = new string?[Size];

    /// <summary>The part of a text as a string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="hash">A hash of its characters.</param>
    public static string Of(string text, int start, int length, int hash)
    {
        if (length > Longest)
            return text.Substring(start, length);
        if (length == 0)
            return "";
        ref var place = ref Known[(hash ^ (hash >> 15)) & (Size - 1)];
        var known = place;
        if (known is not null && known.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0)
            return known;
        return place = text.Substring(start, length);
    }
}
