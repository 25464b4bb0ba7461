using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>LIN4002: the offset of a record is committed, or stored to be committed, before the record is processed.</summary>
internal sealed class EarlyCommit : IFileRule
{
    /// <summary>The property of a finding that says that the consumer's configuration is to be mended, which is its additional location.</summary>
    public const string InConfiguration = "configuration";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "LIN4002",
        RuleLevel.Warning,
        title: "Offset is committed before the record is processed",
        messageFormat: "The offset is {0}: a record is lost when the process stops in between. {1}.",
        description: "A group goes on behind the committed offset; what was committed and not processed is never read again.");

    public DiagnosticDescriptor Descriptor => Rule;

    public IEnumerable<Diagnostic> Check(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        foreach (var name in (string[])["Commit", "StoreOffset"])
        {
            foreach (var node in CandidateIndex.Find(file, name, cancellationToken))
            {
                if (facts.Reader.Models.OperationOf(node, cancellationToken) is not IInvocationOperation { Instance: not null } call
                    || !call.TargetMethod.ContainingType.Is(facts.Symbols.Kafka.Consumer) || HalfTyped.Contains(call))
                    continue;
                if (ProcessingLoop.WorkAfter(call, facts, cancellationToken) is { } work)
                    yield return Before(call, work);
                else if (ProcessingLoop.HandedOnBefore(call, facts, cancellationToken) is { } handed)
                    yield return TooSoon(call, handed);
                else if (name == "StoreOffset" && StoredBefore(call, facts, cancellationToken) is { } finding)
                    yield return finding;
            }
        }

        foreach (var finding in CommittedByClient(file, facts, cancellationToken))
            yield return finding;
    }

    // The client commits what Consume has given, at its own time. Code that finishes a record before it takes the next one can lose that one record; code that hands
    // records on can lose all that are under way.
    private static IEnumerable<Diagnostic> CommittedByClient(SyntaxTree file, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (Commits(file, cancellationToken))
            yield break;
        foreach (var node in CandidateIndex.Find(file, "Consume", cancellationToken))
        {
            if (facts.Reader.Models.OperationOf(node, cancellationToken) is not IInvocationOperation { Instance: not null } call
                || !call.TargetMethod.ContainingType.Is(facts.Symbols.Kafka.Consumer) || HalfTyped.Contains(call)
                || ProcessingLoop.HandedOnAfter(call, facts, cancellationToken) is not { } handed || !StoresByItself(SettingsOf(call, facts, cancellationToken)))
                continue;
            yield return Diagnostic.Create(
                Rule,
                NameIn(handed.Call),
                [CallPlaces.NameOf(call)],
                $"committed by the client {While(handed)}",
                $"Set EnableAutoOffsetStore to false, and call StoreOffset {After(handed)}");
        }
    }

    private static bool Commits(SyntaxTree file, CancellationToken cancellationToken) =>
        ((string[])["Commit", "StoreOffset", "SendOffsetsToTransaction"]).Any(name => !CandidateIndex.Find(file, name, cancellationToken).IsEmpty);

    private static Diagnostic TooSoon(IInvocationOperation call, HandOver handed) => Diagnostic.Create(
        Rule,
        CallPlaces.NameOf(call),
        [handed.Call.GetLocation()],
        $"{(IsCommit(call) ? "committed" : "stored")} {While(handed)}",
        $"{(IsCommit(call) ? "Commit" : "Store")} it {After(handed)}");

    private static bool IsCommit(IInvocationOperation call) => call.TargetMethod.Name == "Commit";

    private static string While(HandOver handed) => handed.Kind switch
    {
        HandOverKind.Queue => $"when '{handed.Name}' has only handed the record on",
        HandOverKind.Producer => $"before '{handed.Name}' has written the record, which its delivery report tells",
        _ => $"while '{handed.Name}' may still process the record, since nothing waits for it",
    };

    private static string After(HandOver handed) => handed.Kind switch
    {
        HandOverKind.Queue => "where the record is processed",
        HandOverKind.Producer => "after ProduceAsync or Flush",
        _ => $"after '{handed.Name}' has ended",
    };

    private static Location NameIn(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax access ? access.Name.GetLocation() : call.Expression.GetLocation();

    private static Diagnostic Before(IInvocationOperation call, InvocationExpressionSyntax work)
    {
        var name = CandidateIndex.NameOf(work);
        return Diagnostic.Create(
            Rule,
            CallPlaces.NameOf(call),
            [work.GetLocation()],
            $"{(IsCommit(call) ? "committed" : "stored")} before '{name}' gets the record",
            $"{(IsCommit(call) ? "Commit" : "Store")} it after '{name}'");
    }

    // Who stores offsets himself wants them stored late, but Consume has done it already.
    private static Diagnostic? StoredBefore(IInvocationOperation call, CompilationFacts facts, CancellationToken cancellationToken)
    {
        var settings = SettingsOf(call, facts, cancellationToken);
        if (!StoresByItself(settings))
            return null;
        var configuration = settings.Creation?.Syntax.GetLocation() is { SourceTree: { } tree } place && facts.Compilation.ContainsSyntaxTree(tree) ? place : null;
        return Diagnostic.Create(
            Rule,
            CallPlaces.NameOf(call),
            configuration is null ? [] : [configuration],
            ImmutableDictionary<string, string?>.Empty.Add(InConfiguration, "true"),
            "stored by Consume already, since EnableAutoOffsetStore is on, and may be committed before the record is processed",
            "Set EnableAutoOffsetStore to false");
    }

    private static ClientSettings SettingsOf(IInvocationOperation call, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.ContainingType is not { TypeArguments: [var key, var value] })
            return ClientSettings.Unknown;
        var consumer = new ClientCall
        {
            Client = ConfluentKafkaSymbols.AssemblyName,
            Direction = Direction.Consume,
            Operation = call,
            Instance = call.Instance,
            KeyType = key,
            ValueType = value,
        };
        return facts.Reader.Read(consumer, cancellationToken).Settings;
    }

    // Both are on by default.
    private static bool StoresByItself(ClientSettings settings) =>
        settings.Complete && !IsFalse(settings.Find("enable.auto.commit"))
        && (!settings.Values.ContainsKey("enable.auto.offset.store") || string.Equals(settings.Find("enable.auto.offset.store"), "true", StringComparison.OrdinalIgnoreCase));

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
