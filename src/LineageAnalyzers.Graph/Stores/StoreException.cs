using LineageAnalyzers.Model;

namespace LineageAnalyzers.Graph.Stores;

/// <summary>A store that cannot be read or written.</summary>
public sealed class StoreException : LineageException
{
    internal StoreException(string what, string where, string advice, Exception? cause = null)
        : base(what, where, advice, cause)
    {
    }
}
