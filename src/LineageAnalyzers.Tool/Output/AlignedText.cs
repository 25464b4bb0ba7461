namespace LineageAnalyzers.Tool.Output;

/// <summary>Lines whose columns stand under each other.</summary>
internal sealed class AlignedText
{
    private const int Gap = 2;

    // One long name does not push the whole column to the right; it runs over into the next one.
    private const int WidestColumn = 64;

    private readonly List<Piece[][]> _lines = [];

    /// <summary>Adds a line; a column is put together from pieces.</summary>
    public void Add(params Piece[][] columns) => _lines.Add(columns);

    /// <summary>Writes all lines, without spaces at their ends.</summary>
    public void WriteTo(TextWriter writer, bool colour)
    {
        var widths = new List<int>();
        foreach (var line in _lines)
        {
            // The last column needs no width of its own.
            for (var column = 0; column < line.Length - 1; column++)
            {
                if (widths.Count == column)
                    widths.Add(0);
                if (Width(line[column]) is var width && width <= WidestColumn)
                    widths[column] = Math.Max(widths[column], width);
            }
        }

        foreach (var line in _lines)
            Write(line, widths, writer, colour);
    }

    private static void Write(Piece[][] line, List<int> widths, TextWriter writer, bool colour)
    {
        var last = Array.FindLastIndex(line, column => Width(column) > 0);
        for (var column = 0; column <= last; column++)
        {
            foreach (var piece in line[column])
                piece.WriteTo(writer, colour);
            if (column < last)
                writer.Write(new string(' ', Math.Max(0, widths[column] - Width(line[column])) + Gap));
        }

        writer.WriteLine();
    }

    private static int Width(Piece[] column) => column.Sum(piece => piece.Text.Length);
}
