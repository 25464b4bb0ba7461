using LineageAnalyzers.Model.Addresses;
using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema.Differences;

/// <content>Objects.</content>
internal sealed partial class SchemaComparison
{
    private void CompareObjects(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        CompareRequired(original, update, ref found);
        CompareProperties(original, update, ref found);
        CompareDependencies(original, update, ref found);
        CompareAdditionalProperties(original, update, ref found);
        CompareUnevaluated(ObjectRules.Unevaluated, original.Unevaluated, update.Unevaluated, FieldPath.MapValues, ref found);
        CompareCounts(ObjectRules.MaxProperties, original.MaxProperties, update.MaxProperties, original, update, ref found);
        CompareCounts(ObjectRules.MinProperties, original.MinProperties, update.MinProperties, original, update, ref found);
    }

    private void CompareRequired(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        if (original.Required.Count == 0 && update.Required.Count == 0)
            return;
        _place.Push("required");
        foreach (var property in original.Properties.Schemas)
        {
            var (was, isNow) = (original.Requires(property.Name), update.Requires(property.Name));
            if (was == isNow || update.Properties[property.Name] is not { } after)
                continue;
            _place.PushMember(property.Name);
            var rule = was ? ObjectRules.RequiredRemoved : after.Default is null ? ObjectRules.RequiredAdded : ObjectRules.RequiredWithDefaultAdded;
            Add(rule, null, property.Schema, after, ref found);
            _place.Pop();
        }

        _place.Pop();
    }

    private void CompareProperties(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        if (original.Properties.Schemas.Count == 0 && update.Properties.Schemas.Count == 0)
            return;
        _place.Push("properties");
        foreach (var property in NamedSubschemas.Union(original.Properties, update.Properties))
        {
            Spend(1);
            _place.PushMember(property.Name);
            var (before, after) = (original.Properties[property.Name], update.Properties[property.Name]);
            if (after is null)
                CompareRemoved(before!, update, property.Name, ref found);
            else if (before is null)
                CompareAdded(original, update, property.Name, after, ref found);
            else
                Compare(before, after, ref found);
            _place.Pop();
        }

        _place.Pop();
    }

    // Whether a property may go depends on what the reading schema still lets through.
    private void CompareRemoved(Subschema before, ObjectSubschema update, string name, ref DifferenceList? found)
    {
        if (update.IsOpen)
        {
            Add(PropertyRules.RemovedFromOpen, null, before, null, ref found);
        }
        else if (update.SchemaOfMore(name) is { } more)
        {
            var differences = Try(before, more);
            AddAll(differences, ref found);
            Add(differences is { Breaks: true } ? PropertyRules.RemovedNotCovered : PropertyRules.RemovedCovered, null, before, more, ref found);
        }
        else
        {
            Add(before.Kind == SubschemaKind.False ? PropertyRules.FalseRemovedFromClosed : PropertyRules.RemovedFromClosed, null, before, null, ref found);
        }
    }

    // Whether a property may come depends on what the schema of the data already let through under that name.
    private void CompareAdded(ObjectSubschema original, ObjectSubschema update, string name, Subschema after, ref DifferenceList? found)
    {
        var isRequired = update.Requires(name);
        if (original.IsOpen)
        {
            var rule = after.AllowsAnything ? PropertyRules.EmptyAddedToOpen
                : !isRequired ? PropertyRules.OptionalAddedToOpen
                : after.Default is null ? PropertyRules.RequiredAddedToOpen
                : PropertyRules.RequiredWithDefaultAddedToOpen;
            Add(rule, null, null, after, ref found);
            return;
        }

        if (original.SchemaOfMore(name) is { } more)
        {
            var differences = Try(more, after);
            AddAll(differences, ref found);
            Add(differences is { Breaks: true } ? PropertyRules.AddedNotCovered : PropertyRules.AddedCovered, null, more, after, ref found);
        }

        var unopen = !isRequired ? PropertyRules.OptionalAddedToUnopen
            : after.Default is null ? PropertyRules.RequiredAddedToUnopen
            : PropertyRules.RequiredWithDefaultAddedToUnopen;
        Add(unopen, null, null, after, ref found);
    }

