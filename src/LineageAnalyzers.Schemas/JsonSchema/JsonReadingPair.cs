using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Differences;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>A member of the class that code reads JSON with, beside the schema that the data has there.</summary>
/// <param name="reader">The schema that the code was compiled with.</param>
/// <param name="writer">The schema of the data.</param>
/// <param name="mayBeMissing">Whether the data may leave it out where the code knows it to be there.</param>
internal sealed class JsonReadingPair(Subschema reader, Subschema writer, bool mayBeMissing = false) : ReadingPair
{
    private static readonly PlainSubschema Anything = new(SubschemaKind.Empty);

    private readonly JsonShape _reader = JsonShape.Of(reader);
    private readonly JsonShape _writer = JsonShape.Of(writer);

    public override object Key => (reader, writer, mayBeMissing);

    public override bool IsSame => !mayBeMissing && (SaySame() || HaveNoDifference());

    public override IReadOnlyList<ReadingProblem> FindProblems()
    {
        var problems = new List<ReadingProblem>();
        if (mayBeMissing)
            problems.Add(ReadingProblem.Lost("may be missing now, so that its default takes its place"));
        if (_reader.Only is not { Kind: not MemberKind.Mixed } member)
        {
            if (!SaySame() && !IsAmongAlternatives())
                problems.Add(ReadingProblem.MayFail("is a combination of several schemas that changes"));
            return problems;
        }

        if (_writer.IsNullable && !_reader.IsNullable && JsonReadingRules.CompareNull(member) is { } refused)
            problems.Add(refused);
        var change = $"changes from {SubschemaWords.Of(reader)} to {SubschemaWords.Of(writer)}";
        foreach (var written in _writer.Alternatives)
        {
            if (JsonReadingRules.Compare(member, written, change) is { } problem)
                problems.Add(problem);
        }

        return problems;
    }

    public override IEnumerable<ReadingStep> Enter()
    {
        foreach (var from in _reader.Alternatives)
        {
            foreach (var to in _writer.Alternatives.Where(written => written.Kind == from.Kind))
            {
                var steps = from.Kind switch
                {
                    MemberKind.Object => EnterProperties(from.Shape, to.Shape).Concat(EnterValues(from.Shape, to.Shape)),
                    MemberKind.Array => EnterItems(from.Shape, to.Shape),
                    _ => [],
                };
                foreach (var step in steps)
                    yield return step;
            }
        }
    }

    private static IEnumerable<ReadingStep> EnterProperties(FieldShape from, FieldShape to)
    {
        foreach (var name in from.Parts.OfType<ObjectSubschema>().SelectMany(part => part.Properties.Schemas).Select(property => property.Name).Distinct())
        {
            var before = from.Property(name, out var wasRequired, out _)!;
            var after = to.Property(name, out var isRequired, out _) ?? SchemaOfMore(to, name);
            yield return new ReadingStep(
                name,
                after is null || after.Resolved.Kind == SubschemaKind.False
                    ? new JsonMissingProperty(name, before, to)
                    : new JsonReadingPair(before, after, wasRequired && !isRequired));
        }
    }

    private static Subschema? SchemaOfMore(FieldShape shape, string name)
    {
        try
        {
            return shape.Parts.OfType<ObjectSubschema>().Select(part => part.SchemaOfMore(name)).FirstOrDefault(more => more is not null);
        }
        catch (SchemaException)
        {
            // A regular expression that takes too long to be tried: the property may be anything.
            return Anything;
        }
    }

    // A dictionary takes every property that the data may have.
    private static IEnumerable<ReadingStep> EnterValues(FieldShape from, FieldShape to)
    {
        if (from.Part<ObjectSubschema>() is not { Additional: { } values } map)
            yield break;
        foreach (var written in to.Parts.OfType<ObjectSubschema>())
        {
            if (written.Additional is not null || !written.RefusesMore)
                yield return new ReadingStep(FieldPath.MapValues, new JsonReadingPair(values, written.Additional ?? Anything));
            foreach (var property in written.Properties.Schemas.Where(property => map.Properties[property.Name] is null))
                yield return new ReadingStep(FieldPath.MapValues, new JsonReadingPair(values, property.Schema));
        }
    }

    private static IEnumerable<ReadingStep> EnterItems(FieldShape from, FieldShape to)
    {
        if (from.Part<ArraySubschema>() is not { } read || to.Part<ArraySubschema>() is not { } written)
            yield break;
        if ((read.Items ?? read.Tuple.FirstOrDefault()) is not { } items)
            yield break;
        if (written.Items is not null || written.Tuple.Count == 0)
            yield return new ReadingStep(FieldPath.Items, new JsonReadingPair(items, written.Items ?? Anything));
        foreach (var item in written.Tuple)
            yield return new ReadingStep(FieldPath.Items, new JsonReadingPair(items, item));
    }

    private bool IsAmongAlternatives() =>
        (_reader.IsNullable || !_writer.IsNullable)
        && _writer.Alternatives.TrueForAll(written => _reader.Alternatives.Exists(read =>
            read.Kind == written.Kind && read.Kind is not (MemberKind.Mixed or MemberKind.Symbol or MemberKind.Object or MemberKind.Array) && read.Format == written.Format));

    // References may lead to different things under one name, so what holds any is not taken for the same.
    private bool SaySame() => ReferenceEquals(reader, writer) || (SubschemaTwins.AreTwins(reader, writer) && !ReferenceSearch.HoldsAny(reader));

    private bool HaveNoDifference()
    {
        try
        {
            var differences = SchemaComparison.Run(writer, reader, CompatibilityPolicy.Strict, followsChains: true);
            for (var index = 0; index < (differences?.Count ?? 0); index++)
            {
                if (!differences![index].Rule.IsNote)
                    return false;
            }

            return true;
        }
        catch (SchemaException)
        {
            return false;
        }
    }
}
