using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>A field that the data does not have under its name.</summary>
internal sealed class AvroMissingField(AvroField declared, AvroRecord writer) : ReadingPair
{
    public override object Key => (declared, writer);

    public override bool IsSame => false;

    public override IReadOnlyList<ReadingProblem> FindProblems() => [FindProblem()];

    public override IEnumerable<ReadingStep> Enter() => [];

    private ReadingProblem FindProblem()
    {
        if (declared.Aliases.FirstOrDefault(alias => writer.Field(alias) is not null) is { } alias)
        {
            return declared.Default is null
                ? ReadingProblem.MayFail($"is written as '{alias}', which by the specification is an alias, but Apache.Avro for C# then reads wrong bytes")
                : ReadingProblem.Unclear($"is written as '{alias}', which by the specification is an alias, but Apache.Avro for C# takes the default");
        }

        return declared.Default is null
            ? ReadingProblem.Fails("is removed") with { Failure = $"it needs {ReadingProblem.FieldPlace}, which is not written and has no default" }
            : ReadingProblem.Absent("is removed, so that its default takes its place");
    }
}
