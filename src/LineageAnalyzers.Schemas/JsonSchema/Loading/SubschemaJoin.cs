using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>
/// Puts the keywords of one schema object of the newer drafts together, one after the other: those for the same
/// type of value merge, keywords for a type go into the branch of that type, everything else stands side by side in an <c>allOf</c>.
/// </summary>
internal static class SubschemaJoin
{
    /// <summary>Both together. The first may be changed.</summary>
    public static Subschema Join(Subschema first, Subschema second)
    {
        if (TryMerge(first, second))
            return first;
        if (IsTypes(first, out var types) && HasKind(types, second.Kind))
        {
            AddTo(types.Branches, second);
            return first;
        }

        if (IsTypes(second, out types) && HasKind(types, first.Kind))
        {
            AddTo(types.Branches, first);
            return second;
        }

        var parts = new List<Subschema>();
        AddEach(parts, first);
        AddEach(parts, second);
        return new CombinedSubschema(Criterion.All, parts, isGenerated: true);
    }

    /// <summary>The branches that a subschema adds to an <c>allOf</c>, <c>anyOf</c> or <c>oneOf</c>: one that was only put together falls apart again.</summary>
    public static IReadOnlyList<Subschema> Flatten(Subschema schema) =>
        schema is CombinedSubschema { IsGenerated: true, Criterion: Criterion.All } all ? all.Branches : [schema];

    private static void AddEach(List<Subschema> parts, Subschema schema)
    {
        foreach (var part in Flatten(schema))
            AddTo(parts, part);
    }

    private static void AddTo(List<Subschema> parts, Subschema schema)
    {
        foreach (var part in parts)
        {
            if (TryMerge(part, schema))
                return;
        }

        parts.Add(schema);
    }

    private static bool TryMerge(Subschema first, Subschema second)
    {
        switch (first)
        {
            case StringSubschema text when second is StringSubschema other: text.Add(other); break;
            case NumberSubschema number when second is NumberSubschema other: number.Add(other); break;
            case ArraySubschema array when second is ArraySubschema other: array.Add(other); break;
            case ObjectSubschema record when second is ObjectSubschema other: record.Add(other); break;
            default: return false;
        }

        first.Title = second.Title ?? first.Title;
        first.Description = second.Description ?? first.Description;
        first.Default = second.Default ?? first.Default;
        first.IsConnectBytes |= second.IsConnectBytes;
        return true;
    }

    private static bool IsTypes(Subschema schema, out CombinedSubschema types)
    {
        types = (schema as CombinedSubschema)!;
        return types is { IsGenerated: true, Criterion: Criterion.Any };
    }

    private static bool HasKind(CombinedSubschema types, SubschemaKind kind)
    {
        foreach (var branch in types.Branches)
        {
            if (branch.Kind == kind)
                return true;
        }

        return false;
    }
}
