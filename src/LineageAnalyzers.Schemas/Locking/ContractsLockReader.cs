using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Locking;

/// <summary>Reads a <c>contracts.lock.json</c>.</summary>
public sealed class ContractsLockReader
{
    private readonly string _text;

    private ContractsLockReader(string text) => _text = text;

    /// <summary>The lock that a text holds.</summary>
    /// <exception cref="JsonFormatException">The text is no JSON, or no lock that this program knows; the message names the place.</exception>
    public static ContractsLock Read(string text)
    {
        var json = JsonReader.Read(text);
        return new ContractsLockReader(text).ReadLock(json);
    }

    private ContractsLock ReadLock(JsonValue json)
    {
        var version = Number(json, "lockVersion");
        if (version > ContractsLock.CurrentVersion)
            throw Fault(json["lockVersion"]!, $"the lock has version {version}, this program reads versions up to {ContractsLock.CurrentVersion}");
        return new ContractsLock
        {
            Registry = Text(json, "registry"),
            Subjects = Member(json, "subjects").Members.Select(member => ReadSubject(member.Key, member.Value)).OrderBy(subject => subject.Name, StringComparer.Ordinal).ToList(),
            Missing = Texts(json["missing"]),
            Deleted = json["deleted"]?.Members.Select(member => new LockedDeletion(member.Key, member.Value.Items.Select(ReadVersion).ToList())).ToList() ?? [],
        };
    }

    private LockedSubject ReadSubject(string name, JsonValue json)
    {
        if (!CompatibilityModes.TryParse(Text(json, "compatibility"), out var mode))
            throw Fault(json["compatibility"]!, $"\"compatibility\" should be one of {CompatibilityModes.All}");
        var versions = Member(json, "versions").Items.Select(ReadVersion).ToList();
        if (versions.Count == 0)
            throw Fault(json, $"the subject '{name}' has no version");
        return new LockedSubject
        {
            Name = name,
            Mode = mode,
            ReadOnly = json["readOnly"]?.Text == "true",
            Owners = ReadOwners(json["owners"]),
            Tags = json["tags"]?.Members.Select(member => new TaggedField(member.Key, Texts(member.Value))).ToList() ?? [],
            Versions = versions,
            Consumers = json["consumers"]?.Items.Select(ReadConsumer).ToList() ?? [],
        };
    }

    private static Owners ReadOwners(JsonValue? json) => json is null
        ? Owners.None
        : new Owners(json["business"]?.AsString, json["producer"]?.AsString, json["schema"]?.AsString, json["operational"]?.AsString);

    private LockedVersion ReadVersion(JsonValue json)
    {
        var format = Text(json, "format");
        return new LockedVersion
        {
            Version = Number(json, "version"),
            Id = json["id"] is null ? null : Number(json, "id"),
            Guid = json["guid"]?.AsString,
            Format = format,
            Text = SchemaText(format, Member(json, "schema")),
            References = json["references"]?.Items.Select(item => new LockedReference(Text(item, "name"), Text(item, "subject"), Number(item, "version"))).ToList() ?? [],
            Metadata = json["metadata"],
            RuleSet = json["ruleSet"],
        };
    }

    private static string SchemaText(string format, JsonValue json)
    {
        if (format == "protobuf")
            return string.Join("\n", json.Items.Select(line => line.Text));
        var text = new JsonWriter(indented: false);
        text.Value(json);
        return text.ToString();
    }

    private LockedConsumer ReadConsumer(JsonValue json) => new()
    {
        Project = Text(json, "project"),
        Topic = Text(json, "topic"),
        IsKey = json["part"]?.Text == "key",
        Version = json["version"] is null ? null : Number(json, "version"),
        Whole = json["whole"]?.Text == "true",
        Reads = json["reads"]?.Items.Select(read => new LockedRead(Text(read, "field"), read["file"]?.AsString, Line(read))).ToList() ?? [],
        Doubt = json["doubt"]?.AsString,
        File = json["file"]?.AsString,
        Line = Line(json),
    };

    private int? Line(JsonValue json) => json["line"] is null ? null : Number(json, "line");

    private static IReadOnlyList<string> Texts(JsonValue? json) => json?.Items.Select(item => item.Text).ToList() ?? [];

    private string Text(JsonValue json, string name) => Member(json, name).AsString ?? throw Fault(json[name]!, $"\"{name}\" should be a text");

    private int Number(JsonValue json, string name) =>
        int.TryParse(Member(json, name).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Fault(json[name]!, $"\"{name}\" should be a whole number");

    private JsonValue Member(JsonValue json, string name) => json[name] ?? throw Fault(json, $"\"{name}\" is missing");

    private JsonFormatException Fault(JsonValue at, string problem)
    {
        var (line, column) = JsonReader.PlaceOf(_text, at.Position);
        return new JsonFormatException(problem, line, column);
    }
}
