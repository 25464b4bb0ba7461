using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules;

/// <summary>Tells whether a file has a word anywhere. Each file is searched once for each word, so an edit searches one file again.</summary>
internal static class FileWords
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, bool>> Known = new();

    /// <summary>Whether any file of the compilation has one of the words.</summary>
    public static bool AreIn(Compilation compilation, params string[] words)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (AreIn(tree, words))
                return true;
        }

        return false;
    }

    /// <summary>Whether a file has one of the words.</summary>
    public static bool AreIn(SyntaxTree tree, params string[] words)
    {
        var known = Known.GetValue(tree, static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal));
        string? text = null;
        foreach (var word in words)
        {
            SeenCode.NoteWord(word);
            if (!known.TryGetValue(word, out var has))
                known[word] = has = (text ??= tree.GetText().ToString()).IndexOf(word, StringComparison.Ordinal) >= 0;
            if (has)
                return true;
        }

        return false;
    }
}
