using LineageAnalyzers.Graph.Merging;
using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Tool.Output.Merging;

/// <summary>What a merge did, for programs.</summary>
internal static class MergeJson
{
    public static string Write(MergeResult result, string store)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Member("store", store);
        json.Name("projects");
        json.StartArray();
        foreach (var item in result.Projects)
        {
            json.StartObject();
            json.Member("input", item.Input);
            json.Member("name", item.Project.Name);
            json.Member("assembly", item.Project.Assembly);
            json.Member("targetFramework", item.Project.TargetFramework);
            json.Member("path", item.Project.Path);
            json.Member("repository", item.Project.Repository);
            json.Member("commit", item.Project.Commit);
            json.Member("replaced", item.Replaced);
            json.Member("endpoints", item.Endpoints);
            json.Member("fields", item.Fields);
            json.Member("flows", item.Flows);
            json.EndObject();
        }

        json.EndArray();
        json.Name("superseded");
        json.StartArray();
        foreach (var (input, by) in result.Superseded)
        {
            json.StartObject();
            json.Member("input", input);
            json.Member("by", by);
            json.EndObject();
        }

        json.EndArray();
        json.Member("projectsInStore", result.ProjectsInStore);
        json.Member("topicsInStore", result.TopicsInStore);
        json.EndObject();
        return json.ToString();
    }
}
