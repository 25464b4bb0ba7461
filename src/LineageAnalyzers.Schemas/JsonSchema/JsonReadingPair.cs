using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Differences;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>A member of the class that code reads JSON with, beside the schema that the data has there.</summary>
/// <param name="reader">The schema that the code was compiled with, or that stands for its class.</param>
/// <param name="writer">The schema of the data.</param>
/// <param name="sides">Whose words both are.</param>
/// <param name="missing">What it means that the data may leave it out; null where that does no harm, or cannot be.</param>
internal sealed class JsonReadingPair(Subschema reader, Subschema writer, JsonSides sides, ReadingProblem? missing = null) : ReadingPair
{
    private static readonly PlainSubschema Anything = new(SubschemaKind.Empty);
    private static readonly ReadingProblem MayBeMissing = ReadingProblem.Lost("may be missing now, so that its default takes its place");
    private static readonly ReadingProblem MayBeMissingAndIsDemanded = ReadingProblem.MayFail("may be missing, and the code needs it");

    private readonly JsonShape _reader = JsonShape.Of(reader);
    private readonly JsonShape _writer = JsonShape.Of(writer);

    public override object Key => (reader, writer, missing);

    public override bool IsSame => missing is null && !sides.AreClasses && (SaySame() || HaveNoDifference());

    public override IReadOnlyList<ReadingProblem> FindProblems()
    {
        var problems = new List<ReadingProblem>();
        if (missing is not null)
            problems.Add(missing);
        if (ClassPlace.ConverterOf(reader) is { } converter && converter != ClassPlace.ConverterOf(writer))
            problems.Add(ReadingProblem.MayFail("is read in a way that the code does not show"));
        if (_reader.Only is not { Kind: not MemberKind.Mixed } member)
        {
            if (!SaySame() && !IsAmongAlternatives())
                problems.Add(ReadingProblem.MayFail("is a combination of several schemas that changes"));
            return problems;
        }

        if (_writer.IsNullable && !_reader.IsNullable && CompareNull(member) is { } refused)
            problems.Add(refused);
        var change = $"changes from {SubschemaWords.Of(reader)} to {SubschemaWords.Of(writer)}";
        foreach (var written in _writer.Alternatives)
        {
            if (written.Kind == MemberKind.Any && member.Kind != MemberKind.Any && sides.IsWriterClass)
                problems.Add(ReadingProblem.MayFail("is written in a way that the code does not show"));
            else if (JsonReadingRules.Compare(member, written, change) is { } problem)
                problems.Add(problem);
            else if (sides.AreClasses && !ClassPlace.AreOne(reader, writer) && ClassReadingRules.Compare(member, written) is { } unknown)
                problems.Add(unknown);
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
                    MemberKind.Object => EnterProperties(from, to).Concat(EnterValues(from.Shape, to.Shape)),
                    MemberKind.Array => EnterItems(from.Shape, to.Shape),
                    _ => [],
                };
                foreach (var step in steps)
                    yield return step;
            }
        }
    }

    private IEnumerable<ReadingStep> EnterProperties(JsonAlternative from, JsonAlternative to)
    {
        foreach (var name in from.Shape.Parts.OfType<ObjectSubschema>().SelectMany(part => part.Properties.Schemas).Select(property => property.Name).Distinct())
        {
            var before = from.Shape.Property(name, out var wasRequired, out _)!;
            var after = to.Shape.Property(name, out var isRequired, out _) ?? SchemaOfMore(to.Shape, name);

            // Of a class inside itself the members are not said again.
            if (after is null && sides.IsWriterClass && to.IsFree)
                after = Anything;
            yield return new ReadingStep(
                name,
                after is null || after.Resolved.Kind == SubschemaKind.False
                    ? new JsonMissingProperty(name, before, to.Shape, sides, sides.IsReaderClass && wasRequired)
                    : new JsonReadingPair(before, after, sides, wasRequired ? WhenMissing(after, isRequired) : null));
        }
    }

    // A class writes each of its members, but one that may be null may be left out.
    private ReadingProblem? WhenMissing(Subschema written, bool isRequired)
    {
        var mayBeMissing = sides.IsWriterClass ? JsonShape.Of(written).IsNullable : !isRequired;
        if (!mayBeMissing)
            return null;
        return sides.IsReaderClass ? MayBeMissingAndIsDemanded : sides.IsWriterClass ? null : MayBeMissing;
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
    private IEnumerable<ReadingStep> EnterValues(FieldShape from, FieldShape to)
    {
        if (from.Part<ObjectSubschema>() is not { Additional: { } values } map)
            yield break;
        foreach (var written in to.Parts.OfType<ObjectSubschema>())
        {
            if (written.Additional is not null || !written.RefusesMore)
                yield return new ReadingStep(FieldPath.MapValues, new JsonReadingPair(values, written.Additional ?? Anything, sides));
            foreach (var property in written.Properties.Schemas.Where(property => map.Properties[property.Name] is null))
                yield return new ReadingStep(FieldPath.MapValues, new JsonReadingPair(values, property.Schema, sides));
        }
    }

    private IEnumerable<ReadingStep> EnterItems(FieldShape from, FieldShape to)
    {
        if (from.Part<ArraySubschema>() is not { } read || to.Part<ArraySubschema>() is not { } written)
            yield break;
        if ((read.Items ?? read.Tuple.FirstOrDefault()) is not { } items)
            yield break;
        if (written.Items is not null || written.Tuple.Count == 0)
            yield return new ReadingStep(FieldPath.Items, new JsonReadingPair(items, written.Items ?? Anything, sides));
        foreach (var item in written.Tuple)
            yield return new ReadingStep(FieldPath.Items, new JsonReadingPair(items, item, sides));
    }

    private ReadingProblem? CompareNull(JsonAlternative member) => JsonReadingRules.CompareNull(member) is not { } refused ? null
        : sides.IsWriterClass ? ClassReadingRules.CompareNullOrMissing(refused)
        : sides.IsReaderClass ? ClassReadingRules.CompareNull(refused)
        : refused;

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
