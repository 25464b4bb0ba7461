namespace LineageAnalyzers.Contracts.Registry;

/// <summary>Why there is nothing under a name, as words that go after "because".</summary>
internal static class Absence
{
    public static string Unknown(string subject) => $"the registry has no subject '{subject}'";

    public static string Deleted(string subject, IEnumerable<RegisteredSchema> versions)
    {
        var numbers = versions.Select(version => version.Version).ToList();
        return $"the subject '{subject}' is soft-deleted ({(numbers.Count == 1 ? "version" : "versions")} {string.Join(", ", numbers)})";
    }
}
