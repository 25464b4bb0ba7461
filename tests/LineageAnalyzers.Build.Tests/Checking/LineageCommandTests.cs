using LineageAnalyzers.Build.Checking;

namespace LineageAnalyzers.Build.Tests.Checking;

/// <summary>Where the build looks for the command.</summary>
public sealed class LineageCommandTests : IDisposable
{
    private static readonly string Program = OperatingSystem.IsWindows() ? "lineage.exe" : "lineage";

    private readonly string _home = Directory.CreateTempSubdirectory("lineage-command-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public void StatedPath_IsAProgramADllOrAFolder_AndNothingElseIsLookedFor()
    {
        var program = Write("repo/tools", Program);
        var dll = Write("built", "lineage.dll");
        Write("user/.dotnet/tools", Program);
        AssertCommand(Find($"../tools/{Program}"), program);
        AssertCommand(Find("../tools"), program);
        AssertCommand(Find(dll), "dotnet", dll);
        AssertCommand(Find(Path.GetDirectoryName(dll)!), "dotnet", dll);
        Assert.Null(Find("../elsewhere"));
    }

    [Fact]
    public void LocalTool_ComesBeforeTheGlobalOne_AndThatBeforeTheSearchPath()
    {
        Assert.Null(Find(""));
        var onPath = Write("path", Program);
        AssertCommand(Find(""), onPath);
        var global = Write("user/.dotnet/tools", Program);
        AssertCommand(Find(""), global);
        Write("repo/.config", "dotnet-tools.json", """{ "version": 1, "isRoot": true, "tools": { "lineageanalyzers.tool": { "version": "1.0.0", "commands": ["lineage"] } } }""");
        AssertCommand(Find(""), "dotnet", "tool", "run", "lineage");
    }

    [Theory]
    [InlineData("""{ "isRoot": true, "tools": { "other": { "commands": ["other"] } } }""", false)]
    [InlineData("""{ "isRoot": false, "tools": { "other": { "commands": ["other"] } } }""", true)]
    [InlineData("no JSON", true)]
    public void ManifestOfOtherTools_HidesThoseAboveOnlyAsTheRoot(string inner, bool isFound)
    {
        Write("repo", "dotnet-tools.json", """{ "tools": { "lineageanalyzers.tool": { "commands": ["lineage"] } } }""");
        Write("repo/src/.config", "dotnet-tools.json", inner);
        Assert.Equal(isFound, Find("") is not null);
    }

    private LineageCommand? Find(string stated) => LineageCommand.Find(
        stated, Directory.CreateDirectory(Path.Combine(_home, "repo", "src")).FullName, "dotnet",
        name => name switch
        {
            "HOME" or "USERPROFILE" => Path.Combine(_home, "user"),
            "PATH" => string.Join(Path.PathSeparator, Path.Combine(_home, "nowhere"), Path.Combine(_home, "path")),
            _ => null,
        });

    private string Write(string folder, string name, string text = "")
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_home, folder)).FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static void AssertCommand(LineageCommand? command, string program, params string[] arguments)
    {
        Assert.NotNull(command);
        Assert.Equal(program, command.Program);
        Assert.Equal(arguments, command.Arguments);
    }
}
