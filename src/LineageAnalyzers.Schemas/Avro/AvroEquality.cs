using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.Avro;

/// <summary>
/// Whether two schemas say the same: names, types, order, defaults and extra properties count; documentation, aliases and the form
/// of the text do not (as in Apache Avro for Java).
/// </summary>
internal static class AvroEquality
{
    private static readonly string[] SchemaWords =
        ["doc", "fields", "items", "name", "namespace", "size", "symbols", "values", "type", "aliases"];

    private static readonly string[] EnumWords = [.. SchemaWords, "default"];
    private static readonly string[] FieldWords = ["default", "doc", "name", "order", "type", "aliases"];

    public static bool AreEqual(AvroSchema left, AvroSchema right) => AreEqual(left, right, []);

    private static bool AreEqual(AvroSchema left, AvroSchema right, HashSet<(AvroSchema, AvroSchema)> begun)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Type != right.Type || left.FullName != right.FullName)
            return false;
        if (!HaveEqualProperties(left.Definition, right.Definition, left.Type == AvroType.Enum ? EnumWords : SchemaWords))
            return false;
        switch (left.Type)
        {
            case AvroType.Record: return !begun.Add((left, right)) || HaveEqualFields((AvroRecord)left, (AvroRecord)right, begun);
            case AvroType.Array: return AreEqual(((AvroArray)left).Items, ((AvroArray)right).Items, begun);
            case AvroType.Map: return AreEqual(((AvroMap)left).Values, ((AvroMap)right).Values, begun);
            case AvroType.Union: return HaveEqualBranches((AvroUnion)left, (AvroUnion)right, begun);
            case AvroType.Fixed: return ((AvroFixed)left).Size == ((AvroFixed)right).Size;
            case AvroType.Enum:
                var (one, other) = ((AvroEnum)left, (AvroEnum)right);
                return one.DefaultSymbol == other.DefaultSymbol && one.Symbols.SequenceEqual(other.Symbols);
            default: return true;
        }
    }

    private static bool HaveEqualFields(AvroRecord left, AvroRecord right, HashSet<(AvroSchema, AvroSchema)> begun)
    {
        if (left.Fields.Count != right.Fields.Count)
            return false;
        for (var index = 0; index < left.Fields.Count; index++)
        {
            var (one, other) = (left.Fields[index], right.Fields[index]);
            if (one.Name != other.Name
                || !AreEqualJson(one.Default, other.Default)
                || !string.Equals(OrderOf(one), OrderOf(other), StringComparison.OrdinalIgnoreCase)
                || !HaveEqualProperties(one.Definition, other.Definition, FieldWords)
                || !AreEqual(one.Type, other.Type, begun))
            {
                return false;
            }
        }

        return true;
    }

    private static string OrderOf(AvroField field) => field.Property("order")?.AsString ?? "ascending";

    private static bool HaveEqualBranches(AvroUnion left, AvroUnion right, HashSet<(AvroSchema, AvroSchema)> begun)
    {
        if (left.Branches.Count != right.Branches.Count)
            return false;
        for (var index = 0; index < left.Branches.Count; index++)
        {
            if (!AreEqual(left.Branches[index], right.Branches[index], begun))
                return false;
        }

        return true;
    }

    private static bool HaveEqualProperties(JsonValue left, JsonValue right, string[] without) =>
        HasProperties(left, right, without) && HasProperties(right, left, without);

    private static bool HasProperties(JsonValue holder, JsonValue wanted, string[] without)
    {
        foreach (var member in wanted.Members)
        {
            if (Array.IndexOf(without, member.Key) < 0 && !AreEqualJson(holder[member.Key], wanted[member.Key]))
                return false;
        }

        return true;
    }

    private static bool AreEqualJson(JsonValue? left, JsonValue? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left.Kind != right.Kind || left.Text != right.Text || left.Items.Count != right.Items.Count)
            return false;
        for (var index = 0; index < left.Items.Count; index++)
        {
            if (!AreEqualJson(left.Items[index], right.Items[index]))
                return false;
        }

        return HasProperties(left, right, []) && HasProperties(right, left, []);
    }
}
