using System.Text;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Reads and changes the text of a <see cref="TopicTemplate"/>: literal text, and holes in braces with an optional change of case.</summary>
internal static class TopicTemplateText
{
    /// <summary>Marks a hole whose text is put in lower case.</summary>
    public const string Lower = "lower";

    /// <summary>Marks a hole whose text is put in upper case.</summary>
    public const string Upper = "upper";

    /// <summary>The literal texts and the holes, in their order.</summary>
    public static IEnumerable<(string Text, bool IsHole)> Parts(string template)
    {
        var start = 0;
        while (start < template.Length)
        {
            var open = template.IndexOf('{', start);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return (template.Substring(start), false);
                yield break;
            }

            if (open > start)
                yield return (template.Substring(start, open - start), false);
            yield return (template.Substring(open + 1, close - open - 1), true);
            start = close + 1;
        }
    }

    /// <summary>The template with its whole name in another case.</summary>
    public static string Cased(string template, string change)
    {
        var text = new StringBuilder();
        foreach (var (part, isHole) in Parts(template))
            text.Append(isHole ? $"{{{WithoutCase(part)}:{change}}}" : Apply(part, change));
        return text.ToString();
    }

    /// <summary>A text in the case that a hole asks for.</summary>
    public static string Apply(string text, string change) => change switch
    {
        Lower => text.ToLowerInvariant(),
        Upper => text.ToUpperInvariant(),
        _ => text,
    };

    /// <summary>The parameter or the name of the type argument that fills a hole.</summary>
    public static string WithoutCase(string hole) => hole.Split(':')[0];

    /// <summary>The change of case that a hole asks for; empty for none.</summary>
    public static string CaseOf(string hole) => hole.IndexOf(':') is var colon and >= 0 ? hole.Substring(colon + 1) : "";
}
