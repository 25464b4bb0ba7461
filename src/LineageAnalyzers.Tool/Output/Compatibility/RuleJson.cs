using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Tool.Output.Compatibility;

/// <summary>The rules for programs: <c>{"rules":[{"id","format","purpose"}]}</c>.</summary>
internal static class RuleJson
{
    /// <summary>The JSON, indented.</summary>
    public static string Write(IEnumerable<SchemaRule> rules)
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Name("rules");
        json.StartArray();
        foreach (var rule in rules)
        {
            json.StartObject();
            json.Member("id", rule.Id);
            json.Member("format", rule.Format);
            json.Member("purpose", rule.Purpose);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
        return json.ToString();
    }
}
