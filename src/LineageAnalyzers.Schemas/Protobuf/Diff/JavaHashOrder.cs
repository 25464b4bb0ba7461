namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>
/// The order in which a hash set of Java gives its elements back. A registry walks through the types and enum values of two schemas in
/// this order, so its answers are sorted by it.
/// </summary>
internal static class JavaHashOrder
{
    private const int SmallestTable = 16;

    /// <summary>The names of both lists, each once.</summary>
    public static string[] Union(List<string> first, List<string> second)
    {
        var hashes = new Dictionary<string, int>(StringComparer.Ordinal);
        return Union(first, second, name => hashes.TryGetValue(name, out var hash) ? hash : hashes[name] = HashOf(name));
    }

    /// <summary>The numbers of both lists, each once.</summary>
    public static int[] Union(List<int> first, List<int> second) => Union(first, second, static number => number);

    private static T[] Union<T>(List<T> first, List<T> second, Func<T, int> hash)
        where T : notnull
    {
        var one = Order(Distinct(first), SmallestTable, hash);
        var all = new List<T>(one);
        all.AddRange(Order(Distinct(second), SmallestTable, hash));
        return Order(Distinct(all), TableFor(one.Length), hash);
    }

    private static List<T> Distinct<T>(List<T> elements)
        where T : notnull
    {
        if (elements.Count < 2)
            return elements;
        var seen = new HashSet<T>();
        return elements.FindAll(seen.Add);
    }

    // The table that a set gets when it is made from a collection of this size.
    private static int TableFor(int count)
    {
        var wanted = Math.Max((int)(count / .75f) + 1, SmallestTable);
        var table = SmallestTable;
        while (table < wanted)
            table *= 2;
        return table;
    }

    // Elements go by their slot in the table; within a slot they stay in the order in which they were added.
    private static T[] Order<T>(List<T> elements, int table, Func<T, int> hash)
    {
        while (elements.Count > table * 3L / 4)
            table *= 2;
        var ordered = elements.ToArray();
        if (ordered.Length < 2)
            return ordered;
        var keys = new long[ordered.Length];
        for (var index = 0; index < keys.Length; index++)
        {
            var spread = (uint)hash(ordered[index]);
            spread ^= spread >> 16;
            keys[index] = ((spread & (uint)(table - 1)) * (long)int.MaxValue) + index;
        }

        Array.Sort(keys, ordered);
        return ordered;
    }

    private static int HashOf(string name)
    {
        var hash = 0;
        foreach (var character in name)
            hash = unchecked((hash * 31) + character);
        return hash;
    }
}
