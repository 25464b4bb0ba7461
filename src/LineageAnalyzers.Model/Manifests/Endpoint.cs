namespace LineageAnalyzers.Model.Manifests;

/// <summary>Which way records pass an endpoint.</summary>
public enum Direction
{
    /// <summary>The project writes to the topic.</summary>
    Produce,

    /// <summary>The project reads from the topic.</summary>
    Consume,
}

/// <summary>What kind of call an endpoint is.</summary>
public enum EndpointLevel
{
    /// <summary>A call of the client library.</summary>
    Direct,

    /// <summary>A call of the project's own method that names the topic and leads to a client call.</summary>
    Wrapper,

    /// <summary>A registration with a framework.</summary>
    Registration,
}

/// <summary>What a topic is for.</summary>
public enum TopicRole
{
    /// <summary>The topic of the business.</summary>
    Primary,

    /// <summary>Records to be tried again.</summary>
    Retry,

    /// <summary>Records that could not be processed.</summary>
    DeadLetter,

    /// <summary>The changelog of a state store.</summary>
    Changelog,

    /// <summary>Answers to requests.</summary>
    Reply,
}

/// <summary>One place in the code that produces to or consumes from topics.</summary>
public sealed record Endpoint
{
    /// <summary>Stable while the endpoint stays in its member: moved lines do not change it.</summary>
    public required string Id { get; init; }

    /// <summary>Which way records pass.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The client library whose recogniser found the endpoint, for example <c>Confluent.Kafka</c>.</summary>
    public required string Client { get; init; }

    /// <summary>What kind of call it is.</summary>
    public EndpointLevel Level { get; init; }

    /// <summary>
    /// What code does not show and must hold for the endpoint to be there at all, as words that go after "only if"; null where nothing must.
    /// </summary>
    public string? Condition { get; init; }

    /// <summary>The topic, or why it is not known.</summary>
    public required ResolvedName Topic { get; init; }

    /// <summary>The consumer group, or why it is not known; null where there is none (producers).</summary>
    public ResolvedName? Group { get; init; }

    /// <summary>The consumer group whose offsets the producer commits in its transactions; null where it commits none.</summary>
    public ResolvedName? OffsetsOf { get; init; }

    /// <summary>What the key is; null where the endpoint has none.</summary>
    public Payload? Key { get; init; }

    /// <summary>What the value is; null where the endpoint does not read it.</summary>
    public Payload? Value { get; init; }

    /// <summary>The names of the headers that the call sets, sorted.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>The client settings given in code, by librdkafka key, sorted by key. Secrets are never among them.</summary>
    public EquatableArray<ClientSetting> Settings { get; init; }

    /// <summary>What the topic is for.</summary>
    public TopicRole Role { get; init; }

    /// <summary>Why the topic has its role, in a sentence; null with <see cref="TopicRole.Primary"/>.</summary>
    public string? RoleEvidence { get; init; }

    /// <summary>The fields of the consumed record that the code reads, sorted by path; empty for a producer.</summary>
    public EquatableArray<FieldRead> Reads { get; init; }

    /// <summary>The member that contains the call, with its parameter types.</summary>
    public required string Member { get; init; }

    /// <summary>Where the call is.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>One setting of a client.</summary>
/// <param name="Key">The librdkafka key, for example <c>enable.idempotence</c>.</param>
/// <param name="Value">Its value as librdkafka spells it.</param>
public sealed record ClientSetting(string Key, string Value);

/// <summary>What a key or a value carries. The type is the record, not the string or bytes that it travels in.</summary>
/// <param name="Type">The full name of the record type; null where it could not be proven.</param>
/// <param name="Serializer">The type that writes or reads it; null where it is not known.</param>
/// <param name="Format">How it looks on the wire.</param>
/// <param name="Reason">With an opaque format: why the record is not known, in a sentence.</param>
public sealed record Payload(string? Type, string? Serializer, WireFormat Format, string? Reason = null)
{
    /// <summary>What the code says of the schema registry to the serializer; null when it says nothing or uses none.</summary>
    public RegistryUse? Registry { get; init; }
}

/// <summary>How a record looks on the wire.</summary>
public enum WireFormat
{
    /// <summary>Not known.</summary>
    Opaque,

    /// <summary>There is none (<c>Null</c>, <c>Ignore</c>).</summary>
    None,

    /// <summary>UTF-8 text.</summary>
    Utf8,

    /// <summary>Bytes as they are.</summary>
    Bytes,

    /// <summary>A number in Kafka's own big-endian form.</summary>
    Number,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>Avro binary.</summary>
    Avro,

    /// <summary>Protocol buffers binary.</summary>
    Protobuf,

    /// <summary>MessagePack.</summary>
    Messagepack,
}

/// <summary>How the code uses a field that it consumes.</summary>
public enum ReadUse
{
    /// <summary>Only compared with null or a value.</summary>
    Test,

    /// <summary>Decides between cases.</summary>
    Switch,

    /// <summary>The member is accessed.</summary>
    Read,

    /// <summary>The object is passed on, logged or serialised as one, so every field of it may be read.</summary>
    Whole,
}

/// <summary>A field that a consumer reads.</summary>
/// <param name="Field">Its path in wire names; empty for the whole record.</param>
/// <param name="Use">The strongest use found.</param>
/// <param name="Locations">Every place that reads it, in order.</param>
public sealed record FieldRead(string Field, ReadUse Use, EquatableArray<SourceLocation> Locations);

/// <summary>A topic that a framework chooses by the type of the message.</summary>
/// <param name="Message">The full name of the message type.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Client">The framework.</param>
/// <param name="Location">Where the route is set up.</param>
public sealed record Route(string Message, ResolvedName Topic, string Client, SourceLocation Location);

/// <summary>A method that passes a topic or a record on to a client.</summary>
/// <param name="Member">The method, with its parameter types.</param>
/// <param name="Direction">Which way records pass.</param>
/// <param name="Client">The client library that it calls in the end.</param>
/// <param name="TopicParameter">The parameter that becomes the topic; null if none does.</param>
/// <param name="ValueParameter">The parameter that becomes the value; null if none does.</param>
/// <param name="Location">Where the method is declared.</param>
public sealed record Wrapper(
    string Member, Direction Direction, string Client, string? TopicParameter, string? ValueParameter, SourceLocation Location)
{
    /// <summary>
    /// How the topic is made of what a call gives, with parameters in braces: <c>acme.{topic}</c>, <c>{T.Name:lower}</c>; null when it is made in another way.
    /// </summary>
    public string? Topic { get; init; }
}
