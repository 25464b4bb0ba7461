namespace LineageAnalyzers.Schemas.JsonSchema.Shapes;

/// <summary>What a difference does to who reads the data.</summary>
public enum ShapeEffect
{
    /// <summary>Nothing.</summary>
    Fine,

    /// <summary>It cannot be told from what is known of the code.</summary>
    Unclear,

    /// <summary>It breaks.</summary>
    Breaks,
}

/// <summary>What sort of difference there is.</summary>
public enum ShapeTopic
{
    /// <summary>A place of which one side says too little to compare it.</summary>
    Unknown,

    /// <summary>A property that only the code has.</summary>
    Added,

    /// <summary>A property that only the registered schema has.</summary>
    Removed,

    /// <summary>A property that one side insists on.</summary>
    Requirement,

    /// <summary>The type, where one is an object or an array and the other is not the same.</summary>
    Structure,

    /// <summary>The type of a text, number or truth value.</summary>
    Scalar,

    /// <summary>Whether null may stand there.</summary>
    Null,

    /// <summary>The values of an enum.</summary>
    Values,
}

/// <summary>One difference between the shape that code gives to JSON and a registered JSON Schema.</summary>
public sealed record ShapeDifference
{
    /// <summary>The field in wire names; empty for the whole record.</summary>
    public required string Field { get; init; }

    /// <summary>What sort it is.</summary>
    public required ShapeTopic Topic { get; init; }

    /// <summary>What differs, as words that go after the field.</summary>
    public required string Words { get; init; }

    /// <summary>What it does to a reader with the code's schema of data that follows the registered one.</summary>
    public ShapeEffect Backward { get; init; }

    /// <summary>What it does to a reader with the registered schema, when the code's schema becomes the next version.</summary>
    public ShapeEffect Forward { get; init; }

    /// <summary>What it does to data that the code writes without registering a schema: whether the registered one forbids it.</summary>
    public ShapeEffect Data { get; init; }

    /// <summary><c>'customer.email' is new</c>.</summary>
    public override string ToString() => Field.Length == 0 ? $"the record {Words}" : $"'{Field}' {Words}";
}
