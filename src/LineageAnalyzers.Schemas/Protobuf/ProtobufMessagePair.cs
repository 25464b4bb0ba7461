using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A message that code was compiled with, beside the one in the data. Names do not matter, only numbers do.</summary>
internal sealed class ProtobufMessagePair(ProtoMessage? reader, ProtoMessage? writer) : ReadingPair
{
    public override object Key => (reader, writer);

    public override bool IsSame => reader is not null && writer is not null && new ProtobufSameness().AreSame(reader, writer);

    public override IReadOnlyList<ReadingProblem> FindProblems() =>
        reader is null || writer is null ? [ReadingProblem.MayFail("lies in a schema without messages")] : [];

    public override IEnumerable<ReadingStep> Enter()
    {
        if (reader is null || writer is null)
            yield break;
        foreach (var field in reader.Fields)
        {
            var pair = new ProtobufFieldPair(field, writer.Field(field.Number), writer);
            yield return new ReadingStep(field.Name, pair);

            // Some code knows a field by its name in JSON.
            if (field.JsonName != field.Name && reader.Field(field.JsonName) is null)
                yield return new ReadingStep(field.JsonName, pair);
        }
    }
}
