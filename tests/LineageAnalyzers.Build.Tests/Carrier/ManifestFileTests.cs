namespace LineageAnalyzers.Build.Tests.Carrier;

/// <summary>Writing beside and renaming.</summary>
public sealed class ManifestFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lineage-manifest-file-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void NewContent_ReplacesTheOld_WithoutByteOrderMarkOrLeftovers()
    {
        var path = Path.Combine(_folder.FullName, "new", "x.lineage.json");
        ManifestFile.Write(path, "a");
        ManifestFile.Write(path, "ü\n");
        Assert.Equal([0xc3, 0xbc, 0x0a], File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void SameContent_IsMarkedAsUpToDate()
    {
        var path = Path.Combine(_folder.FullName, "x.lineage.json");
        ManifestFile.Write(path, "a");
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        ManifestFile.Write(path, "a");
        Assert.True(File.GetLastWriteTimeUtc(path).Year > 2020);
    }

    [Fact]
    public void TextThatIsNoUnicode_LeavesTheOldFileAsItWas()
    {
        var path = Path.Combine(_folder.FullName, "x.lineage.json");
        ManifestFile.Write(path, "a");
        Assert.ThrowsAny<ArgumentException>(() => ManifestFile.Write(path, "\ud800"));
        Assert.Equal("a", File.ReadAllText(path));
        Assert.Single(_folder.GetFiles());
    }
}
