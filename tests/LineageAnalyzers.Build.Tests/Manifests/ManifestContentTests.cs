using System.Text;
using System.Text.Json;
using LineageAnalyzers.Build.Tests.Building;

namespace LineageAnalyzers.Build.Tests.Manifests;

/// <summary>What one build writes.</summary>
public sealed class ManifestContentTests
{
    [Fact]
    public void ProjectWithoutEndpoints_HasAManifestThatSaysSo()
    {
        var project = TestProject.Create();
        project.Build().MustSucceed();

        var manifest = project.ReadManifest();
        Assert.Equal(("Orders", "Orders", "net10.0", "Orders.csproj"), (
            manifest.Project.Name, manifest.Project.Assembly, manifest.Project.TargetFramework, manifest.Project.Path));
        Assert.Equal(PackageFeed.Version, manifest.Tool.Version);
        Assert.True(manifest.Endpoints.IsEmpty);
        Assert.Equal(manifest, project.ReadCarrier()?.Manifest);

        var bytes = File.ReadAllBytes(project.Manifest);
        Assert.Equal("{\n  \"manifestVersion\": 1,", Encoding.UTF8.GetString(bytes[..25]));
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
        using var parsed = JsonDocument.Parse(bytes);
        Assert.Equal(0, parsed.RootElement.GetProperty("endpoints").GetArrayLength());
    }

