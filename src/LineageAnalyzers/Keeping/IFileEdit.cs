using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Keeping;

/// <summary>What was typed between two states of a file.</summary>
internal interface IFileEdit
{
    /// <summary>The place of what stands at a place of the old file; null where that has changed.</summary>
    TextSpan? Move(TextSpan span);
}
