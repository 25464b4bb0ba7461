namespace LineageAnalyzers.Tool.Output;

/// <summary>A number with its noun.</summary>
internal static class Plural
{
    public static string Of(long number, string noun) =>
        number == 1 ? $"1 {noun}" : $"{number} {(noun.EndsWith('y') ? noun[..^1] + "ies" : noun.EndsWith('s') ? noun + "es" : noun + "s")}";
}
