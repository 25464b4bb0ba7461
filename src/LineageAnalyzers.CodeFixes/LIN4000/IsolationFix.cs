using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Configurations;
using LineageAnalyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LineageAnalyzers.CodeFixes.LIN4000;

/// <summary>Fixes LIN4003: has the consumer read committed records only.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IsolationFix : NodeFix
{
    private static readonly ImmutableArray<Setting> Settings = ImmutableArray.Create(new Setting(
        "IsolationLevel",
        SyntaxFactory.ParseExpression("global::Confluent.Kafka.IsolationLevel.ReadCommitted").WithAdditionalAnnotations(Simplifier.Annotation),
        "isolation.level",
        "read_committed"));

    /// <summary>The fix as the editor makes it.</summary>
    public IsolationFix()
        : base("LIN4003", "Read committed records only")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(
        SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            BaseObjectCreationExpressionSyntax creation => ConfigurationEdits.Find(creation, Settings, model, cancellationToken),
            // What a framework is told by a call of its own.
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ReadUncommitted" } level => ImmutableArray.Create(
                new NodeEdit(level, node => ((MemberAccessExpressionSyntax)node).WithName(SyntaxFactory.IdentifierName("ReadCommitted")))),
            _ => ImmutableArray<NodeEdit>.Empty,
        };
}
