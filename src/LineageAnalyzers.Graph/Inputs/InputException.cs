using LineageAnalyzers.Model;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>An input that is missing, cannot be read, or is no manifest.</summary>
public sealed class InputException : LineageException
{
    internal InputException(string what, string where, string advice, Exception? cause = null)
        : base(what, where, advice, cause)
    {
    }
}
