using System.Globalization;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Contracts.Registry.Directories;

/// <summary>The ids that versions of a folder have where it is served: <c>ids</c> of its <c>registry.json</c>.</summary>
internal static class FolderIds
{
    /// <summary>The version with an id in a context; null when none has it, or when the folder was never served.</summary>
    /// <exception cref="RegistryException">The file is no JSON.</exception>
    public static (string Subject, int Version)? Find(string folder, int id, string context)
    {
        var file = Path.Combine(folder, "registry.json");
        if (!File.Exists(file))
            return null;
        foreach (var subject in Read(file)["ids"]?.Members ?? [])
        {
            if (SubjectContext.Of(subject.Key) != context)
                continue;
            foreach (var version in subject.Value.Members)
            {
                if (version.Value.Text == id.ToString(CultureInfo.InvariantCulture) && int.TryParse(version.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return (subject.Key, number);
            }
        }

        return null;
    }

    private static JsonValue Read(string file)
    {
        try
        {
            return JsonReader.Read(File.ReadAllText(file));
        }
        catch (JsonFormatException problem)
        {
            throw new RegistryException($"{file}:{problem.Line}: this is no JSON: {problem.Problem}. Mend the file or delete it.", problem);
        }
    }
}
