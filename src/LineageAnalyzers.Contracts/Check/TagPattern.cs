namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// Where a registry's tag belongs: a field path, bare or after the record's name, in which <c>*</c> stands for one name and <c>**</c> for any number of them
/// (Confluent's metadata tags, for example <c>**.ssn</c>).
/// </summary>
internal static class TagPattern
{
    /// <summary>Whether a pattern means a field.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="field">The path in wire names.</param>
    /// <param name="record">The record's full name in its schema; null when it has none.</param>
    public static bool Matches(string pattern, string field, string? record)
    {
        var wanted = Names(pattern);
        var path = Names(field);
        if (IsMatch(wanted, path))
            return true;
        if (record is null)
            return false;
        var full = Names(record);
        return IsMatch(wanted, [.. full, .. path]) || IsMatch(wanted, [full[^1], .. path]);
    }

    // Items of lists and values of maps have no name of their own in a tag's path.
    private static string[] Names(string path) =>
        path.Replace("[]", "", StringComparison.Ordinal).Replace("{}", "", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
            return path.IsEmpty;
        if (pattern[0] == "**")
            return IsMatch(pattern[1..], path) || (!path.IsEmpty && IsMatch(pattern, path[1..]));
        return !path.IsEmpty && (pattern[0] == "*" || pattern[0] == path[0]) && IsMatch(pattern[1..], path[1..]);
    }
}
