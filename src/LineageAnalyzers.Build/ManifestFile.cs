using System.Text;

namespace LineageAnalyzers.Build;

/// <summary>Puts a text into a file so that nobody ever sees half of it.</summary>
internal static class ManifestFile
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Writes a file beside and renames it. A file that has this content already keeps it and is only marked as up to date, so that
    /// nothing that depends on the content sees a change.
    /// </summary>
    public static void Write(string path, string text)
    {
        var bytes = Encoding.GetBytes(text);
        if (File.Exists(path) && Enumerable.SequenceEqual(File.ReadAllBytes(path), bytes))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes);
            if (File.Exists(path))
                File.Replace(beside, path, destinationBackupFileName: null);
            else
                File.Move(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
