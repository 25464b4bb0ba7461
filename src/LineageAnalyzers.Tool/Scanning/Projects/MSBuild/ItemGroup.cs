using System.Xml.Linq;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>An item group that holds, and the file that it stands in.</summary>
/// <param name="Group">The element.</param>
/// <param name="File">The absolute path of the file.</param>
internal sealed record ItemGroup(XElement Group, string File);
