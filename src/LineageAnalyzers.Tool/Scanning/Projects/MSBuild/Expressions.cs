using System.Text;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>Replaces <c>$(...)</c> in the text of project files.</summary>
/// <param name="properties">The properties known so far.</param>
internal sealed class Expressions(PropertyTable properties)
{
    /// <summary>The text with every expression replaced; null when one of them is more than this reader understands.</summary>
    public string? Expand(string text)
    {
        // Items and metadata are known to a build alone.
        if (text.Contains("@(", StringComparison.Ordinal) || text.Contains("%(", StringComparison.Ordinal))
            return null;
        if (!text.Contains("$(", StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        var position = 0;
        while (text.IndexOf("$(", position, StringComparison.Ordinal) is var start and >= 0)
        {
            result.Append(text, position, start - position);
            var end = EndOf(text, start + 1);
            if (end < 0 || Value(text[(start + 2)..end].Trim()) is not { } value)
                return null;
            result.Append(value);
            position = end + 1;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>The position of the parenthesis that closes the one at <paramref name="open"/>; negative when none does.</summary>
    public static int EndOf(string text, int open)
    {
        var depth = 0;
        char? quote = null;
        for (var position = open; position < text.Length; position++)
        {
            var character = text[position];
            if (quote is not null)
            {
                if (character == quote)
                    quote = null;
                continue;
            }

            switch (character)
            {
                case '\'' or '"' or '`':
                    quote = character;
                    break;
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return position;
            }
        }

        return -1;
    }

    private string? Value(string expression)
    {
        if (expression.Length > 0 && expression.All(character => char.IsLetterOrDigit(character) || character is '_' or '-'))
            return properties.IsUnknown(expression) ? null : properties[expression];
        if (expression.StartsWith('['))
        {
            var type = expression.IndexOf("]::", StringComparison.Ordinal);
            return type < 0 ? null : Chain(expression[1..type], null, expression[(type + 3)..]);
        }

        var dot = expression.IndexOf('.');
        return dot <= 0 || properties.IsUnknown(expression[..dot].Trim()) ? null : Chain(null, properties[expression[..dot].Trim()], expression[(dot + 1)..]);
    }

    /// <summary>Calls one method after the other: <c>Replace('a', 'b').ToLower()</c>.</summary>
    private string? Chain(string? type, string? subject, string calls)
    {
        while (calls.Length > 0)
        {
            var open = calls.IndexOfAny(['(', '.']);
            var hasArguments = open >= 0 && calls[open] == '(';
            var end = hasArguments ? EndOf(calls, open) : open - 1;
            if (hasArguments && end < 0)
                return null;
            var method = (open < 0 ? calls : calls[..open]).Trim();
            if (Arguments(hasArguments ? calls[(open + 1)..end] : "") is not { } arguments)
                return null;
            subject = type is null ? PropertyFunctions.OnText(subject!, method, arguments) : PropertyFunctions.Static(type, method, arguments, properties);
            if (subject is null)
                return null;
            type = null;
            calls = open < 0 ? "" : calls[(end + 1)..].TrimStart().TrimStart('.');
        }

        return subject;
    }

    private List<string>? Arguments(string text)
    {
        var arguments = new List<string>();
        var start = 0;
        var depth = 0;
        char? quote = null;
        for (var position = 0; position <= text.Length; position++)
        {
            var character = position == text.Length ? ',' : text[position];
            if (position < text.Length && quote is not null)
            {
                if (character == quote)
                    quote = null;
            }
            else if (character is '\'' or '"' or '`')
            {
                quote = character;
            }
            else if (character is '(' or ')')
            {
                depth += character == '(' ? 1 : -1;
            }
            else if (character == ',' && depth == 0)
            {
                if (position == text.Length && text.Trim().Length == 0)
                    break;
                if (Expand(Unquoted(text[start..position].Trim())) is not { } argument)
                    return null;
                arguments.Add(argument);
                start = position + 1;
            }
        }

        return arguments;
    }

    private static string Unquoted(string text) =>
        text.Length >= 2 && text[0] is '\'' or '"' or '`' && text[^1] == text[0] ? text[1..^1] : text;
}
