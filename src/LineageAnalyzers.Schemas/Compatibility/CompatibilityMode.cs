namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>What a subject demands of its next version. The names are Confluent's.</summary>
public enum CompatibilityMode
{
    /// <summary>Nothing is checked.</summary>
    None,

    /// <summary>The new schema reads data written with the latest version.</summary>
    Backward,

    /// <summary>The new schema reads data written with every version.</summary>
    BackwardTransitive,

    /// <summary>The latest version reads data written with the new schema.</summary>
    Forward,

    /// <summary>Every version reads data written with the new schema.</summary>
    ForwardTransitive,

    /// <summary>Both, with the latest version.</summary>
    Full,

    /// <summary>Both, with every version.</summary>
    FullTransitive,
}

/// <summary>The text of the modes and what they ask.</summary>
public static class CompatibilityModes
{
    private static readonly string[] Words =
        ["NONE", "BACKWARD", "BACKWARD_TRANSITIVE", "FORWARD", "FORWARD_TRANSITIVE", "FULL", "FULL_TRANSITIVE"];

    /// <summary>Every mode's text, for messages.</summary>
    public static string All => string.Join(", ", Words);

    /// <summary>The text, for example <c>FULL_TRANSITIVE</c>.</summary>
    public static string Text(this CompatibilityMode mode) => Words[(int)mode];

    /// <summary>The mode of a text, in any case; false when there is none.</summary>
    public static bool TryParse(string? text, out CompatibilityMode mode)
    {
        for (var index = 0; index < Words.Length; index++)
        {
            if (string.Equals(Words[index], text, StringComparison.OrdinalIgnoreCase))
            {
                mode = (CompatibilityMode)index;
                return true;
            }
        }

        mode = CompatibilityMode.None;
        return false;
    }

    /// <summary>Whether the new schema must read what older ones wrote.</summary>
    public static bool IsBackward(this CompatibilityMode mode) =>
        mode is CompatibilityMode.Backward or CompatibilityMode.BackwardTransitive or CompatibilityMode.Full or CompatibilityMode.FullTransitive;

    /// <summary>Whether older schemas must read what the new one writes.</summary>
    public static bool IsForward(this CompatibilityMode mode) =>
        mode is CompatibilityMode.Forward or CompatibilityMode.ForwardTransitive or CompatibilityMode.Full or CompatibilityMode.FullTransitive;

    /// <summary>Whether every version counts, not only the latest.</summary>
    public static bool IsTransitive(this CompatibilityMode mode) =>
        mode is CompatibilityMode.BackwardTransitive or CompatibilityMode.ForwardTransitive or CompatibilityMode.FullTransitive;
}
