namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What methods do, by their names.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, LibraryMethod> _methods = new(StringComparer.Ordinal);

    /// <summary>States what the methods of these names do.</summary>
    public MethodTable With(CallEffect effect, params string[] names) => With(new LibraryMethod(effect), names);

    /// <summary>States what methods do that put what they are given where others may take it out.</summary>
    public MethodTable Storing(CallEffect effect, params string[] names) => With(new LibraryMethod(effect) { Stores = true }, names);

    /// <summary>States what methods do that look into everything that they are given.</summary>
    public MethodTable Exposing(CallEffect effect, params string[] names) => With(new LibraryMethod(effect) { Exposes = true }, names);

    /// <summary>States what methods do that read what they give.</summary>
    public MethodTable Reading(CallEffect effect, params string[] names) => With(new LibraryMethod(effect) { Reads = true }, names);

    /// <summary>What the methods of a name do; null when the table does not say it.</summary>
    public LibraryMethod? Find(string name) => _methods.TryGetValue(name, out var method) ? method : null;

    private MethodTable With(LibraryMethod method, string[] names)
    {
        foreach (var name in names)
            _methods.Add(name, method);
        return this;
    }
}
