using System.Text.Encodings.Web;
using System.Text.Json;

namespace LineageAnalyzers.Contracts.Registry.Server;

/// <summary>How the server reads and writes JSON.</summary>
internal static class ServerJson
{
    /// <summary>The deepest nesting of a body or schema.</summary>
    private const int Deepest = 256;

    public static JsonDocumentOptions Reading { get; } = new() { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = false };

    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = Deepest };

    public static JsonSerializerOptions Indented { get; } = new(Options) { WriteIndented = true };
}
