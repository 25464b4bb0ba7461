namespace LineageAnalyzers.Model.Manifests;

/// <summary>
/// The names in the class that carries a manifest inside an assembly. The generator writes them, the readers of assemblies look for
/// them, and assemblies built years apart must agree: they never change.
/// </summary>
public static class CarrierNames
{
    /// <summary>The namespace of the class.</summary>
    public const string Namespace = "LineageAnalyzers.Generated";

    /// <summary>The class.</summary>
    public const string Type = "LineageCarrier";

    /// <summary>The constant that holds the manifest as compact JSON.</summary>
    public const string Manifest = "Manifest";

    /// <summary>The constant that stands in its place when the analysis failed: a sentence that says where and why.</summary>
    public const string Fault = "Fault";
}
