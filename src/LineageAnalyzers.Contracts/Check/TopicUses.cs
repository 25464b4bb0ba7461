using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Json;
using LineageAnalyzers.Schemas.Subjects;

namespace LineageAnalyzers.Contracts.Check;

/// <summary>Finds every use of a topic in manifests, one for each proven name and each part.</summary>
internal static class TopicUses
{
    // What Confluent's Avro serializers write for a bare .NET type.
    private static readonly Dictionary<string, string> AvroPrimitives = new(StringComparer.Ordinal)
    {
        ["System.String"] = "\"string\"",
        ["System.Int32"] = "\"int\"",
        ["System.Int64"] = "\"long\"",
        ["System.Single"] = "\"float\"",
        ["System.Double"] = "\"double\"",
        ["System.Boolean"] = "\"boolean\"",
        ["System.Byte[]"] = "\"bytes\"",
    };

    public static IEnumerable<TopicUse> Find(IEnumerable<Manifest> manifests)
    {
        foreach (var manifest in manifests)
        {
            var records = manifest.Records.ToLookup(record => (record.Type, record.Format));
            foreach (var endpoint in manifest.Endpoints)
            {
                foreach (var (part, payload) in Parts(endpoint))
                {
                    var use = Describe(manifest, endpoint, part, payload, records[(payload.Type ?? "", payload.Format)].FirstOrDefault());
                    foreach (var topic in Topics(endpoint))
                        yield return WithSubject(use, topic);
                }
            }
        }
    }

    private static IEnumerable<(RecordPart Part, Payload Payload)> Parts(Endpoint endpoint)
    {
        if (endpoint.Key is not null)
            yield return (RecordPart.Key, endpoint.Key);
        if (endpoint.Value is not null)
            yield return (RecordPart.Value, endpoint.Value);
    }

    private static IEnumerable<string?> Topics(Endpoint endpoint)
    {
        var names = endpoint.Topic.ProvenNames.Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? new string?[] { null } : names;
    }

    private static TopicUse Describe(Manifest manifest, Endpoint endpoint, RecordPart part, Payload payload, RecordDescription? record)
    {
        var use = new TopicUse { Project = manifest.Project, Endpoint = endpoint, Part = part, Payload = payload, Topic = null, Record = record };
        if (payload.Format is not (WireFormat.Avro or WireFormat.Json or WireFormat.Protobuf))
            return use;
        var format = WireText<WireFormat>.Of(payload.Format);
        if (SchemaFormats.Find(format) is not { } rules)
            return use with { Obstacle = SchemaFormats.WhyNot(format) };
        var text = record?.Schema ?? (payload.Format == WireFormat.Avro && payload.Type is not null ? AvroPrimitives.GetValueOrDefault(payload.Type) : null);
        if (text is null)
            return ShapeOf(payload, record) is { } shape ? use with { Shape = shape } : use with { Obstacle = WhyNoSchema(payload) };
        var schema = new SchemaText(format, text, (record?.Imports ?? default).Select(import => new SchemaReference(import.Path, import.Schema)).ToEquatableArray()) { Type = record?.Message };
        try
        {
            return use with { Text = schema, Schema = rules.Parse(schema) };
        }
        catch (SchemaException problem)
        {
            return use with
            {
                Obstacle = $"the schema of {use.TypeName} in the code is no {format} schema: {problem.Message}",
                Text = schema,
                MissingReference = problem.MissingReference,
            };
        }
    }

    // A record that is not described at all says nothing that could be compared.
    private static ParsedSchema? ShapeOf(Payload payload, RecordDescription? record)
    {
        if (payload.Format != WireFormat.Json || record is null || record.Fields.IsEmpty)
            return null;
        try
        {
            return RecordJsonSchema.Read(record);
        }
        catch (SchemaException)
        {
            return null;
        }
    }

    private static string WhyNoSchema(Payload payload)
    {
        if (payload.Type is not null)
            return $"the code does not show the schema of {payload.Type}";
        return payload.Reason is null ? "the code does not show which record it is" : payload.Reason.TrimEnd('.');
    }

    /// <summary>The same use with its subject, which may be named after the schema; else why there is none.</summary>
    public static TopicUse WithSubject(TopicUse use, string? topic)
    {
        if (topic is null)
        {
            var reason = use.Endpoint.Topic.Reason?.TrimEnd('.') ?? $"only '{use.Endpoint.Topic}' is known of it";
            return use with { Obstacle = $"the topic's name is not proven ({reason})" };
        }

        if (use.Endpoint.Condition is { } condition)
            return use with { Topic = topic, Obstacle = $"it is there only if {condition}" };
        var (subject, obstacle) = SubjectNames.Of(topic, use.Part, SubjectNames.StrategyOf(use.Payload, use.Endpoint.Settings), use.Schema?.Name);
        return use with { Topic = topic, Subject = subject, Obstacle = use.Obstacle ?? obstacle };
    }
}
