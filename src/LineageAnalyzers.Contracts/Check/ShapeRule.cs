using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.JsonSchema.Shapes;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// LIN2002 for JSON whose schema is not in the code, and LIN2004 for its readers: what its type writes or reads is held against the registered JSON Schema. Only what is
/// certain is claimed; the rest is LIN2006 with the reason.
/// </summary>
internal static class ShapeRule
{
    // Confluent's serializer makes the schema of the type with NJsonSchema, and registers it.
    private const string RegisteringSerializer = "Confluent.SchemaRegistry.Serdes.JsonSerializer`1";
    private const int MostNamed = 3;

    /// <summary>The findings for a producer.</summary>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<Finding>> CheckProducerAsync(
        ISchemaRegistry registry, TopicUse use, SubjectHistory history, IEnumerable<TopicConsumer> consumers, CancellationToken cancellationToken)
    {
        var subject = history.Subject!;
        var comparisons = new List<Comparison>();
        for (var index = history.Versions.Count - 1; index >= 0; index--)
        {
            if (history.Versions[index].Format == use.Shape!.Format)
                comparisons.Add(new Comparison(index, subject.Versions[index].Version, ShapeComparison.Run(use.Shape, history.Versions[index])));
        }

        if (comparisons.Count == 0 || comparisons[0].Index != history.Versions.Count - 1)
            return [NotChecked.Of(use, $"the latest version of the subject '{subject.Name}' is {history.Latest.Format.Name}")];
        if (comparisons.Any(comparison => comparison.Differences.Count == 0))
            return [];
        return IsRegistering(use)
            ? await CheckNextVersionAsync(registry, use, subject, comparisons, history.Latest, consumers, cancellationToken).ConfigureAwait(false)
            : CheckData(use, subject, comparisons[0], consumers, history.Latest);
    }

    /// <summary>The findings for a consumer.</summary>
    public static IReadOnlyList<Finding> CheckConsumer(TopicUse use, SubjectHistory history) => history.Latest.Format == use.Shape!.Format
        ? ConsumerRule.Check(use, use.Shape, history)
        : [NotChecked.Of(use, $"the latest version of the subject '{use.Subject}' is {history.Latest.Format.Name}")];

    private static bool IsRegistering(TopicUse use) =>
        use.Payload.Serializer == RegisteringSerializer
        && use.Payload.Registry is null or { UseLatestVersion: not true, UseLatestWithMetadata: not true, SchemaId: null };

    private static async Task<IReadOnlyList<Finding>> CheckNextVersionAsync(
        ISchemaRegistry registry,
        TopicUse use,
        RegisteredSubject subject,
        List<Comparison> comparisons,
        ParsedSchema latest,
        IEnumerable<TopicConsumer> consumers,
        CancellationToken cancellationToken)
    {
        if (comparisons.All(comparison => comparison.Differences.Any(IsCertain)) && await registry.IsReadOnlyAsync(subject.Name, cancellationToken).ConfigureAwait(false))
            return [RegistrationRule.ReadOnly(use)];
        var mode = subject.Mode;
        var asked = mode == CompatibilityMode.None ? [] : mode.IsTransitive() ? comparisons : comparisons.Take(1).ToList();
        foreach (var comparison in asked)
        {
            // As a registry does, the newest version that refuses is told.
            var breaking = comparison.Differences.Where(difference => EffectOf(difference, mode) == ShapeEffect.Breaks).ToList();
            if (breaking.Count == 0)
                continue;
            var affected = ConsumerImpact.Assess(consumers, use.Shape!, latest);
            return breaking.Select(difference => Breaking(use, difference, affected, $"breaks {mode.Text()} of the subject '{subject.Name}' (version {comparison.Version})")).ToList();
        }

        foreach (var comparison in asked)
        {
            if (Doubts(use, comparison.Version, comparison.Differences.Where(difference => EffectOf(difference, mode) == ShapeEffect.Unclear)) is { } doubts)
                return [doubts];
        }

        return [];
    }

    private static IReadOnlyList<Finding> CheckData(
        TopicUse use, RegisteredSubject subject, Comparison comparison, IEnumerable<TopicConsumer> consumers, ParsedSchema latest)
    {
        if (subject.Mode == CompatibilityMode.None)
            return [];
        var forbidden = comparison.Differences.Where(difference => difference.Data == ShapeEffect.Breaks).ToList();
        if (forbidden.Count == 0)
            return Doubts(use, comparison.Version, comparison.Differences.Where(difference => difference.Data == ShapeEffect.Unclear)) is { } doubts ? [doubts] : [];
        var affected = ConsumerImpact.Assess(consumers, use.Shape!, latest);
        return forbidden.Select(difference => Breaking(use, difference, affected, $"does not fit version {comparison.Version} of the subject '{subject.Name}'")).ToList();
    }

    private static ShapeEffect EffectOf(ShapeDifference difference, CompatibilityMode mode) =>
        (ShapeEffect)Math.Max(
            (int)(mode.IsBackward() ? difference.Backward : ShapeEffect.Fine),
            (int)(mode.IsForward() ? difference.Forward : ShapeEffect.Fine));

    private static bool IsCertain(ShapeDifference difference) => difference.Backward == ShapeEffect.Breaks || difference.Forward == ShapeEffect.Breaks;

    private static Finding Breaking(TopicUse use, ShapeDifference difference, FindingConsumers consumers, string what)
    {
        var location = use.LocationOf(difference.Field);
        return Of(use, ContractRule.BreakingChange, difference) with
        {
            File = location.File,
            Line = location.Line,
            Consumers = consumers,
            Message = $"{use.TypeName} {what}: {difference}. {AdviceFor(difference)}{consumers.WordsIfNobodyBreaks}",
        };
    }

    private static string AdviceFor(ShapeDifference difference) => difference.Topic switch
    {
        ShapeTopic.Added => "Leave it out, or see that a version with it is registered first.",
        ShapeTopic.Removed => "Keep it, or see that a version without it is registered first.",
        ShapeTopic.Requirement => "Leave that as it is registered.",
        ShapeTopic.Values => "Keep the values that are registered.",
        _ => "Keep the type that is registered, or add a new property with the new one beside it.",
    };

    private static Finding? Doubts(TopicUse use, int version, IEnumerable<ShapeDifference> differences)
    {
        var all = differences.Select(difference => difference.ToString()).Distinct(StringComparer.Ordinal).ToList();
        if (all.Count == 0)
            return null;
        var more = all.Count > MostNamed ? $" (and {all.Count - MostNamed} more)" : "";
        return NotChecked.Partly(use, $"compared with version {version}, {string.Join("; ", all.Take(MostNamed))}{more}");
    }

    private static Finding Of(TopicUse use, ContractRule rule, ShapeDifference difference) => new()
    {
        Rule = rule.Id,
        Level = rule.Level,
        Subject = use.Subject,
        Topic = use.Topic,
        Project = use.Project.Name,
        Message = "",
        Path = difference.Field.Length == 0 ? null : difference.Field,
    };

    private sealed record Comparison(int Index, int Version, IReadOnlyList<ShapeDifference> Differences);
}
