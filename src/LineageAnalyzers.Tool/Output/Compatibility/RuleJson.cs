using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Protobuf.Buf;

namespace LineageAnalyzers.Tool.Output.Compatibility;

/// <summary>The rules for programs: <c>{"rules":[{"id","format","breaking","breakingWhenLenient","purpose"}],"ruleSets":[{"id","versions":{"v2":[…]},"purpose","advice"}]}</c>.</summary>
internal static class RuleJson
{
    /// <summary>The JSON, indented.</summary>
    public static string Write()
    {
        var json = new JsonWriter(indented: true);
        json.StartObject();
        json.Name("rules");
        json.StartArray();
        foreach (var rule in SchemaFormats.Rules)
        {
            json.StartObject();
            json.Member("id", rule.Id);
            json.Member("format", rule.Format);
            json.Member("breaking", rule.Breaking);
            json.Member("breakingWhenLenient", rule.Breaking && rule.BreakingWhenLenient);
            json.Member("purpose", rule.Purpose);
            json.EndObject();
        }

        json.EndArray();
        WriteRuleSets(json);
        json.EndObject();
        return json.ToString();
    }

    private static void WriteRuleSets(JsonWriter json)
    {
        json.Name("ruleSets");
        json.StartArray();
        foreach (var rule in BufBreaking.Rules)
        {
            json.StartObject();
            json.Member("id", rule.Id);
            json.Name("versions");
            json.StartObject();
            foreach (var version in Enum.GetValues<BufVersion>().Where(rule.IsIn))
            {
                json.Name(version.ToString().ToLowerInvariant());
                json.StartArray();
                foreach (var category in rule.Categories(version))
                    json.Value(category);
                json.EndArray();
            }

            json.EndObject();
            json.Member("deprecated", rule.IsDeprecated);
            json.Member("purpose", rule.Purpose);
            json.Member("advice", rule.Advice);
            json.EndObject();
        }

        json.EndArray();
    }
}
