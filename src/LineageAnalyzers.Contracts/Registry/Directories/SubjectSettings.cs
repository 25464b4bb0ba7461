using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Directories;

/// <summary>The content of a <c>subject.json</c>.</summary>
internal sealed class SubjectSettings
{
    private const string Names = "\"compatibility\", \"mode\", \"normalize\", \"owners\", \"tags\", \"references\", \"metadata\", \"ruleSets\" and \"deleted\"";

    private string _file = "";
    private string _text = "";
    private List<RegistryProblem> _problems = [];

    /// <summary>What the subject demands; without a statement what a server demands that nobody configured.</summary>
    public CompatibilityMode Mode { get; private set; } = CompatibilityMode.Backward;

    /// <summary>Who answers for it.</summary>
    public Owners Owners { get; private set; } = Owners.None;

    /// <summary>The tagged fields.</summary>
    public IReadOnlyList<TaggedField> Tags { get; private set; } = [];

    /// <summary>Versions that are no longer offered. Their files may stay, so that data written with them can still be read.</summary>
    public IReadOnlySet<int> Deleted { get; private set; } = new HashSet<int>();

    /// <summary>The metadata of each version, in the shape of the REST interface.</summary>
    public Dictionary<int, JsonValue> Metadata { get; } = [];

    /// <summary>The rules of each version, in the shape of the REST interface.</summary>
    public Dictionary<int, JsonValue> RuleSets { get; } = [];

    /// <summary>Whether the subject takes no schemas.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>What each version refers to.</summary>
    public Dictionary<int, IReadOnlyList<RegisteredReference>> References { get; } = [];

    /// <summary>The settings in a file; what is wrong is added to the problems.</summary>
    public static SubjectSettings Read(string file, List<RegistryProblem> problems)
    {
        var text = File.ReadAllText(file);
        var settings = new SubjectSettings { _file = file, _text = text, _problems = problems };
        if (ReadJson(file, text, problems) is { } json)
            settings.Read(json);
        return settings;
    }

    /// <summary>The JSON of a file; null with a problem when it is none.</summary>
    public static JsonValue? ReadJson(string file, string text, List<RegistryProblem> problems)
    {
        try
        {
            return JsonReader.Read(text);
        }
        catch (JsonFormatException problem)
        {
            problems.Add(new RegistryProblem(file, problem.Line, $"this is no JSON: {problem.Problem}."));
            return null;
        }
    }

    private void Read(JsonValue json)
    {
        if (json.Kind != JsonKind.Object)
            Report(json, "an object should be here: {\"compatibility\": \"BACKWARD\", \"owners\": { … }}");
        foreach (var member in json.Members)
        {
            switch (member.Key)
            {
                case "compatibility":
                    if (CompatibilityModes.TryParse(member.Value.AsString, out var mode))
                        Mode = mode;
                    else
                        Report(member.Value, $"\"compatibility\" should be one of {CompatibilityModes.All}");
                    break;
                case "owners":
                    ReadOwners(member.Value);
                    break;
                case "tags":
                    ReadTags(member.Value);
                    break;
                case "references":
                    ReadReferences(member.Value);
                    break;
                case "deleted":
                    ReadDeleted(member.Value);
                    break;
                case "metadata":
                    ReadByVersion(member.Key, member.Value, Metadata);
                    break;
                case "ruleSets":
                    ReadByVersion(member.Key, member.Value, RuleSets);
                    break;
                case "mode":
                    IsReadOnly = member.Value.AsString is "READONLY" or "READONLY_OVERRIDE";
                    break;
                case "normalize":
                    // For the server. Whoever reads the folder compares what schemas say anyway.
                    if (member.Value.Kind != JsonKind.Boolean)
                        Report(member.Value, "\"normalize\" should be true or false");
                    break;
                default:
                    Report(member.Value, $"\"{member.Key}\" is no setting. There are {Names}");
                    break;
            }
        }
    }

    private void ReadOwners(JsonValue json)
    {
        if (json.Kind != JsonKind.Object)
            Report(json, "\"owners\" should be an object");
        foreach (var member in json.Members)
        {
            if (member.Value.AsString is not { Length: > 0 } owner)
                Report(member.Value, $"the owner \"{member.Key}\" should be a name in quotes");
            else if (WithOwner(member.Key, owner) is { } owners)
                Owners = owners;
            else
                Report(member.Value, $"\"{member.Key}\" is no kind of owner. There are \"business\", \"producer\", \"schema\" and \"operational\"");
        }
    }

    private Owners? WithOwner(string kind, string owner) => kind switch
    {
        "business" => Owners with { Business = owner },
        "producer" => Owners with { Producer = owner },
        "schema" => Owners with { Schema = owner },
        "operational" => Owners with { Operational = owner },
        _ => null,
    };

    private void ReadTags(JsonValue json)
    {
        if (json.Kind != JsonKind.Object)
            Report(json, "\"tags\" should be an object from field to tags: {\"customer.email\": [\"PII\"]}");
        var tags = new List<TaggedField>();
        foreach (var member in json.Members)
        {
            var texts = member.Value.Items.Select(item => item.AsString).OfType<string>().ToList();
            if (texts.Count == 0 || texts.Count != member.Value.Items.Count)
                Report(member.Value, $"the tags of \"{member.Key}\" should be a list of texts: [\"PII\"]");
            tags.Add(new TaggedField(member.Key, texts));
        }

        Tags = tags;
    }

    private void ReadReferences(JsonValue json)
    {
        const string Shape = "\"references\" should be an object from version to references: {\"2\": [{\"name\": …, \"subject\": …, \"version\": 1}]}";
        if (json.Kind != JsonKind.Object)
            Report(json, Shape);
        foreach (var member in json.Members)
        {
            var references = member.Value.Items.Select(ReadReference).OfType<RegisteredReference>().ToList();
            if (references.Count != member.Value.Items.Count || member.Value.Kind != JsonKind.Array || !TryNumber(member.Key, out var version))
                Report(member.Value, Shape);
            else
                References[version] = references;
        }
    }

    private void ReadDeleted(JsonValue json)
    {
        var numbers = json.Items.Select(item => TryNumber(item.Text, out var number) ? number : 0).ToHashSet();
        if (json.Kind != JsonKind.Array || numbers.Contains(0))
            Report(json, "\"deleted\" should be a list of version numbers: [1, 2]");
        Deleted = numbers;
    }

    private void ReadByVersion(string name, JsonValue json, Dictionary<int, JsonValue> target)
    {
        foreach (var member in json.Members)
        {
            if (TryNumber(member.Key, out var version) && member.Value.Kind == JsonKind.Object)
                target[version] = member.Value;
        }

        if (json.Kind != JsonKind.Object || target.Count != json.Members.Count)
            Report(json, $"\"{name}\" should be an object from version to object: {{\"2\": {{ … }}}}");
    }

    private static RegisteredReference? ReadReference(JsonValue json) =>
        json["name"]?.AsString is { } name && json["subject"]?.AsString is { } subject && TryNumber(json["version"]?.Text, out var version)
            ? new RegisteredReference(name, subject, version)
            : null;

    private static bool TryNumber(string? text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private void Report(JsonValue at, string problem) =>
        _problems.Add(new RegistryProblem(_file, JsonReader.PlaceOf(_text, at.Position).Line, problem + "."));
}
