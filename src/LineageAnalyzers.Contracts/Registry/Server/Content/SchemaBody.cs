using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LineageAnalyzers.Contracts.Registry.Server.Content;

/// <summary>A schema with all that is registered together with it.</summary>
/// <param name="Type"><c>AVRO</c>, <c>JSON</c> or <c>PROTOBUF</c>.</param>
/// <param name="Text">The text, JSON without spaces between its parts.</param>
/// <param name="References">What it refers to.</param>
/// <param name="Metadata">Tags and properties, as they came; null for none.</param>
/// <param name="RuleSet">The rules, as they came; null for none.</param>
internal sealed record SchemaBody(string Type, string Text, IReadOnlyList<RegisteredReference> References, JsonNode? Metadata, JsonNode? RuleSet)
{
    private string? _identity;

    /// <summary>Equal for schemas that are the same to a registry that does not normalise them: of Avro, the order of members does not count.</summary>
    public string Identity => _identity ??= string.Join('\n', SchemaIdentity, Sorted(Metadata), Sorted(RuleSet));

    /// <summary><see cref="Identity"/> without metadata and rules.</summary>
    public string SchemaIdentity => string.Join('\n', Type, Type == "AVRO" ? Sorted(ParseOrNull(Text)) ?? Text : Text, string.Join(';', References));

    /// <summary>The same for the same content everywhere and always.</summary>
    public Guid Guid => new(MD5.HashData(Encoding.UTF8.GetBytes(Identity)));

    /// <summary>The text as a person likes to review it; <see cref="Compact"/> leads back.</summary>
    public string ForPeople => Type == "PROTOBUF" ? Text : ParseOrNull(Text) is { } json ? json.ToJsonString(ServerJson.Indented) + "\n" : Text;

    /// <summary>A text in the form that is stored and given out: JSON without spaces, Protobuf with plain line ends.</summary>
    public static string Compact(string type, string text) =>
        type == "PROTOBUF" ? text.ReplaceLineEndings("\n").Trim() + "\n" : ParseOrNull(text)?.ToJsonString(ServerJson.Options) ?? text;

    /// <summary>The same with the members of a JSON Schema in the order of their names.</summary>
    public SchemaBody Normalized() => Type == "JSON" && Sorted(ParseOrNull(Text)) is { } sorted ? this with { Text = sorted } : this;

    /// <summary>Whether a registration that may name neither metadata nor rules means this one.</summary>
    public bool IsMeantBy(SchemaBody other) => SchemaIdentity == other.SchemaIdentity && HasWhatIsNamedBy(other);

    /// <summary>Whether metadata and rules are those that a registration names, if it does.</summary>
    public bool HasWhatIsNamedBy(SchemaBody other) =>
        (other.Metadata is null || Sorted(Metadata) == Sorted(other.Metadata))
        && (other.RuleSet is null || Sorted(RuleSet) == Sorted(other.RuleSet));

    private static string? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Sorted(member.Value) ?? "null"}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(item => Sorted(item) ?? "null"))}]",
        null => null,
        _ => node.ToJsonString(),
    };

    private static JsonNode? ParseOrNull(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: ServerJson.Reading);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
