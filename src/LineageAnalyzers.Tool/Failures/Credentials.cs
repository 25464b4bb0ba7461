using System.Text;

namespace LineageAnalyzers.Tool.Failures;

/// <summary>Keeps user names and passwords of URLs out of messages, whoever wrote the message.</summary>
internal static class Credentials
{
    /// <summary>The text with <c>scheme://user:password@host</c> as <c>scheme://host</c>.</summary>
    public static string Remove(string text)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (text.IndexOf("://", position, StringComparison.Ordinal) is var scheme and >= 0)
        {
            var start = scheme + 3;
            var end = EndOfAuthority(text, start);
            var at = text.LastIndexOf('@', end - 1, end - start);
            result.Append(text, position, start - position);
            position = at < 0 ? start : at + 1;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    private static int EndOfAuthority(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is not ('/' or '?' or '#' or '\'' or '"') && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }
}
