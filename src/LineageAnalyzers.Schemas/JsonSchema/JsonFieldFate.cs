using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Differences;
using LineageAnalyzers.Schemas.JsonSchema.Model;
using LineageAnalyzers.Schemas.Reading;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>
/// Follows one field through both schemas and says what a reader of the old shape gets. Where a schema combines several alternatives,
/// nothing is claimed unless both say the same.
/// </summary>
internal static class JsonFieldFate
{
    public static FieldFate Find(Subschema reader, Subschema writer, string path, bool whole)
    {
        var wayChanged = (FieldFate?)null;
        foreach (var step in FieldSteps.Of(path))
        {
            if (Enter(ref reader, ref writer, step, ref wayChanged) is { } fate)
                return fate;
        }

        var end = Compare(reader, writer, whole);
        return end.Kind == FieldFateKind.Unchanged ? wayChanged ?? end : end;
    }

    // Null when both have what the step leads to.
    private static FieldFate? Enter(ref Subschema reader, ref Subschema writer, string step, ref FieldFate? wayChanged)
    {
        var (from, to) = (FieldShape.Of(reader), FieldShape.Of(writer));
        if (from.IsUnclear || to.IsUnclear)
            return Unclear(reader, writer, "lies in a combination of several schemas that changes");
        if (to.IsNullable && !from.IsNullable)
            wayChanged ??= new FieldFate(FieldFateKind.Changed, "lies in something that may be null now");
        return step switch
        {
            FieldPath.Items => EnterItems(from, to, ref reader, ref writer),
            FieldPath.MapValues => EnterValues(from, to, ref reader, ref writer),
            _ => EnterProperty(from, to, step, ref reader, ref writer, ref wayChanged),
        };
    }

    private static FieldFate? EnterProperty(
        FieldShape from, FieldShape to, string name, ref Subschema reader, ref Subschema writer, ref FieldFate? wayChanged)
    {
        var before = from.Property(name, out var wasRequired, out var isAmbiguous);
        if (before is null)
            return new FieldFate(FieldFateKind.Unclear, "is not in the schema that the code was compared with");
        if (to.Part<ObjectSubschema>() is not { } record)
            return new FieldFate(FieldFateKind.Changed, $"lies in something that changes from {SubschemaWords.Of(reader)} to {SubschemaWords.Of(writer)}");
        var after = to.Property(name, out var isRequired, out var isAmbiguousNow);
        if (isAmbiguous || isAmbiguousNow)
            return Unclear(reader, writer, "has several schemas at once");
        if (after is null)
            return Missing(record, name);
        if (after.Resolved.Kind == SubschemaKind.False)
            return new FieldFate(FieldFateKind.Removed, "is never there any more");
        if (wasRequired && !isRequired)
            wayChanged ??= new FieldFate(FieldFateKind.Changed, "may be missing now, or what it lies in");
        (reader, writer) = (before, after);
        return null;
    }

    private static FieldFate Missing(ObjectSubschema writer, string name)
    {
        try
        {
            return writer.SchemaOfMore(name) is { } more
                ? new FieldFate(FieldFateKind.Changed, $"is only allowed as a further property now ({SubschemaWords.Of(more)})")
                : new FieldFate(FieldFateKind.Removed, "is removed");
        }
        catch (SchemaException problem)
        {
            return new FieldFate(FieldFateKind.Unclear, $"cannot be found: {problem.Problem}");
        }
    }

    private static FieldFate? EnterItems(FieldShape from, FieldShape to, ref Subschema reader, ref Subschema writer)
    {
        var (before, after) = (from.Part<ArraySubschema>(), to.Part<ArraySubschema>());
        if (before is not null && after is null)
            return new FieldFate(FieldFateKind.Changed, $"lies in something that changes from {SubschemaWords.Of(reader)} to {SubschemaWords.Of(writer)}");
        if (before?.Items is null || after!.Items is null)
            return Unclear(reader, writer, "lies in an array whose items have no schema in common");
        (reader, writer) = (before.Items, after.Items);
        return null;
    }

