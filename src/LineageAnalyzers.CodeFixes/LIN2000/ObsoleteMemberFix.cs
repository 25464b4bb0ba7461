using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Declarations;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2002 on a removed property: it comes back as obsolete, with the type that the registered schema gives it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ObsoleteMemberFix : NodeFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public ObsoleteMemberFix()
        : base("LIN2002", "Keep the field as an obsolete property")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        ContractFinding.TextOf(diagnostic, ContractFix.Obsolete) is { } declaration
        && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is TypeDeclarationSyntax type
            ? ImmutableArray.Create(new NodeEdit(type, node => ((TypeDeclarationSyntax)node).WithMember(declaration)) { Key = declaration })
            : ImmutableArray<NodeEdit>.Empty;
}
