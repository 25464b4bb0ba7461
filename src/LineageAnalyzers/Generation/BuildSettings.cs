using System.Collections.Immutable;
using System.Text;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Generation;

/// <summary>
/// What the package's targets tell the generator, still encoded: the file that MSBuild properties travel in cuts values at <c>;</c> and
/// <c>#</c> (dotnet/roslyn#43970), so free text comes as Base64.
/// </summary>
internal sealed record BuildSettings
{
    /// <summary>The symbol that the targets define in a design-time build. It travels on the command line, not in a shared file.</summary>
    public const string DesignTimeSymbol = "LINEAGE_DESIGN_TIME";

    /// <summary>Whether a carrier is wanted.</summary>
    public required bool Enabled { get; init; }

    /// <summary>Whether the assembly tells its users what its methods do with data; null where the project does not say.</summary>
    public bool? FlowSummaries { get; init; }

    private string ProjectFile { get; init; } = "";

    private string RepositoryRoot { get; init; } = "";

    private string TargetFramework { get; init; } = "";

    private string BusinessOwner { get; init; } = "";

    private string ProducerOwner { get; init; } = "";

    private string SchemaOwner { get; init; } = "";

    private string OperationalOwner { get; init; } = "";

    /// <summary>The settings of this compilation.</summary>
    public static BuildSettings Read(AnalyzerConfigOptions options, ParseOptions parseOptions)
    {
        var wanted = string.Equals(Property(options, "LineageManifest"), "true", StringComparison.OrdinalIgnoreCase);
        if (!wanted || parseOptions.PreprocessorSymbolNames.Contains(DesignTimeSymbol))
            return new BuildSettings { Enabled = false };
        return new BuildSettings
        {
            Enabled = true,
            ProjectFile = Property(options, "LineageEncodedProjectFile"),
            RepositoryRoot = Property(options, "LineageEncodedRepositoryRoot"),
            TargetFramework = Property(options, "LineageTargetFramework"),
            BusinessOwner = Property(options, "LineageEncodedOwnerBusiness"),
            ProducerOwner = Property(options, "LineageEncodedOwnerProducer"),
            SchemaOwner = Property(options, "LineageEncodedOwnerSchema"),
            OperationalOwner = Property(options, "LineageEncodedOwnerOperational"),
            FlowSummaries = bool.TryParse(Property(options, "LineageFlowSummaries"), out var flows) ? flows : null,
        };
    }

    /// <summary>The settings in the clear, with these files of the project.</summary>
    /// <exception cref="FormatException">A value is not what the package's targets write.</exception>
    public ManifestInput ToInput(IEnumerable<Values.SettingsFile> settingsFiles, IEnumerable<Records.Avro.SchemaFile> schemaFiles)
    {
        var projectFile = Decode(ProjectFile) ?? throw new FormatException("the build does not say which project it compiles");
        var root = Decode(RepositoryRoot) ?? throw new FormatException("the build does not say where the repository lies");
        var name = projectFile.Substring(projectFile.LastIndexOfAny(['/', '\\']) + 1);
        var extension = name.LastIndexOf('.');
        return new ManifestInput
        {
            ProjectName = extension > 0 ? name.Substring(0, extension) : name,
            ProjectPath = RepositoryPath.Relative(root, projectFile),
            RepositoryRoot = root,
            TargetFramework = TargetFramework.Length == 0 ? null : TargetFramework,
            Owners = new Owners(Decode(BusinessOwner), Decode(ProducerOwner), Decode(SchemaOwner), Decode(OperationalOwner)),
            SettingsFiles = settingsFiles.ToImmutableArray(),
            SchemaFiles = schemaFiles.ToImmutableArray(),
        };
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    private static string? Decode(string encoded) =>
        encoded.Length == 0 ? null : Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
}
