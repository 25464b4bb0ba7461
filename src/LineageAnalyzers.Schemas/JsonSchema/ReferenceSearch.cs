using LineageAnalyzers.Schemas.JsonSchema.Model;

namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>Whether a subschema holds a reference anywhere.</summary>
internal static class ReferenceSearch
{
    public static bool HoldsAny(Subschema? schema) => schema switch
    {
        null => false,
        ReferenceSubschema => true,
        CombinedSubschema combined => combined.Branches.Any(HoldsAny),
        NotSubschema not => HoldsAny(not.Inner),
        ConditionalSubschema condition => HoldsAny(condition.If) || HoldsAny(condition.Then) || HoldsAny(condition.Else),
        ArraySubschema array => HoldsAny(array.Items) || HoldsAny(array.Additional) || HoldsAny(array.Unevaluated) || HoldsAny(array.Contains) || array.Tuple.Any(HoldsAny),
        ObjectSubschema record =>
            HoldsAny(record.Additional) || HoldsAny(record.Unevaluated) || HoldsAny(record.Names)
            || record.Properties.Schemas.Any(property => HoldsAny(property.Schema))
            || record.Patterns.Any(pattern => HoldsAny(pattern.Schema))
            || record.SchemaDependencies.Schemas.Any(dependency => HoldsAny(dependency.Schema)),
        _ => false,
    };
}
