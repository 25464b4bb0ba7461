using System.Globalization;
using System.Text;

namespace LineageAnalyzers.Records.Json;

/// <summary>Renames members as the two JSON libraries do. Tests hold it against both.</summary>
internal static class JsonNames
{
    /// <summary>The name of a member under these conventions.</summary>
    public static string Convert(string name, JsonConventions conventions) => Convert(name, conventions.Naming, conventions.Dialect);

    /// <summary>The name of a member in this style; the libraries differ in where a word of capitals ends.</summary>
    public static string Convert(string name, JsonNaming naming, JsonDialect dialect) => naming switch
    {
        JsonNaming.CamelCase => Camel(name),
        JsonNaming.SnakeCaseLower => Separated(name, '_', upper: false, dialect),
        JsonNaming.SnakeCaseUpper => Separated(name, '_', upper: true, dialect),
        JsonNaming.KebabCaseLower => Separated(name, '-', upper: false, dialect),
        JsonNaming.KebabCaseUpper => Separated(name, '-', upper: true, dialect),
        _ => name,
    };

    // The capitals that a name begins with become small; the last of several stays when it begins a word (IOStream: ioStream).
    private static string Camel(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
            capitals++;
        if (capitals == 0)
            return name;
        var lowered = capitals == 1 || capitals == name.Length ? capitals : capitals - 1;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }

    private static string Separated(string name, char separator, bool upper, JsonDialect dialect)
    {
        var result = new StringBuilder(name.Length + 4);
        var previous = Kind.None;
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            var kind = KindOf(character, separator, dialect);
            if (kind == Kind.Capital && StartsWord(name, index, previous, separator, dialect))
                result.Append(separator);
            result.Append(kind == Kind.None ? character : upper ? char.ToUpperInvariant(character) : char.ToLowerInvariant(character));
            previous = kind;
        }

        return result.ToString();
    }

    private static bool StartsWord(string name, int index, Kind previous, char separator, JsonDialect dialect)
    {
        if (previous != Kind.Capital)
            return previous == Kind.Small;
        if (index + 1 == name.Length)
            return false;
        var next = name[index + 1];
        return dialect == JsonDialect.SystemTextJson ? char.IsLower(next) : !char.IsUpper(next) && next != separator;
    }

    private static Kind KindOf(char character, char separator, JsonDialect dialect)
    {
        if (char.IsUpper(character))
            return Kind.Capital;
        if (dialect == JsonDialect.Newtonsoft)
            return character == separator ? Kind.None : Kind.Small;
        return char.GetUnicodeCategory(character) is UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber ? Kind.Small : Kind.None;
    }

    private enum Kind
    {
        /// <summary>Nothing that a capital could be split from.</summary>
        None,
        Small,
        Capital,
    }
}
