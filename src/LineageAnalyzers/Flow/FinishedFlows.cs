using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow;

/// <summary>
/// Hands flows on from the generator to the analyzer: in one build both ask for those of the same files, and following them is the dearest thing that we do. They
/// live as long as the first file does.
/// </summary>
internal static class FinishedFlows
{
    private static readonly ConditionalWeakTable<SyntaxTree, Kept> Known = new();

    /// <summary>The name of the file that the generator adds for the manifest.</summary>
    public const string CarrierFile = "LineageCarrier.g.cs";

    /// <summary>Keeps the flows of a compilation for whoever asks next.</summary>
    public static void Keep(Compilation compilation, FollowedFlows flows)
    {
        if (compilation.SyntaxTrees.FirstOrDefault() is not { } first)
            return;
        Known.Remove(first);
        Known.Add(first, new Kept(compilation, flows));
    }

    /// <summary>
    /// The flows of a compilation that is the same but for what generators added; null when there are none. Each file and each reference must be the same object.
    /// </summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="isGenerated">Tells the files that generators add.</param>
    public static FollowedFlows? Find(Compilation compilation, Func<SyntaxTree, bool> isGenerated) =>
        compilation.SyntaxTrees.FirstOrDefault() is { } first && Known.TryGetValue(first, out var kept) && IsSame(kept.Compilation, compilation, isGenerated)
            ? kept.Flows
            : null;

    /// <summary>
    /// The flows of a compilation to which only our own generator has added; null when there are none. What they were made from tells all about such a compilation:
    /// its bodies are bound already.
    /// </summary>
    public static FollowedFlows? FindWhole(Compilation compilation) =>
        Find(compilation, static tree => tree.FilePath.EndsWith(CarrierFile, StringComparison.Ordinal));

    private static bool IsSame(Compilation before, Compilation now, Func<SyntaxTree, bool> isGenerated)
    {
        if (ReferenceEquals(before, now))
            return true;
        if (before.AssemblyName != now.AssemblyName || !before.References.SequenceEqual(now.References))
            return false;
        var count = 0;
        foreach (var tree in now.SyntaxTrees)
        {
            if (before.ContainsSyntaxTree(tree))
                count++;
            else if (!isGenerated(tree))
                return false;
        }

        return count == before.SyntaxTrees.Count();
    }

    private sealed record Kept(Compilation Compilation, FollowedFlows Flows);
}
