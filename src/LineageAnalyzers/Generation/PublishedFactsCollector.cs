using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Endpoints.Wrappers;
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

namespace LineageAnalyzers.Generation;

/// <summary>A fact and its key, as they stand in an <c>AssemblyMetadata</c> attribute.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Text">What is known.</param>
internal sealed record PublishedFact(string Key, string Text);

/// <summary>
/// Collects what an assembly tells its users (<see cref="PublishedFacts"/>): only of public members, since nobody else can use the others, and only of
/// projects that reference a client or a serialization library.
/// </summary>
internal static class PublishedFactsCollector
{
    /// <summary>The facts in ordinal order of their keys; none for an application, which no project uses.</summary>
    public static EquatableArray<PublishedFact> Collect(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
            return default;
        var avro = new AvroSymbols(compilation);
        var protobuf = new ProtobufSymbols(compilation);
        var kafka = KnownSymbols.TryCreate(compilation);
        if (kafka is null && avro.SpecificRecord is null && protobuf.MessageOfT is null)
            return default;

        var models = new SourceModels(compilation);
        var schemas = new AvroSchemaText(models, avro);
        var descriptors = new ProtobufDescriptors(models);
        var reader = kafka is null
            ? null
            : new EndpointReader(new ClientFindings(models, kafka), kafka, System.Collections.Immutable.ImmutableArray<SettingsFile>.Empty, SchemaFiles.None, new SourcePaths("/"), NamePatterns.Empty, cancellationToken);
        var facts = new List<PublishedFact>();
        foreach (var type in PublicTypes(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (avro.IsRecord(type) && schemas.Of(type, cancellationToken) is { } schema)
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.AvroSchema, type), schema));
            if (protobuf.MessageOfT is not null && descriptors.TextOf(type, cancellationToken) is { } descriptor)
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.ProtobufDescriptor, descriptor.Member), descriptor.Text));
            if (reader is not null)
                AddClientFacts(type, reader, facts, cancellationToken);
        }

        if (reader is not null)
        {
            var clientCalls = reader.ReadAll(cancellationToken).Concat(PublishedWrappers.CallsIn(reader.Models, cancellationToken).Select(call => reader.Read(call, cancellationToken)));
            var wrappers = WrapperCalls.Above(clientCalls, reader, compilation, cancellationToken).Methods;
            facts.AddRange(WrapperFacts.Of(wrappers, reader, cancellationToken).Select(fact => new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.Wrapper, fact.Member), fact.Text)));
        }

        return facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).ToEquatableArray();
    }

    private static void AddClientFacts(INamedTypeSymbol type, EndpointReader reader, List<PublishedFact> facts, CancellationToken cancellationToken)
    {
        if (IsSerializer(type) && reader.Serializers.Of(type, cancellationToken) is { } form)
            facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.SerializerFormat, type), WireFormText.Of(form)));
        foreach (var member in type.GetMembers())
        {
            if (IsStaticText(member)
                && reader.Assignments.OfMember(member, cancellationToken).Single is { } value
                && reader.Texts.Resolve(value) is { Single: { } text, Resolution: not NameResolution.Configuration }
                && TopicName.IsLegal(text) && !SecretKeys.LooksSecret(member.Name))
                facts.Add(new PublishedFact(PublishedFacts.KeyOf(PublishedFacts.Value, member), text));
        }
    }

    // Only what is a topic's name can be asked for: anything else, a connection string say, is nobody's business.
    private static bool IsStaticText(ISymbol member) => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && member switch
    {
        IFieldSymbol { IsReadOnly: true, Type.SpecialType: SpecialType.System_String } => true,
        IPropertySymbol { SetMethod: null, Type.SpecialType: SpecialType.System_String } => true,
        _ => false,
    };

    private static bool IsSerializer(INamedTypeSymbol type) => type.AllInterfaces.Any(implemented =>
        implemented is { Name: "ISerializer" or "IDeserializer" or "IAsyncSerializer" or "IAsyncDeserializer", Arity: 1 }
        && implemented.ContainingAssembly?.Name == ConfluentKafkaSymbols.AssemblyName);

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceSymbol || member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
            {
                if (member is INamedTypeSymbol type)
                    yield return type;
                foreach (var nested in PublicTypes((INamespaceOrTypeSymbol)member))
                    yield return nested;
            }
        }
    }
}
