using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Keeping;

/// <summary>
/// Keeps what an analysis of a whole compilation has found. An editor makes a new compilation with every key; the result of an earlier one still holds where
/// between the two only bodies changed, and no analysis has looked at any of these (<see cref="SeenCode"/>). Thread-safe.
/// </summary>
/// <param name="move">Gives a result with its places moved; null when one of them is gone, which has it found again.</param>
internal sealed class Kept<T>(Func<T, Func<Location, Location?>, T?> move)
    where T : class
{
    // Projects that are open at once, each perhaps for several frameworks.
    private const int Most = 32;

    private ImmutableList<State> _states = ImmutableList<State>.Empty;

    /// <summary>The result for a compilation: a kept one, or a new one.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="inputs">What the result depends on beside the compilation; texts are compared by their contents.</param>
    /// <param name="find">Finds the result. It reads code by ways only that <see cref="SeenCode"/> notes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public T For(Compilation compilation, ImmutableArray<object> inputs, Func<T> find, CancellationToken cancellationToken)
    {
        foreach (var state in _states)
        {
            if (state.IsAbout(compilation, inputs) && state.In(compilation, move, cancellationToken) is { } kept)
                return kept;
        }

        var found = new State(compilation, inputs, find());
        ImmutableInterlocked.Update(ref _states, states => states.RemoveAll(state => state.IsAbout(compilation, inputs)).Insert(0, found).Take(Most).ToImmutableList());
        return found.Result;
    }

    // The result with the files that it was found in. It is never moved on: what was looked at is known of these files alone.
    private sealed class State(Compilation compilation, ImmutableArray<object> inputs, T result)
    {
        private readonly string? _name = compilation.AssemblyName;
        private readonly CompilationOptions _options = OptionsOf(compilation);
        private readonly ImmutableArray<MetadataReference> _references = compilation.References.ToImmutableArray();
        private readonly ImmutableArray<SyntaxTree> _trees = compilation.SyntaxTrees.ToImmutableArray();

        public T Result => result;

        public bool IsAbout(Compilation other, ImmutableArray<object> otherInputs) =>
            _name == other.AssemblyName
            && inputs.Length == otherInputs.Length
            && inputs.Zip(otherInputs, IsSame).All(same => same)
            && _references.SequenceEqual(other.References)
            && _options.Equals(OptionsOf(other));

        public T? In(Compilation other, Func<T, Func<Location, Location?>, T?> move, CancellationToken cancellationToken)
        {
            var trees = other.SyntaxTrees.ToImmutableArray();
            if (trees.Length != _trees.Length)
                return null;
            var changes = new Dictionary<SyntaxTree, (SyntaxTree Tree, CodeChange Change)>();
            for (var index = 0; index < trees.Length; index++)
            {
                if (trees[index] == _trees[index])
                    continue;
                if (CodeChange.Between(_trees[index], trees[index], cancellationToken) is not { } change
                    || change.Bodies.Any(body => SeenCode.Holds(body.Old) || SeenCode.Holds(body.New))
                    || SeenCode.DiffersInWords(_trees[index].ToString(), trees[index].ToString()))
                    return null;
                changes[_trees[index]] = (trees[index], change);
            }

            return changes.Count == 0 ? result : move(result, location => Moved(location, changes));
        }

        private static Location? Moved(Location location, Dictionary<SyntaxTree, (SyntaxTree Tree, CodeChange Change)> changes)
        {
            if (location.SourceTree is not { } tree || !changes.TryGetValue(tree, out var changed))
                return location;
            return changed.Change.Move(location.SourceSpan) is { } span ? Location.Create(changed.Tree, span) : null;
        }

        // How severe findings are is not for the analysis.
        private static CompilationOptions OptionsOf(Compilation compilation) => compilation.Options.WithSyntaxTreeOptionsProvider(null);

        private static bool IsSame(object first, object second) =>
            first.Equals(second) || (first is SourceText text && second is SourceText other && text.ContentEquals(other));
    }
}
