namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>What a subject allows. The words are Confluent's.</summary>
internal static class SubjectModes
{
    public const string ReadWrite = "READWRITE";
    public const string ReadOnly = "READONLY";
    public const string ReadOnlyOverride = "READONLY_OVERRIDE";
    public const string Import = "IMPORT";
    public const string Forward = "FORWARD";

    public static IReadOnlyList<string> All { get; } = [ReadWrite, ReadOnly, ReadOnlyOverride, Import, Forward];

    /// <summary>The mode of a text in any case; null when there is none.</summary>
    public static string? Find(string? text) => All.FirstOrDefault(mode => string.Equals(mode, text, StringComparison.OrdinalIgnoreCase));
}
