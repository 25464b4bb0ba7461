using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Tool.Failures;
using LineageAnalyzers.Tool.Scanning;

namespace LineageAnalyzers.Tool.Output.Scanning;

/// <summary>What a scan found, for programs.</summary>
internal static class ScanJson
{
    public static string Write(ScanResult result)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Name("projects");
        json.StartArray();
        foreach (var project in result.Projects)
            Write(project, json);
        json.EndArray();
        json.Name("failures");
        json.StartArray();
        foreach (var failure in result.Failures)
        {
            json.StartObject();
            json.Member("path", failure.Path);
            json.Member("message", FailureMessage.Text(failure.Reason));
            json.EndObject();
        }

        json.EndArray();
        var endpoints = result.Endpoints.ToList();
        var resolved = endpoints.Count(endpoint => ScannedProject.IsResolved(endpoint.Topic));
        json.Member("endpoints", endpoints.Count);
        json.Member("resolved", resolved);
        json.Member("unresolved", endpoints.Count - resolved);
        json.EndObject();
        return json.ToString();
    }

    private static void Write(ScannedProject project, JsonWriter json)
    {
        var resolved = project.Manifest.Endpoints.Count(endpoint => ScannedProject.IsResolved(endpoint.Topic));
        json.StartObject();
        json.Member("name", project.Manifest.Project.Name);
        json.Member("path", project.Path);
        json.Member("manifest", project.File);
        json.Member("endpoints", project.Manifest.Endpoints.Count);
        json.Member("resolved", resolved);
        json.Member("unresolved", project.Manifest.Endpoints.Count - resolved);
        json.Name("warnings");
        json.StartArray();
        foreach (var warning in project.Warnings)
            json.Value(Credentials.Remove(warning));
        json.EndArray();
        json.EndObject();
    }
}
