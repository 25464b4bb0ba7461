namespace LineageAnalyzers.Tool.Output.Tracing;

/// <summary>The name of a member as people say it: its type and itself, without namespace and parameters.</summary>
internal static class ShortName
{
    /// <summary><c>HttpClientJsonExtensions.PostAsJsonAsync</c> for the name with everything; a name that is no member's stays as it is.</summary>
    public static string? Of(string? member)
    {
        if (member is null || member.Contains(": ", StringComparison.Ordinal))
            return member;
        var end = member.IndexOf('(', StringComparison.Ordinal);
        var name = end < 0 ? member : member[..end];
        var generic = name.IndexOf('<', StringComparison.Ordinal);
        var parts = (generic < 0 ? name : name[..generic]).Split('.');
        return string.Join('.', parts[^Math.Min(2, parts.Length)..]);
    }
}
