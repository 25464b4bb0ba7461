using LineageAnalyzers.Model.Json;

namespace LineageAnalyzers.Schemas.JsonSchema.Loading;

/// <summary>The drafts of JSON Schema whose keywords differ.</summary>
internal enum Draft
{
    /// <summary>Draft 4: <c>id</c>, exclusive limits as booleans, no boolean schemas, no <c>const</c>.</summary>
    Draft4,

    /// <summary>Draft 6.</summary>
    Draft6,

    /// <summary>Draft 7, also what a schema without <c>$schema</c> is.</summary>
    Draft7,

    /// <summary>2019-09 and 2020-12, which registries read by the rules of 2020-12.</summary>
    New,
}

/// <summary>Finds the draft of a schema by its <c>$schema</c>.</summary>
internal static class Drafts
{
    private static readonly string[] Draft4Urls = ["http://json-schema.org/draft-04/schema", "https://json-schema.org/draft-04/schema", "http://json-schema.org/schema", "https://json-schema.org/schema"];
    private static readonly string[] Draft6Urls = ["http://json-schema.org/draft-06/schema", "https://json-schema.org/draft-06/schema"];
    private static readonly string[] Draft7Urls = ["http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema"];

    private static readonly string[] NewUrls =
    [
        "http://json-schema.org/draft/2019-09/schema", "https://json-schema.org/draft/2019-09/schema",
        "http://json-schema.org/draft/2020-12/schema", "https://json-schema.org/draft/2020-12/schema",
    ];

    /// <summary>The draft of a document; <paramref name="otherwise"/> when it does not say or what it says is not known.</summary>
    public static Draft Of(JsonValue root, Draft otherwise)
    {
        var url = root["$schema"]?.AsString;
        if (url is null)
            return otherwise;
        if (otherwise == Draft.New)
            return Draft.New;
        if (StartsWithAny(url, Draft7Urls))
            return Draft.Draft7;
        if (StartsWithAny(url, Draft4Urls))
            return Draft.Draft4;
        return StartsWithAny(url, Draft6Urls) ? Draft.Draft6 : otherwise;
    }

    /// <summary>Whether a document states one of the newer drafts, exactly.</summary>
    public static bool IsNew(JsonValue root) =>
        root["$schema"]?.AsString is { } url && Array.IndexOf(NewUrls, url.EndsWith("#", StringComparison.Ordinal) ? url.Substring(0, url.Length - 1) : url) >= 0;

    /// <summary>The keyword for identifiers.</summary>
    public static string IdKeyword(this Draft draft) => draft == Draft.Draft4 ? "id" : "$id";

    private static bool StartsWithAny(string url, string[] starts)
    {
        foreach (var start in starts)
        {
            if (url.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
