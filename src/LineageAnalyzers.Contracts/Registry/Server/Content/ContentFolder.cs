using System.Text.Json;
using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Directories;

namespace LineageAnalyzers.Contracts.Registry.Server.Content;

/// <summary>
/// The folder behind the server: that of a <see cref="DirectoryRegistry"/>, with a <c>registry.json</c> beside the subjects for what belongs
/// to no single one of them: ids, and the settings of the whole registry. Files are replaced, never half-written.
/// </summary>
internal sealed class ContentFolder(string path)
{
    private const string RegistryFile = "registry.json";
    private const string SubjectFile = "subject.json";

    /// <summary>What the folder holds. Versions that have no id yet get the next ones, subject by subject.</summary>
    /// <exception cref="RegistryException">The folder has a fault.</exception>
    public RegistryContent Load()
    {
        var file = Path.Combine(path, RegistryFile);
        try
        {
            return Load(ReadObject(file));
        }
        catch (Exception problem) when (problem is InvalidOperationException or FormatException)
        {
            throw new RegistryException($"{file}: a member has another form than this program writes: {problem.Message.TrimEnd('.')}. Mend the file or delete it.", problem);
        }
    }

    private RegistryContent Load(JsonObject? settings)
    {
        var content = new RegistryContent();
        content.Compatibility = Text(settings, "compatibility");
        content.Mode = Text(settings, "mode");
        content.Normalize = (bool?)settings?["normalize"];
        foreach (var (context, last) in settings?["lastIds"] as JsonObject ?? [])
            content.LastIds[context] = (int)last!;
        foreach (var (name, own) in settings?["subjects"] as JsonObject ?? [])
        {
            content.GetOrAdd(name).Compatibility = Text(own, "compatibility");
            content.GetOrAdd(name).Mode = Text(own, "mode");
            content.GetOrAdd(name).Normalize = (bool?)own?["normalize"];
        }

        foreach (var folder in Directory.EnumerateDirectories(path).Where(folder => !Path.GetFileName(folder).StartsWith('.')).Order(StringComparer.Ordinal))
            LoadSubject(content, Uri.UnescapeDataString(Path.GetFileName(folder)), folder, settings?["ids"] as JsonObject);
        return content;
    }

    /// <summary>Writes what belongs to the whole registry.</summary>
    public void SaveRegistry(RegistryContent content)
    {
        var json = new JsonObject();
        Set(json, "compatibility", content.Compatibility);
        Set(json, "mode", content.Mode);
        Set(json, "normalize", content.Normalize);
        json["lastIds"] = new JsonObject(content.LastIds.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        json["ids"] = new JsonObject(content.Subjects.Values.Where(subject => subject.Versions.Count > 0).Select(subject =>
            KeyValuePair.Create(subject.Name, (JsonNode?)ByVersion(subject, version => version.Id))));
        json["subjects"] = new JsonObject(content.Subjects.Values.Where(subject => subject.Versions.Count == 0 && subject.HasSettings).Select(subject =>
        {
            var own = new JsonObject();
            Set(own, "compatibility", subject.Compatibility);
            Set(own, "mode", subject.Mode);
            Set(own, "normalize", subject.Normalize);
            return KeyValuePair.Create(subject.Name, (JsonNode?)own);
        }));
        Write(Path.Combine(path, RegistryFile), json.ToJsonString(ServerJson.Indented) + "\n");
    }

    /// <summary>Writes a subject: its versions and its settings. What people wrote into its settings beside them stays.</summary>
    public void SaveSubject(SubjectContent subject)
    {
        var folder = FolderOf(subject.Name);
        if (subject.Versions.Count == 0)
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
            return;
        }

        Directory.CreateDirectory(folder);
        foreach (var version in subject.Versions.Values)
        {
            var file = FileOf(folder, version);
            if (!File.Exists(file))
                Write(file, version.Body.ForPeople);
        }

        foreach (var gone in subject.Gone)
            DeleteFiles(folder, gone);
        SaveSettings(Path.Combine(folder, SubjectFile), subject);
    }