    private static FieldFate? EnterValues(FieldShape from, FieldShape to, ref Subschema reader, ref Subschema writer)
    {
        var (before, after) = (from.Part<ObjectSubschema>(), to.Part<ObjectSubschema>());
        if (before is not null && after is null)
            return new FieldFate(FieldFateKind.Changed, $"lies in something that changes from {SubschemaWords.Of(reader)} to {SubschemaWords.Of(writer)}");
        if (before?.Additional is null || after!.Additional is null)
            return Unclear(reader, writer, "lies in a map whose values have no schema in common");
        (reader, writer) = (before.Additional, after.Additional);
        return null;
    }

    private static FieldFate Compare(Subschema reader, Subschema writer, bool whole)
    {
        var (from, to) = (FieldShape.Of(reader), FieldShape.Of(writer));
        if (to.IsNullable && !from.IsNullable)
            return new FieldFate(FieldFateKind.Changed, "may be null now");
        if (from.IsUnclear || to.IsUnclear)
            return Unclear(reader, writer, "is a combination of several schemas that changes");
        if (!whole && HoldsObject(reader, writer))
            return FieldFate.Unchanged;
        if (FormatOf(from) is var format && FormatOf(to) is var newFormat && format != newFormat)
            return new FieldFate(FieldFateKind.Changed, $"changes its format from {format ?? "none"} to {newFormat ?? "none"}");
        if (FindProblem(reader, writer, from, to, whole, out var unclear) is not { } problem)
            return unclear ?? FieldFate.Unchanged;
        var (before, after) = (SubschemaWords.Of(reader), SubschemaWords.Of(writer));
        return new FieldFate(FieldFateKind.Changed, before == after ? $"changes inside ({problem})" : $"changes from {before} to {after}");
    }

    // An object that is only walked through may change inside; its fields are asked for one by one.
    private static bool HoldsObject(Subschema reader, Subschema writer)
    {
        for (var depth = 0; depth < 32; depth++)
        {
            var (from, to) = (FieldShape.Of(reader), FieldShape.Of(writer));
            if (from.Part<ObjectSubschema>() is not null && to.Part<ObjectSubschema>() is not null)
                return true;
            if (from.Part<ArraySubschema>()?.Items is not { } before || to.Part<ArraySubschema>()?.Items is not { } after)
                return false;
            (reader, writer) = (before, after);
        }

        return false;
    }

    // Code parses texts by their format, which registries do not compare.
    private static string? FormatOf(FieldShape shape)
    {
        foreach (var part in shape.Parts)
        {
            if (part.Definition?["format"]?.AsString is { } format)
                return format;
        }

        return null;
    }

    // What keeps the reader's schema from holding for the data: what still fits it arrives as the reader knows it. Of a whole object every
    // difference matters but that of a note.
    private static string? FindProblem(Subschema reader, Subschema writer, FieldShape from, FieldShape to, bool whole, out FieldFate? unclear)
    {
        unclear = null;
        var isOneEach = from.IsNullable || to.IsNullable;
        var (read, written) = isOneEach && from.Only is { } one && to.Only is { } other ? (one, other) : (reader, writer);
        DifferenceList? differences;
        try
        {
            differences = SchemaComparison.Run(written, read, CompatibilityPolicy.Strict, followsChains: true);
        }
        catch (SchemaException problem)
        {
            unclear = new FieldFate(FieldFateKind.Unclear, problem.Problem);
            return null;
        }

        for (var index = 0; index < (differences?.Count ?? 0); index++)
        {
            var difference = differences![index];
            if (difference.Rule.Breaks(CompatibilityPolicy.Strict) || (whole && !difference.Rule.IsNote))
                return $"{difference.Rule.Rule.Id} {difference.Path}".TrimEnd();
        }

        return null;
    }

    private static FieldFate Unclear(Subschema reader, Subschema writer, string reason) =>
        SaySame(reader, writer) ? FieldFate.Unchanged : new FieldFate(FieldFateKind.Unclear, reason);

    // References may lead to different things under one name, so what holds any is not taken for the same.
    private static bool SaySame(Subschema reader, Subschema writer) =>
        ReferenceEquals(reader, writer) || (SubschemaTwins.AreTwins(reader, writer) && !ReferenceSearch.HoldsAny(reader));
}
