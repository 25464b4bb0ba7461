using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Locking;

/// <summary>Writes a lock so that a review shows what changed: one member a line, schemas as JSON or line by line, everything sorted.</summary>
public static class ContractsLockWriter
{
    /// <summary>The text, in UTF-16 with <c>\n</c> line ends. The same content gives the same text.</summary>
    public static string Write(ContractsLock content)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Member("lockVersion", ContractsLock.CurrentVersion);
        json.Member("registry", content.Registry);
        json.Name("subjects");
        json.StartObject();
        foreach (var subject in content.Subjects.OrderBy(subject => subject.Name, StringComparer.Ordinal))
        {
            json.Name(subject.Name);
            Write(json, subject);
        }

        json.EndObject();
        Write(json, "missing", content.Missing, json.Value);
        if (content.Deleted.Count > 0)
            Write(json, content.Deleted);
        json.EndObject();
        return json + "\n";
    }

    private static void Write(JsonWriter json, IReadOnlyList<LockedDeletion> deletions)
    {
        json.Name("deleted");
        json.StartObject();
        foreach (var deletion in deletions.OrderBy(deletion => deletion.Subject, StringComparer.Ordinal))
        {
            json.Name(deletion.Subject);
            json.StartArray();
            foreach (var version in deletion.Versions)
                Write(json, version);
            json.EndArray();
        }

        json.EndObject();
    }

    private static void Write(JsonWriter json, LockedSubject subject)
    {
        json.StartObject();
        json.Member("compatibility", subject.Mode.Text());
        if (subject.ReadOnly)
            json.Member("readOnly", true);
        Write(json, subject.Owners);
        if (subject.Tags.Count > 0)
            Write(json, subject.Tags);
        json.Name("versions");
        json.StartArray();
        foreach (var version in subject.Versions)
            Write(json, version);
        json.EndArray();
        Write(json, "consumers", subject.Consumers, consumer => Write(json, consumer));
        json.EndObject();
    }

    private static void Write(JsonWriter json, Owners owners)
    {
        if (owners.IsEmpty)
            return;
        json.Name("owners");
        json.StartObject();
        json.MemberUnlessNull("business", owners.Business);
        json.MemberUnlessNull("producer", owners.Producer);
        json.MemberUnlessNull("schema", owners.Schema);
        json.MemberUnlessNull("operational", owners.Operational);
        json.EndObject();
    }

    private static void Write(JsonWriter json, IReadOnlyList<TaggedField> tags)
    {
        json.Name("tags");
        json.StartObject();
        foreach (var field in tags.OrderBy(field => field.Path, StringComparer.Ordinal))
            Write(json, field.Path, field.Tags, json.Value);
        json.EndObject();
    }

    private static void Write(JsonWriter json, LockedVersion version)
    {
        json.StartObject();
        json.Member("version", version.Version);
        if (version.Id is { } id)
            json.Member("id", id);
        json.MemberUnlessNull("guid", version.Guid);
        json.Member("format", version.Format);
        Write(json, "references", version.References, reference =>
        {
            json.StartObject();
            json.Member("name", reference.Name);
            json.Member("subject", reference.Subject);
            json.Member("version", reference.Version);
            json.EndObject();
        });
        Write(json, "metadata", version.Metadata);
        Write(json, "ruleSet", version.RuleSet);
        json.Name("schema");
        WriteSchema(json, version);
        json.EndObject();
    }

    // A text of several lines in one JSON string would be one changed line in every review.
    private static void WriteSchema(JsonWriter json, LockedVersion version)
    {
        if (version.Format != "protobuf" && ReadJson(version.Text) is { } schema)
        {
            json.Value(schema);
            return;
        }

        json.StartArray();
        foreach (var line in version.Text.Replace("\r\n", "\n").Split('\n'))
            json.Value(line);
        json.EndArray();
    }

    private static void Write(JsonWriter json, LockedConsumer consumer)
    {
        json.StartObject();
        json.Member("project", consumer.Project);
        json.Member("topic", consumer.Topic);
        if (consumer.IsKey)
            json.Member("part", "key");
        if (consumer.Version is { } version)
            json.Member("version", version);
        if (consumer.Whole)
            json.Member("whole", true);
        json.MemberUnlessNull("doubt", consumer.Doubt);
        WritePlace(json, consumer.File, consumer.Line);
        Write(json, "reads", consumer.Reads, read =>
        {
            json.StartObject();
            json.Member("field", read.Field);
            WritePlace(json, read.File, read.Line);
            json.EndObject();
        });
        json.EndObject();
    }

    private static void WritePlace(JsonWriter json, string? file, int? line)
    {
        json.MemberUnlessNull("file", file);
        if (line is { } number)
            json.Member("line", number);
    }

    private static void Write(JsonWriter json, string name, JsonValue? value)
    {
        if (value is null)
            return;
        json.Name(name);
        json.Value(value);
    }

    private static void Write<T>(JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        json.Name(name);
        json.StartArray();
        foreach (var item in items)
            write(item);
        json.EndArray();
    }

    private static JsonValue? ReadJson(string text)
    {
        try
        {
            return JsonReader.Read(text, JsonReading.Comments);
        }
        catch (JsonFormatException)
        {
            return null;
        }
    }
}
