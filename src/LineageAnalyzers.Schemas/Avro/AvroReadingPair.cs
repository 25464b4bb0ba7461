using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// What Apache.Avro for C# makes of Avro data. It resolves schemas as the specification says, but takes a changed namespace, bytes for a
/// string (or the other way round) and a logical type on one side only for a mismatch, and does not follow a field's alias.
/// </summary>
internal sealed class AvroReadingPair : ReadingPair
{
    private readonly AvroSchema _reader;
    private readonly AvroSchema _writer;
    private readonly List<ReadingProblem> _problems = [];
    private readonly List<(AvroSchema Reader, AvroSchema Writer)> _read = [];

    private AvroReadingPair(AvroSchema reader, AvroSchema writer)
    {
        (_reader, _writer) = (reader, writer);
        foreach (var branch in Branches(writer))
            Match(branch);
        if (IsNull(writer) && !IsNull(reader) && _problems.Count == 0)
            _problems.Add(ReadingProblem.Unclear("is always null now"));
    }

    public override object Key => (_reader, _writer);

    public override bool IsSame => AvroEquality.AreEqual(_reader, _writer);

    public static ReadingPair Of(AvroSchema reader, AvroSchema writer) => new AvroReadingPair(reader, writer);

    public override IReadOnlyList<ReadingProblem> FindProblems() => _problems;

    public override IEnumerable<ReadingStep> Enter()
    {
        foreach (var (reader, writer) in _read)
        {
            switch (reader)
            {
                case AvroArray array when writer is AvroArray written:
                    yield return new ReadingStep(FieldPath.Items, Of(array.Items, written.Items));
                    break;
                case AvroMap map when writer is AvroMap written:
                    yield return new ReadingStep(FieldPath.MapValues, Of(map.Values, written.Values));
                    break;
                case AvroRecord record when writer is AvroRecord written:
                    foreach (var field in record.Fields)
                        yield return new ReadingStep(field.Name, written.Field(field.Name) is { } found ? Of(field.Type, found.Type) : new AvroMissingField(field, written));
                    break;
            }
        }
    }

    // The branch that the library takes: one of the same type and name, else the first that can read it.
    private void Match(AvroSchema written)
    {
        (AvroSchema Reader, List<ReadingProblem> Problems)? best = null;
        foreach (var branch in Branches(_reader))
        {
            var problems = AvroReadingRules.Compare(branch, written);
            if (best is null || Weight(problems) < Weight(best.Value.Problems))
                best = (branch, problems);
        }

        if (best is not { } match)
            return;
        if (Weight(match.Problems) >= (int)RecordReading.Fails * 10)
            _problems.Add(CannotRead(written, match.Problems[0]));
        else
            _problems.AddRange(match.Problems);
        _read.Add((match.Reader, written));
    }

    private ReadingProblem CannotRead(AvroSchema written, ReadingProblem problem)
    {
        if (written.Type == AvroType.Null)
            return ReadingProblem.Fails("may be null now") with { Failure = $"{ReadingProblem.FieldPlace} may be null, which it does not allow" };
        return _reader is AvroUnion || _writer is AvroUnion
            ? ReadingProblem.Fails($"may be {AvroReadingRules.Words(written)} now, which the reader refuses")
            : problem;
    }

    private static int Weight(List<ReadingProblem> problems)
    {
        var weight = 0;
        foreach (var problem in problems)
            weight = Math.Max(weight, ((int)problem.Record * 10) + (int)problem.Field);
        return weight;
    }

    private static bool IsNull(AvroSchema schema)
    {
        foreach (var branch in Branches(schema))
        {
            if (branch.Type != AvroType.Null)
                return false;
        }

        return true;
    }

    private static IReadOnlyList<AvroSchema> Branches(AvroSchema schema) => schema is AvroUnion union ? union.Branches : [schema];
}
