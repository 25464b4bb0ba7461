namespace LineageAnalyzers.Rules;

/// <summary>Names classes of data in messages.</summary>
internal static class ClassNames
{
    /// <summary>The classes as messages name them: of a taxonomy that is called like a type only the last part, <c>Taxonomy:Private</c> for <c>Acme.Data.Taxonomy:Private</c>.</summary>
    public static string Shown(IEnumerable<string> classes) => string.Join(", ", classes.Select(static name => WithoutNamespace(name)));

    private static string WithoutNamespace(string name)
    {
        var colon = name.IndexOf(':');
        return colon < 0 ? name : name.Substring(name.LastIndexOf('.', colon) + 1);
    }
}
