using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Recognition;

/// <summary>What the serializer of a framework writes, as it is set up in code or as the framework does by itself.</summary>
/// <param name="Serializer">The full name of the serializer; null when it is not known.</param>
/// <param name="Format">The format.</param>
/// <param name="Json">With JSON: what decides the names.</param>
/// <param name="Reason">With an opaque format: why it is not known, in a sentence.</param>
internal sealed record FrameworkFormat(string? Serializer, WireFormat Format, FrameworkJson Json = FrameworkJson.None, string? Reason = null)
{
    /// <summary>Not known, and why, in a sentence.</summary>
    public static FrameworkFormat Unknown(string reason) => new(null, WireFormat.Opaque, Reason: reason);
}

/// <summary>What decides the names in the JSON of a framework.</summary>
internal enum FrameworkJson
{
    /// <summary>It is no JSON.</summary>
    None,

    /// <summary>System.Text.Json with its defaults: names as they are declared.</summary>
    SystemTextJson,

    /// <summary>System.Text.Json with the defaults for the web: camel case.</summary>
    SystemTextJsonWeb,

    /// <summary>Newtonsoft.Json with its defaults.</summary>
    Newtonsoft,

    /// <summary>Newtonsoft.Json with camel case.</summary>
    NewtonsoftCamelCase,

    /// <summary>MassTransit's own: System.Text.Json in camel case, with decimal numbers as text.</summary>
    MassTransit,
}
