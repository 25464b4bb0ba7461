using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <content>Arrays.</content>
internal sealed partial class SchemaComparison
{
    private void CompareArrays(ArraySubschema original, ArraySubschema update, ref DifferenceList? found)
    {
        _place.PushInside("items", FieldPath.Items);
        Compare(original.Items, update.Items, ref found);
        _place.Pop();
        CompareTuples(original, update, ref found);
        CompareAdditionalItems(original, update, ref found);
        CompareUnevaluated(ArrayRules.Unevaluated, original.Unevaluated, update.Unevaluated, FieldPath.Items, ref found);
        CompareCounts(ArrayRules.MaxItems, original.MaxItems, update.MaxItems, original, update, ref found);
        CompareCounts(ArrayRules.MinItems, original.MinItems, update.MinItems, original, update, ref found);
        if (original.IsUnique != update.IsUnique)
            Add(original.IsUnique ? ArrayRules.UniqueRemoved : ArrayRules.UniqueAdded, "uniqueItems", original, update, ref found);
        CompareCounts(ArrayRules.MaxContains, original.MaxContains, update.MaxContains, original, update, ref found);
        CompareCounts(ArrayRules.MinContains, original.MinContains, update.MinContains, original, update, ref found);
    }

    private void CompareTuples(ArraySubschema original, ArraySubschema update, ref DifferenceList? found)
    {
        var count = Math.Max(original.Tuple.Count, update.Tuple.Count);
        for (var index = 0; index < count; index++)
        {
            _place.PushItem(index);
            if (index >= update.Tuple.Count)
                CompareRemovedItem(original.Tuple[index], update, ref found);
            else if (index >= original.Tuple.Count)
                CompareAddedItem(original, update.Tuple[index], ref found);
            else
                Compare(original.Tuple[index], update.Tuple[index], ref found);
            _place.Pop();
        }
    }

    private void CompareRemovedItem(Subschema before, ArraySubschema update, ref DifferenceList? found)
    {
        if (update.IsOpen)
        {
            Add(ArrayRules.RemovedFromOpen, null, before, null, ref found);
        }
        else if (update.SchemaOfMore is { } more)
        {
            var differences = Try(before, more);
            AddAll(differences, ref found);
            Add(differences is { Breaks: true } ? ArrayRules.RemovedNotCovered : ArrayRules.RemovedCovered, null, before, more, ref found);
        }
        else
        {
            Add(before.Kind == SubschemaKind.False ? ArrayRules.FalseRemovedFromClosed : ArrayRules.RemovedFromClosed, null, before, null, ref found);
        }
    }

    private void CompareAddedItem(ArraySubschema original, Subschema after, ref DifferenceList? found)
    {
        if (original.IsOpen)
        {
            Add(after.AllowsAnything ? ArrayRules.EmptyAddedToOpen : ArrayRules.AddedToOpen, null, null, after, ref found);
        }
        else if (original.SchemaOfMore is { } more)
        {
            var differences = Try(more, after);
            AddAll(differences, ref found);
            Add(differences is { Breaks: true } ? ArrayRules.AddedNotCovered : ArrayRules.AddedCovered, null, more, after, ref found);
        }
        else
        {
            Add(ArrayRules.AddedToClosed, null, null, after, ref found);
        }
    }

    private void CompareAdditionalItems(ArraySubschema original, ArraySubschema update, ref DifferenceList? found)
    {
        if (original.AllowsMore && update.AllowsMore && original.Additional is null && update.Additional is null)
            return;
        _place.PushInside("additionalItems", FieldPath.Items);
        if (original.AllowsMore != update.AllowsMore)
            Add(original.AllowsMore ? ArrayRules.AdditionalRemoved : ArrayRules.AdditionalAdded, null, original, update, ref found);
        else if (original.Additional is null && update.Additional is not null)
            Add(ArrayRules.AdditionalNarrowed, null, original, update, ref found);
        else if (update.Additional is null && original.Additional is not null)
            Add(ArrayRules.AdditionalExtended, null, original, update, ref found);
        else
            Compare(original.Additional, update.Additional, ref found);
        _place.Pop();
    }
}
