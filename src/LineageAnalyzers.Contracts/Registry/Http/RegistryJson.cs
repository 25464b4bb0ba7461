using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>Reads the objects of the REST interface.</summary>
/// <param name="context">The context that the server is asked in.</param>
internal sealed class RegistryJson(string context)
{
    private const string Expected = "an object with \"version\" and \"schema\"";

    /// <summary>A whole number; null when the value is none.</summary>
    public static int? Number(JsonValue? value) =>
        value is { Kind: JsonKind.Number } && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A version of a subject.</summary>
    /// <exception cref="RegistryException">The answer is something else.</exception>
    public RegisteredSchema ReadVersion(RegistryAnswer answer, string subject, int version)
    {
        var body = answer.Body;
        var stated = (Subject: body["subject"]?.AsString ?? subject, Version: Number(body["version"]) ?? throw answer.Unexpected(Expected));
        if (!AreSame(stated.Subject, subject) || stated.Version != version)
        {
            throw new RegistryException(
                $"{answer.Url}: the registry was asked for version {version} of '{subject}' and answers with version {stated.Version} of '{stated.Subject}'. "
                + "It contradicts itself; see what stands between (a proxy, a cache), or its log.");
        }

        return ReadSchema(answer, subject, version);
    }

    /// <summary>The version that a look-up found.</summary>
    /// <exception cref="RegistryException">The answer is something else.</exception>
    public RegisteredSchema ReadFound(RegistryAnswer answer, string subject) =>
        ReadVersion(answer, subject, Number(answer.Body["version"]) ?? throw answer.Unexpected(Expected));

    /// <summary>Whether two names mean one subject; a server may name the context that it was asked in.</summary>
    public bool AreSame(string one, string other) =>
        SubjectContext.Normalize(one) == SubjectContext.Normalize(other) || SubjectContext.Qualify(context, one) == SubjectContext.Qualify(context, other);

    /// <summary>A schema, of which the answer need not say to which version it belongs.</summary>
    /// <exception cref="RegistryException">The answer is something else.</exception>
    public static RegisteredSchema ReadSchema(RegistryAnswer answer, string subject, int version)
    {
        var body = answer.Body;
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
            IsDeleted = body["deleted"] is { Kind: JsonKind.Boolean, Text: "true" },
            References = body["references"]?.Items.Select(reference => ReadReference(answer, reference)).ToList() ?? [],
        };
    }

    /// <summary>A list of version numbers, in their order.</summary>
    /// <exception cref="RegistryException">The answer is something else, or cannot be.</exception>
    public static List<int> ReadNumbers(RegistryAnswer answer)
    {
        if (answer.Body.Kind != JsonKind.Array)
            throw answer.Unexpected("a list of version numbers");
        var numbers = answer.Body.Items.Select(item => Number(item) ?? throw answer.Unexpected("a list of version numbers")).Order().ToList();
        if (numbers.Count > 0 && (numbers[0] < 1 || numbers.Distinct().Count() < numbers.Count))
        {
            throw new RegistryException(
                $"{answer.Url}: the registry lists the versions {string.Join(", ", numbers)}, which cannot be: each is listed once and they start at 1. "
                + "See whether this is the address of a Confluent-compatible schema registry.");
        }

        return numbers;
    }

    /// <summary>The versions that carry an id.</summary>
    /// <exception cref="RegistryException">The answer is something else.</exception>
    public static List<(string Subject, int Version)> ReadUsers(RegistryAnswer answer)
    {
        const string Users = "a list of objects with \"subject\" and \"version\"";
        if (answer.Body.Kind != JsonKind.Array)
            throw answer.Unexpected(Users);
        return answer.Body.Items.Select(item => (item["subject"]?.AsString ?? throw answer.Unexpected(Users), Number(item["version"]) ?? throw answer.Unexpected(Users))).ToList();
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
