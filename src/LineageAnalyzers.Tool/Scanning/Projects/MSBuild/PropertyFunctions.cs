namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>
/// The property functions that project files use to find files and to take names apart. What a function says of the machine is fixed, so that
/// every machine reads the same project.
/// </summary>
internal static class PropertyFunctions
{
    /// <summary>A method or property of a text; null when it is not one of those known here.</summary>
    public static string? OnText(string subject, string method, List<string> arguments) => (method, arguments) switch
    {
        ("Length", []) => Number(subject.Length),
        ("Contains", [var part]) => Word(subject.Contains(part, StringComparison.Ordinal)),
        ("StartsWith", [var part]) => Word(subject.StartsWith(part, StringComparison.Ordinal)),
        ("EndsWith", [var part]) => Word(subject.EndsWith(part, StringComparison.Ordinal)),
        ("Equals", [var other]) => Word(subject == other),
        ("IndexOf", [var part]) => Number(subject.IndexOf(part, StringComparison.Ordinal)),
        ("Replace", [{ Length: > 0 } old, var @new]) => subject.Replace(old, @new, StringComparison.Ordinal),
        ("Substring", [var start]) when Index(start, subject.Length) is { } from => subject[from..],
        ("Substring", [var start, var length]) when Index(start, subject.Length) is { } from && Index(length, subject.Length - from) is { } count => subject.Substring(from, count),
        ("ToLower" or "ToLowerInvariant", []) => subject.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", []) => subject.ToUpperInvariant(),
        // Of a folder, which is a text here.
        ("FullName" or "ToString", []) => subject,
        ("Parent", []) => Path.GetDirectoryName(subject),
        ("Trim", []) => subject.Trim(),
        ("Trim", [var characters]) => subject.Trim(characters.ToCharArray()),
        ("TrimStart", [var characters]) => subject.TrimStart(characters.ToCharArray()),
        ("TrimEnd", [var characters]) => subject.TrimEnd(characters.ToCharArray()),
        _ => null,
    };

    /// <summary>A static method; null when it is not one of those known here.</summary>
    public static string? Static(string type, string method, List<string> arguments, PropertyTable properties) => (type, method, arguments) switch
    {
        ("MSBuild", "GetPathOfFileAbove", [var file]) => FileAbove(properties["MSBuildThisFileDirectory"], file),
        ("MSBuild", "GetPathOfFileAbove", [var file, var folder]) => FileAbove(Path.GetFullPath(ProjectPath.Slashes(folder), properties["MSBuildThisFileDirectory"]), file),
        ("MSBuild", "GetDirectoryNameOfFileAbove", [var folder, var file]) => ProjectPath.FolderWithFileAbove(ProjectPath.Slashes(folder), file) ?? "",
        ("MSBuild", "NormalizePath", [_, ..]) => Full(arguments, properties),
        ("MSBuild", "NormalizeDirectory", [_, ..]) => Path.TrimEndingDirectorySeparator(Full(arguments, properties)) + "/",
        ("MSBuild", "EnsureTrailingSlash", [var path]) => path.Length == 0 || path[^1] is '/' or '\\' ? path : path + "/",
        ("MSBuild", "ValueOrDefault", [var value, var other]) => value.Length == 0 ? other : value,
        ("MSBuild", "Escape", [var value]) => value,
        ("MSBuild", "IsOSPlatform", [var system]) => Word(system.Equals("Linux", StringComparison.OrdinalIgnoreCase)),
        ("MSBuild", "IsOSUnixLike", []) => Word(true),
        ("MSBuild", "IsTargetFrameworkCompatible", [var target, var candidate]) => Compatible(target, candidate),
        ("MSBuild", "GetTargetFrameworkIdentifier", [var target]) => TargetFramework.TryParse(target)?.Identifier,
        ("MSBuild", "GetTargetFrameworkVersion", [var target, ..]) => TargetFramework.TryParse(target)?.Version.ToString(2),
        ("System.IO.Path", "Combine", [_, ..]) => Path.Combine([.. arguments.Select(ProjectPath.Slashes)]),
        ("System.IO.Path", "GetFileName", [var path]) => Path.GetFileName(ProjectPath.Slashes(path)),
        ("System.IO.Path", "GetFileNameWithoutExtension", [var path]) => Path.GetFileNameWithoutExtension(ProjectPath.Slashes(path)),
        ("System.IO.Path", "GetDirectoryName", [var path]) => Path.GetDirectoryName(ProjectPath.Slashes(path)) ?? "",
        ("System.IO.Path", "GetFullPath", [{ Length: > 0 } path]) => Full([path], properties),
        ("System.IO.File", "Exists", [var path]) => Word(File.Exists(ProjectPath.Slashes(path))),
        ("System.IO.Directory", "GetParent", [{ Length: > 0 } path]) => Path.GetDirectoryName(Full([path], properties)),
        ("System.IO.Directory", "Exists", [var path]) => Word(Directory.Exists(ProjectPath.Slashes(path))),
        ("System.String" or "string", "IsNullOrEmpty", [var text]) => Word(text.Length == 0),
        ("System.String" or "string", "IsNullOrWhiteSpace", [var text]) => Word(string.IsNullOrWhiteSpace(text)),
        _ => null,
    };

    private static string FileAbove(string folder, string file) =>
        ProjectPath.FolderWithFileAbove(folder, file) is { } found ? Path.Combine(found, ProjectPath.Slashes(file)) : "";

    private static string Full(List<string> parts, PropertyTable properties) =>
        Path.GetFullPath(Path.Combine([.. parts.Select(ProjectPath.Slashes)]), properties["MSBuildProjectDirectory"]);

    private static string? Compatible(string target, string candidate) =>
        TargetFramework.TryParse(target) is { } first && TargetFramework.TryParse(candidate) is { } second ? Word(first.CanUse(second)) : null;

    private static string Word(bool value) => value ? "True" : "False";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static int? Index(string text, int limit) => int.TryParse(text, out var value) && value >= 0 && value <= limit ? value : null;
}
