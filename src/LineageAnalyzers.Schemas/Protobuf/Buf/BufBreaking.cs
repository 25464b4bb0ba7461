using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Compares two sets of <c>.proto</c> files by the rules of <c>buf breaking</c>. Every finding breaks; the kind is the rule's id, the path is the place.</summary>
public static class BufBreaking
{
    /// <summary>Every rule, also those that only some versions have.</summary>
    public static IReadOnlyList<BufRule> Rules => BufRuleTable.All;

    /// <summary>Compares files.</summary>
    /// <param name="before">The older files by their paths.</param>
    /// <param name="after">The newer files by their paths.</param>
    /// <param name="settings">Which rules are checked.</param>
    /// <returns>The answer; what cannot be read gives an error, never an exception.</returns>
    public static CompatibilityResult Check(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, BufSettings settings)
    {
        try
        {
            var rules = settings.Rules();
            var (older, newer) = BufPaths.Align(before, after, settings.Roots);
            var comparison = new BufComparison(BufModule.Read(older, "the old files"), BufModule.Read(newer, "the new files"), settings);
            foreach (var rule in rules)
                BufChecks.Run(rule, comparison);
            var changes = comparison.Changes;
            return new CompatibilityResult { IsCompatible = changes.Count == 0, Changes = changes };
        }
        catch (SchemaException problem)
        {
            return CompatibilityResult.Failed(problem.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            return CompatibilityResult.Failed("the files are nested too deeply to be compared");
        }
    }

    /// <summary>Compares two files; places then come without a path.</summary>
    public static CompatibilityResult Check(string before, string after, BufSettings settings) => Check(
        new Dictionary<string, string>(StringComparer.Ordinal) { [""] = before },
        new Dictionary<string, string>(StringComparer.Ordinal) { [""] = after },
        settings);
}
