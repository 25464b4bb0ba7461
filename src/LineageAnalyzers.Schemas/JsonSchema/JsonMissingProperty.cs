using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>A property that the data does not have under its name.</summary>
internal sealed class JsonMissingProperty(string name, Subschema reader, FieldShape writer) : ReadingPair
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
            var isRead = new JsonReadingPair(reader, property.Schema).FindProblems().All(problem => problem.Record == RecordReading.Succeeds);
            return isRead ? unclear : unclear with { Record = RecordReading.Unclear };
        }

        return ReadingProblem.Absent(writer.Property(name, out _, out _) is null ? "is removed" : "is never there any more");
    }
}
