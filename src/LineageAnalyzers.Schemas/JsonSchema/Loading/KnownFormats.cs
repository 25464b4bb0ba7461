namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>The formats that the loader of the older drafts knows. Others are dropped while loading, so that they are no difference at all.</summary>
internal static class KnownFormats
{
    private static readonly string[] Since4 = ["date-time", "uri", "email", "ipv4", "ipv6", "hostname"];
    private static readonly string[] Since6 = ["json-pointer", "uri-reference", "uri-template"];
    private static readonly string[] Since7 = ["date", "time", "regex", "relative-json-pointer"];

    public static bool Contains(Draft draft, string format) =>
        Array.IndexOf(Since4, format) >= 0
        || (draft >= Draft.Draft6 && Array.IndexOf(Since6, format) >= 0)
        || (draft >= Draft.Draft7 && Array.IndexOf(Since7, format) >= 0);
}
