namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>Words for why a reader cannot read a writer's data when neither is the newer one.</summary>
public static class ReaderWords
{
    /// <summary>Why, as words that go after the reader's name.</summary>
    public static string Describe(SchemaChange change)
    {
        var field = change.Field.Length == 0 ? "the record" : $"'{change.Field}'";
        return change.Kind switch
        {
            "READER_FIELD_MISSING_DEFAULT_VALUE" => $"it needs {field}, which is not written and has no default",
            "MISSING_ENUM_SYMBOLS" => $"{field} may hold symbols that it does not know: {change.Message}",
            "MISSING_UNION_BRANCH" => $"{field} may hold something that it has no branch for ({change.Message})",
            "TYPE_MISMATCH" when change.Message.EndsWith("writer type: NULL", StringComparison.Ordinal) => $"{field} may be null, which it does not allow",
            "NAME_MISMATCH" => $"the type of {field} has another name ({change.Message})",
            _ => $"{field} differs ({change.Message})",
        };
    }
}
