namespace LineageAnalyzers.Schemas.Avro;

/// <summary>A union holds no union directly and no type twice; unnamed types count by their kind.</summary>
internal static class AvroUnionRule
{
    // Up to this many branches a look through the earlier ones is faster than a set.
    private const int FewBranches = 8;

    /// <exception cref="SchemaException">The union breaks the rule.</exception>
    public static void Check(string text, AvroUnion union)
    {
        var branches = union.BranchSlots;
        var seen = branches.Length > FewBranches ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var index = 0; index < branches.Length; index++)
        {
            if (branches[index].Type == AvroType.Union)
                throw AvroSchemaParser.At(text, "a union must not stand directly in a union", union.Definition.Items[index]);
            if (seen is null ? IsAmongFirst(branches, index) : !seen.Add(branches[index].FullName))
                throw AvroSchemaParser.At(text, $"the union has '{branches[index].FullName}' twice", union.Definition.Items[index]);
        }
    }

    private static bool IsAmongFirst(AvroSchema[] branches, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (branches[index].FullName == branches[count].FullName)
                return true;
        }

        return false;
    }
}
