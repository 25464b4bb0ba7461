namespace LineageAnalyzers.Model.Manifests;

/// <summary>The text of an enum's members in a manifest: the member's name with a small first letter.</summary>
/// <typeparam name="T">The enum.</typeparam>
public static class WireText<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts =
        ((T[])Enum.GetValues(typeof(T))).ToDictionary(value => value, value => Text(value.ToString()));

    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The member's text.</summary>
    public static string Of(T value) => Texts[value];

    /// <summary>The member with this text; false when there is none.</summary>
    public static bool TryParse(string text, out T value) => Values.TryGetValue(text, out value);

    /// <summary>Every text, in the order of the members.</summary>
    public static IEnumerable<string> All => Texts.Values;

    // The schema origin is two words on the wire, as design documents of the format have it.
    private static string Text(string name) => name == "GeneratedCode" ? "generated-code" : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
