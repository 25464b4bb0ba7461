using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.CodeFixes.Declarations;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.LIN3000;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN3000;

/// <summary>The base of the fixes that classify a member with the attributes that a finding carries.</summary>
public abstract class ClassificationFix : NodeFix
{
    private protected ClassificationFix(string id, string title)
        : base(id, title)
    {
    }

    private protected sealed override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(AttributeTexts.Key, out var attributes) || attributes is null)
            return ImmutableArray<NodeEdit>.Empty;
        return root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            PropertyDeclarationSyntax property => Edit(property, attributes, node => ((PropertyDeclarationSyntax)node).WithAttribute(attributes)),
            ParameterSyntax { Parent.Parent: TypeDeclarationSyntax } parameter => Edit(parameter, attributes, node => ((ParameterSyntax)node).WithAttribute(attributes)),
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } => Edit(field, attributes, node => ((FieldDeclarationSyntax)node).WithAttribute(attributes)),
            _ => ImmutableArray<NodeEdit>.Empty,
        };
    }

    private static ImmutableArray<NodeEdit> Edit(SyntaxNode node, string attributes, Func<SyntaxNode, SyntaxNode> change) =>
        ImmutableArray.Create(new NodeEdit(node, change) { Key = attributes });
}
