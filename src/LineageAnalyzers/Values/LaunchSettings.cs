using System.Collections.Immutable;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Values;

/// <summary>
/// The environment variables that the profiles of <c>Properties/launchSettings.json</c> set. They count where a developer starts the program, and nowhere else: each
/// is a value of the environment that its profile names, or of <see cref="Settings.LocalEnvironment"/> where it names none.
/// </summary>
internal sealed class LaunchSettings
{
    private const string File = "launchSettings.json";

    private readonly ILookup<string, EnvironmentValue> _variables;

    /// <summary>Reads the files. One that is not JSON sets nothing.</summary>
    public LaunchSettings(IEnumerable<SettingsFile> files) => _variables = files.Where(file => IsLaunchSettings(file.Path))
        .SelectMany(file => VariablesIn(file.Text))
        .ToLookup(variable => variable.Name, variable => variable.Value, StringComparer.Ordinal);

    /// <summary>The values of a variable by environment; without those environments whose profiles do not agree.</summary>
    public ImmutableArray<EnvironmentValue> Find(string variable) => _variables[variable].Distinct()
        .GroupBy(value => value.Environment, StringComparer.Ordinal)
        .Where(values => values.Count() == 1)
        .Select(values => values.First())
        .OrderBy(value => value.Environment, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsLaunchSettings(string path) => Settings.FileName(path).Equals(File, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Name, EnvironmentValue Value)> VariablesIn(string text) => ProfilesIn(text)
        .Select(profile => profile["environmentVariables"])
        .OfType<JsonValue>()
        .Where(variables => variables.Kind == JsonKind.Object)
        .SelectMany(variables => VariablesIn(variables, EnvironmentOf(variables)));

    private static IEnumerable<(string Name, EnvironmentValue Value)> VariablesIn(JsonValue variables, string environment) => variables.Members
        .Where(variable => variable.Value.Kind == JsonKind.String && !SecretKeys.LooksSecret(variable.Key))
        .Select(variable => (variable.Key, new EnvironmentValue(environment, variable.Value.Text)));

    private static string EnvironmentOf(JsonValue variables) =>
        new[] { "ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT" }
            .Select(name => variables[name])
            .FirstOrDefault(value => value is { Kind: JsonKind.String, Text.Length: > 0 })?.Text ?? Settings.LocalEnvironment;

    private static IEnumerable<JsonValue> ProfilesIn(string text)
    {
        try
        {
            return JsonReader.Read(text, JsonReading.SettingsFile)["profiles"] is { Kind: JsonKind.Object } profiles
                ? profiles.Members.Select(profile => profile.Value).Where(profile => profile.Kind == JsonKind.Object)
                : [];
        }
        catch (JsonFormatException)
        {
            return [];
        }
    }
}
