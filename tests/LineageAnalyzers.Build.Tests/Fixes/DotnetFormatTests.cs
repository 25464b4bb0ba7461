using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Fixes;

/// <summary>The code fixes of the package in a host that is not ours: <c>dotnet format</c> loads them from the package as an editor does.</summary>
public sealed class DotnetFormatTests
{
    private const string Sender = """
        using System.Text.Json;
        using Confluent.Kafka;

        namespace Acme
        {
            internal sealed class Sender(IProducer<Null, string> producer)
            {
                public void Send(Order order) => producer.Produce("orders", new Message<Null, string> { Value = JsonSerializer.Serialize(order) });
            }
        }
        """;

    [Fact]
    public void Fixes_ResolveWhatTheBuildReports()
    {
        var project = Project();
        var before = project.Build().MustFail();
        foreach (var (id, file) in (ReadOnlySpan<(string, string)>)[("LIN4001", "Producers.cs"), ("LIN2005", "Serializers.cs")])
            Assert.Matches($"{file}.*error {id}.*docs/rules/{id}.md", before.Output);

        project.Format("LIN2005", "LIN4001").MustSucceed();

        Assert.Equal(Producers("new() { EnableIdempotence = true, Acks = Acks.All }", "Acks.All, // for now\n            EnableIdempotence = true"), project.Read("Producers.cs"));
        Assert.Equal(
            Serializers("new AvroSerializer<Order>(registry, new AvroSerializerConfig { AutoRegisterSchemas = false })", "AutoRegisterSchemas = false"),
            project.Read("Serializers.cs"));
        Assert.Equal(Sender, project.Read("Sender.cs"));
        Assert.DoesNotContain("LIN", project.Build().MustSucceed().Output.Replace("LINEAGE", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static TestProject Project() => TestProject.Create(
            properties: """
                <AnalysisLevel>none</AnalysisLevel>
                <LineageOwnerBusiness>Sales</LineageOwnerBusiness>
                """,
            items: """
                <ItemGroup>
                  <PackageReference Include="Confluent.Kafka" Version="2.16.0" />
                </ItemGroup>
                """ + RegistrySerdes.Reference)
        .Write("Order.cs", """
            namespace LineageAnalyzers.Annotations
            {
                [System.AttributeUsage(System.AttributeTargets.Property)]
                internal sealed class ClassifiedAttribute(string classification) : System.Attribute
                {
                    public string Classification => classification;
                }
            }

            namespace Acme
            {
                internal sealed class Order
                {
                    [LineageAnalyzers.Annotations.Classified("PII")] public string Email { get; set; } = "";
                }
            }
            """)
        .Write("Sender.cs", Sender)
        .Write("Producers.cs", Producers("new()", "Acks.Leader // for now"))
        .Write("Serializers.cs", Serializers("new AvroSerializer<Order>(registry)", "AutoRegisterSchemas = true"));

    private static string Producers(string field, string acks) => $$"""
        using System.Text.Json;
        using Confluent.Kafka;

        namespace Acme
        {
            internal static class Producers
            {
                private static readonly ProducerConfig Config = {{field}};

                public static void Send(Order order)
                {
                    using var producer = new ProducerBuilder<string, string>(Config).Build();
                    producer.Produce("orders", new Message<string, string> { Value = JsonSerializer.Serialize(order) });
                }

                // The one that is injected.
                public static Sender Make() => new(new ProducerBuilder<Null, string>(new ProducerConfig
                {
                    BootstrapServers = "kafka:9092",
                    Acks = {{acks}}
                }).Build());
            }
        }
        """;

    private static string Serializers(string bare, string setting) => $$"""
        using Confluent.SchemaRegistry;
        using Confluent.SchemaRegistry.Serdes;

        namespace Acme
        {
            internal static class Serializers
            {
                public static object Bare(ISchemaRegistryClient registry) => {{bare}}; // one line

                public static object Configured(ISchemaRegistryClient registry)
                {
                    var config = new AvroSerializerConfig { {{setting}} };
                    return new AvroSerializer<Order>(registry, config);
                }
            }
        }
        """;
}
