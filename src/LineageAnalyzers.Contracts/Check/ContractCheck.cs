using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// Compares what the code writes and reads, as its manifests state it, with the schemas that are registered and with each other.
/// docs/contracts.md describes the rules.
/// </summary>
public static class ContractCheck
{
    private const int SubjectsAtOnce = 8;

    /// <summary>The findings for manifests.</summary>
    /// <param name="manifests">The projects to check; each is also known as a consumer to the others.</param>
    /// <param name="registry">Where the schemas are registered.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    /// <param name="cancellationToken">Ends the check early.</param>
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<CheckReport> RunAsync(
        IReadOnlyList<Manifest> manifests, ISchemaRegistry registry, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        var uses = await ManyAtOnceAsync(
            TopicUses.Find(manifests).ToList(), (use, token) => ReferenceResolution.CompleteAsync(registry, use, token), cancellationToken).ConfigureAwait(false);
        var consumers = TopicConsumer.Find(uses, options?.Consumers ?? []);
        var histories = await LoadAsync(uses, registry, cancellationToken).ConfigureAwait(false);
        var findings = new List<Finding>();
        var contracts = new HashSet<(string Project, string Subject, bool IsProducer, string? Type)>();
        var checkedUses = await ManyAtOnceAsync(
            uses, (use, token) => CheckAsync(registry, use, HistoryOf(use), consumers, token), cancellationToken).ConfigureAwait(false);
        foreach (var (use, found) in uses.Zip(checkedUses))
        {
            var history = HistoryOf(use);
            findings.AddRange(found);
            if (IsComparable(use, history) && found.All(finding => finding.Rule != ContractRule.NotChecked.Id && finding.Rule != ContractRule.OtherVerdict.Id))
                contracts.Add((use.Project.Name, use.Subject!, use.IsProducer, use.Payload.Type));
        }

        return new CheckReport(InOrder(findings), contracts.Count)
        {
            ConsumersOfUnknownTopics = uses.Any(use => use.IsProducer) ? options?.ConsumersOfUnknownTopics ?? [] : [],
        };

        SubjectHistory? HistoryOf(TopicUse use) => use.Subject is null ? null : histories.GetValueOrDefault(use.Subject);
    }

    private static async Task<Dictionary<string, SubjectHistory>> LoadAsync(
        IReadOnlyList<TopicUse> uses, ISchemaRegistry registry, CancellationToken cancellationToken)
    {
        var names = uses.Where(use => use.HasContract).Select(use => use.Subject).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var histories = await ManyAtOnceAsync(names, (name, token) => SubjectHistory.LoadAsync(registry, name, token), cancellationToken).ConfigureAwait(false);
        return names.Zip(histories).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    // The results in the order of the items. A server takes its time for each question, so several are asked at once.
    private static async Task<TResult[]> ManyAtOnceAsync<TItem, TResult>(
        IReadOnlyList<TItem> items, Func<TItem, CancellationToken, Task<TResult>> ask, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Count];
        await Parallel.ForAsync(
            0,
            items.Count,
            new ParallelOptions { MaxDegreeOfParallelism = SubjectsAtOnce, CancellationToken = cancellationToken },
            async (index, token) => results[index] = await ask(items[index], token).ConfigureAwait(false)).ConfigureAwait(false);
        return results;
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(
        ISchemaRegistry registry,
        TopicUse use,
        SubjectHistory? history,
        ILookup<(string Topic, RecordPart Part), TopicConsumer> consumers,
        CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        if (use.Payload.Format == WireFormat.Opaque)
            findings.Add(NotChecked.Of(use, use.Payload.Reason?.TrimEnd('.') ?? "the code does not show how the record is written"));
        if (use.Payload.Format == WireFormat.Messagepack)
            findings.Add(NotChecked.Of(use, "MessagePack has no schema that a registry could hold"));
        if (use.HasContract)
            findings.AddRange(await CompareAsync(registry, use, history, consumers, cancellationToken).ConfigureAwait(false));
        findings.AddRange(ClassificationRule.Check(use, history));
        if (RegistrationRule.CheckAutomatic(use) is { } automatic)
            findings.Add(automatic);
        if (!use.IsProducer || use.Topic is null)
            return findings;
        var concerned = consumers[(use.Topic, use.Part)].ToList();
        var named = findings.Where(finding => finding.Rule == ContractRule.BreakingChange.Id).SelectMany(finding => finding.Consumers.Breaks).ToHashSet();
        var registered = history is { Versions.Count: > 0 } ? history.Latest : null;

        // Who cannot read what is registered hears so from LIN2004 already.
        var isRegistered = use.Schema is not null && registered?.IsSameAs(use.Schema) == true;
        findings.AddRange(DisagreementRule.CheckFormats(use, concerned));
        findings.AddRange(DisagreementRule.Check(use, registered, isRegistered ? concerned.Where(consumer => !consumer.HasManifest) : concerned, named));
        if (findings.All(finding => finding.Level == FindingLevel.Warning) && DisagreementRule.CheckAllowed(use, registered, concerned) is { } unknown)
            findings.Add(unknown);
        if (OwnerRule.Check(use, history?.Subject) is { } ownerless)
            findings.Add(ownerless);
        return findings;
    }

    private static async Task<IReadOnlyList<Finding>> CompareAsync(
        ISchemaRegistry registry,
        TopicUse use,
        SubjectHistory? history,
        ILookup<(string Topic, RecordPart Part), TopicConsumer> consumers,
        CancellationToken cancellationToken)
    {
        if (IsComparable(use, history) && use.Shape is not null)
        {
            return use.IsProducer
                ? await ShapeRule.CheckProducerAsync(registry, use, history!, consumers[(use.Topic!, use.Part)], cancellationToken).ConfigureAwait(false)
                : ShapeRule.CheckConsumer(use, history!);
        }

        if (use is { IsProducer: true, Text: not null, Payload.Registry.SchemaId: { } id } && await PinnedSchemaRule.CheckAsync(registry, use, id, cancellationToken).ConfigureAwait(false) is { } pinned)
            return pinned;
        if (IsComparable(use, history))
        {
            return use.IsProducer
                ? await ProducerRule.CheckAsync(registry, use, history!, consumers[(use.Topic!, use.Part)], cancellationToken).ConfigureAwait(false)
                : ConsumerRule.Check(use, use.Schema!, history!);
        }

        var findings = new List<Finding> { NotChecked.Of(use, use.Obstacle ?? history?.Obstacle ?? "nothing is known of its subject") };
        if (!use.IsProducer && use.Schema is null && history is { Versions.Count: > 0 })
            findings.AddRange(ReadsOf(use, history));
        return findings;
    }

    private static IReadOnlyList<Finding> ReadsOf(TopicUse use, SubjectHistory history) =>
        history.Latest.Format == SchemaFormats.Find(WireText<WireFormat>.Of(use.Payload.Format)) ? ConsumerRule.CheckReads(use, history) : [];

    private static bool IsComparable(TopicUse use, SubjectHistory? history) =>
        use.Obstacle is null && (use.Schema ?? use.Shape) is not null && history is { Obstacle: null, Versions.Count: > 0 };

    // The same fault at several calls of a project is one finding, at the first of them.
    private static List<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderByDescending(finding => finding.Level)
            .ThenBy(finding => finding.Project, StringComparer.Ordinal)
            .ThenBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal)
            .ThenBy(finding => finding.Subject, StringComparer.Ordinal)
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .DistinctBy(finding => (finding.Rule, finding.Subject, finding.Topic, finding.Project, finding.Path, finding.Message))
            .ToList();
}
