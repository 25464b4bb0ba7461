using System.Runtime.InteropServices;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Build.Checking;

/// <summary>The program that is the command <c>lineage</c>, and what stands before its own arguments.</summary>
/// <param name="Program">The absolute path of the program; <c>dotnet</c> alone where its path is not known.</param>
/// <param name="Arguments">What starts the command in that program.</param>
internal sealed record LineageCommand(string Program, IReadOnlyList<string> Arguments)
{
    private const string Name = "lineage";

    private static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    /// <summary>
    /// The command that a path states; else the local tool of the project's folder or one above it; else the global tool; else that of the search path.
    /// Null when there is none.
    /// </summary>
    /// <param name="stated">An executable, a <c>lineage.dll</c> or a folder that holds one of them, absolute or relative to the project; empty for none.</param>
    /// <param name="projectFolder">The project's folder.</param>
    /// <param name="dotnet">The path of <c>dotnet</c>.</param>
    /// <param name="variable">Gives environment variables.</param>
    public static LineageCommand? Find(string stated, string projectFolder, string dotnet, Func<string, string?> variable)
    {
        if (stated.Length > 0)
            return At(Path.GetFullPath(Path.Combine(projectFolder, stated)), dotnet);
        if (IsLocalTool(projectFolder))
            return new LineageCommand(dotnet, ["tool", "run", Name]);
        return Folders(variable).Select(folder => InFolder(folder, dotnet)).FirstOrDefault(command => command is not null);
    }

    private static LineageCommand? At(string path, string dotnet)
    {
        if (Directory.Exists(path))
            return InFolder(path, dotnet);
        if (!File.Exists(path))
            return null;
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? new LineageCommand(dotnet, [path]) : new LineageCommand(path, []);
    }

    private static LineageCommand? InFolder(string folder, string dotnet)
    {
        var program = Path.Combine(folder, IsWindows ? $"{Name}.exe" : Name);
        if (File.Exists(program))
            return new LineageCommand(program, []);
        var assembly = Path.Combine(folder, $"{Name}.dll");
        return File.Exists(assembly) ? new LineageCommand(dotnet, [assembly]) : null;
    }

    // As the SDK looks: upwards, in either place, until a file says that it is the root.
    private static bool IsLocalTool(string projectFolder)
    {
        for (var folder = new DirectoryInfo(projectFolder); folder is not null; folder = folder.Parent)
        {
            foreach (var file in new[] { Path.Combine(folder.FullName, ".config", "dotnet-tools.json"), Path.Combine(folder.FullName, "dotnet-tools.json") })
            {
                if (!File.Exists(file))
                    continue;
                var tools = ReadOrNull(file);
                if (tools?["tools"]?.Members.Any(tool => tool.Value["commands"]?.Items.Any(command => command.AsString == Name) == true) == true)
                    return true;
                if (tools?["isRoot"] is { Kind: JsonKind.Boolean, Text: "true" })
                    return false;
            }
        }

        return false;
    }

    // A file that cannot be read is the SDK's to complain of.
    private static JsonValue? ReadOrNull(string file)
    {
        try
        {
            return JsonReader.Read(File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is JsonFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Folders(Func<string, string?> variable)
    {
        var home = NonEmpty(variable("DOTNET_CLI_HOME")) ?? NonEmpty(variable(IsWindows ? "USERPROFILE" : "HOME"));
        if (home is not null)
            yield return Path.Combine(home, ".dotnet", "tools");
        foreach (var folder in (variable("PATH") ?? "").Split(Path.PathSeparator))
        {
            if (folder.Length > 0 && folder.IndexOfAny(Path.GetInvalidPathChars()) < 0)
                yield return folder;
        }
    }

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
