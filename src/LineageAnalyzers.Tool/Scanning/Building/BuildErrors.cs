using System.Text.RegularExpressions;

namespace LineageAnalyzers.Tool.Scanning.Building;

/// <summary>Finds in the output of a build what a person needs to see.</summary>
internal static partial class BuildErrors
{
    private const int Most = 5;

    /// <summary>The first errors, each once, in one line.</summary>
    public static string Summary(string output)
    {
        var errors = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => Error().IsMatch(line))
            .Select(line => ProjectAtEnd().Replace(line, ""))
            .Distinct()
            .ToList();
        if (errors.Count == 0)
            return "it gave no reason";
        var rest = errors.Count > Most ? $"; and {errors.Count - Most} more" : "";
        return string.Join("; ", errors.Take(Most)) + rest;
    }

    [GeneratedRegex(@"(^|\s|:)error(\s+\w+)?\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Error();

    /// <summary>MSBuild repeats the project after each message.</summary>
    [GeneratedRegex(@"\s+\[[^\]]+\]$")]
    private static partial Regex ProjectAtEnd();
}
