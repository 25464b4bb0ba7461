using System.Text.RegularExpressions;

namespace LineageAnalyzers.Values;

/// <summary>Tells values of settings files that stand for others: a deployment, a pipeline or a script puts the real ones there.</summary>
internal static class DeploymentPlaces
{
    // ${NAME}, $(NAME), #{Name}#, {{ name }}, <name>, %NAME%, __NAME__
    private static readonly Regex Places = new(
        @"[$#]\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|^<.*>$|^%[A-Za-z_]\w*%$|(^|[.-])__[A-Za-z]\w*?__($|[.-])",
        RegexOptions.CultureInvariant);

    /// <summary>Whether the value, or a part of it, is such a place.</summary>
    public static bool AreIn(string value) => Places.IsMatch(value);
}
