using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <content>Annotations, strings, numbers, enums and constants.</content>
internal sealed partial class SchemaComparison
{
    private void CompareAnnotations(Subschema original, Subschema update, ref DifferenceList? found)
    {
        if (original.Id != update.Id)
            Add(AnnotationRules.IdChanged, null, original, update, ref found);
        if (original.Title != update.Title)
            Add(AnnotationRules.TitleChanged, null, original, update, ref found);
        if (original.Description != update.Description)
            Add(AnnotationRules.DescriptionChanged, null, original, update, ref found);
        if (!HaveEqualDefaults(original, update))
            Add(AnnotationRules.DefaultChanged, null, original, update, ref found);
    }

    // The reference implementation finds no two arrays, and no two objects, equal here, and takes a null that goes for no change.
    private static bool HaveEqualDefaults(Subschema original, Subschema update)
    {
        if (original.Default is null)
            return update.Default is null;
        if (update.Default is null)
            return original.Default.Kind == JsonKind.Null;
        return original.Default.Kind is not (JsonKind.Array or JsonKind.Object)
            && JsonEquality.AreEqualInJava(original.Default, update.Default);
    }

    private void CompareStrings(StringSubschema original, StringSubschema update, ref DifferenceList? found)
    {
        CompareCounts(StringRules.MaxLength, original.MaxLength, update.MaxLength, original, update, ref found);
        CompareCounts(StringRules.MinLength, original.MinLength, update.MinLength, original, update, ref found);
        if (original.Pattern == update.Pattern)
            return;
        var rule = original.Pattern is null ? StringRules.PatternAdded
            : update.Pattern is null ? StringRules.PatternRemoved
            : StringRules.PatternChanged;
        Add(rule, "pattern", original, update, ref found);
    }

    private void CompareNumbers(NumberSubschema original, NumberSubschema update, ref DifferenceList? found)
    {
        CompareLimits(NumberRules.Maximum, original.Maximum, update.Maximum, original, update, ref found);
        CompareLimits(NumberRules.Minimum, original.Minimum, update.Minimum, original, update, ref found);
        CompareExclusiveMaximum(original, update, ref found);
        CompareLimits(NumberRules.ExclusiveMinimum, original.ExclusiveMinimum, update.ExclusiveMinimum, original, update, ref found);
        CompareMultiples(original, update, ref found);
        if (original.IsInteger != update.IsInteger)
            Add(original.IsInteger ? NumberRules.TypeExtended : NumberRules.TypeNarrowed, null, original, update, ref found);
    }

    // The reference implementation looks at the wrong limit of the reading schema for a lower one, and fails when there is none. Then we
    // say what it means to say.
    private void CompareExclusiveMaximum(NumberSubschema original, NumberSubschema update, ref DifferenceList? found)
    {
        var isLower = original.ExclusiveMaximum is { } before && update.ExclusiveMaximum is { } after && after.Value < before.Value;
        if (isLower && update.Maximum is { } maximum && original.ExclusiveMaximum!.Value <= maximum.Value)
            return;
        CompareLimits(NumberRules.ExclusiveMaximum, original.ExclusiveMaximum, update.ExclusiveMaximum, original, update, ref found);
    }

    private void CompareMultiples(NumberSubschema original, NumberSubschema update, ref DifferenceList? found)
    {
        if (original.MultipleOf is not { } before)
        {
            if (update.MultipleOf is not null)
                Add(NumberRules.MultipleOfAdded, "multipleOf", original, update, ref found);
        }
        else if (update.MultipleOf is not { } after)
        {
            Add(NumberRules.MultipleOfRemoved, "multipleOf", original, update, ref found);
        }
        else if (!before.IsSameAs(after))
        {
            var rule = !before.IsZero && after.IsMultipleOf(before) ? NumberRules.MultipleOfExpanded
                : !after.IsZero && before.IsMultipleOf(after) ? NumberRules.MultipleOfReduced
                : NumberRules.MultipleOfChanged;
            Add(rule, "multipleOf", original, update, ref found);
        }
    }

    private void CompareEnums(EnumSubschema original, EnumSubschema update, ref DifferenceList? found)
    {
        var (keepsAll, addsNone) = (update.Values.ContainsAll(original.Values), original.Values.ContainsAll(update.Values));
        if (keepsAll && addsNone)
            return;
        var rule = keepsAll ? CombinedRules.EnumExtended : addsNone ? CombinedRules.EnumNarrowed : CombinedRules.EnumChanged;
        Add(rule, "enum", original, update, ref found);
    }

    private void CompareConsts(ConstSubschema original, ConstSubschema update, ref DifferenceList? found)
    {
        if (!JsonEquality.AreEqualInJava(original.Value, update.Value))
            Add(CombinedRules.EnumChanged, "const", original, update, ref found);
    }

    private void CompareCounts(LimitRules rules, int? before, int? after, Subschema original, Subschema update, ref DifferenceList? found)
    {
        if (before == after)
            return;
        var rule = before is null ? rules.Added
            : after is null ? rules.Removed
            : before < after ? rules.Increased
            : rules.Decreased;
        Add(rule, rules.Keyword, original, update, ref found);
    }

    private void CompareLimits(LimitRules rules, NumberLimit? before, NumberLimit? after, Subschema original, Subschema update, ref DifferenceList? found)
    {
        if (before is null || after is null)
        {
            if (before is not null || after is not null)
                Add(before is null ? rules.Added : rules.Removed, rules.Keyword, original, update, ref found);
        }
        else if (before.Value < after.Value)
        {
            Add(rules.Increased, rules.Keyword, original, update, ref found);
        }
        else if (before.Value > after.Value)
        {
            Add(rules.Decreased, rules.Keyword, original, update, ref found);
        }
    }
}
