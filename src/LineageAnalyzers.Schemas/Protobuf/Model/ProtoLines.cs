namespace LineageAnalyzers.Schemas.Protobuf;

/// <summary>Finds the line and the column of an offset, both counted from 1. A tab leads to the next multiple of eight, as for Protobuf's compilers.</summary>
internal sealed class ProtoLines
{
    private const int TabWidth = 8;
    private readonly string _text;
    private readonly List<int> _starts = [0];

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

    /// <summary>The line and the column.</summary>
    public (int Line, int Column) At(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        var column = 0;
        for (var index = _starts[line]; index < offset && index < _text.Length; index++)
            column = _text[index] == '\t' ? column + TabWidth - (column % TabWidth) : column + WidthOf(index);
        return (line + 1, column + 1);
    }

    // Columns count bytes of UTF-8.
    private int WidthOf(int index) => _text[index] switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        >= '\ud800' and <= '\udfff' => 2,
        _ => 3,
    };
}
