namespace LineageAnalyzers.Schemas.Avro;

/// <summary>The types of the Avro specification.</summary>
public enum AvroType
{
    /// <summary><c>null</c></summary>
    Null,

    /// <summary><c>boolean</c></summary>
    Boolean,

    /// <summary><c>int</c></summary>
    Int,

    /// <summary><c>long</c></summary>
    Long,

    /// <summary><c>float</c></summary>
    Float,

    /// <summary><c>double</c></summary>
    Double,

    /// <summary><c>bytes</c></summary>
    Bytes,

    /// <summary><c>string</c></summary>
    String,

    /// <summary><c>record</c> or <c>error</c></summary>
    Record,

    /// <summary><c>enum</c></summary>
    Enum,

    /// <summary><c>array</c></summary>
    Array,

    /// <summary><c>map</c></summary>
    Map,

    /// <summary>A union.</summary>
    Union,

    /// <summary><c>fixed</c></summary>
    Fixed,
}

/// <summary>The words for the types.</summary>
internal static class AvroTypeNames
{
    private static readonly string[] Words =
        ["null", "boolean", "int", "long", "float", "double", "bytes", "string", "record", "enum", "array", "map", "union", "fixed"];

    private static readonly string[] Capitals =
        ["NULL", "BOOLEAN", "INT", "LONG", "FLOAT", "DOUBLE", "BYTES", "STRING", "RECORD", "ENUM", "ARRAY", "MAP", "UNION", "FIXED"];

    /// <summary>As a schema writes it.</summary>
    public static string Word(AvroType type) => Words[(int)type];

    /// <summary>As Avro's compatibility messages write it.</summary>
    public static string Capital(AvroType type) => Capitals[(int)type];

    /// <summary>The primitive type of this name; false when it is none.</summary>
    public static bool TryPrimitive(string name, out AvroType type)
    {
        switch (name)
        {
            case "null": type = AvroType.Null; return true;
            case "boolean": type = AvroType.Boolean; return true;
            case "int": type = AvroType.Int; return true;
            case "long": type = AvroType.Long; return true;
            case "float": type = AvroType.Float; return true;
            case "double": type = AvroType.Double; return true;
            case "bytes": type = AvroType.Bytes; return true;
            case "string": type = AvroType.String; return true;
            default: type = AvroType.Null; return false;
        }
    }
}
