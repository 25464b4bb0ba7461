using LineageAnalyzers.Graph.Inputs;
using LineageAnalyzers.Testing;

namespace LineageAnalyzers.Graph.Tests.Inputs;

public sealed class InputFilesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Folder_GivesItsManifestsInOrder()
    {
        var b = _folder.Write("b/bin/B.lineage.json", "");
        var a = _folder.Write("a/bin/A.lineage.json", "");
        _folder.Write("a/bin/A.deps.json", "");

        Assert.Equal([a, b], InputFiles.Find([_folder.Path]));
    }

    [Fact]
    public void Folder_PassesOverIntermediateAndHiddenFolders()
    {
        _folder.Write("a/obj/A.lineage.json", "");
        _folder.Write(".git/A.lineage.json", "");
        var a = _folder.Write("a/bin/A.lineage.json", "");

        Assert.Equal([a], InputFiles.Find([_folder.Path]));
    }

    [Fact]
    public void Folder_DoesNotFollowLinksInCircles()
    {
        var a = _folder.Write("a/A.lineage.json", "");
        Directory.CreateSymbolicLink(_folder.File("a/back"), _folder.Path);

        Assert.Equal([a], InputFiles.Find([_folder.Path]));
    }

    [Fact]
    public void FolderWithoutManifests_SaysHowToGetSome()
    {
        _folder.Write("a/readme.txt", "");

        var failure = Assert.Throws<InputException>(() => InputFiles.Find([_folder.Path]));

        Assert.Contains("holds no *.lineage.json", failure.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, failure.Message, StringComparison.Ordinal);
        Assert.Contains("lineage scan", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InputThatIsMissing_IsNamed() =>
        Assert.Contains("no/such.dll", Assert.Throws<InputException>(() => InputFiles.Find(["no/such.dll"])).Message, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();
}