    private void CompareDependencies(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        if (original.NameDependencies is null && update.NameDependencies is null
            && original.SchemaDependencies.Schemas.Count == 0 && update.SchemaDependencies.Schemas.Count == 0)
        {
            return;
        }

        _place.Push("dependencies");
        if (original.NameDependencies is not null || update.NameDependencies is not null)
            CompareNameDependencies(original, update, ref found);
        foreach (var dependency in NamedSubschemas.Union(original.SchemaDependencies, update.SchemaDependencies))
        {
            _place.PushMember(dependency.Name);
            var (before, after) = (original.SchemaDependencies[dependency.Name], update.SchemaDependencies[dependency.Name]);
            if (before is null || after is null)
                Add(before is null ? ObjectRules.DependencySchemaAdded : ObjectRules.DependencySchemaRemoved, null, before, after, ref found);
            else
                Compare(before, after, ref found);
            _place.Pop();
        }

        _place.Pop();
    }

    private void CompareNameDependencies(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        foreach (var dependency in NamedSubschemas.Union(Names(original), Names(update)))
        {
            ISet<string>? before = null, after = null;
            original.NameDependencies?.TryGetValue(dependency.Name, out before);
            update.NameDependencies?.TryGetValue(dependency.Name, out after);
            var rule = after is null ? ObjectRules.DependencyRemoved
                : before is null ? ObjectRules.DependencyAdded
                : before.SetEquals(after) ? null
                : after.IsSupersetOf(before) ? ObjectRules.DependencyExtended
                : before.IsSupersetOf(after) ? ObjectRules.DependencyNarrowed
                : ObjectRules.DependencyChanged;
            if (rule is null)
                continue;
            _place.PushMember(dependency.Name);
            Add(rule, null, original, update, ref found);
            _place.Pop();
        }
    }

    private static NamedSubschemas Names(ObjectSubschema schema) => schema.NameDependencies is null
        ? NamedSubschemas.None
        : new NamedSubschemas(schema.NameDependencies.Keys.Select(name => new NamedSubschema(name, schema)).ToList());

    private void CompareAdditionalProperties(ObjectSubschema original, ObjectSubschema update, ref DifferenceList? found)
    {
        if (!original.RefusesMore && !update.RefusesMore && original.Additional is null && update.Additional is null)
            return;
        _place.PushInside("additionalProperties", FieldPath.MapValues);
        if (original.RefusesMore != update.RefusesMore)
            Add(update.RefusesMore ? ObjectRules.AdditionalRemoved : ObjectRules.AdditionalAdded, null, original, update, ref found);
        else if (original.Additional is null && update.Additional is not null)
            Add(ObjectRules.AdditionalNarrowed, null, original, update, ref found);
        else if (update.Additional is null && original.Additional is not null)
            Add(ObjectRules.AdditionalExtended, null, original, update, ref found);
        else
            Compare(original.Additional, update.Additional, ref found);
        _place.Pop();
    }

    private void CompareUnevaluated(UnevaluatedRules rules, Subschema? original, Subschema? update, string field, ref DifferenceList? found)
    {
        if (original is null && update is null)
            return;
        _place.PushInside(rules.Keyword, field);
        var (refused, refuses) = (original?.Kind == SubschemaKind.False, update?.Kind == SubschemaKind.False);
        if (original is null || update is null)
        {
            var rule = original is null
                ? (refuses ? rules.Removed : rules.Narrowed)
                : (refused ? rules.Added : rules.Extended);
            Add(rule, null, original, update, ref found);
        }
        else if (refused != refuses)
        {
            Add(refused ? rules.Added : rules.Removed, null, original, update, ref found);
        }
        else if (original.AllowsAnything != update.AllowsAnything)
        {
            Add(original.AllowsAnything ? rules.Narrowed : rules.Extended, null, original, update, ref found);
        }
        else
        {
            Compare(original, update, ref found);
        }

        _place.Pop();
    }
}
