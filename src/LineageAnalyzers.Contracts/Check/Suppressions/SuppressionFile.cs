using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Suppressions;

namespace LineageAnalyzers.Contracts.Check.Suppressions;

/// <summary>Reads a file of suppressions.</summary>
public static class SuppressionFile
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = SuppressionReader.FileName;

    private static readonly IReadOnlyCollection<string> Rules = [.. ContractRule.All.Select(rule => rule.Id)];

    /// <summary>The suppressions of a file, in its order.</summary>
    /// <param name="path">The file, as messages are to name it.</param>
    /// <exception cref="LineageException">The file is missing, or has another shape; the message names file and line.</exception>
    public static IReadOnlyList<Suppression> Read(string path)
    {
        if (!File.Exists(path))
            throw new LineageException("there is no such file of suppressions", path, "Check the path.");
        var text = File.ReadAllText(path);
        try
        {
            return [.. SuppressionReader.Read(text, Json(path, text), Rules).Select(suppression => suppression with { File = path })];
        }
        catch (JsonFormatException fault)
        {
            throw new LineageException(fault.Problem, $"{path}:{fault.Line}", "Mend the file of suppressions.");
        }
    }

    private static JsonValue Json(string path, string text)
    {
        try
        {
            return JsonReader.Read(text, JsonReading.SettingsFile);
        }
        catch (JsonFormatException problem)
        {
            throw new LineageException($"the file of suppressions is no JSON, {problem.Problem}", $"{path}:{problem.Line}", "Mend it.");
        }
    }
}
