using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <content>Combined subschemas and negations.</content>
internal sealed partial class SchemaComparison
{
    // Whether one side is combined and the other fits one of its branches.
    private bool FitsThroughBranch(Subschema original, Subschema update, ref DifferenceList? found)
    {
        if (original is not CombinedSubschema && update is CombinedSubschema wider)
        {
            if (wider.Branches.Count == 1)
                return Fits(original, wider.Branches[0], null, ref found);
            if (wider.Criterion == Criterion.All)
                return false;
            foreach (var branch in wider.Branches)
            {
                if (Fits(original, branch, CombinedRules.SumExtended, ref found))
                    return true;
            }

            return false;
        }

        if (original is CombinedSubschema narrower && update is not CombinedSubschema)
        {
            if (narrower.Branches.Count == 1)
                return Fits(narrower.Branches[0], update, null, ref found);
            if (narrower.Criterion != Criterion.All)
                return false;
            foreach (var branch in narrower.Branches)
            {
                if (Fits(branch, update, CombinedRules.ProductNarrowed, ref found))
                    return true;
            }
        }

        return false;
    }

    private bool Fits(Subschema original, Subschema update, JsonRule? rule, ref DifferenceList? found)
    {
        var differences = Try(original, update);
        if (differences is { Breaks: true })
            return false;
        AddAll(differences, ref found);
        if (rule is not null)
            Add(rule, null, original, update, ref found);
        return true;
    }

    private void CompareCombined(CombinedSubschema original, CombinedSubschema update, ref DifferenceList? found)
    {
        if (!HaveFittingCriteria(original, update, ref found))
            return;
        var (before, after) = (original.Distinct, update.Distinct);
        if (before.Count < after.Count)
            Add(update.Criterion == Criterion.All ? CombinedRules.ProductExtended : CombinedRules.SumExtended, null, original, update, ref found);
        else if (before.Count > after.Count)
            Add(original.Criterion == Criterion.All ? CombinedRules.ProductNarrowed : CombinedRules.SumNarrowed, null, original, update, ref found);
        var matching = new BranchMatching(before.Count, after.Count);
        for (var index = 0; index < before.Count; index++)
        {
            _place.PushBranch(original.Word, index);
            for (var other = 0; other < after.Count; other++)
            {
                var differences = Try(before[index], after[other]);
                if (differences is not { Breaks: true })
                    matching.Connect(index, other, differences);
            }

            _place.Pop();
        }

        Spend(matching.Solve(MostSteps));
        foreach (var differences in matching.Differences)
            AddAll(differences, ref found);
        if (matching.Size < Math.Min(before.Count, after.Count))
            Add(CombinedRules.SubschemasChanged, null, original, update, ref found);
    }

    private bool HaveFittingCriteria(CombinedSubschema original, CombinedSubschema update, ref DifferenceList? found)
    {
        if (original.Criterion == update.Criterion)
            return true;
        var (wasSingle, isSingle) = (original.Branches.Count == 1, update.Branches.Count == 1);
        var isExtended = update.Criterion == Criterion.Any
            || (wasSingle && (isSingle || update.Criterion == Criterion.One))
            || (isSingle && original.Criterion == Criterion.All);
        Add(isExtended ? CombinedRules.CriterionExtended : CombinedRules.CriterionChanged, null, original, update, ref found);
        return isExtended;
    }

    // What must not match is compared the other way round: it may only allow less than before.
    private void CompareNots(NotSubschema original, NotSubschema update, ref DifferenceList? found)
    {
        _place.Push("not");
        _isReversed = !_isReversed;
        var differences = Try(update.Inner, original.Inner);
        _isReversed = !_isReversed;
        Add(differences is { Breaks: true } ? CombinedRules.NotExtended : CombinedRules.NotNarrowed, null, original, update, ref found);
        _place.Pop();
    }
}
