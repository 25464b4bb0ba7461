using LineageAnalyzers.Build.Carrier;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>The manifest that a built assembly carries.</summary>
internal static class AssemblyManifest
{
    /// <exception cref="InputException">The file is no assembly, carries nothing, or says that its analysis failed.</exception>
    public static Manifest Load(string file)
    {
        try
        {
            return CarrierReader.Read(file) switch
            {
                { Manifest: { } manifest } => manifest,
                { Fault: { } fault } => throw new InputException(
                    $"the assembly says that its analysis failed, {fault.TrimEnd('.')}", file, "Correct that and build it again."),
                _ => throw new InputException(
                    "the assembly carries no manifest", file, "Build it with the package LineageAnalyzers, or run 'lineage scan' on its sources."),
            };
        }
        catch (CarrierFormatException exception)
        {
            throw new InputException($"the file {exception.Message}", file, "Build it again.", exception);
        }
    }
}
