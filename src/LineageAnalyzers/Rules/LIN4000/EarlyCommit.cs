using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Symbols;
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
                else if (name == "StoreOffset" && StoredBefore(call, facts, cancellationToken) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Diagnostic Before(IInvocationOperation call, InvocationExpressionSyntax work)
    {
        var name = CandidateIndex.NameOf(work);
        return Diagnostic.Create(
            Rule,
            CallPlaces.NameOf(call),
            [work.GetLocation()],
            $"{(call.TargetMethod.Name == "Commit" ? "committed" : "stored")} before '{name}' processes the record",
            $"{call.TargetMethod.Name} it after '{name}'");
    }

    // Who stores offsets himself wants them stored late, but Consume has done it already.
    private static Diagnostic? StoredBefore(IInvocationOperation call, CompilationFacts facts, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.ContainingType is not { TypeArguments: [var key, var value] })
            return null;
        var consumer = new ClientCall
        {
            Client = ConfluentKafkaSymbols.AssemblyName,
            Direction = Direction.Consume,
            Operation = call,
            Instance = call.Instance,
            KeyType = key,
            ValueType = value,
        };
        var settings = facts.Reader.Read(consumer, cancellationToken).Settings;
        if (!settings.Complete || IsFalse(settings.Find("enable.auto.commit")))
            return null;
        if (settings.Values.ContainsKey("enable.auto.offset.store") && !string.Equals(settings.Find("enable.auto.offset.store"), "true", StringComparison.OrdinalIgnoreCase))
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

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
