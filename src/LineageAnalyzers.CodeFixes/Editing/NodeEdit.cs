using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.CodeFixes.Editing;

/// <summary>One change of one node. Two findings that want the same change have equal nodes, and it is made once.</summary>
/// <param name="Node">The node as the document has it.</param>
/// <param name="Change">Gives the new node from the old one, in which other edits may already be made.</param>
internal sealed record NodeEdit(SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Change)
{
    /// <summary>Tells several changes of one node apart, of which each is to be made.</summary>
    public string Key { get; init; } = "";
}
