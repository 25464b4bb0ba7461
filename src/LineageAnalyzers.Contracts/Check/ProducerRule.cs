using System.Globalization;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>
/// LIN2002: whether the schema of a producer could be the next version of its subject, and who breaks if it is used. LIN2007 where the
/// registry itself judges otherwise.
/// </summary>
internal static class ProducerRule
{
    /// <exception cref="RegistryException">The registry cannot answer.</exception>
    public static async Task<IReadOnlyList<Finding>> CheckAsync(
        ISchemaRegistry registry, TopicUse use, SubjectHistory history, IEnumerable<TopicConsumer> consumers, CancellationToken cancellationToken)
    {
        // What is registered may be written, whatever the mode says about going back to it.
        if (history.Versions.Any(version => version.IsSameAs(use.Schema!)))
            return [];
        var subject = history.Subject!;
        if (await registry.IsReadOnlyAsync(subject.Name, cancellationToken).ConfigureAwait(false))
        {
            return history.Versions.Any(version => MayBeSame(version, use.Schema!)) || await IsRegisteredAsync(registry, use, cancellationToken).ConfigureAwait(false)
                ? []
                : [RegistrationRule.ReadOnly(use, await DeletedTwinAsync(registry, use, cancellationToken).ConfigureAwait(false))];
        }

        var result = SchemaCompatibility.Check(subject.Mode, use.Schema!, history.Versions);
        if (result.Error is not null)
            return [NotChecked.Of(use, result.Error)];
        var verdict = await registry.CheckAsync(subject.Name, use.Candidate, cancellationToken).ConfigureAwait(false);
        if (result.IsCompatible && verdict is not { IsCompatible: false })
            return [];

        // The registry may hold two schemas for the same that our rules tell apart, above all where it normalises them.
        if (await IsRegisteredAsync(registry, use, cancellationToken).ConfigureAwait(false))
            return [];
        var twin = await DeletedTwinAsync(registry, use, cancellationToken).ConfigureAwait(false);
        return Judge(use, history, result, verdict, consumers).Select(finding => finding with { Message = finding.Message + twin }).ToList();
    }

    private static IReadOnlyList<Finding> Judge(
        TopicUse use, SubjectHistory history, CompatibilityResult result, RegistryVerdict? verdict, IEnumerable<TopicConsumer> consumers)
    {
        var subject = history.Subject!;
        var affected = ConsumerImpact.Assess(consumers, use.Schema!, history.Latest);
        if (result.IsCompatible)
            return [Refused(use, subject, verdict!, affected)];
        return verdict is { IsCompatible: true }
            ? [Accepted(use, subject, result.Changes.First(change => change.Breaking), affected)]
            : result.Changes.Where(change => change.Breaking).Select(change => Breaking(use, subject, change, affected)).ToList();
    }

    private static async Task<bool> IsRegisteredAsync(ISchemaRegistry registry, TopicUse use, CancellationToken cancellationToken) =>
        await registry.LookUpAsync(use.Subject!, use.Candidate, deleted: false, cancellationToken).ConfigureAwait(false) is { IsDeleted: false };

    // The sentence for a schema that was registered once: somebody took it away, so it is told who it was.
    private static async Task<string> DeletedTwinAsync(ISchemaRegistry registry, TopicUse use, CancellationToken cancellationToken) =>
        await registry.LookUpAsync(use.Subject!, use.Candidate, deleted: true, cancellationToken).ConfigureAwait(false) is { } twin
            ? string.Create(CultureInfo.InvariantCulture, $" It is the same as version {twin.Version}, which is soft-deleted.")
            : "";

    // A class that protoc made tells less of its file's options than the registered text does.
    private static bool MayBeSame(ParsedSchema version, ParsedSchema schema) =>
        version.Format == schema.Format
        && schema.Format == SchemaFormats.Find("protobuf")
        && version.FindDifferences(schema).Count == 0
        && schema.FindDifferences(version).Count == 0;

    private static Finding Breaking(TopicUse use, RegisteredSubject subject, SchemaChange change, FindingConsumers consumers)
    {
        var version = subject.Versions[change.Against].Version;
        var location = use.LocationOf(change.Field);
        return Of(use, consumers) with
        {
            Path = change.Field.Length == 0 ? null : change.Field,
            File = location.File,
            Line = location.Line,
            Message = $"{use.TypeName} breaks {subject.Mode.Text()} of the subject '{subject.Name}' (version {version}): {change.Meaning} [{change.Kind} at {change.Path}]. {change.Advice}{consumers.WordsIfNobodyBreaks}",
        };
    }

    // A registry may demand more than its mode: reserved fields, metadata, rules.
    private static Finding Refused(TopicUse use, RegisteredSubject subject, RegistryVerdict verdict, FindingConsumers consumers)
    {
        var reasons = verdict.Messages.Count == 0 ? "it gives no reason" : string.Join("; ", verdict.Messages.Take(3));
        return Of(use, consumers) with
        {
            Message = $"the registry refuses {use.TypeName} as the next version of the subject '{subject.Name}', although by our rules {subject.Mode.Text()} allows it: {reasons.TrimEnd('.')}. "
                + $"Ask who runs the registry what it demands beside the mode, or change the schema.{consumers.WordsIfNobodyBreaks}",
        };
    }

    private static Finding Accepted(TopicUse use, RegisteredSubject subject, SchemaChange change, FindingConsumers consumers)
    {
        var location = use.LocationOf(change.Field);
        return Of(use, consumers) with
        {
            Rule = ContractRule.OtherVerdict.Id,
            Level = ContractRule.OtherVerdict.Level,
            Path = change.Field.Length == 0 ? null : change.Field,
            File = location.File,
            Line = location.Line,
            Message = $"nothing is claimed of {use.TypeName}, because two verdicts differ: the registry would take it as the next version of the subject '{subject.Name}', "
                + $"but by our rules it breaks {subject.Mode.Text()} (version {subject.Versions[change.Against].Version}): {change.Meaning} [{change.Kind} at {change.Path}]. "
                + "See whether the registry judges by other settings than it shows, such as a compatibility group.",
        };
    }

    private static Finding Of(TopicUse use, FindingConsumers consumers) => new()
    {
        Rule = ContractRule.BreakingChange.Id,
        Level = ContractRule.BreakingChange.Level,
        Subject = use.Subject,
        Topic = use.Topic,
        Project = use.Project.Name,
        Message = "",
        File = use.Endpoint.Location.File,
        Line = use.Endpoint.Location.Line,
        Consumers = consumers,
    };
}
