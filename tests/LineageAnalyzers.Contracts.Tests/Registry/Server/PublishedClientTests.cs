using System.Net;
using System.Text.Json.Nodes;
using Avro;
using Avro.Generic;
using Confluent.Kafka;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;
using LineageAnalyzers.Contracts.Registry;
using LineageAnalyzers.Contracts.Tests.Npm;
using LineageAnalyzers.Testing;
using Xunit.Abstractions;

namespace LineageAnalyzers.Contracts.Tests.Registry.Server;

/// <summary>Clients that other people wrote register, fetch, evolve and are refused: two from npm, which run in Node.js, and Confluent's for .NET.</summary>
[Collection("npm")]
public class PublishedClientTests(ITestOutputHelper output)
{
    [Fact]
    public async Task KafkaJs_RegistersEvolvesAndReadsWhatItWrote()
    {
        await using var registry = await RunningRegistry.StartAsync();

        var result = await RunAsync("kafkajs.js", registry.Url);

        Assert.Equal("[1,2,1]", result["ids"]!.ToJsonString());
        Assert.Equal((2, 1, 1), ((int)result["latest"]!, (int)result["byVersion"]!, (int)result["bySchema"]!));
        Assert.Equal("""{"id":"1","note":"n"}""", result["read"]!.ToJsonString());
        Assert.Contains("incompatible with an earlier schema for subject \"orders-value\"", (string?)result["refused"], StringComparison.Ordinal);
        Assert.Equal("FULL", (string?)(await registry.GetAsync("config/orders-value")).Body["compatibilityLevel"]);
        Assert.Equal("[1,2]", (await registry.GetAsync("subjects/orders-value/versions")).Text);
    }

    [Fact]
    public async Task ConfluentsClient_RegistersEvolvesReadsAndDeletes()
    {
        await using var registry = await RunningRegistry.StartAsync();

        var result = await RunAsync("confluent.js", registry.Url);

        Assert.Equal("[1,2,2]", result["ids"]!.ToJsonString());
        Assert.Equal("[true,false,false]", result["judged"]!.ToJsonString());
        Assert.Equal(409, (int)result["refused"]!["status"]!);
        Assert.Contains("READER_FIELD_MISSING_DEFAULT_VALUE", (string?)result["refused"]!["message"], StringComparison.Ordinal);
        Assert.Equal("""{"id":"a","amount":3}""", result["read"]!.ToJsonString());
        Assert.Equal("""{"properties":{"owner":"team-payments"},"tags":{"Payment.id":["PII"]}}""", result["metadata"]!.ToJsonString());
        Assert.Equal(["[1,2]", "[2]", "[2]", "[]"], new[] { "versions", "left", "deleted", "subjects" }.Select(name => result[name]!.ToJsonString()));
        Assert.Equal("FULL", (string?)result["compatibility"]);
    }

    [Fact]
    public async Task ConfluentsClientForDotNet_SerializesEvolvesAndIsRefused()
    {
        await using var registry = await RunningRegistry.StartAsync();
        using var client = new CachedSchemaRegistryClient(new SchemaRegistryConfig { Url = registry.Url });
        var schema = (RecordSchema)Avro.Schema.Parse("""{"type": "record", "name": "Order", "namespace": "acme", "fields": [{"name": "id", "type": "string"}]}""");
        var order = new GenericRecord(schema);
        order.Add("id", "42");
        var context = new SerializationContext(MessageComponentType.Value, "orders");

        var bytes = await new AvroSerializer<GenericRecord>(client).SerializeAsync(order, context);
        var read = await new AvroDeserializer<GenericRecord>(client).DeserializeAsync(bytes, false, context);
        var evolved = new Confluent.SchemaRegistry.Schema("""{"type": "record", "name": "Order", "namespace": "acme", "fields": [{"name": "n", "type": "int"}]}""", SchemaType.Avro);
        var compatible = await client.IsCompatibleAsync("orders-value", evolved);
        var refused = await Assert.ThrowsAsync<SchemaRegistryException>(() => client.RegisterSchemaAsync("orders-value", evolved));

        Assert.Equal("42", read["id"]);
        Assert.False(compatible);
        Assert.Equal((HttpStatusCode.Conflict, 40901), (refused.Status, refused.ErrorCode));
        Assert.Equal(["orders-value"], await client.GetAllSubjectsAsync());
        Assert.Equal(1, (await client.GetLatestSchemaAsync("orders-value")).Version);
    }

    [Fact]
    public async Task ConfluentsClients_InAContext_NormaliseAndFindWhatWasDeleted()
    {
        await using var registry = await RunningRegistry.StartAsync();
        using var client = new CachedSchemaRegistryClient(new SchemaRegistryConfig { Url = $"{registry.Url}/contexts/.eu" });
        const string Proto = "syntax = \"proto3\"; message M { string id = 1; }";

        var id = await client.RegisterSchemaAsync("m-value", new Confluent.SchemaRegistry.Schema(Proto, SchemaType.Protobuf), normalize: true);
        var same = await client.GetSchemaIdAsync("m-value", new Confluent.SchemaRegistry.Schema(Proto.Replace("; m", "; /* one */ m", StringComparison.Ordinal), SchemaType.Protobuf), normalize: true);
        var result = await RunAsync("contexts.js", $"{registry.Url}/contexts/.eu");
        using var own = SchemaRegistries.Open($"{registry.Url}/contexts/.eu");

        Assert.Equal((1, 1), (id, same));
        Assert.Equal([":.eu:m-value", ":.eu:n-value"], (await client.GetAllSubjectsAsync()).Order(StringComparer.Ordinal));
        Assert.Equal("[2,2,3]", result["ids"]!.ToJsonString());
        Assert.Equal(1, (int)result["deleted"]!);
        Assert.Equal("[2]", result["left"]!.ToJsonString());
        Assert.Equal([2], (await own.FindSubjectAsync("n-value", default))!.Versions.Select(version => version.Version));
        Assert.Equal([1], (await own.GetDeletedVersionsAsync("n-value", default)).Select(version => version.Version));
        Assert.Equal("[]", (await registry.GetAsync("subjects?subjectPrefix=n")).Text);
    }

    private async Task<JsonNode> RunAsync(string program, string url)
    {
        var folder = await NodePackages.InstallAsync(RepositoryFiles.PathOf("tests/LineageAnalyzers.Contracts.Tests/Registry/Server/clients"), output.WriteLine);
        var text = await NodePackages.RunAsync("node", folder, [program, url]);
        output.WriteLine(text);
        return JsonNode.Parse(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!;
    }
}
