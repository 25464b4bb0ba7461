using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>A field that code was compiled with, beside the one that has its number in the data.</summary>
internal sealed class ProtobufFieldPair(ProtoField reader, ProtoField? writer, ProtoMessage message) : ReadingPair
{
    public override object Key => (reader, (object?)writer ?? message);

    public override bool IsSame => FindProblems().Count == 0 && (Inside() is not { } inside || inside.IsSame);

    public override IReadOnlyList<ReadingProblem> FindProblems() => ProtobufReadingRules.Compare(reader, writer, message);

    public override IEnumerable<ReadingStep> Enter()
    {
        if (Inside() is not { } inside)
            return [];
        return reader.IsRepeated ? [new ReadingStep(reader.Map is null ? FieldPath.Items : FieldPath.MapValues, inside)] : inside.Enter();
    }

    private ProtobufMessagePair? Inside() =>
        writer is not null && Held(reader) is { } read && Held(writer) is { } written ? new ProtobufMessagePair(read, written) : null;

    private static ProtoMessage? Held(ProtoField field) => (field.Map is null ? field.Type.Target : field.Map.Value.Target) as ProtoMessage;
}
