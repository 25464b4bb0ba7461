using System.Globalization;

namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Finds the line and the column of an offset, both counted from 1.</summary>
internal sealed class ProtoLines
{
    private const int TabWidth = 4;
    private const int MarkDistance = 1024;
    private readonly string _text;
    private readonly List<int> _starts = [0];
    private readonly Dictionary<int, List<int>> _marks = [];

    /// <summary>Reads where the lines start.</summary>
    public ProtoLines(string text)
    {
        _text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n')
                _starts.Add(index + 1);
        }
    }

    /// <summary>The line and the column in UTF-16 units.</summary>
    public (int Line, int Column) At(int offset)
    {
        var line = LineOf(offset);
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>The line and the column as a terminal shows it, which is how buf counts.</summary>
    public (int Line, int Column) Shown(int offset)
    {
        var line = LineOf(offset);
        var (start, column) = MarkBefore(_starts[line], offset);
        return (line + 1, ColumnAt(start, column, offset) + 1);
    }

    private int ColumnAt(int start, int column, int offset)
    {
        for (var index = start; index < offset && index < _text.Length; index++)
            column = _text[index] == '\t' ? column + TabWidth - (column % TabWidth) : column + WidthOf(index);
        return column;
    }

    // In a very long line (a file without line breaks) columns are noted at some places, so that each is counted once.
    private (int Offset, int Column) MarkBefore(int start, int offset)
    {
        if (offset - start < MarkDistance)
            return (start, 0);
        if (!_marks.TryGetValue(start, out var marks))
            _marks.Add(start, marks = [0]);
        var wanted = (offset - start) / MarkDistance;
        while (marks.Count <= wanted)
        {
            var last = start + ((marks.Count - 1) * MarkDistance);
            marks.Add(ColumnAt(last, marks[marks.Count - 1], last + MarkDistance));
        }

        return (start + (wanted * MarkDistance), marks[wanted]);
    }

    private int LineOf(int offset)
    {
        var line = _starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    private int WidthOf(int index)
    {
        var character = _text[index];
        if (character < '\u0300')
            return 1;
        if (char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(_text[index - 1]))
            return 0;
        if (CharUnicodeInfo.GetUnicodeCategory(_text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return IsWide(character) ? 2 : 1;
    }

    private static bool IsWide(char character) => character is
        (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\u303e') or (>= '\u3041' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
        or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\ud83c' and <= '\ud83e');
}
