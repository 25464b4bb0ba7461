using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Records;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Records.Serializers;
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
    private readonly ClientRoutes _routes;
    private readonly TopicResolver _topics;
    private readonly ClientConstructions _constructions;
    private readonly ClientSettingsReader _settings;
    private readonly TransactionOffsets _transactions;
    private readonly MessagePartsReader _messages;
    private readonly PayloadReader _payloads;
    private readonly ConsumedText _consumedText;
    private readonly MessageMappers _mappers;

    // What calls give to parameters makes other endpoints of the same calls, so only the reader without them keeps any.
    private readonly ConditionalWeakTable<ClientCall, EndpointAnalysis>? _read;

    public EndpointReader(
        ClientFindings findings,
        KnownSymbols symbols,
        ImmutableArray<SettingsFile> settingsFiles,
        SchemaFiles schemaFiles,
        SourcePaths paths,
        NamePatterns names,
        CancellationToken cancellationToken)
    {
        Symbols = symbols;
        Paths = paths;
        Models = findings.Models;
        var compilation = Models.Compilation;
        Assignments = new Assignments(Models);
        Calls = new CallIndex(Models);
        Origins = new OriginTracer(Assignments);
        var origins = Origins;
        Texts = new TextResolver(symbols, Models, Assignments, origins, new Settings(settingsFiles), cancellationToken);
        Findings = findings;
        _routes = new ClientRoutes(findings, cancellationToken);
        _topics = new TopicResolver(symbols.Kafka, Texts, _routes);
        _constructions = new ClientConstructions(symbols.Kafka, Models, origins, cancellationToken);
        _settings = new ClientSettingsReader(symbols.Kafka, Texts, Models);
        _transactions = new TransactionOffsets(symbols.Kafka, Models, origins, cancellationToken);
        _messages = new MessagePartsReader(symbols.Kafka, Texts);
        var protobuf = new ProtobufSymbols(compilation);
        var calls = new SerializationCalls(new JsonSymbols(compilation), new NewtonsoftSymbols(compilation), protobuf, origins, Models);
        Serialization = calls;
        Serializers = new SerializerForms(Models, calls);
        _payloads = new PayloadReader(symbols, new AvroSymbols(compilation), protobuf, calls, Serializers, new RegistryUses(_settings, Models, origins, cancellationToken), schemaFiles, origins, Models);
        _consumedText = new ConsumedText(symbols, Models, origins, calls, Calls, cancellationToken);
        _mappers = new MessageMappers(Models, calls);
        Records = new RecordDescriber(Models, paths.Of, names);
        _read = new();
    }

    private EndpointReader(EndpointReader unbound, CallBinding binding)
    {
        Symbols = unbound.Symbols;
        Paths = unbound.Paths;
        Models = unbound.Models;
        Assignments = unbound.Assignments;
        Calls = unbound.Calls;
        Serialization = unbound.Serialization;
        Serializers = unbound.Serializers;
        Records = unbound.Records;
        Findings = unbound.Findings;
        _routes = unbound._routes;
        _consumedText = unbound._consumedText;
        _mappers = unbound._mappers;
        _transactions = unbound._transactions;
        Texts = unbound.Texts.With(binding);
        Origins = Texts.Origins;
        _topics = new TopicResolver(Symbols.Kafka, Texts, _routes);
        _constructions = unbound._constructions.With(Origins);
        _settings = new ClientSettingsReader(Symbols.Kafka, Texts, Models);
        _messages = new MessagePartsReader(Symbols.Kafka, Texts);
        _payloads = unbound._payloads.With(Origins);
    }

    /// <summary>The types of the recognised libraries.</summary>
    public KnownSymbols Symbols { get; }

    /// <summary>What the recognisers find.</summary>
    public ClientFindings Findings { get; }

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

    /// <summary>Every place that is an endpoint, as the recognisers found it.</summary>
    public IEnumerable<ClientCall> ClientCalls(CancellationToken cancellationToken) =>
        Findings.All(cancellationToken).OfType<ClientCall>().Concat(Findings.Unbound(cancellationToken));

    /// <summary>Every endpoint of the compilation.</summary>
    public IEnumerable<EndpointAnalysis> ReadAll(CancellationToken cancellationToken) =>
        Findings.All(cancellationToken).OfType<ClientCall>().Select(call => Read(call, cancellationToken));

    /// <summary>The endpoints at calls that could not be bound, since an argument is of a type that is not known.</summary>
    public IEnumerable<EndpointAnalysis> ReadUnbound(CancellationToken cancellationToken) =>
        Findings.Unbound(cancellationToken).Select(call => Read(call, cancellationToken));

    /// <summary>The endpoints at a call, a creation or an attribute; empty when it is none.</summary>
    public IEnumerable<EndpointAnalysis> ReadAt(SyntaxNode candidate, CancellationToken cancellationToken) =>
        Findings.At(candidate, cancellationToken).OfType<ClientCall>().Select(call => Read(call, cancellationToken));

    /// <summary>The routes that the compilation sets up, with their topics.</summary>
    public IEnumerable<(ClientRoute Route, ResolvedName Topic)> ReadRoutes() => _routes.Own.Select(route => (route, _topics.Resolve(route)));

    /// <summary>The same reader, for which parameters stand for what calls give them.</summary>
    public EndpointReader With(CallBinding binding) => new(this, binding);

    /// <summary>The topic alone, or why it is not known.</summary>
    public ResolvedName TopicOf(ClientCall call) => _topics.Resolve(call);

    /// <summary>Everything that is known of an endpoint.</summary>
    public EndpointAnalysis Read(ClientCall call, CancellationToken cancellationToken) =>
        _read is null ? ReadAnew(call, cancellationToken) : _read.GetValue(call, _ => ReadAnew(call, cancellationToken));

    private EndpointAnalysis ReadAnew(ClientCall call, CancellationToken cancellationToken)
    {
        var construction = _constructions.Find(call, cancellationToken);
        var settings = SettingsOf(call, construction, cancellationToken);
        var member = MemberNames.Containing(call.Operation, cancellationToken);
        var message = call.Message is null ? PartsOf(call) : _messages.Read(call.Message, cancellationToken);
        return new EndpointAnalysis
        {
            Call = call,
            Topic = StatedTopic.Complete(_topics.Resolve(call), member),
            Group = call.Direction == Direction.Consume ? GroupOf(call, construction, settings) : null,
            OffsetsOf = OffsetsOf(call, cancellationToken),
            Construction = construction,
            Settings = settings,
            Message = message,
            Key = PayloadOf(call, "Key", message.Key, construction, member, cancellationToken),
            Value = PayloadOf(call, "Value", message.Value, construction, member, cancellationToken),
            Alternatives = call.ValueTypes.IsEmpty
                ? ImmutableArray<RecordPayload>.Empty
                : call.ValueTypes.Select(static one => FrameworkPayloads.Of(one.Type, null, one.Format)).Where(static payload => payload.Record is not null).ToImmutableArray(),
            Member = member,
            Location = Paths.Of(call.Place ?? EndpointPlaces.Of(call.Operation)) ?? new SourceLocation("", 1, 1),
        };
    }

    private MessageParts PartsOf(ClientCall call)
    {
        var headers = ImmutableArray.CreateBuilder<(string, IOperation)>();
        foreach (var (name, content) in call.Headers)
        {
            if (Texts.Resolve(name).Single is { } text)
                headers.Add((text, content));
        }

        return new MessageParts(call.Key, call.Value, headers.ToImmutable());
    }

    private ClientSettings SettingsOf(ClientCall call, ClientConstruction? construction, CancellationToken cancellationToken)
    {
        var configuration = call.Configuration ?? construction?.Configuration;
        var settings = configuration is not null
            ? _settings.Read(configuration, cancellationToken)
            : construction?.Registered is { } registered ? _settings.Read(registered) : ClientSettings.Unknown;
        return call.Settings.Aggregate(settings, (known, setting) => known.With(setting.Key, _topics.ResolveSetting(setting.Value)));
    }

    private RecordPayload? PayloadOf(
        ClientCall call, string part, IOperation? content, ClientConstruction? construction, ISymbol? member, CancellationToken cancellationToken)
    {
        var isKey = part == "Key";
        if ((isKey ? call.KeyFormat : call.ValueFormat) is { } format)
            return (isKey ? null : _mappers.Of(call, content, cancellationToken)) ?? FrameworkPayloads.Of(isKey ? call.KeyType : call.ValueType, content, format);
        if ((isKey ? call.KeyType : call.ValueType) is not { } declared)
            return null;
        var serializer = isKey ? call.KeySerializer ?? construction?.KeySerializer : call.ValueSerializer ?? construction?.ValueSerializer;
        var isBuilt = construction is not null || serializer is not null;
        var payload = call.Direction == Direction.Produce
            ? _payloads.Produced(declared, content, serializer, isBuilt, isKey, cancellationToken)
            : _payloads.Consumed(declared, _consumedText.ReadsOf(call, part, member, cancellationToken), serializer, isBuilt, isKey, cancellationToken);
        return isKey ? payload : StatedRecord.Complete(payload, member);
    }

    // What a transaction commits together with its records: the position of the group that read their input.
    private ResolvedName? OffsetsOf(ClientCall call, CancellationToken cancellationToken)
    {
        if (call is not { Direction: Direction.Produce, Instance: { } producer } || _transactions.ConsumersOf(producer) is not { Count: > 0 } consumers)
            return null;
        if (consumers.Count > 1)
            return ResolvedName.Unknown(NameResolution.Dynamic, "the producer commits offsets of several consumers");
        var types = consumers[0].Type.AsConstructed(Symbols.Kafka.Consumer)!.TypeArguments;
        var consumer = new ClientCall
        {
            Client = call.Client,
            Direction = Direction.Consume,
            Operation = consumers[0],
            Instance = consumers[0],
            KeyType = types[0],
            ValueType = types[1],
        };
        var construction = _constructions.Find(consumer, cancellationToken);
        return GroupOf(consumer, construction, SettingsOf(consumer, construction, cancellationToken));
    }

    private ResolvedName GroupOf(ClientCall call, ClientConstruction? construction, ClientSettings settings)
    {
        if (call.Group is { } named && (call.Configuration is null || settings.Complete && !settings.Values.ContainsKey(ClientSettingKeys.GroupId)))
            return _topics.ResolveGroup(named);
        if (settings.Values.TryGetValue(ClientSettingKeys.GroupId, out var group))
            return TopicResolver.WithoutEmpty(group).ToName();
        return ResolvedName.Unknown(NameResolution.Dynamic, call.Instance is null
            ? call.Configuration is null ? "the call names no group" : "the configuration of the consumer is not known"
            : construction is null
                ? "the place where the consumer is built is not known"
                : settings.Complete ? "no group is set where the consumer is built" : "the configuration of the consumer is not known");
    }
}
