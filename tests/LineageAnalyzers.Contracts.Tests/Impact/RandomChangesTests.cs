using System.Text;
using System.Text.Json;
using LineageAnalyzers.Contracts.Batches;
using LineageAnalyzers.Contracts.Tests.Impact.Libraries;
using Xunit.Abstractions;

namespace LineageAnalyzers.Contracts.Tests.Impact;

/// <summary>The judge against the libraries on changes that nobody thought of: each field takes any type of a pool before and after.</summary>
public sealed class RandomChangesTests(ITestOutputHelper output)
{
    private static readonly string[] Fields = ["a", "b", "c"];

    private static readonly string[] AvroTypes =
    [
        "\"int\"", "\"long\"", "\"float\"", "\"double\"", "\"string\"", "\"bytes\"", "\"boolean\"", """["null", "string"]""", """["null", "long"]""", """["int", "string"]""",
        """["null", "double", "string"]""", """{"type": "array", "items": "int"}""", """{"type": "array", "items": ["null", "long"]}""", """{"type": "map", "values": "string"}""",
        """{"type": "enum", "name": "E@", "symbols": ["X", "Y"]}""", """{"type": "enum", "name": "E@", "symbols": ["X", "Y", "Z"], "default": "X"}""", """{"type": "fixed", "name": "F@", "size": 4}""",
        """{"type": "record", "name": "R@", "fields": [{"name": "p", "type": "int"}]}""",
        """{"type": "record", "name": "R@", "fields": [{"name": "q", "type": "string", "default": ""}, {"name": "p", "type": "long"}]}""",
        """["null", {"type": "record", "name": "R@", "fields": [{"name": "p", "type": "int"}, {"name": "q", "type": ["null", "string"], "default": null}]}]""",
        """{"type": "long", "logicalType": "timestamp-millis"}""", """{"type": "string", "logicalType": "uuid"}""", """["null", {"type": "int", "logicalType": "date"}]""",
    ];

    private static readonly string[] JsonTypes =
    [
        """{"type": "string"}""", """{"type": "integer"}""", """{"type": "integer", "format": "int32"}""", """{"type": "integer", "format": "int64"}""", """{"type": "number"}""", """{"type": "boolean"}""",
        """{"type": ["string", "null"]}""", """{"type": ["integer", "null"]}""", """{"oneOf": [{"type": "null"}, {"type": "number"}]}""", """{"type": ["string", "integer"]}""", """{}""",
        """{"type": "string", "enum": ["X", "Y"]}""", """{"type": "string", "enum": ["X", "Y", "Z"]}""", """{"type": "string", "format": "date-time"}""", """{"type": "string", "format": "uuid"}""",
        """{"type": "array", "items": {"type": "integer"}}""", """{"type": "array", "items": {"type": ["string", "null"]}}""", """{"type": "array", "items": {"type": "string"}}""",
        """{"type": "object", "properties": {"p": {"type": "integer"}, "q": {"type": "string"}}}""", """{"type": "object", "properties": {"p": {"type": "number"}}, "required": ["p"]}""",
        """{"type": ["object", "null"], "properties": {"p": {"type": "integer"}}, "required": ["p"]}""", """{"type": "object", "additionalProperties": {"type": "integer"}}""",
        """{"type": "array", "items": {"type": "object", "properties": {"p": {"type": ["integer", "null"]}}}}""", """{"oneOf": [{"type": "string"}, {"type": "object", "properties": {"p": {"type": "integer"}}}]}""",
    ];

    private static readonly string[] ProtobufTypes =
    [
        "int32", "int64", "uint32", "uint64", "sint32", "sint64", "bool", "fixed32", "fixed64", "sfixed32", "sfixed64", "float", "double", "string", "bytes", "E", "G", "M", "N", "O",
        "optional int32", "optional string", "repeated int32", "repeated sint64", "repeated double", "repeated string", "repeated bytes", "repeated M", "repeated N", "repeated E", "map<string, int32>", "map<string, M>",
        "map<int32, string>",
    ];

