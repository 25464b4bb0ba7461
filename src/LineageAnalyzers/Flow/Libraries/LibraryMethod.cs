using LineageAnalyzers.Flow.State;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What a call gives; null when that is not known after all.</summary>
internal delegate FlowValue? CallEffect(LibraryCall call);

/// <summary>What a method of a library does with data.</summary>
/// <param name="Apply">What a call of it gives, and what it leaves behind.</param>
internal sealed record LibraryMethod(CallEffect Apply)
{
    /// <summary>Whether it puts what it is given where others may take it out.</summary>
    public bool Stores { get; init; }

    /// <summary>Whether it reads the field that it gives.</summary>
    public bool Reads { get; init; }

    /// <summary>Whether it looks into everything that it is given.</summary>
    public bool Exposes { get; init; }
}
