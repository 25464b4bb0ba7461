using LineageAnalyzers.Build.Carrier;
using LineageAnalyzers.Model.Manifests;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace LineageAnalyzers.Build;

/// <summary>Writes the manifest that a compiled assembly carries into a file of its own.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteLineageManifest : Task
{
    private const string FaultCode = "LIN9001";
    private const string MissingCode = "LIN9002";
    private const string FileCode = "LIN9003";
    private const string Documentation = "https://github.com/LineageAnalyzers/LineageAnalyzers/blob/main/docs/rules/";

    /// <summary>The absolute path of the assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The absolute path of the manifest: indented JSON in UTF-8 without byte order mark, lines ended by LF.</summary>
    [Required]
    public string Manifest { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (!Path.IsPathRooted(Assembly) || !Path.IsPathRooted(Manifest))
                return Fail(FileCode, Assembly, $"the paths '{Assembly}' and '{Manifest}' must be absolute.");
            var carrier = CarrierReader.Read(Assembly);
            // A manifest of an earlier compilation must not stand for this one.
            if (carrier?.Manifest is null)
                File.Delete(Manifest);
            else
                ManifestFile.Write(Manifest, ManifestWriter.Write(carrier.Manifest, indented: true));
            if (carrier is null)
                return Fail(MissingCode, Assembly, MissingCarrier);
            if (carrier.Fault is not null)
                Warn(carrier.Fault);
            return true;
        }
        catch (CarrierFormatException exception)
        {
            return Fail(FileCode, Assembly, $"'{Assembly}' {exception.Message}. Rebuild the project.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(FileCode, Manifest, $"the lineage manifest '{Manifest}' could not be written: {exception.Message}");
        }
    }

    private const string MissingCarrier =
        "the compiled assembly carries no lineage manifest, so the LineageAnalyzers generator did not run. See whether the compiler "
        + "reported CS9057 (it is older than Roslyn 4.8: use the .NET SDK 8 or Visual Studio 2022 17.8, or a later one), whether the "
        + "package's analyzers are excluded (ExcludeAssets, PrivateAssets) or removed, and rebuild. Set the property "
        + "LineageManifest to false to build without a manifest.";

    private bool Fail(string code, string file, string message)
    {
        Log.LogError(subcategory: null, code, helpKeyword: null, HelpLink(code), file, 0, 0, 0, 0, $"{Sentence(message)} ({HelpLink(code)})", messageArgs: null);
        return false;
    }

    private void Warn(string fault) => Log.LogWarning(
        subcategory: null, FaultCode, helpKeyword: null, HelpLink(FaultCode), Assembly, 0, 0, 0, 0,
        $"No lineage manifest was written, because LineageAnalyzers failed in {fault}. ({HelpLink(FaultCode)})", messageArgs: null);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    // Consoles show the message alone; as the compiler does, it has the link at its end.
    private static string HelpLink(string code) => $"{Documentation}{code}.md";
}
