using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.State;

/// <summary>
/// The objects that a container makes, by their class. There is one of each, but for those that are registered under a key, and those that every class gets for itself.
/// </summary>
internal sealed class ServiceInstances
{
    private readonly Dictionary<ISymbol, Dictionary<string, int>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The number of an object; null when it was not made yet.</summary>
    /// <param name="type">Its class.</param>
    /// <param name="which">Its key, or the class that it is for; empty for the only one.</param>
    public int? Find(ISymbol type, string which) => _known.TryGetValue(type, out var objects) && objects.TryGetValue(which, out var id) ? id : null;

    /// <summary>Notes an object.</summary>
    public void Add(ISymbol type, string which, int id)
    {
        if (!_known.TryGetValue(type, out var objects))
            _known.Add(type, objects = new(StringComparer.Ordinal));
        objects.Add(which, id);
    }
}
