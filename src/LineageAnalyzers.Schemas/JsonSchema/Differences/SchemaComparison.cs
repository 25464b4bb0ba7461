using System.Runtime.CompilerServices;
using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <summary>
/// What differs between the schema of the data (original) and the one that reads it (update), as Confluent's schema registry finds it: its
/// kinds, its order and its paths. Each pair of subschemas is judged once. A pair that is met again while it is judged counts as fine, and
/// as long as that assumption proves wrong for one, everything is judged again with what is known by then.
/// </summary>
internal sealed partial class SchemaComparison
{
    // Stands in the table for a pair that is being judged.
    private static readonly DifferenceList Open = new();

    /// <summary>The most steps that one comparison may take; beyond it there is an error and no verdict.</summary>
    public const int MostSteps = 1_000_000;

    private readonly CompatibilityPolicy _policy;
    private readonly bool _followsChains;
    private readonly DifferencePlace _place = new();
    private Dictionary<long, DifferenceList?>? _judged;
    private Dictionary<long, DifferenceList>? _broken;
    private bool _hasAssumed;
    private bool _isReversed;
    private int _steps;

    private SchemaComparison(CompatibilityPolicy policy, bool followsChains) => (_policy, _followsChains) = (policy, followsChains);

    /// <summary>Every difference; null when there is none.</summary>
    /// <param name="original">The schema of the data.</param>
    /// <param name="update">The schema that reads it.</param>
    /// <param name="policy">What counts as breaking.</param>
    /// <param name="followsChains">Whether a reference to a reference is followed to its end. A registry follows one reference.</param>
    /// <exception cref="SchemaException">It cannot be told within the bounds.</exception>
    public static DifferenceList? Run(Subschema original, Subschema update, CompatibilityPolicy policy, bool followsChains = false)
    {
        var comparison = new SchemaComparison(policy, followsChains);
        try
        {
            return comparison.RunToFixedPoint(original, update);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new SchemaException("the schemas are nested too deeply to be compared");
        }
    }

    private DifferenceList? RunToFixedPoint(Subschema original, Subschema update)
    {
        while (true)
        {
            _judged?.Clear();
            _hasAssumed = false;
            DifferenceList? found = null;
            Compare(original, update, ref found);
            if (!_hasAssumed)
                return found;
            var broken = new Dictionary<long, DifferenceList>();
            foreach (var pair in _judged!)
            {
                if (pair.Value is { Breaks: true } differences)
                    broken.Add(pair.Key, differences);
            }

            if (broken.Count == (_broken?.Count ?? 0) && broken.Keys.All(pair => _broken!.ContainsKey(pair)))
                return found;
            _broken = broken;
        }
    }

    private void Compare(Subschema? original, Subschema? update, ref DifferenceList? found)
    {
        if (original is null || update is null)
        {
            if (!ReferenceEquals(original, update))
                Add(original is null ? AnnotationRules.SchemaAdded : AnnotationRules.SchemaRemoved, null, original, update, ref found);
            return;
        }

        Spend(1);
        original = Followed(original);
        update = Followed(update);
        if (IsLeaf(original) && IsLeaf(update))
            CompareTypes(original, update, ref found);
        else if (Judge(original, update) is { } differences)
            AddInside(differences, ref found);
    }

    private Subschema Followed(Subschema schema)
    {
        if (_followsChains)
            return schema.Resolved;
        return schema is ReferenceSubschema reference ? reference.Target : schema;
    }

    // What has nothing inside is compared faster than looked up.
    private static bool IsLeaf(Subschema schema) =>
        schema.Kind is not (SubschemaKind.Object or SubschemaKind.Array or SubschemaKind.Combined or SubschemaKind.Not);

    private DifferenceList? Judge(Subschema original, Subschema update)
    {
        var pair = ((long)original.Ordinal << 32) | ((long)update.Ordinal << 1) | (_isReversed ? 1L : 0L);
        _judged ??= [];
        if (_judged.TryGetValue(pair, out var known))
            return ReferenceEquals(known, Open) ? Assume(pair) : known;
        _judged.Add(pair, Open);
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var before = _place.StartAnew();
        DifferenceList? found = null;
        CompareTypes(original, update, ref found);
        _place.Return(before);
        _judged[pair] = found;
        return found;
    }

    private DifferenceList? Assume(long pair)
    {
        if (_broken is not null && _broken.TryGetValue(pair, out var broken))
            return broken;
        _hasAssumed = true;
        return null;
    }

    private void CompareTypes(Subschema original, Subschema update, ref DifferenceList? found)
    {
        if (FitsThroughBranch(original, update, ref found))
            return;
        if (original.Kind != update.Kind)
        {
            var isFine = original.Kind == SubschemaKind.False || update.AllowsAnything || (original.IsConnectBytes && update.IsConnectBytes);
            if (!isFine)
                Add(AnnotationRules.TypeChanged, null, original, update, ref found);
            return;
        }

        CompareAnnotations(original, update, ref found);
        switch (original)
        {
            case StringSubschema text: CompareStrings(text, (StringSubschema)update, ref found); break;
            case NumberSubschema number: CompareNumbers(number, (NumberSubschema)update, ref found); break;
            case EnumSubschema values: CompareEnums(values, (EnumSubschema)update, ref found); break;
            case ConstSubschema value: CompareConsts(value, (ConstSubschema)update, ref found); break;
            case CombinedSubschema combined: CompareCombined(combined, (CombinedSubschema)update, ref found); break;
            case NotSubschema not: CompareNots(not, (NotSubschema)update, ref found); break;
            case ObjectSubschema record: CompareObjects(record, (ObjectSubschema)update, ref found); break;
            case ArraySubschema array: CompareArrays(array, (ArraySubschema)update, ref found); break;
        }
    }

    // Compares into a list of its own, at the same place.
    private DifferenceList? Try(Subschema original, Subschema update)
    {
        DifferenceList? found = null;
        Compare(original, update, ref found);
        return found;
    }

    private void Add(JsonRule rule, string? last, Subschema? before, Subschema? after, ref DifferenceList? found)
    {
        Spend(1);
        found ??= new DifferenceList();
        found.Add(new JsonDifference(rule, _place.Path(last), _place.Field(), before, after), rule.Breaks(_policy));
    }

    private void AddInside(DifferenceList differences, ref DifferenceList? found)
    {
        found ??= new DifferenceList();
        Spend(differences.Count);
        if (_place.IsStart)
        {
            found.Add(differences);
            return;
        }

        var (path, field) = (_place.Path(), _place.Field());
        for (var index = 0; index < differences.Count; index++)
        {
            var difference = differences[index];
            var inner = difference.Path.Length == 0 ? path : path + "/" + difference.Path;
            found.Add(
                new JsonDifference(difference.Rule, inner, FieldPath.Join(field, difference.Field), difference.Before, difference.After),
                difference.Rule.Breaks(_policy));
        }
    }

    private void AddAll(DifferenceList? differences, ref DifferenceList? found)
    {
        if (differences is null)
            return;
        Spend(differences.Count);
        found ??= new DifferenceList();
        found.Add(differences);
    }

    private void Spend(int steps)
    {
        _steps += steps;
        if (_steps > MostSteps)
            throw new SchemaException($"the schemas are too entangled to be compared within {MostSteps} steps");
    }
}