    [Theory]
    [InlineData("avro", 600)]
    [InlineData("json", 150)] // each makes 16 classes
    [InlineData("protobuf", 600)]
    public void NobodyWhoIsCalledSafe_FailsOrLosesAField(string format, int count)
    {
        var random = new Random(20_261_126);
        var changes = Enumerable.Range(0, count).Select(number => Change(format, number, random)).ToList();
        var wrong = new List<string>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (change, answer) in changes.Zip(Answers(changes)))
        {
            Assert.Equal(JsonValueKind.Null, answer.GetProperty("error").ValueKind);
            var readers = Read(change);
            foreach (var verdict in (string[])["breaks", "safe", "unknown"])
            {
                foreach (var project in answer.GetProperty(verdict).EnumerateArray().Select(name => name.GetString()!))
                {
                    counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
                    var broken = readers.Count(reader => reader.Records.Any(record => !record.Survives([project])));
                    if ((verdict == "safe" && broken > 0) || (verdict == "breaks" && broken == 0))
                        wrong.Add($"{project} is no {verdict} one: {answer.GetProperty("why").GetProperty(project)}\n  {change.Old}\n  {change.New}\n  {string.Join("; ", readers.SelectMany(reader => reader.Records).Select(record => record.Failure?.Message).Distinct().Take(3))}");
                }
            }
        }

        output.WriteLine(string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")));
        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n{string.Join('\n', wrong.Take(12))}");
        Assert.True(counts["safe"] >= 50 && counts["breaks"] >= 50, string.Join(", ", counts));
    }

    private static ReadingCase Change(string format, int number, Random random)
    {
        var types = format switch { "avro" => AvroTypes, "json" => JsonTypes, _ => ProtobufTypes };
        var before = Fields.Select(_ => types[random.Next(types.Length)]).ToArray();

        // Where too much changes, everybody breaks.
        var after = before.Select(type => random.Next(4) > 0 ? type : types[random.Next(types.Length)]).ToArray();
        var removed = random.Next(4) == 0 ? random.Next(Fields.Length) : -1;
        return new ReadingCase(
            $"{number}", format, "NONE", Schema(format, before, -1, random), Schema(format, after, removed, random),
            Fields.Select(field => new ReadingConsumer(field, [field], false)).ToList(), true, [], [], []);
    }

    private static string Schema(string format, string[] types, int removed, Random random)
    {
        var fields = Fields.Select((name, index) => (Name: name, Type: types[index].Replace("@", name, StringComparison.Ordinal), Index: index)).Where(field => field.Index != removed).ToList();
        return format switch
        {
            "avro" => $$"""{"type": "record", "name": "Order", "fields": [{{string.Join(", ", fields.Select(field => $$"""{"name": "{{field.Name}}", "type": {{field.Type}}{{DefaultOf(field.Type)}}}"""))}}]}""",
            "json" => $$"""{"type": "object", "properties": { {{string.Join(", ", fields.Select(field => $"\"{field.Name}\": {field.Type}"))}} }, "required": [{{string.Join(", ", fields.Where(_ => random.Next(3) > 0).Select(field => $"\"{field.Name}\""))}}]}""",
            _ => $$"""
                syntax = "proto3"; message Order { {{string.Concat(fields.Select(field => $"{field.Type} {field.Name} = {field.Index + 1}; "))}} }
                enum E { E0 = 0; E1 = 1; } enum G { G0 = 0; G1 = 1; G2 = 2; }
                message M { int32 p = 1; } message N { int64 p = 1; string q = 2; } message O { string p = 1; }
                """,
        };
    }

    private static string DefaultOf(string type) => type.StartsWith("[\"null\"", StringComparison.Ordinal) ? """, "default": null""" : type == "\"int\"" ? """, "default": 0""" : "";

    private static IReadOnlyList<LibraryReader> Read(ReadingCase change) => change.Format switch
    {
        "avro" => AvroLibrary.Read(change.Old, change.New),
        "json" => JsonLibrary.Read(change.Old, change.New),
        _ => ProtobufLibrary.Read(change.Old, change.New),
    };

    private static List<JsonElement> Answers(IEnumerable<ReadingCase> changes)
    {
        using var questions = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', changes.Select(change => change.Question))));
        return ImpactBatch.Answer(questions, CancellationToken.None).Select(answer => JsonSerializer.Deserialize<JsonElement>(answer.Span)).ToList();
    }
}
