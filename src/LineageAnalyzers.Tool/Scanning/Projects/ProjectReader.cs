using System.Collections.Immutable;
using System.Xml.Linq;
using LineageAnalyzers.Build.Carrier;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>
/// Reads a project without MSBuild: the project file, the <c>Directory.Build</c> files above it and what they import, as XML. Opening
/// projects with MSBuild would run their code and need the SDK that they were written for; what only a build can compute is left out and noted.
/// </summary>
/// <param name="configuration">The value of the property <c>Configuration</c>.</param>
internal sealed class ProjectReader(string configuration)
{
    /// <summary>What a project says.</summary>
    /// <exception cref="LineageException">A file or folder of it cannot be read, or is no XML.</exception>
    public CSharpProject Read(ScanTarget target) => target.File is null ? FolderProject.Read(target) : ReadFile(target, target.File);

    private CSharpProject ReadFile(ScanTarget target, string file)
    {
        var root = ProjectXml.Load(file);
        var sdk = SdkDefaults.Of(root);
        var notes = new ProjectNotes(target.Root);
        var pass = Evaluate(file, root, sdk, framework: null, notes);
        var moniker = Moniker(pass.Properties);
        if (pass.Properties.Value("TargetFramework") is null && pass.Properties.Value("TargetFrameworks") is not null)
        {
            // A project for several frameworks is evaluated once for each; this is the evaluation for the newest.
            notes = new ProjectNotes(target.Root);
            pass = Evaluate(file, root, sdk, moniker, notes);
        }

        return Describe(target, sdk, pass, moniker, notes);
    }

    private PropertyPass Evaluate(string file, XElement root, SdkDefaults sdk, string? framework, ProjectNotes notes)
    {
        var pass = new PropertyPass(file, notes);
        if (framework is not null)
            pass.Properties.Fix("TargetFramework", framework);
        pass.Properties.Fix("Configuration", configuration);
        pass.Properties["Platform"] = "AnyCPU";
        pass.ReadIfThere(FileAbove(file, "Directory.Build.props"));
        pass.ReadIfThere(FileAbove(file, "Directory.Packages.props"));
        pass.Properties.Default("AssemblyName", pass.Properties["MSBuildProjectName"]);
        pass.Properties.Default("RootNamespace", pass.Properties["MSBuildProjectName"]);
        pass.Read(file, root);
        if (sdk.Any && TargetFramework.TryParse(Moniker(pass.Properties)) is { } target)
        {
            pass.Properties.Default("TargetFrameworkIdentifier", target.Identifier);
            pass.Properties.Default("TargetFrameworkVersion", "v" + target.Version.ToString(2));
        }

        pass.ReadIfThere(FileAbove(file, "Directory.Build.targets"));
        return pass;
    }

    private CSharpProject Describe(ScanTarget target, SdkDefaults sdk, PropertyPass pass, string? moniker, ProjectNotes notes)
    {
        var properties = pass.Properties;
        var framework = TargetFramework.TryParse(moniker);
        var items = new ItemPass(pass, target.Folder, notes);
        if (sdk.Any && properties.IsOn("EnableDefaultItems", byDefault: true) && properties.IsOn("EnableDefaultCompileItems", byDefault: true))
            items.AddDefaults(ItemPass.Compile, OwnFiles.Of(target.Folder, OwnFiles.Sources));
        // Where a file that it imports is not here, its settings may be in that file; a using too many harms less than none.
        if (sdk.Any && properties.IsOn("ImplicitUsings", byDefault: pass.MissesImports))
            items.AddDefaults(ItemPass.Using, sdk.ImplicitUsings(framework));
        if (sdk.Any && properties.IsOn("EnableDefaultItems", byDefault: true))
            items.AddDefaults(ItemPass.None, OwnFiles.Of(target.Folder, OwnFiles.Schemas));
        items.AddDefaults(ItemPass.LineageSettings, SettingsFilesOf(target.Folder));
        items.Read();
        return new CSharpProject
        {
            Target = target,
            AssemblyName = properties.Value("AssemblyName") ?? target.Name,
            Framework = framework,
            FrameworkMoniker = moniker,
            LanguageVersion = properties.Value("LangVersion"),
            Nullable = properties.Value("Nullable"),
            IsProgram = properties.Value("OutputType") is { } type ? !type.Equals("Library", StringComparison.OrdinalIgnoreCase) : sdk.IsProgram ? true : null,
            UsesAspNetCore = sdk.UsesAspNetCore || UsesAspNetCore(items),
            Symbols = Symbols(properties, sdk, framework),
            Sources = Sources(items, notes),
            GlobalUsings = [.. items.Of(ItemPass.Using).Select(GlobalUsing).Distinct()],
            References = References(items, notes),
            Packages = [.. items.Of(ItemPass.PackageReference).Concat(items.Of(ItemPass.GlobalPackageReference)).Select(item => item.Include).Distinct(StringComparer.OrdinalIgnoreCase)],
            Friends = [.. items.Of(ItemPass.InternalsVisibleTo).Select(item => item.Include.Split(',')[0].Trim()).Distinct()],
            SettingsFiles = [.. items.Of(ItemPass.LineageSettings).Select(item => item.Include).Where(File.Exists).Distinct().Order(StringComparer.Ordinal)],
            SchemaFiles = SchemaFiles(items),
            Owners = new Owners(
                properties.Value("LineageOwnerBusiness"), properties.Value("LineageOwnerProducer"),
                properties.Value("LineageOwnerSchema"), properties.Value("LineageOwnerOperational")),
            Repository = properties.IsOn("PublishRepositoryUrl") && properties.Value("RepositoryUrl") is { } url ? AssemblyOrigin.WithoutCredentials(url) : null,
            Notes = notes.Texts,
        };
    }

