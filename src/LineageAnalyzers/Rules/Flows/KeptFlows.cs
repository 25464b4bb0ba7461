using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules.Flows;

/// <summary>
/// Keeps flows between the compilations that an editor makes, one with every key. They hold as long as only bodies changed that following them did not look at, and
/// nothing was typed there, or is gone, that means anything in the code that it did look at. What was made for an old compilation is held weakly. Thread-safe.
/// </summary>
internal sealed class KeptFlows
{
    private static readonly ConditionalWeakTable<SyntaxTree, HashSet<string>> Words = new();

    private readonly ConcurrentDictionary<string, State> _states = new(StringComparer.Ordinal);
    private int _followed;

    /// <summary>How often flows were followed.</summary>
    public int Followed => _followed;

    /// <summary>The flows of a compilation: kept ones, or new ones.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">The files beside the code.</param>
    /// <param name="find">Follows the flows, and tells which files it looked at; none where they are not to be kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ClassifiedFlows For(Compilation compilation, AnalyzerOptions options, Func<(ClassifiedFlows Flows, ImmutableHashSet<SyntaxTree>? Seen)> find, CancellationToken cancellationToken)
    {
        var name = compilation.AssemblyName ?? "";
        if (_states.TryGetValue(name, out var state) && state.Flows.TryGetTarget(out var kept) && state.HoldsFor(compilation, options, cancellationToken))
            return kept;
        Interlocked.Increment(ref _followed);
        var (flows, seen) = find();
        if (seen is not null)
            _states[name] = new State(compilation, options, seen, new WeakReference<ClassifiedFlows>(flows));
        return flows;
    }

    private static HashSet<string> WordsOf(SyntaxTree tree, CancellationToken cancellationToken) => Words.GetValue(tree, file => new HashSet<string>(
        file.GetRoot(cancellationToken).DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText), StringComparer.Ordinal));

    private sealed class State(Compilation compilation, AnalyzerOptions options, ImmutableHashSet<SyntaxTree> seen, WeakReference<ClassifiedFlows> flows)
    {
        private readonly ImmutableArray<SyntaxTree> _trees = compilation.SyntaxTrees.ToImmutableArray();
        private readonly ImmutableArray<MetadataReference> _references = compilation.References.ToImmutableArray();
        private readonly ImmutableArray<AdditionalText> _files = options.AdditionalFiles;
        private readonly ImmutableHashSet<SyntaxTree> _seen = seen;

        public WeakReference<ClassifiedFlows> Flows => flows;

        public bool HoldsFor(Compilation other, AnalyzerOptions otherOptions, CancellationToken cancellationToken)
        {
            var trees = other.SyntaxTrees.ToImmutableArray();
            if (trees.Length != _trees.Length || !_references.SequenceEqual(other.References) || !_files.SequenceEqual(otherOptions.AdditionalFiles))
                return false;
            for (var index = 0; index < trees.Length; index++)
            {
                if (trees[index] != _trees[index] && !IsAside(_trees[index], trees[index], cancellationToken))
                    return false;
            }

            return true;
        }

        private bool IsAside(SyntaxTree before, SyntaxTree now, CancellationToken cancellationToken)
        {
            if (_seen.Contains(before) || before.FilePath != now.FilePath || !before.Options.Equals(now.Options) || !before.IsEquivalentTo(now, topLevel: true))
                return false;
            var (old, changed) = (WordsOf(before, cancellationToken), WordsOf(now, cancellationToken));
            return !old.Where(word => !changed.Contains(word)).Concat(changed.Where(word => !old.Contains(word))).Any(word => _seen.Any(tree => WordsOf(tree, cancellationToken).Contains(word)));
        }
    }
}
