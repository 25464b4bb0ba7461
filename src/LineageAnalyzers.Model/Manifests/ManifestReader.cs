using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Model.Manifests;

/// <summary>A text that is JSON but no manifest of a version that this library reads.</summary>
public sealed class ManifestFormatException : FormatException
{
    /// <summary>What is wrong, in a sentence.</summary>
    public ManifestFormatException(string message)
        : base(message)
    {
    }
}

/// <summary>Reads manifests. Members that it does not know are passed over: the format only grows.</summary>
public static class ManifestReader
{
    /// <summary>The manifest in a text.</summary>
    /// <exception cref="JsonFormatException">The text is not JSON.</exception>
    /// <exception cref="ManifestFormatException">The JSON is no manifest, or one of a newer version.</exception>
    public static Manifest Read(string text)
    {
        var root = JsonReader.Read(text);
        if (root.Kind != JsonKind.Object || root["manifestVersion"] is not { } version)
            throw new ManifestFormatException("this JSON is no lineage manifest: 'manifestVersion' is missing");
        if (version.Kind != JsonKind.Number || !int.TryParse(version.Text, out var number) || number < 1)
            throw new ManifestFormatException("'manifestVersion' is no positive whole number");
        if (number > Manifest.CurrentVersion)
        {
            throw new ManifestFormatException(
                $"the manifest has version {number}, this program reads versions up to {Manifest.CurrentVersion}: update it");
        }

        return new Manifest
        {
            Tool = ReadTool(Required(root, "tool")),
            Project = ReadProject(Required(root, "project")),
            Endpoints = List(root, "endpoints", ReadEndpoint),
            Routes = List(root, "routes", ReadRoute),
            Topics = List(root, "topics", ReadTopic),
            Records = List(root, "records", ReadRecord),
            Flows = List(root, "flows", ReadFlow),
            Wrappers = List(root, "wrappers", ReadWrapper),
        };
    }

    private static ToolIdentity ReadTool(JsonValue json) => new(Text(json, "name"), Text(json, "version"));

    private static ProjectIdentity ReadProject(JsonValue json) => new()
    {
        Name = Text(json, "name"),
        Assembly = Text(json, "assembly"),
        TargetFramework = OptionalText(json, "targetFramework"),
        Path = OptionalText(json, "path"),
        Repository = OptionalText(json, "repository"),
        Commit = OptionalText(json, "commit"),
        Owners = ReadOwners(json["owners"]),
    };

    private static Owners ReadOwners(JsonValue? json) => json is null
        ? Owners.None
        : new Owners(OptionalText(json, "business"), OptionalText(json, "producer"), OptionalText(json, "schema"), OptionalText(json, "operational"));

    private static Endpoint ReadEndpoint(JsonValue json) => new()
    {
        Id = Text(json, "id"),
        Direction = Word<Direction>(json, "direction"),
        Client = Text(json, "client"),
        Level = Word<EndpointLevel>(json, "level"),
        Condition = OptionalText(json, "condition"),
        Topic = ReadName(Required(json, "topic")),
        Group = Optional(json, "group") is { } group ? ReadName(group) : null,
        OffsetsOf = Optional(json, "offsetsOf") is { } offsets ? ReadName(offsets) : null,
        Key = ReadPayload(Optional(json, "key")),
        Value = ReadPayload(Optional(json, "value")),
        Headers = Texts(json, "headers"),
        Settings = Optional(json, "settings") is { } settings
            ? settings.Members.Select(member => new ClientSetting(member.Key, member.Value.Text)).ToEquatableArray()
            : default,
        Role = Word<TopicRole>(json, "role"),
        RoleEvidence = OptionalText(json, "roleEvidence"),
        Reads = List(json, "reads", ReadRead),
        Member = Text(json, "member"),
        Location = ReadLocation(Required(json, "location")),
    };

    private static ResolvedName ReadName(JsonValue json) => new()
    {
        Name = OptionalText(json, "name"),
        Names = Texts(json, "names"),
        Pattern = OptionalText(json, "pattern"),
        Template = OptionalText(json, "template"),
        Resolution = Word<NameResolution>(json, "resolution"),
        Key = OptionalText(json, "key"),
        Values = Optional(json, "values") is { } values
            ? values.Members.Select(member => new EnvironmentValue(member.Key, member.Value.Text)).ToEquatableArray()
            : default,
        Reason = OptionalText(json, "reason"),
    };

    private static Payload? ReadPayload(JsonValue? json) => json is null
        ? null
        : new Payload(OptionalText(json, "type"), OptionalText(json, "serializer"), Word<WireFormat>(json, "format"), OptionalText(json, "reason"))
        {
            Registry = Optional(json, "registry") is { } registry ? ReadRegistry(registry) : null,
        };

    private static RegistryUse ReadRegistry(JsonValue json) => new()
    {
        SubjectNameStrategy = OptionalWord<SubjectNaming>(json, "subjectNameStrategy"),
        AutoRegister = OptionalTruth(json, "autoRegister"),
        UseLatestVersion = OptionalTruth(json, "useLatestVersion"),
        UseLatestWithMetadata = OptionalTruth(json, "useLatestWithMetadata"),
        SchemaId = OptionalNumber(json, "schemaId"),
        Normalize = OptionalTruth(json, "normalize"),
        RuleExecutors = Texts(json, "ruleExecutors"),
    };

    private static FieldRead ReadRead(JsonValue json) =>
        new(Text(json, "field"), Word<ReadUse>(json, "use"), List(json, "locations", ReadLocation));

    private static Route ReadRoute(JsonValue json) =>
        new(Text(json, "message"), ReadName(Required(json, "topic")), Text(json, "client"), ReadLocation(Required(json, "location")));

