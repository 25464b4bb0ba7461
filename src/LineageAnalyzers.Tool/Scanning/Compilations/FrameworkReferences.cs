using System.Collections.Immutable;
using LineageAnalyzers.StandIns;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>
/// The assemblies of .NET that scanned code is bound against: those of the runtime that runs this program, and ASP.NET Core's where it is
/// installed beside. Libraries that have a stand-in are never taken from there, so that every machine sees the same ones.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly string RuntimeFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly Lazy<ImmutableArray<MetadataReference>> LoadedRuntime = new(() => Load(RuntimeFolder));
    private static readonly Lazy<ImmutableArray<MetadataReference>> LoadedAspNetCore = new(() => Load(AspNetCoreBeside(RuntimeFolder)));

    /// <summary>The runtime's assemblies; the same objects each time, so that compilations share what was read.</summary>
    public static ImmutableArray<MetadataReference> Runtime => LoadedRuntime.Value;

    /// <summary>ASP.NET Core's assemblies without those of the runtime; empty where it is not installed.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => LoadedAspNetCore.Value;

    private static ImmutableArray<MetadataReference> Load(string? folder) => folder is null ? [] :
    [
        .. Directory.GetFiles(folder, "*.dll")
            .Where(IsManaged)
            .Where(path => StandInLibrary.Get(Path.GetFileNameWithoutExtension(path)) is null)
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The newest ASP.NET Core of the runtime's major version, in the folder beside the runtime's.</summary>
    private static string? AspNetCoreBeside(string runtime)
    {
        var folder = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App");
        if (!Directory.Exists(folder) || !Version.TryParse(Path.GetFileName(runtime), out var wanted))
            return null;
        return Directory.GetDirectories(folder)
            .Select(path => (Path: path, Version: Version.TryParse(Path.GetFileName(path), out var version) ? version : null))
            .Where(candidate => candidate.Version is { } version && version.Major == wanted.Major)
            .OrderByDescending(candidate => candidate.Version)
            .FirstOrDefault().Path;
    }

    private static bool IsManaged(string path)
    {
        var name = Path.GetFileName(path);
        return (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal))
            ? !name.Contains(".Native", StringComparison.Ordinal) && !name.StartsWith("Microsoft.DiaSymReader", StringComparison.Ordinal)
            : name is "mscorlib.dll" or "netstandard.dll" or "WindowsBase.dll";
    }
}
