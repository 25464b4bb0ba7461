using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Model.Manifests;

/// <summary>Writes a manifest as JSON. Everything is put in its order first, so equal content gives equal bytes.</summary>
public static class ManifestWriter
{
    /// <summary>The manifest as text: one line, or indented with a line feed at the end.</summary>
    public static string Write(Manifest manifest, bool indented)
    {
        var json = new JsonWriter(indented);
        json.StartObject();
        json.Member("manifestVersion", Manifest.CurrentVersion);
        WriteTool(json, manifest.Tool);
        WriteProject(json, manifest.Project);
        WriteArray(json, "endpoints", manifest.Endpoints.OrderBy(endpoint => endpoint.Id, StringComparer.Ordinal), WriteEndpoint);
        WriteArray(json, "routes", manifest.Routes.OrderBy(route => route.Message, StringComparer.Ordinal).ThenBy(route => route.Location), WriteRoute);
        WriteArray(json, "topics", manifest.Topics.OrderBy(topic => topic.Location).ThenBy(topic => topic.Topic.ToString(), StringComparer.Ordinal), WriteTopic);
        WriteArray(json, "records", manifest.Records.OrderBy(record => record.Type, StringComparer.Ordinal).ThenBy(record => record.Format), WriteRecord);
        WriteArray(json, "flows", manifest.Flows.OrderBy(FlowOrder, StringComparer.Ordinal), WriteFlow);
        WriteArray(json, "wrappers", manifest.Wrappers.OrderBy(wrapper => wrapper.Member, StringComparer.Ordinal), WriteWrapper);
        json.EndObject();
        return indented ? json + "\n" : json.ToString();
    }

    private static void WriteTool(JsonWriter json, ToolIdentity tool)
    {
        json.Name("tool");
        json.StartObject();
        json.Member("name", tool.Name);
        json.Member("version", tool.Version);
        json.EndObject();
    }

    private static void WriteProject(JsonWriter json, ProjectIdentity project)
    {
        json.Name("project");
        json.StartObject();
        json.Member("name", project.Name);
        json.Member("assembly", project.Assembly);
        json.Member("targetFramework", project.TargetFramework);
        json.Member("path", project.Path);
        json.Member("repository", project.Repository);
        json.Member("commit", project.Commit);
        WriteOwners(json, project.Owners);
        json.EndObject();
    }

    private static void WriteOwners(JsonWriter json, Owners owners)
    {
        json.Name("owners");
        json.StartObject();
        json.MemberUnlessNull("business", owners.Business);
        json.MemberUnlessNull("producer", owners.Producer);
        json.MemberUnlessNull("schema", owners.Schema);
        json.MemberUnlessNull("operational", owners.Operational);
        json.EndObject();
    }

