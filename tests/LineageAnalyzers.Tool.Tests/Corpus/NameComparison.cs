using System.Text;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Tests.Corpus;

/// <summary>Compares a name that was found with the one that a corpus project states.</summary>
internal static class NameComparison
{
    /// <summary>
    /// What is claimed and not so: the worst fault. Null when nothing is; a name that is not found claims nothing.
    /// </summary>
    public static string? Wrong(ExpectedName expected, ResolvedName found)
    {
        var claims = Claims(found);
        return claims.Length == 0 || claims == Claims(expected) ? null : $"'{claims}' instead of '{Claims(expected)}'";
    }

    /// <summary>What is missing or stated otherwise; null when all is as it should be.</summary>
    public static string? Different(ExpectedName expected, ResolvedName found)
    {
        if (Claims(found) != Claims(expected))
            return $"'{Claims(expected)}' is not found: {found.Resolution}, {found.Reason ?? found.ToString()}";
        if (expected.Template != found.Template)
            return $"template '{found.Template}' instead of '{expected.Template}'";
        if (expected.Resolution is { } resolution && !resolution.Equals(found.Resolution.ToString(), StringComparison.OrdinalIgnoreCase))
            return $"resolution {found.Resolution} instead of {resolution}";
        if (expected.Key is not null && expected.Key != found.Key)
            return $"key '{found.Key}' instead of '{expected.Key}'";
        return expected.Reason is null || found.Reason?.Contains(expected.Reason, StringComparison.Ordinal) == true
            ? null
            : $"reason '{found.Reason}' without '{expected.Reason}'";
    }

    private static string Claims(ResolvedName name) => Text(
        name.Name, name.Names.ToList(), name.Pattern, name.Values.ToDictionary(value => value.Environment, value => value.Value));

    private static string Claims(ExpectedName name) => Text(name.Name, name.Names ?? [], name.Pattern, name.Values);

    private static string Text(string? name, IReadOnlyList<string> names, string? pattern, IReadOnlyDictionary<string, string>? values)
    {
        var text = new StringBuilder(name);
        text.AppendJoin(" | ", names.Order(StringComparer.Ordinal));
        text.Append(pattern is null ? "" : $"~{pattern}");
        foreach (var (environment, value) in (values ?? new Dictionary<string, string>()).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (environment.Length > 0 || value != name)
                text.Append($" {environment}={value}");
        }

        return text.ToString();
    }
}
