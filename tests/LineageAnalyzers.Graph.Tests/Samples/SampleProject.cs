using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Testing;

/// <summary>Puts the manifest of a small project together, so that a test states only what it is about.</summary>
internal sealed class SampleProject(string name, string? framework = "net10.0", string? repository = "https://git.example.org/acme/shop")
{
    private readonly List<Endpoint> _endpoints = [];
    private readonly List<RecordDescription> _records = [];
    private readonly List<DataFlow> _flows = [];
    private readonly List<Route> _routes = [];
    private int _line = 10;

    public string? Commit { get; init; }

    public Owners Owners { get; init; } = Owners.None;

    public Manifest Manifest => new()
    {
        Tool = new ToolIdentity("LineageAnalyzers", "0.1.0"),
        Project = new ProjectIdentity
        {
            Name = name,
            Assembly = name,
            TargetFramework = framework,
            Path = $"src/{name}/{name}.csproj",
            Repository = repository,
            Commit = Commit,
            Owners = Owners,
        },
        Endpoints = _endpoints.ToEquatableArray(),
        Records = _records.ToEquatableArray(),
        Flows = _flows.ToEquatableArray(),
        Routes = _routes.ToEquatableArray(),
    };

    public SampleProject Consumes(string id, string topic, params FieldRead[] reads) => Consumes(id, ResolvedName.Of(topic, NameResolution.Literal), null, reads);

    public SampleProject Consumes(string id, ResolvedName topic, Payload? value = null, params FieldRead[] reads) =>
        Add(id, Direction.Consume, topic, value, reads);

    /// <summary>The endpoint that was added last is there on a condition.</summary>
    public SampleProject OnlyIf(string condition)
    {
        _endpoints[^1] = _endpoints[^1] with { Condition = condition };
        return this;
    }

    public SampleProject Produces(string id, string topic) => Produces(id, ResolvedName.Of(topic, NameResolution.Literal));

    public SampleProject Produces(string id, ResolvedName topic, Payload? value = null) => Add(id, Direction.Produce, topic, value, []);

    public SampleProject Routes(string message, string topic, string client = "Confluent.Kafka")
    {
        _routes.Add(new Route(message, ResolvedName.Of(topic, NameResolution.Literal), client, Place()));
        return this;
    }

    /// <summary>A read with one place.</summary>
    public FieldRead Read(string field, ReadUse use = ReadUse.Read) => new(field, use, new[] { Place() }.ToEquatableArray());

    /// <summary>A flow between two endpoints; an end is <c>id#field</c>, <c>id/key#field</c> or <c>id/headers#name</c>.</summary>
    public SampleProject Moves(string from, string to, FlowTransformation transformation = FlowTransformation.Identity, bool masked = false)
    {
        var (fromEndpoint, fromPart, fromField) = End(from);
        var (toEndpoint, toPart, toField) = End(to);
        return Add(new DataFlow
        {
            From = new FlowOrigin { Endpoint = fromEndpoint, Part = fromPart, Field = fromField },
            To = new FlowTarget { Endpoint = toEndpoint, Part = toPart, Field = toField },
            Transformation = transformation,
            Masked = masked,
            Steps = new[] { Place(), Place() }.ToEquatableArray(),
        });
    }

    public SampleProject Leaks(string from, FlowSink sink, string? member = null)
    {
        var (endpoint, part, field) = End(from);
        return Add(new DataFlow
        {
            From = new FlowOrigin { Endpoint = endpoint, Part = part, Field = field },
            To = new FlowTarget { Sink = sink, Member = member },
            Transformation = FlowTransformation.Transformation,
            Steps = new[] { Place() }.ToEquatableArray(),
        });
    }

    public SampleProject Takes(FlowSource source, string to, string? member = null)
    {
        var (endpoint, part, field) = End(to);
        return Add(new DataFlow
        {
            From = new FlowOrigin { Source = source, Member = member },
            To = new FlowTarget { Endpoint = endpoint, Part = part, Field = field },
            Transformation = FlowTransformation.Identity,
            Steps = new[] { Place() }.ToEquatableArray(),
        });
    }

    /// <summary>A JSON record; a field is <c>path</c>, or <c>path:PII</c> with its classification.</summary>
    public SampleProject Describes(string type, params string[] fields)
    {
        _records.Add(new RecordDescription
        {
            Type = type,
            Format = WireFormat.Json,
            Fields = fields.Select(Field).ToEquatableArray(),
        });
        return this;
    }

    /// <summary>An Avro record with its schema.</summary>
    public SampleProject DescribesAvro(string type, string schema, params string[] fields)
    {
        _records.Add(new RecordDescription
        {
            Type = type,
            Format = WireFormat.Avro,
            Schema = schema,
            SchemaOrigin = SchemaOrigin.GeneratedCode,
            Fields = fields.Select(Field).ToEquatableArray(),
        });
        return this;
    }

    /// <summary>A message of a Protobuf file that imports another one.</summary>
    public SampleProject DescribesProtobuf(string type, string schema, string? message, params SchemaImport[] imports)
    {
        _records.Add(new RecordDescription { Type = type, Format = WireFormat.Protobuf, Schema = schema, Message = message, Imports = imports.ToEquatableArray() });
        return this;
    }

    public static Payload Avro(string type) => new(type, "Confluent.SchemaRegistry.Serdes.AvroSerializer`1", WireFormat.Avro);

    public static Payload Json(string type) => new(type, null, WireFormat.Json);

    private static RecordField Field(string text)
    {
        var parts = text.Split(':');
        return new RecordField
        {
            Path = parts[0],
            Type = "string",
            Classifications = parts.Skip(1).Take(1).ToEquatableArray(),
            ClassifiedBy = parts.Length switch { 1 => null, 2 => ClassificationSource.Attribute, _ => ClassificationSource.Inferred },
        };
    }

    private static (string Endpoint, RecordPart Part, string Field) End(string text)
    {
        var hash = text.IndexOf('#');
        var place = text[..hash];
        var part = place.EndsWith("/key", StringComparison.Ordinal) ? RecordPart.Key
            : place.EndsWith("/headers", StringComparison.Ordinal) ? RecordPart.Header : RecordPart.Value;
        return (place.Split('/')[0], part, text[(hash + 1)..]);
    }

    private SampleProject Add(string id, Direction direction, ResolvedName topic, Payload? value, FieldRead[] reads)
    {
        _endpoints.Add(new Endpoint
        {
            Id = id,
            Direction = direction,
            Client = "Confluent.Kafka",
            Topic = topic,
            Group = direction == Direction.Consume ? ResolvedName.Of(name.ToLowerInvariant(), NameResolution.Literal) : null,
            Key = new Payload("System.String", null, WireFormat.Utf8),
            Value = value ?? Json($"{name}.Record"),
            Reads = reads.ToEquatableArray(),
            Member = $"{name}.Worker.Run()",
            Location = Place(),
        });
        return this;
    }

    private SampleProject Add(DataFlow flow)
    {
        _flows.Add(flow);
        return this;
    }

    private SourceLocation Place() => new($"src/{name}/Worker.cs", _line++, 13);
}
