using System.Globalization;

namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>Where a finding is: <c>file:line:column-line:column</c>, the end excluded. Places are sorted by file, then by their parts as texts.</summary>
internal readonly record struct BufPlace(string File, string Line, string Column, string EndLine, string EndColumn) : IComparable<BufPlace>
{
    /// <summary>The place of a span; without one the file, without a file nothing.</summary>
    public static BufPlace Of(ProtoFile? file, ProtoSpan? span)
    {
        if (file is null || span is null)
            return new BufPlace(file?.Path ?? "", "", "", "", "");
        var (line, column) = file.Lines.Shown(span.Value.Start);
        var (endLine, endColumn) = file.Lines.Shown(span.Value.End);
        return new BufPlace(file.Path, Text(line), Text(column), Text(endLine), Text(endColumn));
    }

    /// <inheritdoc/>
    public int CompareTo(BufPlace other)
    {
        var order = string.CompareOrdinal(File, other.File);
        order = order != 0 ? order : string.CompareOrdinal(Line, other.Line);
        order = order != 0 ? order : string.CompareOrdinal(Column, other.Column);
        order = order != 0 ? order : string.CompareOrdinal(EndLine, other.EndLine);
        return order != 0 ? order : string.CompareOrdinal(EndColumn, other.EndColumn);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Line.Length == 0)
            return File;
        var place = $"{Line}:{Column}-{EndLine}:{EndColumn}";
        return File.Length == 0 ? place : $"{File}:{place}";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
