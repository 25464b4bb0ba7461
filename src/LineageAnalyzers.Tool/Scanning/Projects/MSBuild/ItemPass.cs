using System.Collections.Immutable;
using System.Xml.Linq;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>The second pass over a project: the items that say what is compiled, with which references and usings.</summary>
/// <param name="properties">The finished first pass.</param>
/// <param name="folder">The project's folder: paths of items are relative to it, also in imported files.</param>
/// <param name="notes">Where to say what could not be read.</param>
internal sealed class ItemPass(PropertyPass properties, string folder, ProjectNotes notes)
{
    /// <summary>Sources.</summary>
    public const string Compile = "Compile";

    /// <summary>Other projects.</summary>
    public const string ProjectReference = "ProjectReference";

    /// <summary>Packages.</summary>
    public const string PackageReference = "PackageReference";

    /// <summary>Packages of every project of a repository.</summary>
    public const string GlobalPackageReference = "GlobalPackageReference";

    /// <summary>Shared frameworks such as ASP.NET Core.</summary>
    public const string FrameworkReference = "FrameworkReference";

    /// <summary>Namespaces that every file uses.</summary>
    public const string Using = "Using";

    /// <summary>Assemblies that see internal members.</summary>
    public const string InternalsVisibleTo = "InternalsVisibleTo";

    /// <summary>Settings files, as the package's build has them.</summary>
    public const string LineageSettings = "LineageSettings";

    /// <summary>Files that are part of the project and of no known use to the build.</summary>
    public const string None = "None";

    /// <summary>The types of items that hold files for the program or the compiler to read; only Avro schemas among them are read here.</summary>
    public static readonly ImmutableArray<string> Resources = ["AdditionalFiles", "EmbeddedResource", "Content", None];

    private static readonly string[] FileTypes = [Compile, ProjectReference, LineageSettings, .. Resources];

    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        Compile, ProjectReference, PackageReference, GlobalPackageReference, FrameworkReference, Using, InternalsVisibleTo, LineageSettings,
    };

    private readonly Dictionary<string, List<ProjectItem>> _items = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether one of the items of a group says something that is read here.</summary>
    public static bool Matters(XElement group) => group.Elements().Any(IsTelling);

    /// <summary>Whether an item says something that is read here.</summary>
    public static bool IsTelling(XElement item) =>
        (Known.Contains(item.Name.LocalName) || Resources.Contains(item.Name.LocalName, StringComparer.OrdinalIgnoreCase) && NamesSchemas(item)) && item.Attribute("Update") is null;

    /// <summary>The items of a type, in order.</summary>
    public IReadOnlyList<ProjectItem> Of(string type) => ListOf(type);

    /// <summary>Adds items that the SDK brings, before those of the project.</summary>
    public void AddDefaults(string type, IEnumerable<string> includes) => ListOf(type).AddRange(includes.Select(include => new ProjectItem(include)));

    /// <summary>Reads the items of every group that holds.</summary>
    public void Read()
    {
        foreach (var (group, file) in properties.ItemGroups)
        {
            properties.EnterFile(file);
            foreach (var item in group.Elements().Where(IsTelling))
            {
                if (properties.Holds(item, file, matters: true))
                    Read(item, file);
            }
        }
    }

    private static bool NamesSchemas(XElement item) =>
        item.Attributes().Any(attribute => attribute.Name.LocalName is "Include" or "Remove" && attribute.Value.Contains(OwnFiles.SchemaExtension, StringComparison.OrdinalIgnoreCase));

    private void Read(XElement item, string file)
    {
        var type = item.Name.LocalName;
        var list = ListOf(type);
        if (Parts(item, "Include", file) is { } includes)
        {
            var excluded = Parts(item, "Exclude", file) ?? [];
            if (IsFileType(type))
                list.AddRange(Files(includes, excluded).Select(include => new ProjectItem(include, item, file)));
            else
                list.AddRange(includes.Except(excluded, StringComparer.OrdinalIgnoreCase).Select(include => new ProjectItem(Escapes.Remove(include), item, file)));
        }

        if (Parts(item, "Remove", file) is { } removed)
        {
            if (IsFileType(type))
                list.RemoveAll(present => removed.Any(pattern => new FilePattern(folder, pattern).Matches(present.Include)));
            else
                list.RemoveAll(present => removed.Contains(present.Include, StringComparer.OrdinalIgnoreCase));
        }
    }

    private IEnumerable<string> Files(List<string> includes, List<string> excluded)
    {
        var without = excluded.Select(pattern => new FilePattern(folder, pattern)).ToList();
        return includes.SelectMany(pattern => new FilePattern(folder, pattern).Files()).Where(path => !without.Any(pattern => pattern.Matches(path)));
    }

    private List<string>? Parts(XElement item, string attribute, string file)
    {
        if (item.Attribute(attribute)?.Value is not { } text)
            return null;
        var parts = new List<string>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (properties.Expressions.Expand(part) is { } expanded)
                parts.AddRange(expanded.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            else
                notes.Add($"'{part}' of <{item.Name.LocalName}> can only be computed by a build, so it is left out", file, ProjectXml.LineOf(item));
        }

        return parts;
    }

    private List<ProjectItem> ListOf(string type)
    {
        if (!_items.TryGetValue(type, out var list))
            _items[type] = list = [];
        return list;
    }

    private static bool IsFileType(string type) => FileTypes.Contains(type, StringComparer.OrdinalIgnoreCase);
}
