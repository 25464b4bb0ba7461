using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>Writes a schema as the body of a question.</summary>
internal static class CandidateJson
{
    /// <summary><c>{"schema", "schemaType", "references"}</c>; without references that member is left out.</summary>
    public static string Write(SchemaCandidate candidate)
    {
        var json = new JsonWriter(indented: false);
        json.StartObject();
        json.Member("schema", candidate.Schema.Text);
        json.Member("schemaType", candidate.Schema.Format.ToUpperInvariant());
        if (candidate.References.Count > 0)
            Write(json, candidate.References);
        json.EndObject();
        return json.ToString();
    }

    private static void Write(JsonWriter json, IReadOnlyList<RegisteredReference> references)
    {
        json.Name("references");
        json.StartArray();
        foreach (var reference in references)
        {
            json.StartObject();
            json.Member("name", reference.Name);
            json.Member("subject", reference.Subject);
            json.Member("version", reference.Version);
            json.EndObject();
        }

        json.EndArray();
    }
}
