using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>A schema that a client sends.</summary>
/// <param name="Body">The schema.</param>
/// <param name="Id">The id that it is to have; null to be given one.</param>
/// <param name="Version">The version's number that it is to have; null to be given one.</param>
internal sealed record SchemaRequest(SchemaBody Body, int? Id, int? Version)
{
    /// <summary>Reads a body: <c>{"schema", "schemaType", "references", "metadata", "ruleSet", "id", "version"}</c>.</summary>
    /// <exception cref="RegistryError">It has another shape.</exception>
    public static SchemaRequest Read(JsonObject json)
    {
        var type = (Text(json, "schemaType") ?? "AVRO").ToUpperInvariant();
        var text = Text(json, "schema");
        if (string.IsNullOrWhiteSpace(text))
            throw RegistryError.InvalidSchema("Empty schema");
        var references = Items(json, "references").Select(Reference).ToList();
        return new SchemaRequest(
            new SchemaBody(type, SchemaBody.Compact(type, text), references, json["metadata"]?.DeepClone(), json["ruleSet"]?.DeepClone()),
            Number(json, "id"), Number(json, "version"));
    }

    private static RegisteredReference Reference(JsonNode? json) =>
        json is JsonObject reference && Text(reference, "name") is { } name && Text(reference, "subject") is { } subject && Number(reference, "version") is { } version
            ? new RegisteredReference(name, subject, version)
            : throw RegistryError.BadRequest("\"references\" must be a list of objects with \"name\", \"subject\" and \"version\"");

    private static JsonArray Items(JsonObject json, string name) => json[name] switch
    {
        null => [],
        JsonArray array => array,
        _ => throw RegistryError.BadRequest($"\"{name}\" must be a list"),
    };

    private static string? Text(JsonObject json, string name) => json[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => throw RegistryError.BadRequest($"\"{name}\" must be a text"),
    };

    // Zero and less is how clients say that they want none in particular.
    private static int? Number(JsonObject json, string name) => json[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<int>(out var number) => number > 0 ? number : null,
        _ => throw RegistryError.BadRequest($"\"{name}\" must be a whole number"),
    };
}
