using System.Xml.Linq;
using LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>What the SDK that a project names brings to it.</summary>
internal sealed class SdkDefaults
{
    private const string Web = "Microsoft.NET.Sdk.Web";
    private const string Worker = "Microsoft.NET.Sdk.Worker";
    private const string BlazorWebAssembly = "Microsoft.NET.Sdk.BlazorWebAssembly";

    /// <summary>The namespaces that every SDK brings with <c>ImplicitUsings</c>.</summary>
    public static readonly string[] BaseUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] HostUsings =
        ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    private static readonly string[] WebUsings =
        ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing"];

    private readonly HashSet<string> _sdks;

    private SdkDefaults(IEnumerable<string> sdks) => _sdks = new(sdks, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the project uses an SDK at all; older ones list every file themselves.</summary>
    public bool Any => _sdks.Count > 0;

    /// <summary>Whether it makes a program unless it says otherwise.</summary>
    public bool IsProgram => _sdks.Contains(Web) || _sdks.Contains(Worker) || _sdks.Contains(BlazorWebAssembly);

    /// <summary>Whether it compiles against ASP.NET Core.</summary>
    public bool UsesAspNetCore => _sdks.Contains(Web);

    /// <summary>The SDKs of a project: in the attribute of the root, in an element, or at an import.</summary>
    public static SdkDefaults Of(XElement root)
    {
        var stated = root.Elements().Where(element => element.Name.LocalName == "Sdk").Select(element => element.Attribute("Name")?.Value)
            .Concat(root.Descendants().Where(element => element.Name.LocalName == "Import").Select(element => element.Attribute("Sdk")?.Value))
            .Append(root.Attribute("Sdk")?.Value)
            .OfType<string>();
        return new SdkDefaults(stated
            .SelectMany(names => names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(name => name.Split('/')[0]));
    }

    /// <summary>The namespaces of <c>ImplicitUsings</c>.</summary>
    public IEnumerable<string> ImplicitUsings(TargetFramework? framework)
    {
        var usings = BaseUsings.AsEnumerable();
        if (framework is { Identifier: ".NETFramework" })
            usings = usings.Where(name => name != "System.Net.Http");
        if (_sdks.Contains(Web))
            return usings.Concat(WebUsings).Concat(HostUsings);
        if (_sdks.Contains(Worker))
            return usings.Concat(HostUsings);
        return _sdks.Contains(BlazorWebAssembly) ? usings.Append("System.Net.Http.Json").Concat(HostUsings.Where(name => !name.EndsWith("Hosting", StringComparison.Ordinal))) : usings;
    }
}
