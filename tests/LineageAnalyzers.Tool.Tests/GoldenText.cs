namespace LineageAnalyzers.Testing;

/// <summary>
/// Compares output with a file in the folder <c>Golden</c>. With the environment variable <c>LINEAGE_UPDATE_GOLDEN=1</c> it writes the file
/// instead; the change is then reviewed like any other.
/// </summary>
internal static class GoldenText
{
    public static void Verify(string name, string actual)
    {
        var file = RepositoryFiles.PathOf($"tests/LineageAnalyzers.Tool.Tests/Golden/{name}.txt");
        if (Environment.GetEnvironmentVariable("LINEAGE_UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
