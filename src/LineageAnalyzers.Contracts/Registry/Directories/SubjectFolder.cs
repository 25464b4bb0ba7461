using System.Globalization;
using System.Text;
using LineageAnalyzers.Contracts.Registry.Http;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry.Directories;

/// <summary>What the folder of a subject holds, and what is wrong with it.</summary>
internal sealed class SubjectFolder
{
    private const string SettingsName = "subject.json";

    private static readonly Dictionary<string, string> FormatByExtension = new(StringComparer.Ordinal)
    {
        [".avsc"] = "avro",
        [".json"] = "json",
        [".proto"] = "protobuf",
    };

    private readonly List<RegistryProblem> _problems = [];

    private SubjectFolder()
    {
    }

    /// <summary>The subject; null when a fault hides it, or when it has no version that is offered.</summary>
    public RegisteredSubject? Subject { get; private set; }

    /// <summary>Every version, deleted ones among them, oldest first; none when a fault hides them.</summary>
    public IReadOnlyList<RegisteredSchema> Versions { get; private set; } = [];

    /// <summary>The versions that are no longer offered.</summary>
    public IReadOnlySet<int> Deleted { get; private set; } = new HashSet<int>();

    /// <summary>Whether it takes no schemas.</summary>
    public bool IsReadOnly { get; private set; }

    /// <summary>The faults.</summary>
    public IReadOnlyList<RegistryProblem> Problems => _problems;

    /// <summary>The extension of a format's files.</summary>
    public static string ExtensionOf(string format) => FormatByExtension.First(pair => pair.Value == format).Key;

    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static SubjectFolder Read(string name, string path)
    {
        var folder = new SubjectFolder();
        var settingsFile = Path.Combine(path, SettingsName);
        var settings = File.Exists(settingsFile) ? SubjectSettings.Read(settingsFile, folder._problems) : new SubjectSettings();
        var versions = folder.ReadVersions(name, path, settings);
        if (versions.Count == 0 && folder._problems.Count == 0)
            folder._problems.Add(new RegistryProblem(path, null, "the subject has no version. Add its first schema, for example 1.avsc, or delete the folder."));
        if (folder._problems.Count > 0)
            return folder;
        folder.Versions = [.. versions.Select(version => version with { IsDeleted = settings.Deleted.Contains(version.Version) })];
        folder.Deleted = settings.Deleted;
        folder.IsReadOnly = settings.IsReadOnly;
        folder.Subject = Offered(name, folder.Versions.Where(version => !version.IsDeleted).ToList(), settings);
        return folder;
    }

    private static RegisteredSubject? Offered(string name, List<RegisteredSchema> live, SubjectSettings settings)
    {
        if (live.Count == 0)
            return null;
        var metadata = settings.Metadata.GetValueOrDefault(live[^1].Version);
        return new RegisteredSubject
        {
            Name = name,
            Mode = settings.Mode,
            Versions = live,
            Owners = settings.Owners == Owners.None ? RegistryJson.ReadOwners(metadata) : settings.Owners,
            Tags = [.. settings.Tags, .. RegistryJson.ReadTags(metadata)],
        };
    }

    private List<RegisteredSchema> ReadVersions(string name, string path, SubjectSettings settings)
    {
        var versions = new SortedDictionary<int, RegisteredSchema>();
        foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(file) is SettingsName || Path.GetFileName(file).StartsWith('.') || VersionOf(file) is not { } found)
                continue;
            if (versions.TryGetValue(found.Number, out var other))
            {
                _problems.Add(new RegistryProblem(file, null, $"version {found.Number} is there twice, also as {found.Number}{ExtensionOf(other.Format)}. Delete one of them."));
                continue;
            }

            var schema = new RegisteredSchema
            {
                Subject = name,
                Version = found.Number,
                Location = file,
                Format = found.Format,
                Text = ReadText(file),
                References = settings.References.GetValueOrDefault(found.Number) ?? [],
                Metadata = settings.Metadata.GetValueOrDefault(found.Number),
                RuleSet = settings.RuleSets.GetValueOrDefault(found.Number),
            };
            versions.Add(found.Number, schema);
            CheckText(file, schema);
        }

        CheckNumbers(path, versions.Keys, settings.Deleted);
        foreach (var number in settings.References.Keys.Where(number => !versions.ContainsKey(number)))
            _problems.Add(new RegistryProblem(Path.Combine(path, SettingsName), null, $"it has references for version {number}, which is not there."));
        return [.. versions.Values];
    }

    private (int Number, string Format)? VersionOf(string file)
    {
        var extension = Path.GetExtension(file);
        if (!FormatByExtension.TryGetValue(extension, out var format))
        {
            _problems.Add(new RegistryProblem(file, null, $"the extension '{extension}' is none of a schema. Use .avsc (Avro), .json (JSON Schema) or .proto (Protobuf), or move the file away."));
            return null;
        }

        var text = Path.GetFileNameWithoutExtension(file);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number.ToString(CultureInfo.InvariantCulture) == text)
            return (number, format);
        _problems.Add(new RegistryProblem(file, null, $"'{text}' is no version number. Name the files 1{extension}, 2{extension} and so on."));
        return null;
    }

    private void CheckNumbers(string path, IEnumerable<int> numbers, IReadOnlySet<int> deleted)
    {
        var expected = 1;
        foreach (var number in numbers)
        {
            while (expected < number && deleted.Contains(expected))
                expected++;
            if (number != expected)
            {
                _problems.Add(new RegistryProblem(path, null, $"after version {expected - 1} comes version {number}: version {expected} is missing. Add it, or number the later ones anew."));
                return;
            }

            expected++;
        }
    }

    // References may lie in other subjects, so here only what the text alone tells: JSON, and a schema where it refers to nothing.
    private void CheckText(string file, RegisteredSchema schema)
    {
        if (schema.Format == "json" && SubjectSettings.ReadJson(file, schema.Text, _problems) is null)
            return;
        if (SchemaFormats.Find(schema.Format) is not { } format || schema.References.Count > 0)
            return;
        try
        {
            format.Parse(new SchemaText(schema.Format, schema.Text));
        }
        catch (SchemaException problem)
        {
            _problems.Add(new RegistryProblem(file, problem.Line == 0 ? null : problem.Line, problem.Problem));
        }
    }

    private string ReadText(string file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file));
        }
        catch (DecoderFallbackException)
        {
            _problems.Add(new RegistryProblem(file, null, "the file is not UTF-8. Save it as UTF-8."));
            return "{}";
        }
    }
}
