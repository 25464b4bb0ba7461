using System.Text.Json;
using LineageAnalyzers.Build.Tests.Building;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Manifests;

/// <summary>A project with classified fields, odd names and planted secrets, built and built again.</summary>
public sealed class ClassifiedProjectTests
{
    private const string Secret = "pl4nt3d";
    private const string OddClass = "P\"I'I\\ \n\t\u2028 ü 😀 {0} </x> ;#";
    private const string OddName = "e-mail \"q\" \\ \n\t ü 😀 ;#";

    [Fact]
    public void OddNames_SurviveToTheLetter_SecretsDoNot_AndARemovedClassificationGoes()
    {
        var project = Project();
        var build = project.Build("-v:detailed").MustSucceed();

        var text = File.ReadAllText(project.Manifest);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        // A detailed log lists every property; that the settings file and the code hold the secret is what makes this a test.
        Assert.DoesNotContain(Secret, build.Output, StringComparison.Ordinal);
        Assert.Contains(Secret, project.Read("appsettings.json"), StringComparison.Ordinal);
        Assert.Contains(Secret, project.Read("Registration.cs"), StringComparison.Ordinal);

        var record = Assert.Single(project.ReadManifest().Records);
        var field = Assert.Single(record.Fields, field => !field.Classifications.IsEmpty);
        Assert.Equal(OddName, field.Path);
        Assert.Equal([OddClass], field.Classifications);
        var endpoint = Assert.Single(project.ReadManifest().Endpoints, endpoint => endpoint.Topic.Name == "orders");
        Assert.Equal(["trace \"id\"\n\tü"], endpoint.Headers);
        Assert.Equal(["acks", "enable.idempotence"], endpoint.Settings.Select(setting => setting.Key));
        AssertForm(text);

        project.Replace("Order.cs", $"[LineageAnalyzers.Annotations.Classified({Literal(OddClass)})]", "");
        project.Build().MustSucceed();
        Assert.All(Assert.Single(project.ReadManifest().Records).Fields, field => Assert.Empty(field.Classifications));

        project.Write(".editorconfig", "root = true\n[*.cs]\nlineage.classification.names = *mail:PII\n").Build().MustSucceed();
        var guessed = Assert.Single(Assert.Single(project.ReadManifest().Records).Fields);
        Assert.Equal((ClassificationSource?)ClassificationSource.Inferred, guessed.ClassifiedBy);
        Assert.Equal(["PII"], guessed.Classifications);
        Assert.Equal(project.ReadManifest(), project.ReadCarrier()?.Manifest);
    }

    private static void AssertForm(string text)
    {
        using var manifest = JsonDocument.Parse(text);
        foreach (var (array, id) in (ReadOnlySpan<(string, string)>)[("endpoints", "id"), ("records", "type")])
        {
            var ids = manifest.RootElement.GetProperty(array).EnumerateArray().Select(item => item.GetProperty(id).GetString()).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        }

        foreach (var endpoint in manifest.RootElement.GetProperty("endpoints").EnumerateArray())
        {
            Assert.Equal(JsonValueKind.Number, endpoint.GetProperty("location").GetProperty("line").ValueKind);
            Assert.Equal(JsonValueKind.Number, endpoint.GetProperty("location").GetProperty("column").ValueKind);
        }
    }

    private static TestProject Project() => TestProject.CreateProducer(properties: """
            <AnalysisLevel>none</AnalysisLevel>
            <NoWarn>CS1591;LIN4004</NoWarn>
            <LineageOwnerSchema>team-orders</LineageOwnerSchema>
            """)
        .Write("appsettings.json", $$"""
            {
              "Kafka": { "OrdersTopic": "orders", "SaslPassword": "{{Secret}}-1", "SslKeyPem": "{{Secret}}-2" },
              "ConnectionStrings": { "Orders": "Server=db;Password={{Secret}}-3" },
              "SchemaRegistry": { "BasicAuthUserInfo": "{{Secret}}-4" }
            }
            """)
        .Write("Order.cs", $$"""
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
                public sealed class Order
                {
                    [System.Text.Json.Serialization.JsonPropertyName({{Literal(OddName)}})]
                    [LineageAnalyzers.Annotations.Classified({{Literal(OddClass)}})]
                    public string Émail { get; set; } = "";
                }
            }
            """)
        .Write("Registration.cs", $$"""
            using Confluent.Kafka;
            using System.Text.Json;

            namespace Acme
            {
                internal static class Registration
                {
                    public static IProducer<string, string> Make()
                    {
                        var config = new ProducerConfig { Acks = Acks.All, EnableIdempotence = true, SaslUsername = "{{Secret}}-5", SaslPassword = "{{Secret}}-6" };
                        config.SslKeyPem = "{{Secret}}-7";
                        config.Set("ssl.keystore.password", "{{Secret}}-8");
                        config.Set("sasl.oauthbearer.client.secret", "{{Secret}}-9");
                        config.Set("plugin.library.paths", "{{Secret}}-10");
                        return new ProducerBuilder<string, string>(config).Build();
                    }
                }
            }
            """)
        .Replace("Sender.cs", "{ Value = JsonSerializer.Serialize(order) }", $$"""
            { Value = JsonSerializer.Serialize(order), Headers = new Headers { { "trace \"id\"\n\tü", System.Text.Encoding.UTF8.GetBytes("{{Secret}}-11") } } }
            """);

    private static string Literal(string text) => JsonSerializer.Serialize(text);
}
