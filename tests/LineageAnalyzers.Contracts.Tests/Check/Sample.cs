using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Contracts.Tests.Check;

/// <summary>Short ways to say what a project writes and reads.</summary>
internal static class Sample
{
    /// <summary>The schema of an order with more fields behind the usual two.</summary>
    public static string Order(params string[] more) =>
        $$"""{"type": "record", "name": "Order", "namespace": "acme", "fields": [{{string.Join(", ", ["""{"name": "id", "type": "string"}""", """{"name": "total", "type": "int"}""", .. more])}}]}""";

    public const string Email = """{"name": "email", "type": "string"}""";
    public const string OptionalEmail = """{"name": "email", "type": ["null", "string"], "default": null}""";
    public const string Vat = """{"name": "vat", "type": "string"}""";

    public static Manifest Project(string name, IEnumerable<Endpoint> endpoints, IEnumerable<RecordDescription>? records = null, Owners? owners = null) => new()
    {
        Tool = new ToolIdentity("LineageAnalyzers", "0.1.0"),
        Project = new ProjectIdentity { Name = name, Assembly = name, Owners = owners ?? Owners.None },
        Endpoints = endpoints.ToEquatableArray(),
        Records = (records ?? []).ToEquatableArray(),
    };

    /// <summary>A project that writes orders to the topic "orders".</summary>
    public static Manifest Producer(string schema, string name = "Shop", string topic = "orders") =>
        Project(name, [Produce(topic)], [Record(schema)]);

    /// <summary>A project that reads orders from the topic "orders".</summary>
    public static Manifest Consumer(string? schema, string name = "Billing", params FieldRead[] reads) =>
        Project(name, [Consume("orders", reads)], [Record(schema)]);

    public static Endpoint Produce(string topic, WireFormat format = WireFormat.Avro, string? type = "Acme.Order", int line = 10) => new()
    {
        Id = $"produce-{topic}-{line}",
        Direction = Direction.Produce,
        Client = "Confluent.Kafka",
        Topic = ResolvedName.Of(topic, NameResolution.Literal),
        Value = new Payload(type, null, format),
        Member = "M()",
        Location = new SourceLocation("src/Producer.cs", line, 1),
    };

    public static Endpoint Consume(string topic, IEnumerable<FieldRead> reads, WireFormat format = WireFormat.Avro, string? type = "Acme.Order") => new()
    {
        Id = $"consume-{topic}",
        Direction = Direction.Consume,
        Client = "Confluent.Kafka",
        Topic = ResolvedName.Of(topic, NameResolution.Literal),
        Value = new Payload(type, null, format),
        Reads = reads.ToEquatableArray(),
        Member = "M()",
        Location = new SourceLocation("src/Consumer.cs", 20, 1),
    };

    public static FieldRead Read(string field, int line = 41, ReadUse use = ReadUse.Read) =>
        new(field, use, new[] { new SourceLocation("src/Handler.cs", line, 9) }.ToEquatableArray());

    public static RecordDescription Record(string? schema, params RecordField[] fields) => new()
    {
        Type = "Acme.Order",
        Format = WireFormat.Avro,
        Schema = schema,
        SchemaOrigin = SchemaOrigin.GeneratedCode,
        Fields = fields.ToEquatableArray(),
    };
}
