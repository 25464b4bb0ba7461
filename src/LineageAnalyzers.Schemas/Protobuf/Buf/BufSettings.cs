namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Which rules are checked, and where; what <c>buf.yaml</c> says under <c>breaking</c>.</summary>
public sealed record BufSettings
{
    /// <summary>The version, which decides what the categories hold.</summary>
    public BufVersion Version { get; init; } = BufVersion.V2;

    /// <summary>Categories and ids; empty means the version's default.</summary>
    public IReadOnlyList<string> Use { get; init; } = [];

    /// <summary>Categories and ids that are taken away again.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Files and folders, from the module's root, in which nothing is found.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>The same for single categories and ids.</summary>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> IgnoreOnly { get; init; } = [];

    /// <summary>Whether packages with a version such as <c>v1beta1</c> may change freely.</summary>
    public bool IgnoresUnstablePackages { get; init; }

    /// <summary>The folders that paths start in.</summary>
    public IReadOnlyList<string> Roots { get; init; } = [];

    /// <summary>The settings of a <c>buf.yaml</c>; an empty text is one that is not there, which counts as version 1.</summary>
    /// <exception cref="SchemaException">It cannot be read.</exception>
    public static BufSettings Parse(string text) => BufConfig.Read(text);

    /// <summary>The rules to check, sorted by id.</summary>
    /// <exception cref="SchemaException">A name is neither a category nor a rule.</exception>
    internal IReadOnlyList<BufRule> Rules()
    {
        var chosen = Use.Count == 0
            ? BufRuleTable.All.Where(rule => rule.IsDefault(Version))
            : Use.SelectMany(Find);
        var taken = new HashSet<string>(Except.SelectMany(Find).Select(rule => rule.Id), StringComparer.Ordinal);
        return chosen.Where(rule => !taken.Contains(rule.Id)).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
    }

    /// <summary>Whether nothing is to be found for a rule in a file.</summary>
    internal bool Ignores(BufRule rule, ProtoFile file) =>
        Contains(Ignore, file.Path)
        || IgnoreOnly.Any(entry => Contains(entry.Value, file.Path) && Find(entry.Key).Contains(rule))
        || (IgnoresUnstablePackages && BufPackageVersion.IsUnstable(file.Package));

    private static bool Contains(IReadOnlyList<string> paths, string file) =>
        paths.Any(path => path == "." || file == path || file.StartsWith(path + "/", StringComparison.Ordinal));

    // A rule may be named although this version does not have it any more.
    private IEnumerable<BufRule> Find(string name)
    {
        var category = BufRuleTable.All.Where(rule => rule.Categories(Version).Contains(name)).ToList();
        if (category.Count > 0)
            return category;
        var found = Single(name) ?? throw new SchemaException($"'{name}' is neither a rule nor a category of buf's {Version.ToString().ToLowerInvariant()} rules", 1, 1);
        return found.Replacements.Count > 0 ? found.Replacements.Select(id => Single(id)!) : [found];
    }

    private static BufRule? Single(string id) => BufRuleTable.All.FirstOrDefault(rule => rule.Id == id);
}
