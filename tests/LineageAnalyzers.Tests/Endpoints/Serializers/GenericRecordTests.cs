using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints.Serializers;

/// <summary>Avro records without a class: their shape is that of the schema they are made with.</summary>
public sealed class GenericRecordTests
{
    private const string Text = """
        {\"type\":\"record\",\"name\":\"OrderPlaced\",\"namespace\":\"acme.orders\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"mail\",\"type\":[\"null\",\"string\"],\"confluent:tags\":[\"PII\"]}]}
        """;

    private static readonly string FileText = Text.Replace("\\\"", "\"", StringComparison.Ordinal);

    private const string Head = $$"""
        using System.IO;
        using Avro;
        using Avro.Generic;
        using Avro.IO;

        class GenericSerializer : ISerializer<GenericRecord>
        {
            public byte[] Serialize(GenericRecord data, SerializationContext context)
            {
                using var stream = new MemoryStream();
                new GenericDatumWriter<GenericRecord>(data.Schema).Write(data, new BinaryEncoder(stream));
                return stream.ToArray();
            }
        }
        static class Schemas
        {
            public const string Text = "{{Text}}";
            public static readonly RecordSchema Order = (RecordSchema)Schema.Parse(Text);
            public static RecordSchema FromFile() => (RecordSchema)Schema.Parse(File.ReadAllText("schemas/order.avsc"));
            public static RecordSchema Load(string name) => (RecordSchema)Schema.Parse(File.ReadAllText(Path.Combine("schemas", name + ".avsc")));
            public static RecordSchema Named(string file) { using var reader = new StreamReader(Path.Combine(AppContext.BaseDirectory, "schemas", file)); return (RecordSchema)Schema.Parse(reader.ReadToEnd()); }
            public static RecordSchema Resource()
            {
                using var stream = typeof(Schemas).Assembly.GetManifestResourceStream("Acme.schemas.order.avsc");
                using var reader = new StreamReader(stream!);
                return (RecordSchema)Schema.Parse(reader.ReadToEnd());
            }
            public static GenericRecord Make(string id) { var made = new GenericRecord(Order); made.Add("id", id); return made; }
        }

        """;

