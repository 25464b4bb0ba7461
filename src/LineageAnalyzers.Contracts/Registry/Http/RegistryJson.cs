using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>Reads the objects of the REST interface.</summary>
internal static class RegistryJson
{
    /// <summary>A whole number; null when the value is none.</summary>
    public static int? Number(JsonValue? value) =>
        value is { Kind: JsonKind.Number } && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A version of a subject.</summary>
    /// <exception cref="RegistryException">The answer is something else.</exception>
    public static RegisteredSchema ReadVersion(RegistryAnswer answer, string subject, int version)
    {
        const string Expected = "an object with \"version\" and \"schema\"";
        var body = answer.Body;
        if (answer.Missing is not null)
            throw new RegistryException($"{answer.Url}: the registry lists this version and then does not have it. Try again: it may just have been deleted.");
        var stated = (Subject: body["subject"]?.AsString ?? subject, Version: Number(body["version"]) ?? throw answer.Unexpected(Expected));
        if (stated != (subject, version))
        {
            throw new RegistryException(
                $"{answer.Url}: the registry was asked for version {version} of '{subject}' and answers with version {stated.Version} of '{stated.Subject}'. "
                + "It contradicts itself; see what stands between (a proxy, a cache), or its log.");
        }

        return new RegisteredSchema
        {
            Subject = subject,
            Version = version,
            Location = answer.Url.ToString(),
            Id = Number(body["id"]),
            Guid = body["guid"]?.AsString,
            Metadata = NotNull(body["metadata"]),
            RuleSet = NotNull(body["ruleSet"]),
            Format = (body["schemaType"]?.AsString ?? "avro").ToLowerInvariant(),
            Text = body["schema"]?.AsString ?? throw answer.Unexpected(Expected),
            References = body["references"]?.Items.Select(reference => ReadReference(answer, reference)).ToList() ?? [],
        };
    }

    /// <summary>The owners among the free properties of the metadata: <c>owner.business</c> and so on, or plain <c>owner</c>.</summary>
    public static Owners ReadOwners(JsonValue? metadata)
    {
        var properties = metadata?["properties"];
        return new Owners(
            properties?["owner.business"]?.AsString ?? properties?["owner"]?.AsString,
            properties?["owner.producer"]?.AsString,
            properties?["owner.schema"]?.AsString,
            properties?["owner.operational"]?.AsString);
    }

    /// <summary>The tags of the metadata.</summary>
    public static IReadOnlyList<TaggedField> ReadTags(JsonValue? metadata) =>
        metadata?["tags"]?.Members
            .Select(member => new TaggedField(member.Key, member.Value.Items.Select(tag => tag.Text).Where(tag => tag.Length > 0).ToList()))
            .Where(field => field.Tags.Count > 0)
            .ToList() ?? [];

    private static JsonValue? NotNull(JsonValue? value) => value is { Kind: JsonKind.Null } ? null : value;

    private static RegisteredReference ReadReference(RegistryAnswer answer, JsonValue reference) =>
        reference["name"]?.AsString is { } name && reference["subject"]?.AsString is { } subject && Number(reference["version"]) is { } version
            ? new RegisteredReference(name, subject, version)
            : throw answer.Unexpected("an object whose \"references\" each have \"name\", \"subject\" and \"version\"");
}
