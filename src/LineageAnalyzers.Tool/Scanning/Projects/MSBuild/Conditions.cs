using System.Globalization;

namespace LineageAnalyzers.Tool.Scanning.Projects.MSBuild;

/// <summary>Evaluates the conditions of project files: comparisons, <c>Exists</c>, <c>HasTrailingSlash</c>, <c>and</c>, <c>or</c>, <c>!</c>.</summary>
/// <param name="text">The condition.</param>
/// <param name="expressions">Replaces what stands in it.</param>
/// <param name="folder">What relative paths are relative to.</param>
internal ref struct Conditions(string text, Expressions expressions, string folder)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Whether the condition holds; null when it cannot be told without a build.</summary>
    public static bool? Holds(string? condition, Expressions expressions, string folder)
    {
        if (string.IsNullOrWhiteSpace(condition))
            return true;
        var reader = new Conditions(condition, expressions, folder);
        var result = reader.Or();
        return reader.AtEnd() ? result : null;
    }

    private bool? Or()
    {
        var result = And();
        while (TakeWord("or"))
        {
            var right = And();
            result = result == true || right == true ? true : result is null || right is null ? null : false;
        }

        return result;
    }

    private bool? And()
    {
        var result = Not();
        while (TakeWord("and"))
        {
            var right = Not();
            result = result == false || right == false ? false : result is null || right is null ? null : true;
        }

        return result;
    }

    private bool? Not()
    {
        Skip();
        if (_position < _text.Length && _text[_position] == '!')
        {
            _position++;
            return !Not();
        }

        if (_position < _text.Length && _text[_position] == '(')
        {
            _position++;
            var result = Or();
            Skip();
            if (_position >= _text.Length || _text[_position++] != ')')
                return null;
            return result;
        }

        return Comparison();
    }

    private bool? Comparison()
    {
        if (Function("Exists") is { } path)
            return expressions.Expand(path) is { Length: > 0 } file ? IsThere(file) : expressions.Expand(path) is null ? null : false;
        if (Function("HasTrailingSlash") is { } tested)
            return expressions.Expand(tested) is { } value ? value.EndsWith('/') || value.EndsWith('\\') : null;
        var left = Operand();
        Skip();
        if (Operator() is not { } comparison)
            return left is null ? null : Truth(left);
        var right = Operand();
        return left is null || right is null ? null : Compare(left, comparison, right);
    }

    private readonly bool IsThere(string file)
    {
        var full = ProjectPath.Full(folder, file);
        return File.Exists(full) || Directory.Exists(full);
    }

    private static bool? Truth(string value) => value.Trim().ToLowerInvariant() switch
    {
        "true" or "on" or "yes" or "!false" or "!off" or "!no" => true,
        "false" or "off" or "no" or "!true" or "!on" or "!yes" => false,
        _ => null,
    };

    private static bool? Compare(string left, string comparison, string right)
    {
        var order = Order(left.Trim(), right.Trim());
        return comparison switch
        {
            "==" => order == 0 || string.Equals(left, right, StringComparison.OrdinalIgnoreCase),
            "!=" => !(order == 0 || string.Equals(left, right, StringComparison.OrdinalIgnoreCase)),
            "<" => order is null ? null : order < 0,
            "<=" => order is null ? null : order <= 0,
            ">" => order is null ? null : order > 0,
            _ => order is null ? null : order >= 0,
        };
    }

    private static int? Order(string left, string right)
    {
        if (double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var first)
            && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var second))
            return first.CompareTo(second);
        return Version.TryParse(left, out var older) && Version.TryParse(right, out var newer) ? older.CompareTo(newer) : null;
    }

    /// <summary>The argument of a call of this function here, without quotes; null when there is none.</summary>
    private string? Function(string name)
    {
        Skip();
        if (!_text[_position..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        var open = _position + name.Length;
        while (open < _text.Length && _text[open] == ' ')
            open++;
        if (open >= _text.Length || _text[open] != '(' || Expressions.EndOf(_text.ToString(), open) is not (var end and > 0))
            return null;
        _position = end + 1;
        return _text[(open + 1)..end].Trim().Trim('\'').ToString();
    }

    /// <summary>A text in quotes or a bare word, expanded; null when it cannot be.</summary>
    private string? Operand()
    {
        Skip();
        var start = _position;
        if (start < _text.Length && _text[start] == '\'')
        {
            var end = EndOfQuoted(start);
            _position = Math.Min(end + 1, _text.Length);
            return expressions.Expand(_text[(start + 1)..end].ToString());
        }

        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not ('=' or '!' or '<' or '>' or ')'))
        {
            if (_text[_position] == '(' && Expressions.EndOf(_text.ToString(), _position) is var end and > 0)
                _position = end;
            _position++;
        }

        return _position == start ? null : expressions.Expand(_text[start.._position].ToString());
    }

    /// <summary>The quote that ends a text: one inside <c>$(...)</c> does not.</summary>
    private readonly int EndOfQuoted(int start)
    {
        var position = start + 1;
        while (position < _text.Length && _text[position] != '\'')
        {
            if (_text[position] == '$' && position + 1 < _text.Length && _text[position + 1] == '('
                && Expressions.EndOf(_text.ToString(), position + 1) is var end and > 0)
                position = end;
            position++;
        }

        return Math.Min(position, _text.Length);
    }

    private string? Operator()
    {
        foreach (var candidate in (ReadOnlySpan<string>)["==", "!=", "<=", ">=", "<", ">"])
        {
            if (_text[_position..].StartsWith(candidate, StringComparison.Ordinal))
            {
                _position += candidate.Length;
                return candidate;
            }
        }

        return null;
    }

    private bool TakeWord(string word)
    {
        Skip();
        var rest = _text[_position..];
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (rest.Length > word.Length && char.IsLetterOrDigit(rest[word.Length])))
            return false;
        _position += word.Length;
        return true;
    }

    private bool AtEnd()
    {
        Skip();
        return _position == _text.Length;
    }

    private void Skip()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }
}