    /// <summary>The moniker stated, of several the newest, of an older project the one that its version means.</summary>
    private static string? Moniker(PropertyTable properties)
    {
        if (properties.Value("TargetFramework") is { } single)
            return single;
        if (properties.Value("TargetFrameworks") is { } several)
        {
            var monikers = several.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return monikers.Select(TargetFramework.TryParse).Max()?.Moniker ?? monikers.FirstOrDefault();
        }

        return properties.Value("TargetFrameworkVersion") is { } version ? "net" + version.TrimStart('v').Replace(".", "", StringComparison.Ordinal) : null;
    }

    private ImmutableArray<string> Symbols(PropertyTable properties, SdkDefaults sdk, TargetFramework? framework)
    {
        var stated = (properties.Value("DefineConstants") ?? "").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!sdk.Any)
            return [.. stated.Distinct()];
        return [.. stated.Append("TRACE").Append(configuration.ToUpperInvariant()).Concat(framework?.Symbols() ?? []).Distinct()];
    }

    private static ImmutableArray<string> Sources(ItemPass items, ProjectNotes notes)
    {
        var sources = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Of(ItemPass.Compile).Where(item => item.Include.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)))
        {
            if (File.Exists(item.Include))
                sources.Add(item.Include);
            else
                NoteMissing(item, "the source file", "a build may make it", notes);
        }

        return [.. sources];
    }

    private static ImmutableArray<string> References(ItemPass items, ProjectNotes notes)
    {
        var references = ImmutableArray.CreateBuilder<string>();
        foreach (var item in items.Of(ItemPass.ProjectReference))
        {
            // Analyzers and build tasks are no part of what is compiled.
            if (item.Metadata("ReferenceOutputAssembly").Equals("false", StringComparison.OrdinalIgnoreCase) || references.Contains(item.Include)
                || !item.Include.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                continue;
            if (File.Exists(item.Include))
                references.Add(item.Include);
            else
                NoteMissing(item, "the referenced project", "what comes from it is not known", notes);
        }

        return references.ToImmutable();
    }

    private static ImmutableArray<string> SchemaFiles(ItemPass items) =>
    [
        .. ItemPass.Resources.SelectMany(items.Of).Select(item => item.Include)
            .Where(file => file.EndsWith(OwnFiles.SchemaExtension, StringComparison.OrdinalIgnoreCase) && File.Exists(file)).Distinct().Order(StringComparer.Ordinal),
    ];

    private static void NoteMissing(ProjectItem item, string what, string consequence, ProjectNotes notes) => notes.Add(
        $"{what} '{notes.Show(item.Include)}' does not exist; {consequence}",
        item.File ?? item.Include,
        item.Element is null ? null : ProjectXml.LineOf(item.Element));

    private static string GlobalUsing(ProjectItem item)
    {
        if (item.Metadata("Alias") is { Length: > 0 } alias)
            return $"global using {alias} = global::{item.Include};";
        return item.Metadata("Static").Equals("true", StringComparison.OrdinalIgnoreCase)
            ? $"global using static global::{item.Include};"
            : $"global using global::{item.Include};";
    }

    private static bool UsesAspNetCore(ItemPass items) =>
        items.Of(ItemPass.FrameworkReference).Concat(items.Of(ItemPass.PackageReference))
            .Any(item => item.Include.StartsWith("Microsoft.AspNetCore.", StringComparison.OrdinalIgnoreCase));

    /// <summary>The settings files beside the project, as the package's build takes them.</summary>
    internal static IEnumerable<string> SettingsFilesOf(string folder) =>
        FolderWalk.Files(folder, "appsettings.json")
            .Concat(FolderWalk.Files(folder, "appsettings.*.json"))
            .Concat(FolderWalk.Files(folder, "local.settings.json"))
            .Concat(File.Exists(LaunchSettingsOf(folder)) ? [LaunchSettingsOf(folder)] : [])
            .Concat(FolderWalk.Files(folder, "custom.conf.json"));

    private static string LaunchSettingsOf(string folder) => Path.Combine(folder, "Properties", "launchSettings.json");

    private static string? FileAbove(string project, string name) =>
        ProjectPath.FolderWithFileAbove(Path.GetDirectoryName(project)!, name) is { } folder ? Path.Combine(folder, name) : null;
}
