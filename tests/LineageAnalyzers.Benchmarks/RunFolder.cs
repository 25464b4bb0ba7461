namespace LineageAnalyzers.Benchmarks;

/// <summary>The folder that one run of this program writes to, apart from other runs. It goes away with a run that succeeds.</summary>
internal static class RunFolder
{
    private static readonly Lazy<string> Created = new(() => Directory.CreateTempSubdirectory("LineageAnalyzers.Benchmarks.").FullName);

    /// <summary>The folder; made when it is first asked for.</summary>
    public static string Path => Created.Value;

    /// <summary>Deletes the folder and all in it.</summary>
    public static void Delete()
    {
        if (Created.IsValueCreated)
            Directory.Delete(Created.Value, recursive: true);
    }
}
