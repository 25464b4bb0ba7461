using System.Globalization;
using System.Runtime.CompilerServices;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// Whether a field's default is a value of its type, as Apache Avro for Java judges: any branch of a union will do, a number for a float
/// may stand in quotes, and missing fields of a record take their own defaults.
/// </summary>
internal static class AvroDefaults
{
    // A record whose default needs itself would never end.
    private const int DeepestDefault = 64;

    /// <exception cref="SchemaException">A default of the record does not fit.</exception>
    public static void Check(string text, AvroRecord record)
    {
        foreach (var field in record.FieldSlots)
        {
            if (field.Default is { } value && !IsFieldDefault(field.Type, value))
                throw AvroSchemaParser.At(text, $"the default of the field '{field.Name}' is no value of its type {field.Type}", value);
        }
    }

    /// <summary>A whole number as JSON writes it, if it fits into 64 bits.</summary>
    public static bool TryWhole(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool IsFieldDefault(AvroSchema type, JsonValue value) =>
        (type.Type is AvroType.Float or AvroType.Double && value.Kind == JsonKind.String) // a bad number was refused before
        || IsValid(type, value, 0);

    private static bool IsValid(AvroSchema type, JsonValue? value, int depth)
    {
        if (value is null || depth > DeepestDefault)
            return false;
        switch (type.Type)
        {
            case AvroType.String or AvroType.Bytes or AvroType.Enum or AvroType.Fixed:
                return value.Kind == JsonKind.String;
            case AvroType.Int:
                return value.Kind == JsonKind.Number && TryWhole(value.Text, out var number) && number == (int)number;
            case AvroType.Long:
                return value.Kind == JsonKind.Number && TryWhole(value.Text, out _);
            case AvroType.Float or AvroType.Double:
                return value.Kind == JsonKind.Number;
            case AvroType.Boolean:
                return value.Kind == JsonKind.Boolean;
            case AvroType.Null:
                return value.Kind == JsonKind.Null;
            case AvroType.Array:
                return value.Kind == JsonKind.Array && AreItems(((AvroArray)type).Items, value, depth + 1);
            case AvroType.Map:
                return value.Kind == JsonKind.Object && AreMembers(((AvroMap)type).Values, value, depth + 1);
            case AvroType.Union:
                return IsAnyBranch((AvroUnion)type, value, depth);
            default:
                return value.Kind == JsonKind.Object && IsRecord((AvroRecord)type, value, depth + 1);
        }
    }

    private static bool AreItems(AvroSchema type, JsonValue value, int depth)
    {
        foreach (var item in value.Items)
        {
            if (!IsValid(type, item, depth))
                return false;
        }

        return true;
    }

    private static bool AreMembers(AvroSchema type, JsonValue value, int depth)
    {
        foreach (var member in value.Members)
        {
            if (!IsValid(type, member.Value, depth))
                return false;
        }

        return true;
    }

    private static bool IsAnyBranch(AvroUnion union, JsonValue value, int depth)
    {
        foreach (var branch in union.BranchSlots)
        {
            if (IsValid(branch, value, depth))
                return true;
        }

        return false;
    }

    private static bool IsRecord(AvroRecord record, JsonValue value, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var field in record.FieldSlots)
        {
            var given = value[field.Name];
            if (given is null && field.Default is { Kind: JsonKind.String } text && IsFieldDefault(field.Type, text))
                continue;
            if (!IsValid(field.Type, given ?? field.Default, depth))
                return false;
        }

        return true;
    }

    // What Double.parseDouble of Java takes, but for hexadecimal: "NaN", "-Infinity", "1.5", "1e3", "2f".
    internal static bool IsDoubleText(string text)
    {
        text = text.Trim();
        var unsigned = text.Length > 0 && text[0] is '+' or '-' ? text.Substring(1) : text;
        if (unsigned is "NaN" or "Infinity")
            return true;
        if (unsigned.Length > 1 && unsigned[unsigned.Length - 1] is 'f' or 'F' or 'd' or 'D')
            unsigned = unsigned.Substring(0, unsigned.Length - 1);
        return unsigned.Length > 0
            && double.TryParse(unsigned, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
    }
}