    private static void LoadSubject(RegistryContent content, string name, string folder, JsonObject? ids)
    {
        var read = SubjectFolder.Read(name, folder);
        if (read.Problems.Count > 0)
            throw new RegistryException(string.Join(Environment.NewLine, read.Problems));
        var settings = ReadObject(Path.Combine(folder, SubjectFile));
        var subject = content.GetOrAdd(name);
        subject.Compatibility = Text(settings, "compatibility")?.ToUpperInvariant();
        subject.Mode = Text(settings, "mode");
        subject.Normalize = (bool?)settings?["normalize"];
        foreach (var schema in read.Versions)
        {
            var number = $"{schema.Version}";
            var type = schema.Format.ToUpperInvariant();
            var body = new SchemaBody(type, SchemaBody.Compact(type, schema.Text), schema.References, settings?["metadata"]?[number]?.DeepClone(), settings?["ruleSets"]?[number]?.DeepClone());
            var id = (int?)ids?[name]?[number] ?? content.IdFor(SubjectContext.Of(name), body);
            content.Add(new SubjectVersion(name, schema.Version, id, body, read.Deleted.Contains(schema.Version)));
        }

        subject.Gone.UnionWith(read.Deleted.Except(subject.Versions.Keys));
    }

    private static void SaveSettings(string file, SubjectContent subject)
    {
        var json = ReadObject(file) ?? [];
        Set(json, "compatibility", subject.Compatibility);
        Set(json, "mode", subject.Mode);
        Set(json, "normalize", subject.Normalize);
        Set(json, "references", ByVersion(subject, version => version.Body.References.Count == 0 ? null : References(version.Body.References)));
        Set(json, "metadata", ByVersion(subject, version => version.Body.Metadata?.DeepClone()));
        Set(json, "ruleSets", ByVersion(subject, version => version.Body.RuleSet?.DeepClone()));
        var deleted = subject.Versions.Values.Where(version => version.Deleted).Select(version => version.Number).Concat(subject.Gone).Order();
        Set(json, "deleted", new JsonArray([.. deleted.Select(number => (JsonNode)number)]));
        if (json.Count > 0)
            Write(file, json.ToJsonString(ServerJson.Indented) + "\n");
        else
            File.Delete(file);
    }

    /// <summary>References in the shape of the REST interface.</summary>
    public static JsonArray References(IReadOnlyList<RegisteredReference> references) =>
        new([.. references.Select(reference => new JsonObject { ["name"] = reference.Name, ["subject"] = reference.Subject, ["version"] = reference.Version })]);

    private static JsonObject ByVersion(SubjectContent subject, Func<SubjectVersion, JsonNode?> part) =>
        new(subject.Versions.Values
            .Select(version => KeyValuePair.Create($"{version.Number}", part(version)))
            .Where(pair => pair.Value is not null));

    private static void Set(JsonObject json, string name, JsonNode? value)
    {
        if (value is null or JsonObject { Count: 0 } or JsonArray { Count: 0 })
            json.Remove(name);
        else
            json[name] = value;
    }

    private static string? Text(JsonNode? json, string name) => (string?)json?[name];

    private static JsonObject? ReadObject(string file)
    {
        if (!File.Exists(file))
            return null;
        try
        {
            return JsonNode.Parse(File.ReadAllText(file), documentOptions: ServerJson.Reading) as JsonObject
                ?? throw new RegistryException($"{file}: an object should be here. Mend the file or delete it.");
        }
        catch (JsonException problem)
        {
            throw new RegistryException($"{file}:{problem.LineNumber + 1}: this is no JSON. Mend the file or delete it.", problem);
        }
    }

    private static string FileOf(string folder, SubjectVersion version) =>
        Path.Combine(folder, $"{version.Number}{SubjectFolder.ExtensionOf(version.Body.Type.ToLowerInvariant())}");

    private static void DeleteFiles(string folder, int version)
    {
        foreach (var file in Directory.EnumerateFiles(folder, $"{version}.*"))
            File.Delete(file);
    }

    private static void Write(string file, string text)
    {
        var draft = file + ".new";
        File.WriteAllText(draft, text);
        File.Move(draft, file, overwrite: true);
    }

    private string FolderOf(string subject) => Path.Combine(path, Uri.EscapeDataString(subject));
}
