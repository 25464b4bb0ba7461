namespace LineageAnalyzers.Model.Addresses;

/// <summary>
/// Puts the paths of fields together, in wire names: <c>customer.email</c>, <c>lines[].sku</c>, <c>labels{}</c>. The whole is the empty path.
/// </summary>
public static class FieldPath
{
    /// <summary>What follows a path for the items of an array.</summary>
    public const string Items = "[]";

    /// <summary>What follows a path for the values of a map.</summary>
    public const string MapValues = "{}";

    /// <summary>The path of a field inside the object at <paramref name="path"/>.</summary>
    public static string Member(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>The path of <paramref name="inner"/>, which starts at the object at <paramref name="path"/>.</summary>
    public static string Join(string path, string inner)
    {
        if (path.Length == 0)
            return inner;
        if (inner.Length == 0)
            return path;
        return inner[0] is '[' or '{' ? path + inner : $"{path}.{inner}";
    }

    /// <summary>Whether <paramref name="path"/> is <paramref name="outer"/> or lies inside it.</summary>
    public static bool IsWithin(string path, string outer)
    {
        if (outer.Length == 0)
            return true;
        if (!path.StartsWith(outer, StringComparison.Ordinal))
            return false;
        return path.Length == outer.Length || path[outer.Length] is '.' or '[' or '{';
    }

    /// <summary>What is left of <paramref name="path"/> inside <paramref name="outer"/>, which must contain it.</summary>
    /// <exception cref="ArgumentException">The path does not lie inside.</exception>
    public static string Relative(string path, string outer)
    {
        if (!IsWithin(path, outer))
            throw new ArgumentException($"'{path}' does not lie inside '{outer}'.", nameof(path));
        var rest = path.Substring(outer.Length);
        return rest.Length > 0 && rest[0] == '.' ? rest.Substring(1) : rest;
    }
}
