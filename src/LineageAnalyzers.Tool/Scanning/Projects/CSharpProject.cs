using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>What a project says about its compilation, as far as a scan needs it. Paths are absolute.</summary>
internal sealed record CSharpProject
{
    private static readonly ImmutableHashSet<string> TestPackages = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "Microsoft.NET.Test.Sdk", "xunit", "xunit.v3", "NUnit", "MSTest", "MSTest.TestFramework", "TUnit");

    /// <summary>Which project it is.</summary>
    public required ScanTarget Target { get; init; }

    /// <summary>The simple name of its assembly.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>The framework that it is read for, the newest of several; null where it is not known.</summary>
    public TargetFramework? Framework { get; init; }

    /// <summary>The moniker as written, also one of no known family; null where there is none.</summary>
    public string? FrameworkMoniker { get; init; }

    /// <summary>The C# version as the project states it; null for the framework's own.</summary>
    public string? LanguageVersion { get; init; }

    /// <summary>The word of the property <c>Nullable</c>; null where it is not set.</summary>
    public string? Nullable { get; init; }

    /// <summary>Whether it makes a program rather than a library; null where it does not say.</summary>
    public bool? IsProgram { get; init; }

    /// <summary>Whether it compiles against ASP.NET Core.</summary>
    public bool UsesAspNetCore { get; init; }

    /// <summary>The preprocessor symbols.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    /// <summary>The C# files, each once, in ordinal order.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The global usings that no file states, as C#.</summary>
    public ImmutableArray<string> GlobalUsings { get; init; } = [];

    /// <summary>The project files that it references.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>The ids of the packages that it references by name.</summary>
    public ImmutableArray<string> Packages { get; init; } = [];

    /// <summary>
    /// Whether it holds nothing but tests: what they do is not what the code that they test does when it runs. A web application may have its tests in itself.
    /// </summary>
    public bool IsTest => Packages.Any(TestPackages.Contains)
        && (IsProgram != true || !UsesAspNetCore || Target.Name.Contains("Test", StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of the assemblies that see its internal members.</summary>
    public ImmutableArray<string> Friends { get; init; } = [];

    /// <summary>The settings files.</summary>
    public ImmutableArray<string> SettingsFiles { get; init; } = [];

    /// <summary>The Avro schema files.</summary>
    public ImmutableArray<string> SchemaFiles { get; init; } = [];

    /// <summary>The owners that the project states.</summary>
    public Owners Owners { get; init; } = Owners.None;

    /// <summary>The repository's URL without credentials, where the project has it published; else null.</summary>
    public string? Repository { get; init; }

    /// <summary>What in the project could not be read, each with its place.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
