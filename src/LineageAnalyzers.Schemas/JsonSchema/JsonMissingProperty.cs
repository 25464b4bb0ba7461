using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>A property that the data does not have under its name.</summary>
/// <param name="name">Its name.</param>
/// <param name="reader">Its schema in the code.</param>
/// <param name="writer">The object in the data.</param>
/// <param name="sides">Whose words both are.</param>
/// <param name="isDemanded">Whether the code refuses an object without it.</param>
internal sealed class JsonMissingProperty(string name, Subschema reader, FieldShape writer, JsonSides sides, bool isDemanded) : ReadingPair
{
    public override object Key => (reader, writer);

    public override bool IsSame => false;

    public override IReadOnlyList<ReadingProblem> FindProblems() => [FindProblem()];

    public override IEnumerable<ReadingStep> Enter() => [];

    private ReadingProblem FindProblem()
    {
        foreach (var property in writer.Parts.OfType<ObjectSubschema>().SelectMany(part => part.Properties.Schemas))
        {
            if (property.Name == name || !string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                continue;
            var unclear = ReadingProblem.Unclear($"is written as '{property.Name}', which Newtonsoft.Json takes for it and System.Text.Json does not");
            var isRead = !isDemanded && new JsonReadingPair(reader, property.Schema, sides).FindProblems().All(problem => problem.Record == RecordReading.Succeeds);
            return isRead ? unclear : unclear with { Record = RecordReading.Unclear };
        }

        if (isDemanded)
            return FindDemanded();
        return ReadingProblem.Absent(
            sides.IsReaderClass ? "is not written, so that its default takes its place"
            : writer.Property(name, out _, out _) is null ? "is removed"
            : "is never there any more");
    }

    // An open object may hold it all the same.
    private ReadingProblem FindDemanded() => writer.Parts.OfType<ObjectSubschema>().Any(part => part.RefusesMore)
        ? ReadingProblem.Fails("is not written") with { Failure = $"it needs {ReadingProblem.FieldPlace}, which is not written" }
        : ReadingProblem.MayFail("is not among what is said to be written, and the code needs it");
}