    private static AdministeredTopic ReadTopic(JsonValue json) => new()
    {
        Operation = Word<TopicOperation>(json, "operation"),
        Topic = ReadName(Required(json, "topic")),
        Client = Text(json, "client"),
        Partitions = OptionalNumber(json, "partitions"),
        ReplicationFactor = OptionalNumber(json, "replicationFactor"),
        Configs = Optional(json, "configs") is { } configs
            ? configs.Members.Select(member => new TopicConfig(member.Key, member.Value.AsString)).ToEquatableArray()
            : null,
        Member = Text(json, "member"),
        Location = ReadLocation(Required(json, "location")),
    };

    private static RecordDescription ReadRecord(JsonValue json) => new()
    {
        Type = Text(json, "type"),
        Format = Word<WireFormat>(json, "format"),
        Schema = OptionalText(json, "schema"),
        Message = OptionalText(json, "message"),
        Imports = Optional(json, "imports") is null ? default : List(json, "imports", import => new SchemaImport(Text(import, "path"), Text(import, "schema"))),
        SchemaOrigin = OptionalWord<SchemaOrigin>(json, "schemaOrigin"),
        Owners = ReadOwners(Optional(json, "owners")),
        Fields = List(json, "fields", ReadField),
    };

    private static RecordField ReadField(JsonValue json) => new()
    {
        Path = Text(json, "path"),
        Type = Text(json, "type"),
        Optional = Truth(json, "optional"),
        Required = Truth(json, "required"),
        Values = Texts(json, "values"),
        Classifications = Texts(json, "classifications"),
        ClassifiedBy = OptionalWord<ClassificationSource>(json, "classifiedBy"),
        Location = Optional(json, "location") is { } location ? ReadLocation(location) : null,
    };

    private static DataFlow ReadFlow(JsonValue json)
    {
        var from = Required(json, "from");
        var to = Required(json, "to");
        return new DataFlow
        {
            From = new FlowOrigin
            {
                Endpoint = OptionalText(from, "endpoint"),
                Part = OptionalWord<RecordPart>(from, "part") ?? RecordPart.Value,
                Field = OptionalText(from, "field") ?? "",
                Source = OptionalWord<FlowSource>(from, "source"),
                Member = OptionalText(from, "member"),
            },
            To = new FlowTarget
            {
                Endpoint = OptionalText(to, "endpoint"),
                Part = OptionalWord<RecordPart>(to, "part") ?? RecordPart.Value,
                Field = OptionalText(to, "field") ?? "",
                Sink = OptionalWord<FlowSink>(to, "sink"),
                Member = OptionalText(to, "member"),
            },
            Transformation = Word<FlowTransformation>(json, "transformation"),
            Masked = Truth(json, "masked"),
            Steps = List(json, "steps", ReadLocation),
        };
    }

    private static Wrapper ReadWrapper(JsonValue json) => new(
        Text(json, "member"), Word<Direction>(json, "direction"), Text(json, "client"),
        OptionalText(json, "topicParameter"), OptionalText(json, "valueParameter"), ReadLocation(Required(json, "location")))
    {
        Topic = OptionalText(json, "topic"),
    };

    private static SourceLocation ReadLocation(JsonValue json) => new(Text(json, "file"), Number(json, "line"), Number(json, "column"));

    private static JsonValue Required(JsonValue json, string name) =>
        Optional(json, name) ?? throw new ManifestFormatException($"'{name}' is missing in the manifest");

    private static JsonValue? Optional(JsonValue json, string name) => json[name] is { Kind: not JsonKind.Null } value ? value : null;

    private static string Text(JsonValue json, string name) => OptionalText(json, name) ?? throw new ManifestFormatException($"'{name}' is missing in the manifest");

    private static string? OptionalText(JsonValue json, string name) => Optional(json, name) switch
    {
        null => null,
        { Kind: JsonKind.String } text => text.Text,
        _ => throw new ManifestFormatException($"'{name}' is no string in the manifest"),
    };

    private static bool Truth(JsonValue json, string name) => Optional(json, name) is { Kind: JsonKind.Boolean, Text: "true" };

    private static int Number(JsonValue json, string name) =>
        Required(json, name) is { Kind: JsonKind.Number } value && int.TryParse(value.Text, out var number)
            ? number
            : throw new ManifestFormatException($"'{name}' is no whole number in the manifest");

    private static bool? OptionalTruth(JsonValue json, string name) => Optional(json, name) is null ? null : Truth(json, name);

    private static int? OptionalNumber(JsonValue json, string name) => Optional(json, name) is null ? null : Number(json, name);

    private static T Word<T>(JsonValue json, string name) where T : struct, Enum =>
        OptionalWord<T>(json, name) ?? throw new ManifestFormatException($"'{name}' is missing in the manifest");

    private static T? OptionalWord<T>(JsonValue json, string name) where T : struct, Enum
    {
        if (OptionalText(json, name) is not { } text)
            return null;
        return WireText<T>.TryParse(text, out var value)
            ? value
            : throw new ManifestFormatException($"'{name}' is '{text}' in the manifest, but must be one of {string.Join(", ", WireText<T>.All)}");
    }

    private static EquatableArray<string> Texts(JsonValue json, string name) => List(json, name, item =>
        item.AsString ?? throw new ManifestFormatException($"'{name}' holds something that is no string in the manifest"));

    private static EquatableArray<T> List<T>(JsonValue json, string name, Func<JsonValue, T> read) => Optional(json, name) switch
    {
        null => default,
        { Kind: JsonKind.Array } array => array.Items.Select(read).ToEquatableArray(),
        _ => throw new ManifestFormatException($"'{name}' is no array in the manifest"),
    };
}
