using System.Text.Json.Nodes;
using LineageAnalyzers.Contracts.Registry.Server.Content;
using Microsoft.AspNetCore.Http;

namespace LineageAnalyzers.Contracts.Registry.Server.Routes;

/// <summary>A request whose turn it is: no other one changes the content meanwhile.</summary>
/// <param name="Request">The request.</param>
/// <param name="Body">Its body; empty for methods that have none.</param>
/// <param name="Content">What the registry holds.</param>
/// <param name="Folder">Where that is kept.</param>
internal sealed record RegistryCall(HttpRequest Request, JsonObject Body, RegistryContent Content, ContentFolder Folder)
{
    public Registration Registration => new(Content, Folder);

    public Deletion Deletion => new(Content, Folder);

    /// <summary>The subject that the path names.</summary>
    public string Subject => SubjectContext.Normalize(PathPart("subject"));

    /// <summary>The version that the path names.</summary>
    public string Version => PathPart("version");

    /// <summary>The id that the path names.</summary>
    /// <exception cref="RegistryError">It is no number.</exception>
    public int Id => int.TryParse(PathPart("id"), out var id) ? id : throw RegistryError.SchemaNotFound();

    /// <summary>A part of the path. A slash in it comes escaped still.</summary>
    public string PathPart(string name) => ((string)Request.RouteValues[name]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A flag of the query; what is not <c>true</c> is false.</summary>
    public bool Flag(string name) => string.Equals(Request.Query[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A text of the query; null when it is not there.</summary>
    public string? Text(string name) => Request.Query[name];

    /// <summary>A part of a list, as <c>offset</c> and <c>limit</c> of the query ask for; a negative limit is none.</summary>
    public IEnumerable<T> Page<T>(IEnumerable<T> items)
    {
        var rest = items.Skip(int.TryParse(Text("offset"), out var offset) ? offset : 0);
        return int.TryParse(Text("limit"), out var limit) && limit >= 0 ? rest.Take(limit) : rest;
    }
}
