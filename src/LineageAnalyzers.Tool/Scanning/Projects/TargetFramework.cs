using System.Globalization;
using System.Text.RegularExpressions;

namespace LineageAnalyzers.Tool.Scanning.Projects;

/// <summary>A target framework moniker taken apart.</summary>
/// <param name="Moniker">As the project writes it: <c>net10.0</c>, <c>net8.0-windows</c>, <c>netstandard2.0</c>, <c>net48</c>.</param>
/// <param name="Identifier">Its family: <c>.NETCoreApp</c>, <c>.NETStandard</c> or <c>.NETFramework</c>.</param>
/// <param name="Version">Its version.</param>
internal sealed partial record TargetFramework(string Moniker, string Identifier, Version Version) : IComparable<TargetFramework>
{
    private const string CoreApp = ".NETCoreApp";
    private const string Standard = ".NETStandard";
    private const string Framework = ".NETFramework";

    private static readonly Version[] CoreVersions =
        [new(1, 0), new(1, 1), new(2, 0), new(2, 1), new(2, 2), new(3, 0), new(3, 1), new(5, 0), new(6, 0), new(7, 0), new(8, 0), new(9, 0), new(10, 0), new(11, 0), new(12, 0)];

    private static readonly Version[] StandardVersions =
        [new(1, 0), new(1, 1), new(1, 2), new(1, 3), new(1, 4), new(1, 5), new(1, 6), new(2, 0), new(2, 1)];

    private static readonly Version[] FrameworkVersions =
        [new(2, 0), new(3, 5), new(4, 0), new(4, 5), new(4, 5, 1), new(4, 5, 2), new(4, 6), new(4, 6, 1), new(4, 6, 2), new(4, 7), new(4, 7, 1), new(4, 7, 2), new(4, 8), new(4, 8, 1)];

    /// <summary>The moniker taken apart; null when it is of none of the three families.</summary>
    public static TargetFramework? TryParse(string? moniker)
    {
        if (moniker is null || Parts().Match(moniker.Trim()) is not { Success: true } match)
            return null;
        var digits = match.Groups["version"].Value;
        var family = match.Groups["family"].Value.ToLowerInvariant();
        var version = digits.Contains('.') ? Version.Parse(digits) : new Version(string.Join('.', digits.PadRight(2, '0').ToCharArray()));
        var identifier = family switch
        {
            "netstandard" => Standard,
            "netcoreapp" => CoreApp,
            _ => version.Major >= 5 && digits.Contains('.') ? CoreApp : Framework,
        };
        return new TargetFramework(moniker.Trim(), identifier, version);
    }

    /// <summary>The symbols that the SDK defines for it.</summary>
    public IEnumerable<string> Symbols()
    {
        var (family, prefix, known) = Identifier switch
        {
            Standard => ("NETSTANDARD", "NETSTANDARD", StandardVersions),
            Framework => ("NETFRAMEWORK", "NET", FrameworkVersions),
            _ => ("NETCOREAPP", "NET", CoreVersions),
        };
        yield return family;
        if (Identifier == CoreApp && Version.Major >= 5)
            yield return "NET";
        yield return Symbol(prefix, Version);
        foreach (var older in known.Where(older => older <= Version))
            yield return Symbol(prefix, older) + "_OR_GREATER";
    }

    /// <summary>Whether a project for this framework can use what is made for another one.</summary>
    public bool CanUse(TargetFramework other) => other.Identifier == Identifier
        ? other.Version <= Version
        : other.Identifier == Standard && (Identifier == CoreApp || other.Version.Major < 2 || (other.Version == new Version(2, 0) && Version >= new Version(4, 6, 1)));

    /// <summary>.NET before .NET Standard before .NET Framework, of each the newer one.</summary>
    public int CompareTo(TargetFramework? other)
    {
        if (other is null)
            return 1;
        var order = Rank(Identifier).CompareTo(Rank(other.Identifier));
        return order == 0 ? Version.CompareTo(other.Version) : order;
    }

    private static int Rank(string identifier) => identifier switch { CoreApp => 2, Standard => 1, _ => 0 };

    private string Symbol(string prefix, Version version) => Identifier switch
    {
        Framework => prefix + version.ToString().Replace(".", "", StringComparison.Ordinal),
        CoreApp when version.Major < 5 => string.Create(CultureInfo.InvariantCulture, $"NETCOREAPP{version.Major}_{version.Minor}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{prefix}{version.Major}_{version.Minor}"),
    };

    [GeneratedRegex(@"^(?<family>netstandard|netcoreapp|net)(?<version>\d+(?:\.\d+){0,2})(?:-[\w.]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
