using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Whether code has a library's own configuration read something else than its usual files. Found once for each, when first asked for. Thread-safe.</summary>
internal sealed class ConfigurationSwitches(SourceModels models, ConfigurationSymbols symbols, CancellationToken cancellationToken)
{
    private readonly Lazy<HashSet<ConfigurationRoot>> _switched = new(
        () => new HashSet<ConfigurationRoot>(ConfigurationRoot.Known.Where(root => IsSwitched(root, models, symbols, cancellationToken))), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Whether code does so.</summary>
    public bool Change(ConfigurationRoot root) => _switched.Value.Contains(root);

    private static bool IsSwitched(ConfigurationRoot root, SourceModels models, ConfigurationSymbols symbols, CancellationToken cancellationToken) =>
        models.Trees.Any(tree => root.Switches.Any(name => FileIndex.Of(tree, cancellationToken).Writes[name].Any(write =>
            models.OperationOf(write, cancellationToken) is not IAssignmentOperation { Target: IMemberReferenceOperation target } || symbols.RootOf(target.Member.ContainingType) == root)));
}
