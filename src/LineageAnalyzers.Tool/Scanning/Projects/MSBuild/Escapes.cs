using System.Globalization;
using System.Text.RegularExpressions;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>MSBuild's way to write characters that mean something to it: <c>%</c> and two hexadecimal digits.</summary>
internal static partial class Escapes
{
    private const string Special = "%*?@$();'";

    /// <summary>The text with every escape as its character.</summary>
    public static string Remove(string text) => text.Contains('%')
        ? Escape().Replace(text, match => ((char)byte.Parse(match.Value.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    /// <summary>The text so that MSBuild takes each of its characters as it is.</summary>
    public static string Add(string text) => string.Concat(text.Select(character =>
        Special.Contains(character) ? "%" + ((int)character).ToString("X2", CultureInfo.InvariantCulture) : character.ToString()));

    [GeneratedRegex("%[0-9A-Fa-f]{2}")]
    private static partial Regex Escape();
}
