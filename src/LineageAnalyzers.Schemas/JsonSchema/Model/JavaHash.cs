using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>
/// The order in which Java's hash tables give their keys back. A registry reports differences in that order, and so do we, since
/// answers that can be compared line by line are worth more than a nicer order.
/// </summary>
internal static class JavaHash
{
    private const int FewNames = 24;
    private const int SmallestCapacity = 16;

    /// <summary>The hash of a text, spread as a hash table does.</summary>
    public static int Of(string text)
    {
        var hash = 0;
        foreach (var character in text)
            hash = unchecked((hash * 31) + character);
        return hash ^ (int)((uint)hash >> 16);
    }

    /// <summary>The capacity of a table that was filled one by one.</summary>
    public static int GrownCapacity(int count) => Grow(SmallestCapacity, count);

    /// <summary>The capacity of a table that was made as a copy of <paramref name="first"/> keys and then grew.</summary>
    public static int CopiedCapacity(int first, int count)
    {
        var wanted = Math.Max((int)(first / .75f) + 1, SmallestCapacity);
        var capacity = SmallestCapacity;
        while (capacity < wanted)
            capacity *= 2;
        return Grow(capacity, count);
    }

    /// <summary>Sorts names by their place in a table; the order inside one place is that of their insertion.</summary>
    public static void Sort(List<NamedSubschema> names, int capacity)
    {
        var mask = capacity - 1;
        if (names.Count > FewNames)
        {
            var sorted = names.OrderBy(name => name.Hash & mask).ToList();
            names.Clear();
            names.AddRange(sorted);
            return;
        }

        for (var index = 1; index < names.Count; index++)
        {
            var name = names[index];
            var place = index;
            for (; place > 0 && (names[place - 1].Hash & mask) > (name.Hash & mask); place--)
                names[place] = names[place - 1];
            names[place] = name;
        }
    }

    /// <summary>The members of an object in the order of a table that was filled with them.</summary>
    public static IReadOnlyList<KeyValuePair<string, JsonValue>> Order(IReadOnlyList<KeyValuePair<string, JsonValue>> members)
    {
        if (members.Count < 2)
            return members;
        var mask = GrownCapacity(members.Count) - 1;
        var places = new int[members.Count];
        var ordered = new KeyValuePair<string, JsonValue>[members.Count];
        for (var index = 0; index < ordered.Length; index++)
        {
            places[index] = Of(members[index].Key) & mask;
            ordered[index] = members[index];
        }

        if (ordered.Length > FewNames)
            return ordered.OrderBy(member => Of(member.Key) & mask).ToList();
        for (var index = 1; index < ordered.Length; index++)
        {
            for (var place = index; place > 0 && places[place - 1] > places[place]; place--)
            {
                (places[place - 1], places[place]) = (places[place], places[place - 1]);
                (ordered[place - 1], ordered[place]) = (ordered[place], ordered[place - 1]);
            }
        }

        return ordered;
    }

    private static int Grow(int capacity, int count)
    {
        while (count > capacity / 4 * 3)
            capacity *= 2;
        return capacity;
    }
}