    [Fact]
    public void ClassInTwoFiles_GivesEachEndpointOnce_AndNoSecretOfTheSettings()
    {
        var project = TestProject.CreateProducer();
        project.Build().MustSucceed();

        var endpoints = project.ReadManifest().Endpoints.OrderBy(endpoint => endpoint.Location).ToList();
        Assert.Equal(
            [("texts", "Sender.More.cs"), ("orders", "Sender.cs")],
            endpoints.Select(endpoint => (endpoint.Topic.Name, endpoint.Location.File)));
        Assert.Equal((Model.Manifests.NameResolution.Configuration, "Kafka:OrdersTopic"), (endpoints[1].Topic.Resolution, endpoints[1].Topic.Key));
        Assert.DoesNotContain("pl4nt3d", File.ReadAllText(project.Manifest), StringComparison.Ordinal);
        Assert.Equal(-1, File.ReadAllBytes(project.Output("Orders.dll")).AsSpan().IndexOf(Encoding.Unicode.GetBytes("pl4nt3d")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<ItemGroup><EmbeddedResource Include=\"order.avsc\" /><AdditionalFiles Include=\"order.avsc\" /></ItemGroup>")]
    public void SchemaOfAFileInTheProject_IsThatOfTheRecord(string items)
    {
        var project = TestProject.Create(properties: "<NoWarn>CA1822;CA1031;CS1591;CS0436;LIN2005</NoWarn>", items: RegistrySerdes.Reference + "<ItemGroup><PackageReference Include=\"Confluent.Kafka\" Version=\"2.16.0\" /></ItemGroup>" + items);
        project.Write("order.avsc", """{"type":"record","name":"acme.Order","fields":[{"name":"id","type":"string"}]}""");
        project.Write("Sender.cs", """
            using System.IO;
            using Avro;
            using Avro.Generic;
            using Confluent.Kafka;
            using Confluent.SchemaRegistry;
            using Confluent.SchemaRegistry.Serdes;

            namespace Acme
            {
                /// <summary>Sends.</summary>
                public static class Sender
                {
                    /// <summary>Sends an order.</summary>
                    public static void Send(ISchemaRegistryClient registry)
                    {
                        using (var producer = new ProducerBuilder<Null, GenericRecord>(new ProducerConfig()).SetValueSerializer(new AvroSerializer<GenericRecord>(registry)).Build())
                            producer.Produce("orders", new Message<Null, GenericRecord> { Value = new GenericRecord((RecordSchema)Avro.Schema.Parse(File.ReadAllText("order.avsc"))) });
                    }
                }
            }
            """);
        project.Build().MustSucceed();

        var record = Assert.Single(project.ReadManifest().Records);
        Assert.Equal(("acme.Order", Model.Manifests.SchemaOrigin.File, "id"), (record.Type, record.SchemaOrigin, Assert.Single(record.Fields).Path));
    }

    [Fact]
    public void OddCharacters_InFolderAndOwners_SurviveToTheLetter()
    {
        var project = TestProject.Create(
            folderName: "o;d #1, it's 100% ü 😀",
            properties: "<LineageOwnerBusiness>a;b #c \"q\" \\ &lt;x&gt; {0}&#x9;tab&#xA;line ü 😀 \u2028 'it' $(None)%3B</LineageOwnerBusiness>");
        Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(project.Folder)!, ".git"));
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(project.Folder)!, ".git", "HEAD"), "ref: refs/heads/main\n");
        project.Build().MustSucceed();

        var manifest = project.ReadManifest();
        Assert.Equal("o;d #1, it's 100% ü 😀/Orders.csproj", manifest.Project.Path);
        Assert.Equal("a;b #c \"q\" \\ <x> {0}\ttab\nline ü 😀 \u2028 'it' ;", manifest.Project.Owners.Business);
    }

    [Fact]
    public void TwoTargetFrameworks_EachHaveTheirManifest()
    {
        // The second one compiles as C# 7.3, which the carrier must stand.
        var project = TestProject.Create(frameworks: "net10.0;netstandard2.0");
        project.Build().MustSucceed();

        Assert.Equal("net10.0", project.ReadManifest("net10.0").Project.TargetFramework);
        Assert.Equal("netstandard2.0", project.ReadManifest("netstandard2.0").Project.TargetFramework);

        var clash = project.Build("-p:LineageManifestPath=one.lineage.json", "--no-incremental").MustFail();
        Assert.Contains("error LIN9004", clash.Output, StringComparison.Ordinal);
        Assert.Contains("/docs/rules/LIN9004.md)", clash.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Folder, "one.lineage.json")));
    }

    [Fact]
    public void SameSourceInTwoFoldersWithPathMap_GivesTheSameBytesWithoutAPathOfTheMachine()
    {
        var manifests = new List<byte[]>();
        foreach (var folder in (string[])["here", "over there"])
        {
            var project = TestProject.Create(
                folderName: folder,
                properties: "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>");
            project.Build().MustSucceed();
            manifests.Add(File.ReadAllBytes(project.Manifest));
        }

        Assert.Equal(manifests[0], manifests[1]);
        Assert.DoesNotContain(PackageFeed.Root, Encoding.UTF8.GetString(manifests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void StatedPathWithSemicolon_IsTakenAsOnePath()
    {
        var project = TestProject.Create(properties: "<LineageManifestPath>out;put #2/$(TargetFramework).json</LineageManifestPath>");
        project.Build().MustSucceed();

        var stated = Path.Combine(project.Folder, "out;put #2", "net10.0.json");
        Assert.Equal(File.ReadAllBytes(project.IntermediateManifest), File.ReadAllBytes(stated));
        Assert.False(File.Exists(project.Manifest));

        project.Run("clean").MustSucceed();
        Assert.False(File.Exists(stated));
    }

    [Fact]
    public void CommitAndRepository_ComeFromTheAssembly_WithoutCredentials()
    {
        var commit = string.Concat(Enumerable.Repeat("0123abcdef", 4));
        var project = TestProject.Create(properties: $"""
            <SourceRevisionId>{commit}</SourceRevisionId>
            <RepositoryUrl>https://builder:s3cr3t@git.example.org/acme/orders?token=t0k3n</RepositoryUrl>
            <PublishRepositoryUrl>true</PublishRepositoryUrl>
            """);
        project.Build().MustSucceed();

        var manifest = project.ReadManifest();
        Assert.Equal(commit, manifest.Project.Commit);
        Assert.Equal("https://git.example.org/acme/orders", manifest.Project.Repository);
    }

    [Fact]
    public void ProjectThatReferencesAnotherOne_WritesNoManifestUnasked()
    {
        var project = TestProject.Create();
        project.Write("../Caller/Caller.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Orders/Orders.csproj" />
              </ItemGroup>
            </Project>
            """);
        // Without PrivateAssets, so that NuGet passes on all that it ever does.
        project.Replace("Orders.csproj", " PrivateAssets=\"all\"", "");
        project.Run("build", "../Caller/Caller.csproj").MustSucceed();

        Assert.True(File.Exists(project.Manifest));
        Assert.Empty(Directory.GetFiles(Path.Combine(project.Folder, "../Caller"), "Caller.lineage.json", SearchOption.AllDirectories));
    }
}
