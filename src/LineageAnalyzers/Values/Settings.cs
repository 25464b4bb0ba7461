using System.Collections.Immutable;
using System.Globalization;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Values;

/// <summary>
/// The project's settings files by key, as the .NET configuration reads them: keys without regard to case, <c>:</c> between levels, array items by
/// index, and the file of an environment over the one without.
/// </summary>
internal sealed class Settings
{
    /// <summary>The name under which values of <c>local.settings.json</c> stand: what Azure Functions run with on the machine of a developer.</summary>
    public const string LocalEnvironment = "local";

    private const string LocalFile = "local.settings.json";

    private readonly ImmutableArray<(string Name, string? Environment, Dictionary<string, string> Values)> _files;

    private readonly LaunchSettings _launch;

    /// <summary>Reads the files. One that is not JSON is left out, and why stands in <see cref="Problems"/>.</summary>
    public Settings(ImmutableArray<SettingsFile> files)
    {
        var read = ImmutableArray.CreateBuilder<(string, string?, Dictionary<string, string>)>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (!IsSettingsFile(file.Path) || LaunchSettings.IsLaunchSettings(file.Path))
                continue;
            var environment = EnvironmentOf(file.Path);
            try
            {
                var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                var content = JsonReader.Read(file.Text, JsonReading.SettingsFile);
                if (environment != LocalEnvironment)
                    Flatten(content, "", values);
                else if (content["Values"] is { Kind: JsonKind.Object } environmentVariables)
                    AddEnvironmentVariables(environmentVariables, values);
                read.Add((FileName(file.Path), environment, values));
            }
            catch (DuplicateKeyException exception)
            {
                problems.Add($"{FileName(file.Path)} sets the key '{exception.Key}' twice, which the .NET configuration refuses");
            }
            catch (JsonFormatException exception)
            {
                problems.Add($"{FileName(file.Path)} is not valid JSON: {exception.Message}");
            }
        }

        _files = read.ToImmutable();
        _launch = new LaunchSettings(files);
        Problems = problems.ToImmutable();
    }

    /// <summary>The files that could not be read, a sentence each.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>The values of a key by environment; empty when no file sets it.</summary>
    public ImmutableArray<EnvironmentValue> Find(string key)
    {
        var found = ImmutableArray.CreateBuilder<EnvironmentValue>();
        foreach (var (_, environment, values) in _files)
        {
            if (environment is not null && values.TryGetValue(key, out var value))
                found.Add(new EnvironmentValue(environment, value));
        }

        return found.ToImmutable();
    }

    /// <summary>The values of an environment variable where a developer starts the program; empty when no profile sets it.</summary>
    public ImmutableArray<EnvironmentValue> FindVariable(string name) => _launch.Find(name);

    /// <summary>The value of a key for the configuration of another library, which reads files of its own and knows no environments; empty when none of them sets it.</summary>
    public ImmutableArray<EnvironmentValue> Find(string key, ConfigurationRoot root)
    {
        var found = ImmutableArray<EnvironmentValue>.Empty;
        foreach (var name in root.Files)
        {
            foreach (var file in _files.Where(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
                found = file.Values.TryGetValue(key, out var value) ? ImmutableArray.Create(new EnvironmentValue("", value)) : found;
        }

        return found;
    }

    /// <summary>The keys of the items of an array, complete over all files: <c>Topics:0</c>, <c>Topics:1</c> and so on.</summary>
    public IReadOnlyList<string> ItemKeys(string key)
    {
        var items = new List<string>();
        for (var index = 0; ; index++)
        {
            var item = $"{key}:{index.ToString(CultureInfo.InvariantCulture)}";
            if (!_files.Any(file => file.Environment is not null && file.Values.ContainsKey(item)))
                return items;
            items.Add(item);
        }
    }

    /// <summary>Whether a file holds settings: those of .NET, the profiles that a developer starts the program with, or those of a library that reads files of its own.</summary>
    public static bool IsSettingsFile(string path) => EnvironmentOf(path) is not null || LaunchSettings.IsLaunchSettings(path) || ConfigurationRoot.AnyReads(FileName(path));

    /// <summary>
    /// The environment that a settings file is for, empty for <c>appsettings.json</c>, <see cref="LocalEnvironment"/> for <c>local.settings.json</c>; null when
    /// it is none of these.
    /// </summary>
    public static string? EnvironmentOf(string path)
    {
        const string Start = "appsettings";
        const string End = ".json";
        var name = FileName(path);
        if (name.Equals(LocalFile, StringComparison.OrdinalIgnoreCase))
            return LocalEnvironment;
        if (!name.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || !name.EndsWith(End, StringComparison.OrdinalIgnoreCase))
            return null;
        var middle = name.Substring(Start.Length, name.Length - Start.Length - End.Length);
        return middle.Length switch
        {
            0 => "",
            > 1 when middle[0] == '.' => middle.Substring(1),
            _ => null,
        };
    }

    /// <summary>The name of a file, whatever separates its folders.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static void AddEnvironmentVariables(JsonValue variables, Dictionary<string, string> values)
    {
        foreach (var variable in variables.Members)
        {
            var key = variable.Key.Replace("__", ":");
            if (variable.Value.Kind is not (JsonKind.Object or JsonKind.Array or JsonKind.Null) && !SecretKeys.LooksSecret(key))
                values[key] = variable.Value.Text;
        }
    }

    private static void Flatten(JsonValue value, string key, Dictionary<string, string> values)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                foreach (var member in value.Members)
                    Flatten(member.Value, key.Length == 0 ? member.Key : $"{key}:{member.Key}", values);
                break;
            case JsonKind.Array:
                for (var index = 0; index < value.Items.Count; index++)
                    Flatten(value.Items[index], $"{key}:{index.ToString(CultureInfo.InvariantCulture)}", values);
                break;
            case JsonKind.Null:
                break;
            default:
                if (values.ContainsKey(key))
                    throw new DuplicateKeyException(key);
                values[key] = SecretKeys.LooksSecret(key) ? "" : value.Text;
                break;
        }
    }

    private sealed class DuplicateKeyException(string key) : Exception
    {
        public string Key { get; } = key;
    }
}
