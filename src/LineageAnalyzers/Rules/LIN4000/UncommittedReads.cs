using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>
/// LIN4003: a consumer reads uncommitted records of a topic that a producer of the same compilation writes in transactions. The default of librdkafka is to
/// read what is committed.
/// </summary>
internal sealed class UncommittedReads : ICompilationRule
{
    private const string IsolationLevel = "isolation.level";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4003",
        RuleLevel.Warning,
        title: "Transactional topic is read uncommitted",
        messageFormat: "The consumer of topic '{0}' reads uncommitted records, but {1} writes the topic in transactions: it also gets what is aborted later. Read committed records.",
        description: "A transaction that is aborted leaves its records in the topic; only a consumer that reads committed records passes over them.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (!IsNamed(facts, cancellationToken))
            yield break;
        var told = new HashSet<Location>();
        foreach (var consumer in facts.AllEndpoints(cancellationToken))
        {
            if (consumer.Call.Direction != Direction.Consume || PlaceOf(consumer, facts, cancellationToken) is not { } place)
                continue;
            foreach (var topic in consumer.Topic.ProvenNames)
            {
                if (facts.Producers(cancellationToken).FirstOrDefault(producer => WritesInTransactions(producer, topic, facts, cancellationToken)) is not { } producer)
                    continue;
                if (told.Add(place))
                    yield return Diagnostic.Create(Rule, place, [CallPlaces.NameOf(producer.Call.Operation)], topic, MemberOf(producer));
                break;
            }
        }
    }

    // Where it is set; null when it is not. Code says read_uncommitted, a section that is bound ReadUncommitted.
    private static Location? PlaceOf(EndpointAnalysis consumer, CompilationFacts facts, CancellationToken cancellationToken) =>
        string.Equals(consumer.Settings.Find(IsolationLevel)?.Replace("_", ""), "readuncommitted", StringComparison.OrdinalIgnoreCase)
            ? facts.PlaceOfSettings(consumer)
            : FrameworkIsolation.Of(consumer, facts.Reader.Models, cancellationToken);

    // Hardly anybody asks for that; then no endpoint need be read.
    private static bool IsNamed(CompilationFacts facts, CancellationToken cancellationToken) =>
        FileWords.AreIn(facts.Compilation, "ReadUncommitted", "read_uncommitted")
        || facts.Options.AdditionalFiles.Any(file => Values.Settings.IsSettingsFile(file.Path)
            && file.GetText(cancellationToken)?.ToString().IndexOf("uncommitted", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool WritesInTransactions(EndpointAnalysis producer, string topic, CompilationFacts facts, CancellationToken cancellationToken) =>
        producer.Call.Condition is null
        && producer.Settings.Values.TryGetValue(ClientSettingKeys.TransactionalId, out var id) && id.Single != ""
        && producer.Topic.ProvenNames.Contains(topic, StringComparer.Ordinal)
        && (id.Single is not null || id.Template is not null || BeginsTransactions(facts, cancellationToken));

    // An id that may be missing makes no transactions, but code that begins some has one.
    private static bool BeginsTransactions(CompilationFacts facts, CancellationToken cancellationToken) =>
        facts.Compilation.SyntaxTrees.Any(tree => !CandidateIndex.Find(tree, "BeginTransaction", cancellationToken).IsEmpty);

    private static string MemberOf(EndpointAnalysis producer) => producer.Member is { } member ? $"'{$"{member.ContainingType?.Name}.{member.Name}".TrimStart('.')}'" : "this project";
}
