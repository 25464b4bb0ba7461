namespace LineageAnalyzers.Schemas.Compatibility;

/// <summary>How strictly a format's rules are applied. Only JSON Schema makes a difference.</summary>
public enum CompatibilityPolicy
{
    /// <summary>As registries do unless they are told otherwise.</summary>
    Strict,

    /// <summary>Properties may come and go in open objects, and objects may be closed.</summary>
    Lenient,
}
