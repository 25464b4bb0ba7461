namespace LineageAnalyzers.Contracts.Registry;

/// <summary>A registry that cannot answer. The message is for people: what happened, where, and what to do; never a password.</summary>
public sealed class RegistryException : Exception
{
    /// <summary>A message for people.</summary>
    public RegistryException(string message)
        : base(message)
    {
    }

    /// <summary>A message for people, and what caused it, for a debugger.</summary>
    public RegistryException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>The HTTP status of a server that refuses; null for everything else.</summary>
    public int? Status { get; init; }
}
