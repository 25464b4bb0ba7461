using System.Xml.Linq;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>
/// The first pass over a project, as in MSBuild: properties and imports in the order in which they stand. Item groups are kept for the second
/// pass, since items see every property.
/// </summary>
internal sealed class PropertyPass
{
    // What the SDK or Visual Studio brings lies in places that a scan does not know and does not need.
    private static readonly string[] ForeignFolders =
        ["$(MSBuildExtensionsPath", "$(MSBuildToolsPath", "$(MSBuildBinPath", "$(MSBuildSDKsPath", "$(VSToolsPath", "$(NuGetPackageRoot", "$(SolutionDir", "$(MSBuildUserExtensionsPath"];

    // Of what is set under a condition that only a build can judge, these would change what a scan says.
    private static readonly HashSet<string> Telling = new(StringComparer.OrdinalIgnoreCase)
    {
        "TargetFramework", "TargetFrameworks", "LangVersion", "ImplicitUsings", "DefineConstants", "AssemblyName", "EnableDefaultItems", "EnableDefaultCompileItems",
        "LineageOwnerBusiness", "LineageOwnerProducer", "LineageOwnerSchema", "LineageOwnerOperational",
    };

    private readonly ProjectNotes _notes;
    private readonly string _project;
    private readonly HashSet<string> _imported = new(StringComparer.Ordinal);

    /// <param name="project">The absolute path of the project file.</param>
    /// <param name="notes">Where to say what could not be read.</param>
    public PropertyPass(string project, ProjectNotes notes)
    {
        _project = project;
        _notes = notes;
        Expressions = new Expressions(Properties);
        Properties.Fix("MSBuildProjectFullPath", project);
        Properties.Fix("MSBuildProjectDirectory", Path.GetDirectoryName(project)!);
        Properties.Fix("MSBuildProjectFile", Path.GetFileName(project));
        Properties.Fix("MSBuildProjectName", Path.GetFileNameWithoutExtension(project));
        Properties.Fix("MSBuildProjectExtension", Path.GetExtension(project));
        Properties.Fix("MSBuildRuntimeType", "Core");
        // The same on every machine, or two of them would read one project differently.
        Properties.Fix("OS", "Unix");
    }

    /// <summary>The properties, final after the last file.</summary>
    public PropertyTable Properties { get; } = new();

    /// <summary>Expands with these properties.</summary>
    public Expressions Expressions { get; }

    /// <summary>The item groups that hold, in order.</summary>
    public List<ItemGroup> ItemGroups { get; } = [];

    /// <summary>Whether a file that is imported for sure does not exist, so that properties may be missing.</summary>
    public bool MissesImports { get; private set; }

    /// <summary>Reads a file and what it imports; one that was read before, or does not exist, is passed over.</summary>
    /// <exception cref="LineageException">The file cannot be read or is no XML.</exception>
    public void ReadIfThere(string? file)
    {
        if (file is not null && File.Exists(file) && !_imported.Contains(file))
            Read(file, ProjectXml.Load(file));
    }

    /// <summary>Reads a loaded file and what it imports.</summary>
    /// <exception cref="LineageException">An imported file cannot be read or is no XML.</exception>
    public void Read(string file, XElement root)
    {
        if (!_imported.Add(file))
            return;
        EnterFile(file);
        foreach (var element in root.Elements())
            Read(element, file);
    }

    /// <summary>Sets the properties that speak of the file being read.</summary>
    public void EnterFile(string file)
    {
        Properties["MSBuildThisFileFullPath"] = file;
        Properties["MSBuildThisFile"] = Path.GetFileName(file);
        Properties["MSBuildThisFileName"] = Path.GetFileNameWithoutExtension(file);
        Properties["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + "/";
    }

    /// <summary>Whether the condition of an element holds; one that cannot be told does not, which is noted where it matters.</summary>
    public bool Holds(XElement element, string file, bool matters)
    {
        var holds = JudgeCondition(element, file);
        if (holds is null && matters)
            _notes.Add($"the condition of <{element.Name.LocalName}> can only be judged by a build, so the element is left out", file, ProjectXml.LineOf(element));
        return holds == true;
    }

    // As in MSBuild: what decides about an import is relative to the file that has it, everything else to the project.
    private bool? JudgeCondition(XElement element, string file) => Conditions.Holds(
        element.Attribute("Condition")?.Value, Expressions, Path.GetDirectoryName(element.Name.LocalName is "Import" or "ImportGroup" ? file : _project)!);

    private void Read(XElement element, string file)
    {
        switch (element.Name.LocalName)
        {
            case "PropertyGroup":
                ReadProperties(element, file);
                break;
            case "ItemGroup" when Holds(element, file, ItemPass.Matters(element)):
                ItemGroups.Add(new ItemGroup(element, file));
                break;
            case "ImportGroup" when Holds(element, file, matters: true):
                foreach (var import in element.Elements())
                    Import(import, file);
                break;
            case "Import":
                Import(element, file);
                break;
            case "Choose":
                Choose(element, file);
                break;
        }
    }

    private void ReadProperties(XElement group, string file)
    {
        if (JudgeCondition(group, file) is null)
        {
            foreach (var property in group.Elements())
                Properties.SetUnknown(property.Name.LocalName);
        }

        if (!Holds(group, file, group.Elements().Any(property => Telling.Contains(property.Name.LocalName))))
            return;
        foreach (var property in group.Elements())
            SetProperty(property, file);
    }

    private void SetProperty(XElement property, string file)
    {
        var name = property.Name.LocalName;
        var matters = Telling.Contains(name);
        if (JudgeCondition(property, file) is not { } holds)
        {
            Properties.SetUnknown(name);
            Holds(property, file, matters);
        }
        else if (!holds)
        {
            return;
        }
        else if (Expressions.Expand(property.Value) is { } value)
        {
            Properties[name] = value.Trim();
        }
        else
        {
            Properties.SetUnknown(name);
            if (matters)
                _notes.Add($"the value of <{name}> can only be computed by a build, so it is left out", file, ProjectXml.LineOf(property));
        }
    }

    private void Choose(XElement choose, string file)
    {
        foreach (var branch in choose.Elements())
        {
            if (branch.Name.LocalName != "Otherwise" && !Holds(branch, file, branch.Descendants().Any(ItemPass.IsTelling)))
                continue;
            foreach (var element in branch.Elements())
                Read(element, file);
            return;
        }
    }

    private void Import(XElement import, string file)
    {
        var project = import.Attribute("Project")?.Value;
        if (import.Name.LocalName != "Import" || project is null || import.Attribute("Sdk") is not null)
            return;
        if (ForeignFolders.Any(folder => project.Contains(folder, StringComparison.OrdinalIgnoreCase)) || !Holds(import, file, matters: true))
            return;
        if (Expressions.Expand(project) is not { } expanded)
        {
            _notes.Add("the path of <Import> can only be computed by a build, so the file is not read", file, ProjectXml.LineOf(import));
            return;
        }

        if (expanded.Trim().Length == 0)
            return;
        var pattern = new FilePattern(Path.GetDirectoryName(file)!, expanded);
        foreach (var imported in pattern.Files())
        {
            if (!File.Exists(imported))
            {
                MissesImports = true;
                _notes.Add($"<Import> names a file that does not exist: {Path.GetFileName(imported)}", file, ProjectXml.LineOf(import));
            }

            ReadIfThere(imported);
            EnterFile(file);
        }
    }
}
