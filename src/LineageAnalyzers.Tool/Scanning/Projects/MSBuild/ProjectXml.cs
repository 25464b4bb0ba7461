using System.Xml;
using System.Xml.Linq;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>Loads project files as XML that knows its lines.</summary>
internal static class ProjectXml
{
    // An entity could name any file of the machine, or grow without end.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The root element of a project, props or targets file.</summary>
    /// <exception cref="LineageException">The file cannot be read or is no XML.</exception>
    public static XElement Load(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            using var reader = XmlReader.Create(stream, Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new LineageException("the project file is no XML", $"{file}:{exception.LineNumber}", $"Repair it: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException("the project file cannot be read", file, $"Check the path and its rights: {exception.Message}", exception);
        }
    }

    /// <summary>The line that an element begins on.</summary>
    public static int LineOf(XObject element) => ((IXmlLineInfo)element).LineNumber;
}
