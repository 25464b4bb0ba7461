using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace LineageAnalyzers.Benchmarks.Reporting;

/// <summary>A table of measured numbers with the circumstances that they hold for.</summary>
/// <param name="title">What was measured.</param>
/// <param name="columns">The heads of the columns.</param>
internal sealed class Report(string title, IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a row, one cell for each column.</summary>
    public void Row(params string[] cells) => _rows.Add(cells);

    /// <summary>Adds a line below the table.</summary>
    public void Note(string text) => _notes.Add(text);

    /// <summary>The report as Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("## ").Append(title).Append("\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription.Trim()}, ");
        text.Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.ProcessArchitecture}, SDK {SdkVersion.Text}, runtime {Environment.Version}\n\n");
        AppendLine(text, columns);
        AppendLine(text, columns.Select(_ => "---"));
        foreach (var row in _rows)
            AppendLine(text, row);
        text.Append('\n');
        foreach (var note in _notes)
            text.Append("* ").Append(note).Append('\n');
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
