using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Subjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>
/// What the rules about the lock know of one compilation, and what they find in it: everything is found when the first file is asked for, and each file
/// shows what stands in it.
/// </summary>
internal sealed class LockedContracts
{
    private readonly CompilationFacts _facts;
    private readonly LockFiles _locks;
    private readonly ImmutableArray<IContractRule> _rules;
    private readonly Lazy<FieldSymbols> _fields;
    private readonly ProtoFiles _protos;
    private IReadOnlyDictionary<SyntaxNode, EquatableArray<FieldRead>>? _reads;

    /// <param name="facts">What is known of the compilation.</param>
    /// <param name="locks">The locks.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="protos">The files that Protobuf's classes are made from.</param>
    /// <param name="schemaFiles">The files that Avro's classes are made from.</param>
    public LockedContracts(CompilationFacts facts, LockFiles locks, ImmutableArray<IContractRule> rules, ProtoFiles protos, AvroFiles schemaFiles)
    {
        _protos = protos;
        SchemaFiles = schemaFiles;
        _facts = facts;
        _locks = locks;
        _rules = rules;
        _fields = new(() => new FieldSymbols(facts.Compilation, facts.Records));
    }

    /// <summary>The locks.</summary>
    public LockFiles Locks => _locks;

    /// <summary>What is known of the compilation.</summary>
    public CompilationFacts Facts => _facts;

    /// <summary>The parts of all endpoints whose subjects are in a lock.</summary>
    public IReadOnlyList<RegisteredPart> Parts { get; private set; } = [];

    /// <summary>The files that Avro's classes are made from.</summary>
    public AvroFiles SchemaFiles { get; }

    /// <summary>The members behind fields.</summary>
    public FieldSymbols Fields => _fields.Value;

    /// <summary>Where a field of a record that protoc made a class of is declared; null when that file is not known.</summary>
    public Location? ProtoPlaceOf(RegisteredPart part, string field, CancellationToken cancellationToken) =>
        part.Code is { Description.Format: WireFormat.Protobuf, Schema.Name: { } message } ? _protos.PlaceOf(message, field, cancellationToken) : null;

    /// <summary>The fields of the value that the code behind a consuming endpoint reads.</summary>
    public EquatableArray<FieldRead> ReadsOf(EndpointAnalysis consumer, CancellationToken cancellationToken)
    {
        _reads ??= FindReads(cancellationToken);
        return _reads.TryGetValue(consumer.Call.Operation.Syntax, out var reads) ? reads : default;
    }

    /// <summary>Where findings about a declaration may stand: in code of this compilation that somebody writes; null for any other.</summary>
    public Location? PlaceOf(ISymbol? declared, CancellationToken cancellationToken) => declared?.Locations.FirstOrDefault(location => MayShow(location, cancellationToken));

    /// <summary>Where a member is read at a place that a manifest would name; null when that is not in a file of this compilation.</summary>
    public Location? PlaceOf(SourceLocation place, ISymbol? member, CancellationToken cancellationToken)
    {
        var trees = _facts.Compilation.SyntaxTrees.Where(tree => _facts.Reader.Paths.Relative(tree.FilePath) == place.File).Take(2).ToList();
        if (trees.Count != 1)
            return null;
        var text = trees[0].GetText(cancellationToken);
        if (place.Line > text.Lines.Count)
            return null;
        var position = Math.Min(text.Lines[place.Line - 1].Start + place.Column - 1, Math.Max(0, text.Length - 1));
        var token = trees[0].GetRoot(cancellationToken).FindToken(position);
        var location = Location.Create(trees[0], (NameAt(token, member) ?? token.Parent)?.Span ?? token.Span);
        return MayShow(location, cancellationToken) ? location : null;
    }

    // Email in order.Customer.Email.Trim(), all parts of which begin at the same place.
    private static SyntaxNode? NameAt(SyntaxToken token, ISymbol? member) => token.Parent?.AncestorsAndSelf()
        .TakeWhile(node => node is ExpressionSyntax && node.SpanStart == token.SpanStart)
        .Select(node => node switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        })
        .FirstOrDefault(name => name is not null && name.Identifier.ValueText == member?.Name);

    private bool MayShow(Location location, CancellationToken cancellationToken) =>
        location.SourceTree is { } tree && _facts.Compilation.ContainsSyntaxTree(tree) && !GeneratedFiles.Contains(tree, cancellationToken);

    /// <summary>The findings in all files.</summary>
    public ContractFindings Find(CancellationToken cancellationToken)
    {
        Parts = _facts.EndpointsAndCallers(cancellationToken).SelectMany(endpoint => PartsOf(endpoint, cancellationToken)).ToList();
        return new ContractFindings(Parts.SelectMany(part => _rules.SelectMany(rule => rule.Check(part, this, cancellationToken))));
    }

    private IEnumerable<RegisteredPart> PartsOf(EndpointAnalysis endpoint, CancellationToken cancellationToken)
    {
        if (endpoint.Call.Condition is not null)
            yield break;
        foreach (var (part, payload) in ((RecordPart, RecordPayload?)[])[(RecordPart.Key, endpoint.Key), (RecordPart.Value, endpoint.Value)])
        {
            if (payload is not { Payload.Format: WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf })
                continue;
            foreach (var topic in endpoint.Topic.ProvenNames.Distinct(StringComparer.Ordinal))
            {
                if (Registered(endpoint, part, payload, topic, cancellationToken) is { } registered)
                    yield return registered;
            }
        }
    }

    private RegisteredPart? Registered(EndpointAnalysis endpoint, RecordPart part, RecordPayload payload, string topic, CancellationToken cancellationToken)
    {
        var strategy = SubjectNames.StrategyOf(payload.Payload, SettingsOf(endpoint));
        var name = strategy is null or "Topic" ? null : CodeSchema.Of(payload, null, _facts.Records, cancellationToken)?.Schema.Name;
        if (SubjectNames.Of(topic, part, strategy, name).Subject is not { } subject || _locks.Find(subject, cancellationToken) is not { } found
            || found.Lock.VersionsOf(found.Subject) is not { Count: > 0 } versions)
            return null;
        return new RegisteredPart(
            endpoint, part, payload, topic, found.Subject, versions, CodeSchema.Of(payload, versions[versions.Count - 1], _facts.Records, cancellationToken));
    }

    private static IEnumerable<ClientSetting> SettingsOf(EndpointAnalysis endpoint) => endpoint.Settings.InCode
        .Select(key => (Key: key, Value: endpoint.Settings.Find(key)))
        .Where(setting => setting.Value is not null)
        .Select(setting => new ClientSetting(setting.Key, setting.Value!));

    private Dictionary<SyntaxNode, EquatableArray<FieldRead>> FindReads(CancellationToken cancellationToken)
    {
        var consumers = EndpointIds.Assign(Parts.Where(part => part.Endpoint.Call.Direction == Direction.Consume).Select(part => part.Endpoint).Distinct());
        var flows = FlowAnalysis.Run(_facts.Reader, consumers, cancellationToken);
        var reads = new Dictionary<SyntaxNode, EquatableArray<FieldRead>>();
        foreach (var consumer in consumers)
            reads[consumer.Analysis.Call.Operation.Syntax] = flows.ReadsOf(consumer.Id);
        return reads;
    }
}
