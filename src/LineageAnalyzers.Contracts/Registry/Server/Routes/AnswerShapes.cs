using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary>The shapes of the REST interface.</summary>
internal static class AnswerShapes
{
    /// <summary>A list of texts or numbers.</summary>
    public static JsonArray List<T>(IEnumerable<T> items) => new([.. items.Select(item => (JsonNode?)JsonValue.Create(item))]);

    /// <summary>A list of versions, each with all that belongs to it.</summary>
    public static JsonArray Versions(IEnumerable<SubjectVersion> versions) => new([.. versions.Select(Version)]);

    /// <summary>A version with all that belongs to it.</summary>
    public static JsonObject Version(SubjectVersion version)
    {
        var json = new JsonObject { ["subject"] = version.Subject, ["version"] = version.Number, ["id"] = version.Id };
        Add(json, version.Body);
        if (version.Deleted)
            json["deleted"] = true;
        return json;
    }

    /// <summary>A schema alone.</summary>
    public static JsonObject Schema(SchemaBody body)
    {
        var json = new JsonObject();
        Add(json, body);
        return json;
    }

    // Avro is the type that clients assume, so it is not said.
    private static void Add(JsonObject json, SchemaBody body)
    {
        json["guid"] = body.Guid.ToString();
        if (body.Type != "AVRO")
            json["schemaType"] = body.Type;
        if (body.References.Count > 0)
            json["references"] = ContentFolder.References(body.References);
        if (body.Metadata is not null)
            json["metadata"] = body.Metadata.DeepClone();
        if (body.RuleSet is not null)
            json["ruleSet"] = body.RuleSet.DeepClone();
        json["schema"] = body.Text;
    }
}