    private static void WriteEndpoint(JsonWriter json, Endpoint endpoint)
    {
        json.StartObject();
        json.Member("id", endpoint.Id);
        json.Member("direction", WireText<Direction>.Of(endpoint.Direction));
        json.Member("client", endpoint.Client);
        json.Member("level", WireText<EndpointLevel>.Of(endpoint.Level));
        json.MemberUnlessNull("condition", endpoint.Condition);
        json.Name("topic");
        WriteName(json, endpoint.Topic);
        if (endpoint.Group is not null)
        {
            json.Name("group");
            WriteName(json, endpoint.Group);
        }

        if (endpoint.OffsetsOf is not null)
        {
            json.Name("offsetsOf");
            WriteName(json, endpoint.OffsetsOf);
        }

        WritePayload(json, "key", endpoint.Key);
        WritePayload(json, "value", endpoint.Value);
        WriteArray(json, "headers", endpoint.Headers.OrderBy(header => header, StringComparer.Ordinal), static (json, header) => json.Value(header));
        json.Name("settings");
        json.StartObject();
        foreach (var setting in endpoint.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
            json.Member(setting.Key, setting.Value);
        json.EndObject();
        json.Member("role", WireText<TopicRole>.Of(endpoint.Role));
        json.MemberUnlessNull("roleEvidence", endpoint.RoleEvidence);
        if (endpoint.Direction == Direction.Consume)
            WriteArray(json, "reads", endpoint.Reads.OrderBy(read => read.Field, StringComparer.Ordinal).ThenBy(read => read.Use), WriteRead);
        json.Member("member", endpoint.Member);
        WriteLocation(json, endpoint.Location);
        json.EndObject();
    }

    private static void WriteName(JsonWriter json, ResolvedName name)
    {
        json.StartObject();
        json.MemberUnlessNull("name", name.Name);
        if (!name.Names.IsEmpty)
            WriteArray(json, "names", name.Names.OrderBy(text => text, StringComparer.Ordinal), static (json, text) => json.Value(text));
        json.MemberUnlessNull("pattern", name.Pattern);
        json.MemberUnlessNull("template", name.Template);
        json.Member("resolution", WireText<NameResolution>.Of(name.Resolution));
        json.MemberUnlessNull("key", name.Key);
        if (!name.Values.IsEmpty)
        {
            json.Name("values");
            json.StartObject();
            foreach (var value in name.Values.OrderBy(value => value.Environment, StringComparer.Ordinal))
                json.Member(value.Environment, value.Value);
            json.EndObject();
        }

        json.MemberUnlessNull("reason", name.Reason);
        json.EndObject();
    }

    private static void WritePayload(JsonWriter json, string name, Payload? payload)
    {
        if (payload is null)
            return;
        json.Name(name);
        json.StartObject();
        json.Member("type", payload.Type);
        json.Member("serializer", payload.Serializer);
        json.Member("format", WireText<WireFormat>.Of(payload.Format));
        json.MemberUnlessNull("reason", payload.Reason);
        if (payload.Registry is not null)
            WriteRegistry(json, payload.Registry);
        json.EndObject();
    }

    private static void WriteRegistry(JsonWriter json, RegistryUse registry)
    {
        json.Name("registry");
        json.StartObject();
        json.MemberUnlessNull("subjectNameStrategy", registry.SubjectNameStrategy is { } naming ? WireText<SubjectNaming>.Of(naming) : null);
        if (registry.AutoRegister is { } autoRegister)
            json.Member("autoRegister", autoRegister);
        if (registry.UseLatestVersion is { } useLatestVersion)
            json.Member("useLatestVersion", useLatestVersion);
        if (registry.UseLatestWithMetadata is { } useLatestWithMetadata)
            json.Member("useLatestWithMetadata", useLatestWithMetadata);
        if (registry.SchemaId is { } schemaId)
            json.Member("schemaId", schemaId);
        if (registry.Normalize is { } normalize)
            json.Member("normalize", normalize);
        if (!registry.RuleExecutors.IsEmpty)
            WriteArray(json, "ruleExecutors", registry.RuleExecutors.OrderBy(type => type, StringComparer.Ordinal), static (json, type) => json.Value(type));
        json.EndObject();
    }

    private static void WriteRead(JsonWriter json, FieldRead read)
    {
        json.StartObject();
        json.Member("field", read.Field);
        json.Member("use", WireText<ReadUse>.Of(read.Use));
        WriteArray(json, "locations", read.Locations.OrderBy(location => location), WritePlace);
        json.EndObject();
    }

    private static void WriteRoute(JsonWriter json, Route route)
    {
        json.StartObject();
        json.Member("message", route.Message);
        json.Name("topic");
        WriteName(json, route.Topic);
        json.Member("client", route.Client);
        WriteLocation(json, route.Location);
        json.EndObject();
    }

    private static void WriteTopic(JsonWriter json, AdministeredTopic topic)
    {
        json.StartObject();
        json.Member("operation", WireText<TopicOperation>.Of(topic.Operation));
        json.Name("topic");
        WriteName(json, topic.Topic);
        json.Member("client", topic.Client);
        if (topic.Partitions is { } partitions)
            json.Member("partitions", partitions);
        if (topic.ReplicationFactor is { } replicationFactor)
            json.Member("replicationFactor", replicationFactor);
        if (topic.Configs is { } configs)
        {
            json.Name("configs");
            json.StartObject();
            foreach (var config in configs.OrderBy(config => config.Key, StringComparer.Ordinal))
                json.Member(config.Key, config.Value);
            json.EndObject();
        }

        json.Member("member", topic.Member);
        WriteLocation(json, topic.Location);
        json.EndObject();
    }

    private static void WriteRecord(JsonWriter json, RecordDescription record)
    {
        json.StartObject();
        json.Member("type", record.Type);
        json.Member("format", WireText<WireFormat>.Of(record.Format));
        json.Member("schema", record.Schema);
        json.MemberUnlessNull("message", record.Message);
        if (!record.Imports.IsEmpty)
            WriteArray(json, "imports", record.Imports.OrderBy(import => import.Path, StringComparer.Ordinal), WriteImport);
        json.Member("schemaOrigin", record.SchemaOrigin is { } origin ? WireText<SchemaOrigin>.Of(origin) : null);
        if (!record.Owners.IsEmpty)
            WriteOwners(json, record.Owners);
        WriteArray(json, "fields", record.Fields.OrderBy(field => field.Path, StringComparer.Ordinal), WriteField);
        json.EndObject();
    }

    private static void WriteImport(JsonWriter json, SchemaImport import)
    {
        json.StartObject();
        json.Member("path", import.Path);
        json.Member("schema", import.Schema);
        json.EndObject();
    }

    private static void WriteField(JsonWriter json, RecordField field)
    {
        json.StartObject();
        json.Member("path", field.Path);
        json.Member("type", field.Type);
        json.Member("optional", field.Optional);
        if (field.Required)
            json.Member("required", true);
        if (!field.Values.IsEmpty)
            WriteArray(json, "values", field.Values, static (json, text) => json.Value(text));
        WriteArray(json, "classifications", field.Classifications.OrderBy(text => text, StringComparer.Ordinal), static (json, text) => json.Value(text));
        json.MemberUnlessNull("classifiedBy", field.ClassifiedBy is { } source ? WireText<ClassificationSource>.Of(source) : null);
        if (field.Location is not null)
            WriteLocation(json, field.Location);
        json.EndObject();
    }

    private static void WriteFlow(JsonWriter json, DataFlow flow)
    {
        json.StartObject();
        json.Name("from");
        json.StartObject();
        if (flow.From.Source is { } source)
            json.Member("source", WireText<FlowSource>.Of(source));
        else
            WriteEnd(json, flow.From.Endpoint, flow.From.Part, flow.From.Field);
        json.MemberUnlessNull("member", flow.From.Member);
        json.EndObject();
        json.Name("to");
        json.StartObject();
        if (flow.To.Sink is { } sink)
            json.Member("sink", WireText<FlowSink>.Of(sink));
        else
            WriteEnd(json, flow.To.Endpoint, flow.To.Part, flow.To.Field);
        json.MemberUnlessNull("member", flow.To.Member);
        json.EndObject();
        json.Member("transformation", WireText<FlowTransformation>.Of(flow.Transformation));
        json.Member("masked", flow.Masked);
        WriteArray(json, "steps", flow.Steps, WritePlace);
        json.EndObject();
    }

    private static void WriteEnd(JsonWriter json, string? endpoint, RecordPart part, string field)
    {
        json.Member("endpoint", endpoint);
        json.Member("part", WireText<RecordPart>.Of(part));
        json.Member("field", field);
    }

    private static string FlowOrder(DataFlow flow) => string.Join(
        "\u0001",
        flow.From.Endpoint, flow.From.Part, flow.From.Field, flow.From.Source, flow.From.Member,
        flow.To.Endpoint, flow.To.Part, flow.To.Field, flow.To.Sink, flow.To.Member,
        flow.Transformation, flow.Masked, string.Join("\u0002", flow.Steps.Select(step => $"{step.File}:{step.Line}:{step.Column}")));

    private static void WriteWrapper(JsonWriter json, Wrapper wrapper)
    {
        json.StartObject();
        json.Member("member", wrapper.Member);
        json.Member("direction", WireText<Direction>.Of(wrapper.Direction));
        json.Member("client", wrapper.Client);
        json.Member("topicParameter", wrapper.TopicParameter);
        json.Member("valueParameter", wrapper.ValueParameter);
        json.MemberUnlessNull("topic", wrapper.Topic);
        WriteLocation(json, wrapper.Location);
        json.EndObject();
    }

    private static void WriteLocation(JsonWriter json, SourceLocation location)
    {
        json.Name("location");
        WritePlace(json, location);
    }

    private static void WritePlace(JsonWriter json, SourceLocation location)
    {
        json.StartObject();
        json.Member("file", location.File);
        json.Member("line", location.Line);
        json.Member("column", location.Column);
        json.EndObject();
    }

    private static void WriteArray<T>(JsonWriter json, string name, IEnumerable<T> items, Action<JsonWriter, T> write)
    {
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
            write(json, item);
        json.EndArray();
    }
}