    [Theory]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(Schemas.Text))")]
    [InlineData("new GenericRecord(Schemas.Order)")]
    [InlineData("Schemas.Make(\"7\")")]
    [InlineData("new GenericRecord(RecordSchema.Parse(\"\"\"{\"type\":\"record\",\"name\":\"acme.orders.OrderPlaced\",\"fields\":[{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"mail\",\"type\":[\"null\",\"string\"]}]}\"\"\") as RecordSchema)")]
    public void A_generic_record_has_the_name_and_the_fields_of_its_schema(string value)
    {
        var manifest = Produce($"var record = {value};", "record");

        Assert.Equal(new Payload("acme.orders.OrderPlaced", "GenericSerializer", WireFormat.Avro), Assert.Single(manifest.Endpoints).Value);
        var record = Assert.Single(manifest.Records);
        Assert.Equal(("acme.orders.OrderPlaced", SchemaOrigin.Code), (record.Type, record.SchemaOrigin));
        Assert.Equal(["id", "mail"], record.Fields.Select(field => field.Path));
        Assert.StartsWith("{\"type\":\"record\"", record.Schema);
    }

    [Theory]
    [InlineData("new GenericRecord(Schemas.FromFile())")]
    [InlineData("new GenericRecord(Schemas.Named(\"order.avsc\"))")]
    [InlineData("new GenericRecord(Schemas.Resource())")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllText(\"order.avsc\")))")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllText(@\"..\\schemas\\order.avsc\")))")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllTextAsync(\"./schemas/order.avsc\").Result))", false)]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.OpenText(\"order.avsc\").ReadToEnd()))")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllText(\"invoice.avsc\")))", false)]
    public void A_schema_in_a_file_of_the_project_gives_the_fields(string value, bool isKnown = true)
    {
        var manifest = Produce("", value, ("schemas/order.avsc", FileText), ("schemas/big-order.avsc", "{}"));

        Assert.Equal(isKnown ? ["acme.orders.OrderPlaced File id mail"] : Array.Empty<string>(), manifest.Records.Select(record => $"{record.Type} {record.SchemaOrigin} {string.Join(' ', record.Fields.Select(field => field.Path))}"));
        Assert.Equal(isKnown, Assert.Single(manifest.Endpoints).Value?.Reason is null);
    }

    [Fact]
    public void A_schema_that_is_read_asynchronously_is_known_too()
    {
        var manifest = Produce("var text = await File.ReadAllTextAsync(\"order.avsc\");", "new GenericRecord((RecordSchema)Schema.Parse(text))", ("order.avsc", FileText));

        Assert.Equal(SchemaOrigin.File, Assert.Single(manifest.Records).SchemaOrigin);
    }

    [Fact]
    public void Two_files_of_the_same_name_are_not_chosen_from()
    {
        const string Value = "new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllText(\"order.avsc\")))";

        var different = Produce("", Value, ("v1/order.avsc", FileText), ("v2/order.avsc", FileText.Replace("mail", "email", StringComparison.Ordinal)));
        var same = Produce("", Value, ("v1/order.avsc", FileText), ("v2/order.avsc", FileText));

        Assert.Contains("several schema files", Assert.Single(different.Endpoints).Value?.Reason);
        Assert.Single(same.Records);
    }

    [Theory]
    [InlineData("new GenericRecord(Schemas.FromFile())", "the file 'schemas/order.avsc', which is none of the project's schema files")]
    [InlineData("new GenericRecord(Schemas.Load(\"order\"))", "only known when the program runs")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(File.ReadAllText(\"order.avsc\")))", "the file 'order.avsc'")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(id))", "only known when the program runs")]
    [InlineData("new GenericRecord((RecordSchema)Schema.Parse(\"[]\"))", "not that of a record")]
    [InlineData("(GenericRecord)anything", "the place where the generic record is made")]
    public void A_schema_that_is_not_in_the_code_is_not_guessed(string value, string reason)
    {
        var manifest = Produce("", value);

        Assert.Empty(manifest.Records);
        Assert.Contains(reason, Assert.Single(manifest.Endpoints).Value?.Reason);
    }

    [Fact]
    public void Fields_of_a_generic_record_come_from_what_is_added_under_their_names()
    {
        var manifest = Produce("var record = new GenericRecord(Schemas.Order); record.Add(\"id\", \"7\"); record.Add(\"mail\", DateTime.Now);", "record");

        Assert.Equal(["id constant", "mail clock"], manifest.Flows.Where(flow => flow.To.Part == RecordPart.Value)
            .Select(flow => $"{flow.To.Field} {flow.From.Source?.ToString().ToLowerInvariant()}").Order());
    }

    [Fact]
    public void A_consumed_generic_record_is_of_the_schema_that_it_was_written_with()
    {
        var endpoint = EndpointsIn.Single(Head + """
            class GenericDeserializer : IDeserializer<GenericRecord>
            {
                public GenericRecord Deserialize(ReadOnlySpan<byte> data, bool isNull, SerializationContext context) =>
                    new GenericDatumReader<GenericRecord>(Schemas.Order, Schemas.Order).Read(null!, new BinaryDecoder(new MemoryStream(data.ToArray())));
            }
            class Service
            {
                public void Run()
                {
                    using var consumer = new ConsumerBuilder<Ignore, GenericRecord>(new ConsumerConfig()).SetValueDeserializer(new GenericDeserializer()).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);

        Assert.Contains("the schema that it was written with", endpoint.Value?.Reason);
    }

    private static Manifest Produce(string statements, string value, params (string File, string Text)[] files) => EndpointsIn.Compilation(TestCompilation.Create(EndpointsIn.Usings + Head + $$"""
        class Service
        {
            public async Task Run(string id, object anything)
            {
                using var producer = new ProducerBuilder<Null, GenericRecord>(new ProducerConfig()).SetValueSerializer(new GenericSerializer()).Build();
                {{statements}}
                producer.Produce("orders", new Message<Null, GenericRecord> { Value = {{value}} });
            }
        }
        """), files);
}
