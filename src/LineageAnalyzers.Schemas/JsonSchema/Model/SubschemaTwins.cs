using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>
/// Finds subschemas that say the same. A registry compares how its loader would print them, so that the order of keywords does not
/// count and references are equal when their texts are.
/// </summary>
internal static class SubschemaTwins
{
    private const int FewBranches = 6;

    /// <summary>The subschemas without those that say the same as one before them.</summary>
    public static IReadOnlyList<Subschema> Drop(IReadOnlyList<Subschema> branches)
    {
        if (branches.Count > FewBranches)
            return DropByHash(branches);
        List<Subschema>? kept = null;
        for (var index = 1; index < branches.Count; index++)
        {
            var isTwin = false;
            for (var before = 0; before < index && !isTwin; before++)
                isTwin = AreTwins(branches[before], branches[index]);
            if (isTwin)
                kept ??= branches.Take(index).ToList();
            else
                kept?.Add(branches[index]);
        }

        return kept ?? branches;
    }

    /// <summary>Whether both say the same.</summary>
    public static bool AreTwins(Subschema? left, Subschema? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Kind != right.Kind)
            return false;
        return HaveSameNotes(left, right) && HaveSameContent(left, right);
    }

    private static IReadOnlyList<Subschema> DropByHash(IReadOnlyList<Subschema> branches)
    {
        var seen = new HashSet<Subschema>(TwinComparer.Instance);
        var kept = new List<Subschema>(branches.Count);
        foreach (var branch in branches)
        {
            if (seen.Add(branch))
                kept.Add(branch);
        }

        return kept;
    }

    private static bool HaveSameNotes(Subschema left, Subschema right) =>
        left.Id == right.Id
        && left.Title == right.Title
        && left.Description == right.Description
        && AreSame(left.Default, right.Default)
        && HaveSameUnknowns(left.Definition, right.Definition);

    // Keywords that no loader knows are printed, too.
    private static bool HaveSameUnknowns(JsonValue? left, JsonValue? right) =>
        ContainsUnknowns(left, right) && ContainsUnknowns(right, left);

    private static bool ContainsUnknowns(JsonValue? holder, JsonValue? wanted)
    {
        if (wanted is null)
            return true;
        foreach (var member in wanted.Members)
        {
            if (!KnownKeywords.Contains(member.Key) && !AreSame(holder?[member.Key], wanted[member.Key]))
                return false;
        }

        return true;
    }

    private static bool HaveSameContent(Subschema left, Subschema right) => left switch
    {
        StringSubschema text => AreSame(text, (StringSubschema)right),
        NumberSubschema number => AreSame(number, (NumberSubschema)right),
        EnumSubschema values => values.Values.ContainsAll(((EnumSubschema)right).Values) && ((EnumSubschema)right).Values.ContainsAll(values.Values),
        ConstSubschema value => AreSame(value.Value, ((ConstSubschema)right).Value),
        ObjectSubschema record => AreSame(record, (ObjectSubschema)right),
        ArraySubschema array => AreSame(array, (ArraySubschema)right),
        CombinedSubschema combined => AreSame(combined, (CombinedSubschema)right),
        NotSubschema not => AreTwins(not.Inner, ((NotSubschema)right).Inner),
        ConditionalSubschema condition => AreSame(condition, (ConditionalSubschema)right),
        ReferenceSubschema reference => reference.Text == ((ReferenceSubschema)right).Text,
        _ => true,
    };

    private static bool AreSame(StringSubschema left, StringSubschema right) =>
        left.IsRequired == right.IsRequired
        && left.MinLength == right.MinLength
        && left.MaxLength == right.MaxLength
        && left.Pattern == right.Pattern
        && left.Format == right.Format;

    private static bool AreSame(NumberSubschema left, NumberSubschema right) =>
        left.IsRequired == right.IsRequired
        && left.IsInteger == right.IsInteger
        && left.MinimumIsExclusive == right.MinimumIsExclusive
        && left.MaximumIsExclusive == right.MaximumIsExclusive
        && left.Minimum?.Text == right.Minimum?.Text
        && left.Maximum?.Text == right.Maximum?.Text
        && left.ExclusiveMinimum?.Text == right.ExclusiveMinimum?.Text
        && left.ExclusiveMaximum?.Text == right.ExclusiveMaximum?.Text
        && left.MultipleOf?.Text == right.MultipleOf?.Text;

    private static bool AreSame(ArraySubschema left, ArraySubschema right) =>
        left.IsRequired == right.IsRequired
        && left.IsUnique == right.IsUnique
        && left.MinItems == right.MinItems
        && left.MaxItems == right.MaxItems
        && left.AllowsMore == right.AllowsMore
        && left.MinContains == right.MinContains
        && left.MaxContains == right.MaxContains
        && AreTwins(left.Items, right.Items)
        && AreTwins(left.Additional, right.Additional)
        && AreTwins(left.Unevaluated, right.Unevaluated)
        && AreTwins(left.Contains, right.Contains)
        && AreSame(left.Tuple, right.Tuple);

    private static bool AreSame(ObjectSubschema left, ObjectSubschema right) =>
        left.IsRequired == right.IsRequired
        && left.RefusesMore == right.RefusesMore
        && left.MinProperties == right.MinProperties
        && left.MaxProperties == right.MaxProperties
        && left.Required.SequenceEqual(right.Required)
        && AreTwins(left.Additional, right.Additional)
        && AreTwins(left.Unevaluated, right.Unevaluated)
        && AreTwins(left.Names, right.Names)
        && AreSame(left.Properties, right.Properties)
        && AreSame(left.SchemaDependencies, right.SchemaDependencies)
        && AreSame(left.Patterns, right.Patterns)
        && AreSame(left.NameDependencies, right.NameDependencies);

    private static bool AreSame(CombinedSubschema left, CombinedSubschema right) =>
        left.Criterion == right.Criterion && left.IsGenerated == right.IsGenerated && AreSame(left.Branches, right.Branches);

    private static bool AreSame(ConditionalSubschema left, ConditionalSubschema right) =>
        AreTwins(left.If, right.If) && AreTwins(left.Then, right.Then) && AreTwins(left.Else, right.Else);

    private static bool AreSame(NamedSubschemas left, NamedSubschemas right)
    {
        if (left.Schemas.Count != right.Schemas.Count)
            return false;
        foreach (var schema in left.Schemas)
        {
            if (!AreTwins(schema.Schema, right[schema.Name]))
                return false;
        }

        return true;
    }

    private static bool AreSame(IReadOnlyList<PatternSubschema> left, IReadOnlyList<PatternSubschema> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var index = 0; index < left.Count; index++)
        {
            if (left[index].Expression.Text != right[index].Expression.Text || !AreTwins(left[index].Schema, right[index].Schema))
                return false;
        }

        return true;
    }

    private static bool AreSame(IReadOnlyDictionary<string, ISet<string>>? left, IReadOnlyDictionary<string, ISet<string>>? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        return left.Count == right.Count && left.All(names => right.TryGetValue(names.Key, out var others) && names.Value.SetEquals(others));
    }

    private static bool AreSame(IReadOnlyList<Subschema> left, IReadOnlyList<Subschema> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var index = 0; index < left.Count; index++)
        {
            if (!AreTwins(left[index], right[index]))
                return false;
        }

        return true;
    }

    private static bool AreSame(JsonValue? left, JsonValue? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : JsonEquality.AreEqualInJava(left, right);

    private sealed class TwinComparer : IEqualityComparer<Subschema>
    {
        public static TwinComparer Instance { get; } = new();

        public bool Equals(Subschema? left, Subschema? right) => AreTwins(left, right);

        public int GetHashCode(Subschema schema) => unchecked(((int)schema.Kind * 397) ^ (schema switch
        {
            ReferenceSubschema reference => reference.Text.GetHashCode(),
            ConstSubschema value => JsonEquality.HashOf(value.Value),
            EnumSubschema values => values.Values.Values.Count == 0 ? 0 : 1,
            StringSubschema text => (text.MinLength ?? -1) ^ ((text.MaxLength ?? -1) << 8) ^ (text.Pattern?.GetHashCode() ?? 0),
            NumberSubschema number => (number.Minimum?.Text.GetHashCode() ?? 1) ^ (number.Maximum?.Text.GetHashCode() ?? 2),
            ObjectSubschema record => NamesOf(record),
            _ => 0,
        }) ^ (schema.Title?.GetHashCode() ?? 0));

        private static int NamesOf(ObjectSubschema record)
        {
            var hash = record.Required.Count;
            foreach (var schema in record.Properties.Schemas)
                hash ^= schema.Hash;
            return hash;
        }
    }
}
