using LineageAnalyzers.Build.Tests.Building;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Manifests;

/// <summary>A service whose records are mapped in a library without Kafka, in real builds.</summary>
public sealed class FlowsAcrossProjectsTests
{
    private const string Quiet = "<AnalysisLevel>none</AnalysisLevel><GenerateDocumentationFile>false</GenerateDocumentationFile><NoWarn>CS1591</NoWarn><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    [Fact]
    public void A_mapper_in_another_project_or_in_a_dll_does_not_end_the_trail()
    {
        var service = TestProject.Create(Quiet, items: "<ItemGroup><PackageReference Include=\"Confluent.Kafka\" Version=\"2.16.0\" /><ProjectReference Include=\"../Shared/Shared.csproj\" /></ItemGroup>");
        service.Write("Service.cs", """
            using System.Text.Json;
            using System.Threading;
            using Confluent.Kafka;
            using Acme.Shared;

            namespace Acme
            {
                public sealed class Service(IProducer<string, string> producer, IConsumer<string, string> consumer)
                {
                    public void Run(CancellationToken stop)
                    {
                        consumer.Subscribe("buyers");
                        var buyer = JsonSerializer.Deserialize<Buyer>(consumer.Consume(stop).Message.Value)!;
                        Audit.Write(buyer);
                        producer.Produce("contacts", new Message<string, string> { Key = "k", Value = JsonSerializer.Serialize(buyer.ToContact()) });
                    }
                }
            }
            """);
        service.Write("../Shared/Shared.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="LineageAnalyzers" Version="{PackageFeed.Version}" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
        service.Write("../Shared/Shared.cs", """
            using System;
            using System.Text.Json.Serialization;

            namespace Acme.Shared
            {
                public sealed class Buyer { [JsonPropertyName("mail")] public string Mail { get; set; } = ""; [JsonPropertyName("name")] public string Name { get; set; } = ""; }
                public sealed class Contact { [JsonPropertyName("address")] public string Address { get; set; } = ""; [JsonPropertyName("shown")] public string Shown { get; set; } = ""; }
                public static class Mapper { public static Contact ToContact(this Buyer buyer) => new Contact { Address = buyer.Mail, Shown = buyer.Name.Trim() }; }
                public static class Audit { public static void Write(Buyer buyer) => Console.WriteLine(buyer.Name); }
            }
            """);

        service.Build().MustSucceed();
        AssertFlows(service.ReadManifest());

        var dll = File.ReadAllBytes(service.Output("Shared.dll"));
        var lone = TestProject.Create(Quiet, items: "<ItemGroup><PackageReference Include=\"Confluent.Kafka\" Version=\"2.16.0\" /><Reference Include=\"Shared.dll\" /></ItemGroup>");
        File.WriteAllBytes(Path.Combine(lone.Folder, "Shared.dll"), dll);
        lone.Write("Service.cs", service.Read("Service.cs"));
        lone.Build().MustSucceed();
        AssertFlows(lone.ReadManifest());

        service.Build("-p:LineageFlowSummaries=false", "-t:Rebuild").MustSucceed();
        Assert.DoesNotContain(service.ReadManifest().Flows, flow => flow.To.Sink == FlowSink.Console);
    }

    private static void AssertFlows(Manifest manifest)
    {
        Assert.Equal(
            ["mail -> address Identity", "name -> Console Identity", "name -> shown Transformation"],
            manifest.Flows
                .Where(flow => flow.From.Endpoint is not null)
                .Select(flow => $"{flow.From.Field} -> {(flow.To.Sink is { } sink ? sink.ToString() : flow.To.Field)} {flow.Transformation}")
                .Order(StringComparer.Ordinal));
        Assert.Equal(["mail", "name"], Assert.Single(manifest.Endpoints, endpoint => endpoint.Direction == Direction.Consume).Reads.Select(read => read.Field));
        Assert.Contains(manifest.Flows, flow => flow.To.Sink == FlowSink.Console && flow.Steps[^1].File.EndsWith("Shared.cs", StringComparison.Ordinal));
    }
}
