namespace LineageAnalyzers.Schemas.JsonSchema;

/// <summary>
/// Whose words two schemas are. One that stands for a class says which members there are, but not how wide a number is or what a converter does; what may be null
/// in it may also be left out; and what it requires, its reader insists on.
/// </summary>
/// <param name="IsReaderClass">Whether the reader's schema stands for a class.</param>
/// <param name="IsWriterClass">Whether the writer's does.</param>
internal readonly record struct JsonSides(bool IsReaderClass, bool IsWriterClass)
{
    /// <summary>Whether both stand for classes.</summary>
    public bool AreClasses => IsReaderClass && IsWriterClass;
}
