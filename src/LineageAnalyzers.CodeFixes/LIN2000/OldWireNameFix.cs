using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Declarations;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN2000;

/// <summary>Fixes LIN2002 on a renamed property: it keeps its old name in the JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OldWireNameFix : NodeFix
{
    /// <summary>The fix as the editor makes it.</summary>
    public OldWireNameFix()
        : base("LIN2002", "Keep the old name in the JSON")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (ContractFinding.TextOf(diagnostic, ContractFix.WireName) is not { } attribute)
            return ImmutableArray<NodeEdit>.Empty;
        return root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            PropertyDeclarationSyntax property when !NamesItself(property.AttributeLists) => Edit(property, node => ((PropertyDeclarationSyntax)node).WithAttribute(attribute)),
            ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter when !NamesItself(parameter.AttributeLists) => Edit(parameter, node => ((ParameterSyntax)node).WithAttribute(attribute)),
            _ => ImmutableArray<NodeEdit>.Empty,
        };
    }

    private static ImmutableArray<NodeEdit> Edit(SyntaxNode node, Func<SyntaxNode, SyntaxNode> change) => ImmutableArray.Create(new NodeEdit(node, change));

    // Another name is there already, and somebody wanted it.
    private static bool NamesItself(SyntaxList<AttributeListSyntax> lists) =>
        lists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is var name && (name.Contains("JsonPropertyName") || name.Contains("JsonProperty")));
}
