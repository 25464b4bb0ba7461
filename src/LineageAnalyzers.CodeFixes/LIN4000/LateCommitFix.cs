using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Configurations;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.LIN4000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN4000;

/// <summary>
/// Fixes LIN4002: moves the commit to the end of its block where every way through the block gets there, or turns off that Consume stores offsets.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LateCommitFix : NodeFix
{
    private static readonly ImmutableArray<Setting> Settings = ImmutableArray.Create(
        new Setting("EnableAutoOffsetStore", SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression), "enable.auto.offset.store", "false"));

    /// <summary>The fix as the editor makes it.</summary>
    public LateCommitFix()
        : base("LIN4002", "Commit after the record is processed")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.ContainsKey(EarlyCommit.InConfiguration))
        {
            return diagnostic.AdditionalLocations is [var configured, ..] && configured.SourceTree == root.SyntaxTree
                && root.FindNode(configured.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax configuration
                    ? ConfigurationEdits.Find(configuration, Settings, model, cancellationToken)
                    : ImmutableArray<NodeEdit>.Empty;
        }

        if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } commit || diagnostic.AdditionalLocations is not [var work, ..])
            return ImmutableArray<NodeEdit>.Empty;
        var after = block.Statements.SkipWhile(statement => statement != commit).Skip(1).ToList();
        return after.Any(statement => statement.Span.Contains(work.SourceSpan)) && !after.Any(Leaves)
            ? ImmutableArray.Create(new NodeEdit(block, node => MoveToEnd((BlockSyntax)node, block.Statements.IndexOf(commit))) { Key = commit.ToString() })
            : ImmutableArray<NodeEdit>.Empty;
    }

    // A way that leaves the block before its end would not commit any more.
    private static bool Leaves(StatementSyntax statement) =>
        statement.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax or YieldStatementSyntax);

    private static BlockSyntax MoveToEnd(BlockSyntax block, int index)
    {
        var commit = block.Statements[index];
        return block.WithStatements(block.Statements.RemoveAt(index).Add(commit));
    }
}
