using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using LineageAnalyzers.Model.Manifests;
using NJsonSchema;

namespace LineageAnalyzers.Model.Tests.Manifests;

/// <summary>The published JSON Schema and the documentation against what the writer writes.</summary>
public sealed partial class ManifestSchemaTests
{
    private const string SchemaFile = "docs/schemas/lineage-manifest-1.schema.json";

    // The published schema lets members be added; here none may be, so that one without documentation shows.
    private static readonly JsonSchema Closed = Close(JsonSchema.FromFileAsync(RepositoryFiles.PathOf(SchemaFile)).GetAwaiter().GetResult(), []);

    [Fact]
    public void EveryWrittenManifest_IsValid_AndHoldsNothingUndocumented() =>
        ManifestGen.Manifests.Sample(
            manifest =>
            {
                var text = ManifestWriter.Write(manifest, indented: true);
                var errors = Closed.Validate(text);
                Assert.True(errors.Count == 0, string.Join("\n", errors.Select(error => $"{error.Path}: {error.Kind}")) + "\n" + text);
            },
            iter: 500);

    [Theory]
    [InlineData("\"manifestVersion\": 1", "\"manifestVersion\": 2")]
    [InlineData("\"direction\": \"consume\"", "\"direction\": \"Consume\"")]
    [InlineData("\"direction\": \"consume\"", "\"direction\": \"produce\"")]
    [InlineData("\"reads\": [", "\"headers\": [")]
    [InlineData("\"role\": \"primary\",", "\"role\": \"primary\", \"undocumented\": 1,")]
    [InlineData("\"line\": 3", "\"line\": \"3\"")]
    [InlineData("\"line\": 3", "\"line\": 0")]
    [InlineData("\"resolution\": \"literal\"", "\"resolution\": \"guess\"")]
    [InlineData("\"name\": \"orders\",", "")]
    [InlineData("\"format\": \"avro\"", "\"format\": null")]
    [InlineData("\"sink\": \"log\"", "\"sink\": \"printer\"")]
    [InlineData("\"use\": \"whole\"", "\"use\": \"seen\"")]
    [InlineData("\"topics\": []", "\"topics\": [{}]")]
    [InlineData("\"wrappers\": []", "\"wrapper\": []")]
    public void WrongManifest_IsInvalid(string text, string replacement)
    {
        var valid = ManifestWriter.Write(Sample(), indented: true);
        Assert.Empty(Closed.Validate(valid));
        Assert.Contains(text, valid, StringComparison.Ordinal);
        Assert.NotEmpty(Closed.Validate(valid.Replace(text, replacement, StringComparison.Ordinal)));
    }

    [Fact]
    public void WordsOfTheSchema_AreThoseOfTheModel()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf(SchemaFile)));
        var lists = Descendants(schema.RootElement)
            .Where(element => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("enum", out _))
            .Select(element => element.GetProperty("enum").EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToHashSet())
            .Where(list => list.Count > 0)
            .ToList();
        foreach (var words in ModelWords())
            Assert.Contains(lists, list => list.SetEquals(words));
        // What is left over are the single words that make a consumer have reads and a producer not.
        Assert.Equal([["consume"], ["produce"]], lists.Where(list => !ModelWords().Any(list.SetEquals)).Select(list => list.ToArray()));
    }

    [Fact]
    public void Documentation_NamesEveryKeyAndWordOfTheSchema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.PathOf(SchemaFile)));
        var keys = Descendants(schema.RootElement)
            .Where(element => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("properties", out var properties)
                && properties.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Object))
            .SelectMany(element => element.GetProperty("properties").EnumerateObject().Select(member => member.Name));
        var documented = InCode().Matches(File.ReadAllText(RepositoryFiles.PathOf("docs/manifest.md"))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Empty(keys.Concat(ModelWords().SelectMany(words => words)).Distinct().Except(documented));
    }

    private static Manifest Sample()
    {
        var location = new SourceLocation("src/A.cs", 3, 5);
        return new Manifest
        {
            Tool = new ToolIdentity("LineageAnalyzers", "1.0.0"),
            Project = new ProjectIdentity { Name = "p", Assembly = "p" },
            Endpoints = EquatableArray<Endpoint>.From(
            [
                new Endpoint
                {
                    Id = "e1",
                    Direction = Direction.Consume,
                    Client = "Confluent.Kafka",
                    Topic = ResolvedName.Of("orders", NameResolution.Literal),
                    Value = new Payload("Acme.Order", null, WireFormat.Avro),
                    Reads = EquatableArray<FieldRead>.From([new FieldRead("", ReadUse.Whole, EquatableArray<SourceLocation>.From([location]))]),
                    Member = "M",
                    Location = location,
                },
            ]),
            Flows = EquatableArray<DataFlow>.From(
            [
                new DataFlow
                {
                    From = new FlowOrigin { Endpoint = "e1" },
                    To = new FlowTarget { Sink = FlowSink.Log, Member = "LogInformation" },
                    Transformation = FlowTransformation.Identity,
                },
            ]),
        };
    }

    private static IEnumerable<IEnumerable<string>> ModelWords() =>
    [
        WireText<Direction>.All, WireText<EndpointLevel>.All, WireText<TopicRole>.All, WireText<NameResolution>.All, WireText<WireFormat>.All,
        WireText<ReadUse>.All, WireText<SchemaOrigin>.All, WireText<ClassificationSource>.All, WireText<RecordPart>.All,
        WireText<FlowSource>.All, WireText<FlowSink>.All, WireText<FlowTransformation>.All, WireText<TopicOperation>.All, WireText<SubjectNaming>.All,
    ];

    private static IEnumerable<JsonElement> Descendants(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Descendants(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Descendants).Prepend(element),
        _ => [element],
    };

    private static JsonSchema Close(JsonSchema schema, HashSet<JsonSchema> seen)
    {
        if (!seen.Add(schema))
            return schema;
        if (schema.Properties.Count > 0 && schema.Type.HasFlag(JsonObjectType.Object))
            schema.AllowAdditionalProperties = false;
        foreach (var inner in schema.Definitions.Values.Concat(schema.Properties.Values).Append(schema.Item).Append(schema.Reference).OfType<JsonSchema>())
            Close(inner, seen);
        return schema;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();
}
