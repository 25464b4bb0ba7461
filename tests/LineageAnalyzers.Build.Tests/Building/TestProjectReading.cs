using LineageAnalyzers.Build.Carrier;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Building;

/// <summary>What a build left behind.</summary>
internal static class TestProjectReading
{
    /// <summary>The manifest beside the assembly, read as the tool reads it.</summary>
    public static Manifest ReadManifest(this TestProject project, string framework = "net10.0") =>
        ManifestReader.Read(File.ReadAllText(project.Output($"{project.Name}.lineage.json", framework)));

    /// <summary>What the assembly in the output folder carries; null without a carrier.</summary>
    public static AssemblyCarrier? ReadCarrier(this TestProject project, string framework = "net10.0") =>
        CarrierReader.Read(project.Output($"{project.Name}.dll", framework));
}
