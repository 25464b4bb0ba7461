using LineageAnalyzers.Contracts.Check;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>What goes into a lock beside the live versions of its subjects.</summary>
public sealed record PullOptions
{
    /// <summary>Who reads the subjects, by subject; null when nobody was asked.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KnownConsumer>>? Consumers { get; init; }

    /// <summary>Versions that code names by itself. Their subjects are pulled, too.</summary>
    public IReadOnlyList<RegisteredReference> Named { get; init; } = [];

    /// <summary>Whether every soft-deleted version is kept; else those are that code or a kept version names.</summary>
    public bool Deleted { get; init; }
}
