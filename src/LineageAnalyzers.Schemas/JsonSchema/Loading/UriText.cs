namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>Resolves references against identifiers as RFC 3986 says, on texts, so that nothing needs to be a well-formed address.</summary>
internal static class UriText
{
    /// <summary>The address of a reference seen from <paramref name="scope"/>; the reference itself without a scope.</summary>
    public static string Resolve(string? scope, string reference)
    {
        if (string.IsNullOrEmpty(scope) || HasScheme(reference))
            return reference;
        var root = WithoutFragment(scope!);
        if (reference.Length == 0)
            return scope!;
        if (reference[0] == '#')
            return IsOpaque(root) ? reference : root + reference;
        if (IsOpaque(root))
            return reference;
        var authority = AuthorityEnd(root);
        if (reference.StartsWith("//", StringComparison.Ordinal))
            return root.Substring(0, SchemeEnd(root)) + reference;
        if (reference[0] == '/')
            return root.Substring(0, authority) + reference;
        var query = root.IndexOf('?');
        var path = query < 0 ? root : root.Substring(0, query);
        var slash = path.LastIndexOf('/');
        var folder = slash < authority ? path.Substring(0, authority) : path.Substring(0, slash + 1);
        if (slash < authority && authority > 0)
            folder += "/";
        return WithoutDots(folder + reference, authority);
    }

    /// <summary>The address without what follows <c>#</c>.</summary>
    public static string WithoutFragment(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? address : address.Substring(0, hash);
    }

    /// <summary>What follows <c>#</c>, with it; empty without one.</summary>
    public static string Fragment(string address)
    {
        var hash = address.IndexOf('#');
        return hash < 0 ? "" : address.Substring(hash);
    }

    private static bool HasScheme(string text) => SchemeEnd(text) > 0;

    // Just after the colon; 0 without a scheme.
    private static int SchemeEnd(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == ':')
                return index == 0 ? 0 : index + 1;
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '-' or '.'))
                return 0;
        }

        return 0;
    }

    private static bool IsOpaque(string text)
    {
        var scheme = SchemeEnd(text);
        return scheme > 0 && (scheme == text.Length || text[scheme] != '/');
    }

    private static int AuthorityEnd(string text)
    {
        var start = SchemeEnd(text);
        if (string.CompareOrdinal(text, start, "//", 0, 2) != 0)
            return start;
        var end = text.IndexOf('/', start + 2);
        return end < 0 ? text.Length : end;
    }

    private static string WithoutDots(string address, int authority)
    {
        if (address.IndexOf("/.", authority, StringComparison.Ordinal) < 0 && !address.StartsWith("./", StringComparison.Ordinal))
            return address;
        var end = address.IndexOfAny(['?', '#'], authority);
        var path = end < 0 ? address.Substring(authority) : address.Substring(authority, end - authority);
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1].Length > 0 && kept[kept.Count - 1] != "..")
                kept.RemoveAt(kept.Count - 1);
            else if (segment != ".")
                kept.Add(segment);
        }

        return address.Substring(0, authority) + string.Join("/", kept) + (end < 0 ? "" : address.Substring(end));
    }
}
