using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Tests.Verifiers;

namespace LineageAnalyzers.Tests.Endpoints;

/// <summary>What code says of the schema registry to Confluent's serializers, against the published packages.</summary>
public sealed class RegistryTests
{
    [Theory]
    [InlineData("new AvroSerializer<Order>(client)", "")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { BufferBytes = 100 })", "")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false, UseLatestVersion = true })", "autoRegister=False useLatestVersion=True")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { SubjectNameStrategy = SubjectNameStrategy.TopicRecord, NormalizeSchemas = true })", "subject=TopicRecord normalize=True")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { UseSchemaId = 7 })", "schemaId=7")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { UseLatestWithMetadata = metadata })", "useLatestWithMetadata=True")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = flag })", "")]
    [InlineData("new AvroSerializer<Order>(client, config)", "subject=Record autoRegister=False")]
    [InlineData("new AvroSerializer<Order>(client, new Dictionary<string, string> { [\"avro.serializer.auto.register.schemas\"] = \"true\", [\"avro.serializer.subject.name.strategy\"] = \"TopicRecord\" })", "subject=TopicRecord autoRegister=True")]
    [InlineData("new JsonSerializer<Order>(client, new JsonSerializerConfig { SubjectNameStrategy = SubjectNameStrategy.Associated })", "subject=Associated")]
    [InlineData("new JsonSerializer<Order>(client, schema, new JsonSerializerConfig { AutoRegisterSchemas = true })", "autoRegister=True")]
    [InlineData("new AvroSerializer<Order>(client, new AvroSerializerConfig { AutoRegisterSchemas = false }).AsSyncOverAsync()", "autoRegister=False")]
    [InlineData("field", "useLatestVersion=True")]
    public void A_serializer_tells_what_its_configuration_sets(string serializer, string expected) =>
        Assert.Equal(expected, Text(Produced(serializer).Registry));

    [Fact]
    public void A_deserializer_tells_the_same()
    {
        var manifest = Manifest("""
            class Service
            {
                public void Run(ISchemaRegistryClient client)
                {
                    using var consumer = new ConsumerBuilder<Ignore, Order>(new ConsumerConfig())
                        .SetValueDeserializer(new AvroDeserializer<Order>(client, new AvroDeserializerConfig { UseLatestVersion = true }).AsSyncOverAsync()).Build();
                    consumer.Subscribe("orders");
                }
            }
            """);
        Assert.Equal("useLatestVersion=True", Text(Assert.Single(manifest.Endpoints).Value?.Registry));
    }

    [Theory]
    [InlineData("Confluent.SchemaRegistry.Encryption.FieldEncryptionExecutor.Register(); Confluent.SchemaRegistry.Rules.CelExecutor.Register();", "null", "CEL,ENCRYPT")]
    [InlineData("Confluent.SchemaRegistry.Encryption.EncryptionExecutor.Register();", "null", "ENCRYPT_PAYLOAD")]
    [InlineData("Confluent.SchemaRegistry.Encryption.FieldEncryptionExecutor.Register();", "new RuleRegistry()", "")]
    [InlineData("CelExecutor.Register();", "null", "")]
    public void Rules_that_the_program_can_carry_out_are_told(string statements, string rules, string expected)
    {
        var manifest = Manifest($$"""
            static class CelExecutor { public static void Register() { } }
            class Service
            {
                public void Run(ISchemaRegistryClient client, Order order)
                {
                    {{statements}}
                    using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<Order>(client, null, {{rules}})).Build();
                    producer.Produce("orders", new Message<Null, Order> { Value = order });
                }
            }
            """);
        Assert.Equal(expected, string.Join(',', Assert.Single(manifest.Endpoints).Value?.Registry?.RuleExecutors ?? []));
    }

    [Theory]
    [InlineData("new JsonSerializer<Order>(client)", "Confluent.SchemaRegistry.Serdes.JsonSerializer`1", WireFormat.Json)]
    [InlineData("field", "Confluent.SchemaRegistry.Serdes.JsonSerializer`1", WireFormat.Json)]
    [InlineData("new JsonSerializer<Order>(client, null, new NJsonSchema.NewtonsoftJson.Generation.NewtonsoftJsonSchemaGeneratorSettings())", "Confluent.SchemaRegistry.Serdes.JsonSerializer`1", WireFormat.Opaque)]
    public void A_serializer_behind_its_interface_is_known(string serializer, string name, WireFormat format)
    {
        var payload = Produced(serializer);
        Assert.Equal(("Order", name, format), (payload.Type, payload.Serializer, payload.Format));
    }

    private static Payload Produced(string serializer) => Assert.Single(Manifest($$"""
        class Service(ISchemaRegistryClient client)
        {
            private readonly IAsyncSerializer<Order> field = new JsonSerializer<Order>(client, new JsonSerializerConfig { UseLatestVersion = true });

            public void Run(Order order, bool flag, IDictionary<string, string> metadata, Confluent.SchemaRegistry.Schema schema)
            {
                var config = new AvroSerializerConfig { SubjectNameStrategy = SubjectNameStrategy.Record };
                config.AutoRegisterSchemas = false;
                using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig()).SetValueSerializer({{serializer}}).Build();
                producer.Produce("orders", new Message<Null, Order> { Value = order });
            }
        }
        """).Endpoints).Value!;

    private static Manifest Manifest(string code) => EndpointsIn.Compilation(TestCompilation.With(
        RegistrySerdes.References,
        EndpointsIn.Usings + "using Confluent.SchemaRegistry;\nusing Confluent.SchemaRegistry.Serdes;\nusing Confluent.Kafka.SyncOverAsync;\nclass Order { public string Id { get; set; } = \"\"; }\n" + code));

    private static string Text(RegistryUse? use) => use is null ? "" : string.Join(' ', new (string Name, object? Value)[]
    {
        ("subject", use.SubjectNameStrategy), ("autoRegister", use.AutoRegister), ("useLatestVersion", use.UseLatestVersion),
        ("useLatestWithMetadata", use.UseLatestWithMetadata), ("schemaId", use.SchemaId), ("normalize", use.Normalize),
    }.Where(item => item.Value is not null).Select(item => $"{item.Name}={item.Value}"));
}
