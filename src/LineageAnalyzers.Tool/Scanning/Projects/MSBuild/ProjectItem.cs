using System.Xml.Linq;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>One item of a project.</summary>
/// <param name="Include">Its name, or the absolute path of its file.</param>
/// <param name="Element">Where it is declared; null for one that the SDK brings.</param>
/// <param name="File">The file that declares it.</param>
internal sealed record ProjectItem(string Include, XElement? Element = null, string? File = null)
{
    /// <summary>A metadata value, written as attribute or as element, not expanded; empty when there is none.</summary>
    public string Metadata(string name) => Element is null ? "" :
        (Element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value
            ?? Element.Elements().FirstOrDefault(element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value
            ?? "").Trim();
}
