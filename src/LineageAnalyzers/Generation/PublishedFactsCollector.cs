using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Wrappers;
using LineageAnalyzers.Flow;
using LineageAnalyzers.Flow.Summaries;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Protobuf;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Generation;

/// <summary>A fact and its key, as they stand in an <c>AssemblyMetadata</c> attribute.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Text">What is known.</param>
internal sealed record PublishedFact(string Key, string Text);

/// <summary>
/// Collects what an assembly tells its users (<see cref="PublishedFacts"/>): only of members that others can use. A project that references neither a client
/// nor a serialization library tells of methods alone.
/// </summary>
internal static class PublishedFactsCollector
{
    /// <summary>The facts in ordinal order of their keys; none for an application, which no project uses.</summary>
    /// <param name="compilation">The assembly.</param>
    /// <param name="repositoryRoot">The absolute path of the repository's root.</param>
    /// <param name="flows">Whether its methods are told of; null to let the cost decide.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public static EquatableArray<PublishedFact> Collect(Compilation compilation, string repositoryRoot, bool? flows, CancellationToken cancellationToken)
    {
        if (compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
            return default;
        var avro = new AvroSymbols(compilation);
        var protobuf = new ProtobufSymbols(compilation);
        var kafka = KnownSymbols.TryCreate(compilation);
        var hasSchemas = avro.SpecificRecord is not null || protobuf.MessageOfT is not null;
        var limits = flows switch
        {
            true => SummaryLimits.Asked,
            false => null,
            _ when kafka is not null => SummaryLimits.Felt,
            _ => hasSchemas || RecordShapes.AreIn(compilation, cancellationToken) ? SummaryLimits.Unfelt : null,
        };
        if (kafka is null && !hasSchemas && limits is null)
            return default;

        var reader = ReaderOf(compilation, kafka, repositoryRoot, cancellationToken);
        var facts = new List<PublishedFact>();
        if (kafka is not null || hasSchemas)
            AddTypeFacts(compilation, avro, protobuf, reader, kafka is not null, facts, cancellationToken);
        var clientCalls = kafka is null ? [] : reader.ReadAll(cancellationToken).ToList();
        if (kafka is not null)
            AddWrapperFacts(compilation, reader, clientCalls, facts, cancellationToken);
        if (limits is not null)
            facts.AddRange(MethodSummaries.Of(reader, clientCalls, limits, cancellationToken).Select(method => new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.Flow, method.Method), method.Text)));
        return facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).ToEquatableArray();
    }

    // A library runs with the settings of each application that uses it, so it is read without any; what was bound for the manifest is not bound again.
    private static EndpointReader ReaderOf(Compilation compilation, KnownSymbols? kafka, string repositoryRoot, CancellationToken cancellationToken)
    {
        var findings = FinishedFlows.FindWhole(compilation)?.Reader.Findings ?? new ClientFindings(new SourceModels(compilation), kafka ?? KnownSymbols.Create(compilation));
        return new EndpointReader(
            findings, findings.Symbols, ImmutableArray<SettingsFile>.Empty, SchemaFiles.None, new SourcePaths(repositoryRoot), NamePatterns.Empty, cancellationToken);
    }

    private static void AddTypeFacts(
        Compilation compilation, AvroSymbols avro, ProtobufSymbols protobuf, EndpointReader reader, bool hasClient, List<PublishedFact> facts, CancellationToken cancellationToken)
    {
        var schemas = new AvroSchemaText(reader.Models, avro);
        var descriptors = new ProtobufDescriptors(reader.Models);
        foreach (var type in DeclaredTypes.PublicIn(compilation.Assembly))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (avro.IsRecord(type) && schemas.Of(type, cancellationToken) is { } schema)
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.AvroSchema, type), schema));
            if (protobuf.MessageOfT is not null && descriptors.TextOf(type, cancellationToken) is { } descriptor)
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.ProtobufDescriptor, descriptor.Member), descriptor.Text));
            if (hasClient)
                AddClientFacts(type, reader, facts, cancellationToken);
        }
    }

    private static void AddWrapperFacts(
        Compilation compilation, EndpointReader reader, IEnumerable<EndpointAnalysis> clientCalls, List<PublishedFact> facts, CancellationToken cancellationToken)
    {
        var calls = clientCalls.Concat(PublishedWrappers.CallsIn(reader.Models, cancellationToken).Select(call => reader.Read(call, cancellationToken)));
        var wrappers = WrapperCalls.Above(calls, reader, compilation, cancellationToken).Methods;
        facts.AddRange(WrapperFacts.Of(wrappers, reader, cancellationToken).Select(fact => new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.Wrapper, fact.Member), fact.Text)));
    }

    private static void AddClientFacts(INamedTypeSymbol type, EndpointReader reader, List<PublishedFact> facts, CancellationToken cancellationToken)
    {
        if (IsSerializer(type) && reader.Serializers.Of(type, cancellationToken) is { } form)
            facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.SerializerFormat, type), WireFormText.Of(form)));
        foreach (var member in StaticTexts.Of(type))
        {
            if (reader.Assignments.OfMember(member, cancellationToken).Single is { } value
                && reader.Texts.Resolve(value) is { Single: { } text, Resolution: not NameResolution.Configuration }
                && TopicName.IsLegal(text) && !SecretKeys.LooksSecret(member.Name))
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.Value, member), text));
        }
    }

    private static bool IsSerializer(INamedTypeSymbol type) => StatesBase(type) && type.AllInterfaces.Any(implemented =>
        implemented is { Name: "ISerializer" or "IDeserializer" or "IAsyncSerializer" or "IAsyncDeserializer", Arity: 1 }
        && implemented.ContainingAssembly?.Name == ConfluentKafkaSymbols.AssemblyName);

    private static bool StatesBase(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(static declaration => declaration.HeadSyntax() is BaseTypeDeclarationSyntax { BaseList: not null });
}
