using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Records;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using LineageAnalyzers.Values.Clients;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints;

/// <summary>
/// Reads endpoints: recognises a call, resolves its names, joins it with the client it is made on. One per compilation, thread-safe; what is
/// looked up once serves every endpoint.
/// </summary>
internal sealed class EndpointReader
{
    private readonly ClientCallDispatcher _dispatcher;
    private readonly TopicResolver _topics;
    private readonly ClientConstructions _constructions;
    private readonly ClientSettingsReader _settings;
    private readonly MessagePartsReader _messages;
    private readonly PayloadReader _payloads;
    private readonly ConsumedText _consumedText;

    public EndpointReader(
        Compilation compilation,
        KnownSymbols symbols,
        ImmutableArray<SettingsFile> settingsFiles,
        SourcePaths paths,
        NamePatterns names,
        CancellationToken cancellationToken)
    {
        Symbols = symbols;
        Paths = paths;
        Models = new SourceModels(compilation);
        Assignments = new Assignments(Models);
        Calls = new CallIndex(Models);
        Origins = new OriginTracer(Assignments);
        var origins = Origins;
        Texts = new TextResolver(symbols, Models, Assignments, origins, new Settings(settingsFiles), cancellationToken);
        _dispatcher = new ClientCallDispatcher(symbols);
        _topics = new TopicResolver(symbols.Kafka, Texts);
        _constructions = new ClientConstructions(symbols.Kafka, Models, origins, cancellationToken);
        _settings = new ClientSettingsReader(symbols.Kafka, Texts, Models);
        _messages = new MessagePartsReader(symbols.Kafka, Texts);
        var protobuf = new ProtobufSymbols(compilation);
        var calls = new SerializationCalls(new JsonSymbols(compilation), new NewtonsoftSymbols(compilation), protobuf, origins, Models);
        Serialization = calls;
        Serializers = new SerializerForms(Models, calls);
        _payloads = new PayloadReader(symbols, new AvroSymbols(compilation), protobuf, calls, Serializers, origins);
        _consumedText = new ConsumedText(symbols, Models, origins, calls, Calls, cancellationToken);
        Records = new RecordDescriber(Models, paths.Of, names);
    }

    /// <summary>The types of the recognised libraries.</summary>
    public KnownSymbols Symbols { get; }

    /// <summary>Semantic models.</summary>
    public SourceModels Models { get; }

    /// <summary>What is written to variables.</summary>
    public Assignments Assignments { get; }

    /// <summary>The calls of methods.</summary>
    public CallIndex Calls { get; }

    /// <summary>The expressions that values come from.</summary>
    public OriginTracer Origins { get; }

    /// <summary>Calls that turn objects into text or bytes and back.</summary>
    public SerializationCalls Serialization { get; }

    /// <summary>The resolution of strings.</summary>
    public TextResolver Texts { get; }

    /// <summary>What record types look like on the wire.</summary>
    public RecordDescriber Records { get; }

    /// <summary>What serializers write.</summary>
    public SerializerForms Serializers { get; }

    /// <summary>Places relative to the repository.</summary>
    public SourcePaths Paths { get; }

    /// <summary>Every endpoint of the compilation, in the order of files and places.</summary>
    public IEnumerable<EndpointAnalysis> ReadAll(CancellationToken cancellationToken)
    {
        foreach (var tree in Models.Compilation.SyntaxTrees)
        {
            foreach (var name in CandidateIndex.EndpointCalls)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (Models.OperationOf(node, cancellationToken) is IInvocationOperation call && TryRead(call, cancellationToken) is { } endpoint)
                        yield return endpoint;
                }
            }
        }
    }

    /// <summary>The endpoints at calls that could not be bound, since an argument is of a type that is not known.</summary>
    public IEnumerable<EndpointAnalysis> ReadUnbound(CancellationToken cancellationToken)
    {
        foreach (var tree in Models.Compilation.SyntaxTrees)
        {
            foreach (var name in CandidateIndex.EndpointCalls)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (UnboundCall.TryCreate(node, Models, cancellationToken) is { } unbound && _dispatcher.Recognise(unbound) is { } call)
                        yield return Read(call, cancellationToken);
                }
            }
        }
    }

    /// <summary>The endpoint that a call is; null when it is none.</summary>
    public EndpointAnalysis? TryRead(IInvocationOperation operation, CancellationToken cancellationToken) =>
        _dispatcher.Recognise(operation) is { } call ? Read(call, cancellationToken) : null;

    private EndpointAnalysis Read(ClientCall call, CancellationToken cancellationToken)
    {
        var construction = _constructions.Find(call, cancellationToken);
        var settings = construction?.Configuration is { } configuration ? _settings.Read(configuration, cancellationToken) : ClientSettings.Unknown;
        var member = MemberNames.Containing(call.Operation, cancellationToken);
        var message = _messages.Read(call.Message, cancellationToken);
        return new EndpointAnalysis
        {
            Call = call,
            Topic = StatedTopic.Complete(_topics.Resolve(call, cancellationToken), member),
            Group = call.Direction == Direction.Consume ? GroupOf(construction, settings) : null,
            Construction = construction,
            Settings = settings,
            Message = message,
            Key = PayloadOf(call, call.KeyType, "Key", message.Key, construction?.KeySerializer, construction, member, cancellationToken),
            Value = PayloadOf(call, call.ValueType, "Value", message.Value, construction?.ValueSerializer, construction, member, cancellationToken),
            Member = member,
            Location = Paths.Of(call.Operation.Syntax.GetLocation()) ?? new SourceLocation("", 1, 1),
        };
    }

    private RecordPayload? PayloadOf(
        ClientCall call, ITypeSymbol declared, string part, IOperation? content, IOperation? serializer, ClientConstruction? construction, ISymbol? member,
        CancellationToken cancellationToken)
    {
        var payload = call.Direction == Direction.Produce
            ? _payloads.Produced(declared, content, serializer, construction is not null, part == "Key", cancellationToken)
            : _payloads.Consumed(declared, _consumedText.ReadsOf(call, part, member), serializer, construction is not null, part == "Key", cancellationToken);
        return part == "Value" ? StatedRecord.Complete(payload, member) : payload;
    }

    private static ResolvedName GroupOf(ClientConstruction? construction, ClientSettings settings)
    {
        if (settings.Values.TryGetValue(ClientSettingKeys.GroupId, out var group))
            return group.ToName();
        return ResolvedName.Unknown(NameResolution.Dynamic, construction is null
            ? "the place where the consumer is built is not known"
            : settings.Complete ? "no group is set where the consumer is built" : "the configuration of the consumer is not known");
    }
}
