using System.Text;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Tool.Scanning.Manifests;

/// <summary>The folder that manifests are written into.</summary>
internal sealed class ManifestFolder
{
    private const string Advice = "Give another folder to --output, or check its rights and the free space.";

    private readonly string _path;

    private ManifestFolder(string path) => _path = path;

    /// <summary>The folder, made if it is not there.</summary>
    /// <exception cref="LineageException">It is a file, or cannot be made or written to.</exception>
    public static ManifestFolder Open(string path)
    {
        if (File.Exists(path))
            throw new LineageException("the output must be a folder, but this is a file", path, "Give another path to --output.");
        var folder = new ManifestFolder(path);
        Try(path, () =>
        {
            Directory.CreateDirectory(path);
            // Better to know it before long work than after.
            var probe = Path.Combine(path, $".{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        });
        return folder;
    }

    /// <summary>Writes a manifest beside its file and renames it, so that nobody sees half of one. Gives the file's path.</summary>
    /// <exception cref="LineageException">It cannot be written.</exception>
    public string Write(string name, Manifest manifest)
    {
        var file = Path.Combine(_path, name);
        var beside = $"{file}.{Guid.NewGuid():N}.tmp";
        Try(file, () =>
        {
            try
            {
                File.WriteAllText(beside, ManifestWriter.Write(manifest, indented: true), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                File.Move(beside, file, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        });
        return file;
    }

    private static void Try(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException($"the manifests cannot be written, {exception.Message.TrimEnd('.')}", path, Advice, exception);
        }
    }
}
