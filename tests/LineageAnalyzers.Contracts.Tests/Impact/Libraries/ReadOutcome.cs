namespace LineageAnalyzers.Contracts.Tests.Impact.Libraries;

/// <summary>What a library made of one record.</summary>
internal sealed class ReadOutcome
{
    /// <summary>What it threw; null when it read the record.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Whether code that uses a field gets what was written; only when the record was read.</summary>
    public Func<string, bool> Arrives { get; init; } = _ => false;

    /// <summary>Whether a consumer of these fields lives.</summary>
    public bool Survives(IEnumerable<string> fields) => Failure is null && fields.All(Arrives);
}

/// <summary>A library, set up in one of the ways in which a consumer may use it.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Records">What it made of each record.</param>
internal sealed record LibraryReader(string Name, IReadOnlyList<ReadOutcome> Records);
