namespace LineageAnalyzers.Architecture.Tests;

/// <summary>The same arrows in what is compiled: the DLLs that ship, and the folders inside the compiler side.</summary>
public sealed class CompiledArrowTests
{
    // The way that an answer takes. Each folder may use those before it; the last two do not know each other.
    private static readonly string[] Folders = ["Keeping", "Symbols", "Recognition", "Values", "Records", "Endpoints", "Flow"];
    private static readonly string[] Ends = ["Rules", "Generation"];

    [Theory]
    [InlineData("LineageAnalyzers.Annotations")]
    [InlineData("LineageAnalyzers.Model")]
    [InlineData("LineageAnalyzers.Schemas", "LineageAnalyzers.Model")]
    [InlineData("LineageAnalyzers", "LineageAnalyzers.Model", "LineageAnalyzers.Schemas", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable")]
    [InlineData("LineageAnalyzers.CodeFixes", "LineageAnalyzers", "LineageAnalyzers.Model", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Collections.Immutable", "System.Composition.AttributedModel")]
    [InlineData("LineageAnalyzers.Build", "LineageAnalyzers.Model", "Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Reflection.Metadata", "System.Collections.Immutable")]
    public void ShippedAssembly_ReferencesNothingForeign(string name, params string[] allowed)
    {
        using var assembly = new CompiledAssembly(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
        Assert.Empty(assembly.References.Except([.. allowed, "netstandard"]));
        Assert.True(assembly.IsSigned, $"{name} has no strong name");
    }

    [Fact]
    public void FoldersOfTheCompilerSide_UseOnlyThoseToTheirLeft()
    {
        using var assembly = new CompiledAssembly(Path.Combine(AppContext.BaseDirectory, "LineageAnalyzers.dll"));
        var uses = assembly.Uses().Distinct().ToList();
        // The reader of the code is proven by what must be there.
        Assert.Contains(uses, use => use.User.Name == "ManifestBuilder" && use.Used.Name == "KnownSymbols");
        Assert.Contains(uses, use => use.User.Name == "CarrierContent" && use.Used.Name == "AnalyzerFault");
        Assert.Equal([], uses.Where(use => !IsAllowed(use)).Select(use => use.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryNamespaceOfTheCompilerSide_IsAFolderOfTheList()
    {
        var root = RepositoryFiles.PathOf("src/LineageAnalyzers");
        var folders = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct();
        Assert.Empty(folders.Except([.. Folders, .. Ends]));
    }

    private static bool IsAllowed(TypeUse use)
    {
        var user = FolderOf(use.User);
        var used = FolderOf(use.Used);
        // Types that the compiler or PolySharp adds stand in no folder of ours.
        if (user is null || used is null || user == used)
            return true;
        // The report of our own faults is shared by both ends.
        if (user == "Generation" && use.Used.Namespace == "LineageAnalyzers.Rules.LIN9000")
            return true;
        return Array.IndexOf(Folders, used) is >= 0 and var left && (Ends.Contains(user) || left < Array.IndexOf(Folders, user));
    }

    private static string? FolderOf(TypeName type)
    {
        const string root = "LineageAnalyzers.";
        return type.Namespace.StartsWith(root, StringComparison.Ordinal) ? type.Namespace[root.Length..].Split('.')[0] : null;
    }
}
