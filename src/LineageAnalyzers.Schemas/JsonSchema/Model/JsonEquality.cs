using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>Whether two JSON values are the same. The order of an object's members never counts; its last member of a name does.</summary>
internal static class JsonEquality
{
    private const int FewMembers = 12;

    /// <summary>Whether both are the same value; 1 and 1.0 are the same number.</summary>
    public static bool AreEqual(JsonValue left, JsonValue right) => AreEqual(left, right, SameNumber);

    /// <summary>Whether Java would find both equal, for which 1 and 1.0, or 1.0 and 1.00, are different numbers.</summary>
    public static bool AreEqualInJava(JsonValue left, JsonValue right) => AreEqual(left, right, SameJavaNumber);

    /// <summary>A hash that is the same for values that are equal.</summary>
    public static int HashOf(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Array:
                var items = value.Items.Count;
                foreach (var item in value.Items)
                    items = unchecked((items * 31) + HashOf(item));
                return items;
            case JsonKind.Object:
                var names = 0;
                foreach (var name in ByName(value).Keys)
                    names ^= name.GetHashCode();
                return names;
            case JsonKind.Number:
                return NumberLimit.Read(value.Text)?.Value.GetHashCode() ?? 0;
            default:
                return value.Text.GetHashCode();
        }
    }

    private static bool AreEqual(JsonValue left, JsonValue right, Func<string, string, bool> sameNumber)
    {
        if (left.Kind != right.Kind)
            return false;
        switch (left.Kind)
        {
            case JsonKind.Number: return left.Text == right.Text || sameNumber(left.Text, right.Text);
            case JsonKind.Array: return HaveEqualItems(left, right, sameNumber);
            case JsonKind.Object: return HaveEqualMembers(left, right, sameNumber);
            default: return left.Text == right.Text;
        }
    }

    private static bool HaveEqualItems(JsonValue left, JsonValue right, Func<string, string, bool> sameNumber)
    {
        if (left.Items.Count != right.Items.Count)
            return false;
        for (var index = 0; index < left.Items.Count; index++)
        {
            if (!AreEqual(left.Items[index], right.Items[index], sameNumber))
                return false;
        }

        return true;
    }

    private static bool HaveEqualMembers(JsonValue left, JsonValue right, Func<string, string, bool> sameNumber)
    {
        var found = ByName(left);
        var others = ByName(right);
        if (found.Count != others.Count)
            return false;
        foreach (var member in found)
        {
            if (!others.TryGetValue(member.Key, out var other) || !AreEqual(member.Value, other, sameNumber))
                return false;
        }

        return true;
    }

    private static Dictionary<string, JsonValue> ByName(JsonValue value)
    {
        var members = new Dictionary<string, JsonValue>(Math.Min(value.Members.Count, FewMembers), StringComparer.Ordinal);
        foreach (var member in value.Members)
            members[member.Key] = member.Value;
        return members;
    }

    private static bool SameNumber(string left, string right) =>
        NumberLimit.Read(left) is { } one && NumberLimit.Read(right) is { } other && one.IsSameAs(other);

    private static bool SameJavaNumber(string left, string right) =>
        IsWhole(left) == IsWhole(right) && DecimalsOf(left) == DecimalsOf(right) && SameNumber(left, right);

    private static bool IsWhole(string text) => text.IndexOfAny(['.', 'e', 'E']) < 0 && text != "-0";

    // What Java calls the scale, so that 1.0 and 1.00 differ and 1.5e1 and 15e0 do, too.
    private static int DecimalsOf(string text)
    {
        var end = text.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (end >= 0)
            int.TryParse(text.Substring(end + 1), out exponent);
        var point = text.IndexOf('.');
        return (point < 0 ? 0 : (end < 0 ? text.Length : end) - point - 1) - exponent;
    }
}

/// <summary>The values of an enum as a set; values are equal as in Java.</summary>
internal sealed class JsonValueSet
{
    private readonly HashSet<JsonValue> _values = new(JavaComparer.Instance);

    /// <summary>The set of these values.</summary>
    public JsonValueSet(IReadOnlyList<JsonValue> values)
    {
        Values = values;
        foreach (var value in values)
            _values.Add(value);
    }

    /// <summary>The values as they are written.</summary>
    public IReadOnlyList<JsonValue> Values { get; }

    /// <summary>Whether every value of another set is in this one.</summary>
    public bool ContainsAll(JsonValueSet others) => _values.IsSupersetOf(others._values);

    private sealed class JavaComparer : IEqualityComparer<JsonValue>
    {
        public static JavaComparer Instance { get; } = new();

        public bool Equals(JsonValue? left, JsonValue? right) => JsonEquality.AreEqualInJava(left!, right!);

        public int GetHashCode(JsonValue value) => JsonEquality.HashOf(value);
    }
}
