using System.Reflection;

namespace LineageAnalyzers.Testing;

/// <summary>Where the repository lies that this test assembly was built from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = typeof(RepositoryFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryDirectory").Value!;

    /// <summary>The absolute path of a file or folder, given with <c>/</c> from the repository's root.</summary>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(Root, relativePath));

    /// <summary>Writes a table for those who look; a build may have its artifacts elsewhere, so the folder need not be there.</summary>
    public static void WriteArtifact(string name, string text) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(PathOf("artifacts")).FullName, name), text);
}
