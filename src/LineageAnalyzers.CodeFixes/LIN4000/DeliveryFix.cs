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

/// <summary>Fixes LIN4001: turns idempotence on and has every in-sync replica acknowledge.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DeliveryFix : NodeFix
{
    private static readonly ImmutableArray<Setting> Settings = ImmutableArray.Create(
        new Setting("EnableIdempotence", SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression), "enable.idempotence", "true"),
        new Setting(
            "Acks", SyntaxFactory.ParseExpression("global::Confluent.Kafka.Acks.All").WithAdditionalAnnotations(Simplifier.Annotation), "acks", "all"));

    /// <summary>The fix as the editor makes it.</summary>
    public DeliveryFix()
        : base("LIN4001", "Turn on idempotence and acks=all")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(
        SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is BaseObjectCreationExpressionSyntax creation
            ? ConfigurationEdits.Find(creation, Settings, model, cancellationToken)
            : ImmutableArray<NodeEdit>.Empty;
}
