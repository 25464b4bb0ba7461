namespace LineageAnalyzers.Schemas.Reading;

/// <summary>One place in the schema that code was compiled with, beside what the data has there.</summary>
internal abstract class ReadingPair
{
    /// <summary>Equal for pairs of the same two things, so that recursive schemas end.</summary>
    public abstract object Key { get; }

    /// <summary>Whether both sides say the same, down to everything inside.</summary>
    public abstract bool IsSame { get; }

    /// <summary>What goes wrong at this place; what goes wrong inside is the children's.</summary>
    public abstract IReadOnlyList<ReadingProblem> FindProblems();

    /// <summary>The places inside, with the step of the path that leads there. Where the data has nothing to enter there are none.</summary>
    public abstract IEnumerable<ReadingStep> Enter();
}

/// <summary>A step into a pair.</summary>
/// <param name="Name">The step in the path: a field, or what stands for items or values.</param>
/// <param name="Inside">Where it leads.</param>
internal readonly record struct ReadingStep(string Name, ReadingPair Inside);
