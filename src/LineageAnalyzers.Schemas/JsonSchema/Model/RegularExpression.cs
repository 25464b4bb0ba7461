using System.Text.RegularExpressions;

namespace LineageAnalyzers.Schemas.JsonSchema.Model;

/// <summary>A regular expression of a schema. Matching is bounded in time.</summary>
internal sealed class RegularExpression
{
    private const int LongestText = 8_000;
    private const int DeepestNesting = 60;
    private static readonly TimeSpan LongestMatch = TimeSpan.FromMilliseconds(200);
    private Regex? _regex;

    /// <summary>Keeps the expression; it is compiled when something is to be matched.</summary>
    public RegularExpression(string text) => Text = text;

    /// <summary>The expression as it is written.</summary>
    public string Text { get; }

    /// <summary>Whether the expression is found in a name.</summary>
    /// <exception cref="SchemaException">It cannot be told in bounded time.</exception>
    public bool IsFoundIn(string name)
    {
        try
        {
            _regex ??= new Regex(Text, RegexOptions.CultureInvariant, LongestMatch);
            return _regex.IsMatch(name);
        }
        catch (RegexMatchTimeoutException)
        {
            throw new SchemaException($"it takes too long to match the name '{Shorten(name)}' with the regular expression '{Shorten(Text)}'");
        }
    }

    /// <summary>What is wrong with an expression; null when nothing is.</summary>
    public static string? Problem(string text)
    {
        if (IsSimple(text))
            return null;
        if (text.Length > LongestText)
            return $"the regular expression is longer than {LongestText} characters";
        if (IsDeep(text))
            return $"the regular expression is nested deeper than {DeepestNesting} levels";
        try
        {
            _ = new Regex(text, RegexOptions.CultureInvariant, LongestMatch);
            return null;
        }
        catch (ArgumentException error)
        {
            return $"'{Shorten(text)}' is no regular expression that can be read here: {error.Message}";
        }
    }

    // Letters, digits and a few signs that mean themselves or an anchor need no compiler to be found right.
    private static bool IsSimple(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '^' or '$' or '.')
                continue;
            if (character is not ('*' or '+') || index == 0 || text[index - 1] is '*' or '+' or '^')
                return false;
        }

        return true;
    }

    private static bool IsDeep(string text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += character == '(' ? 1 : 0;
            if (depth > DeepestNesting)
                return true;
            depth -= character == ')' && depth > 0 ? 1 : 0;
        }

        return false;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "...";
}
