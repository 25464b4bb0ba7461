using System.Text;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Graph.Inputs;

/// <summary>Reads the manifest of one input file.</summary>
public static class ManifestLoader
{
    // Anything but UTF-8 would give wrong names without a word.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The manifest in a manifest file, or the one that an assembly (<c>.dll</c>, <c>.exe</c>) carries.</summary>
    /// <exception cref="InputException">The file cannot be read, or holds no manifest that this version reads.</exception>
    public static Manifest Load(string file)
    {
        try
        {
            var manifest = IsAssembly(file) ? AssemblyManifest.Load(file) : ManifestReader.Read(File.ReadAllText(file, Utf8));
            ManifestConsistency.Verify(manifest);
            return manifest;
        }
        catch (JsonFormatException exception)
        {
            throw new InputException($"the file is no JSON, {exception.Message}", $"{file}:{exception.Line}", "Build or scan the project again.", exception);
        }
        catch (ManifestFormatException exception)
        {
            throw new InputException($"the file is no manifest that can be read, {exception.Message}", file, "Build or scan the project again.", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InputException("the file is not UTF-8", file, "Build or scan the project again.", exception);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException("the file may not be read", file, "Check its rights.", exception);
        }
        catch (IOException exception)
        {
            throw new InputException($"the file cannot be read, {exception.Message.TrimEnd('.')}", file, "Check the path and its rights.", exception);
        }
    }

    private static bool IsAssembly(string file) =>
        Path.GetExtension(file) is var extension
        && (extension.Equals(".dll", StringComparison.OrdinalIgnoreCase) || extension.Equals(".exe", StringComparison.OrdinalIgnoreCase));
}
