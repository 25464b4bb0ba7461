using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Checking;

/// <summary>A project that produces orders in Avro and has its contracts checked when it is built.</summary>
internal static class CheckedProject
{
    /// <summary>The code's schema, which the registry of most tests has, too.</summary>
    public const string Schema = """{"type":"record","name":"Order","namespace":"Acme","fields":[{"name":"email","type":"string"}]}""";

    private const string Property = "public string email { get; set; } = \"\";";

    /// <summary>The project, with the tool that was packed.</summary>
    /// <param name="properties">XML inside the property group.</param>
    /// <param name="tool">Whether the property for the tool's path is set.</param>
    /// <param name="frameworks">One target framework, or several with <c>;</c> between them.</param>
    public static TestProject Create(string properties = "", bool tool = true, string frameworks = "net10.0") => TestProject.Create(
            properties: $"""
                <AnalysisLevel>none</AnalysisLevel>
                <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
                <NoWarn>CS1591;CA1707;CA2211</NoWarn>
                <LineageCheck>true</LineageCheck>
                {(tool ? $"<LineageToolPath>{InstalledTool.Folder}</LineageToolPath>" : "")}
                {properties}
                """,
            items: """
                <ItemGroup>
                  <PackageReference Include="Confluent.Kafka" Version="2.16.0" />
                </ItemGroup>
                """ + RegistrySerdes.Reference,
            frameworks: frameworks)
        .Write("Order.cs", $$"""
            namespace Acme
            {
                public sealed class Order : Avro.Specific.ISpecificRecord
                {
                    public static readonly Avro.Schema _SCHEMA = Avro.Schema.Parse({{Literal(Schema)}});
                    public Avro.Schema Schema => _SCHEMA;
                    {{Property}}
                    public object Get(int fieldPos) => email;
                    public void Put(int fieldPos, object fieldValue) { }
                }
            }
            """)
        .Write("Sender.cs", """
            using Avro;
            using Confluent.Kafka;
            using Confluent.SchemaRegistry;
            using Confluent.SchemaRegistry.Serdes;

            namespace Acme
            {
                public static class Sender
                {
                    public static void Send(ISchemaRegistryClient registry, Order order)
                    {
                        var config = new AvroSerializerConfig { AutoRegisterSchemas = false };
                        using var producer = new ProducerBuilder<Null, Order>(new ProducerConfig())
                            .SetValueSerializer(new AvroSerializer<Order>(registry, config))
                            .Build();
                        producer.ProduceAsync("orders", new Message<Null, Order> { Value = order });
                    }
                }
            }
            """);

    /// <summary>The lock file that lies beside the project, with one version of the subject.</summary>
    public static TestProject WithLock(this TestProject project, string schema = Schema) => project.Write("contracts.lock.json", $$"""
        {
          "lockVersion": 1,
          "registry": "https://registry.example.org",
          "subjects": {
            "orders-value": {
              "compatibility": "FULL",
              "versions": [ { "version": 1, "id": 1, "format": "avro", "schema": {{schema}} } ]
            }
          }
        }
        """);

    /// <summary>Makes the code's schema one that <c>FULL</c> forbids.</summary>
    public static TestProject Break(this TestProject project) => project
        .Replace("Order.cs", "public string email { get; set; } = \"\";", "public int email { get; set; }")
        .Replace("Order.cs", Literal(Schema), Literal(Broken));

    /// <summary>Takes that back.</summary>
    public static TestProject Mend(this TestProject project) => project
        .Replace("Order.cs", "public int email { get; set; }", "public string email { get; set; } = \"\";")
        .Replace("Order.cs", Literal(Broken), Literal(Schema));

    private static string Broken => Schema.Replace("\"type\":\"string\"", "\"type\":\"int\"", StringComparison.Ordinal);

    private static string Literal(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
