using System.Collections.Immutable;
using System.Composition;
using System.Threading;
using LineageAnalyzers.CodeFixes.Editing;
using LineageAnalyzers.Rules.LIN3000;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.CodeFixes.LIN3000;

/// <summary>
/// Fixes LIN3003: hands a text to the redactor that is in scope, or to the class's own method for that; where there is neither, the text says that something was
/// left out. Objects are left alone: which of their fields are wanted is a decision.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RedactionFix : NodeFix
{
    private const string LeftOut = "[redacted]";

    /// <summary>The fix as the editor makes it.</summary>
    public RedactionFix()
        : base("LIN3003", "Redact the value")
    {
    }

    private protected override ImmutableArray<NodeEdit> Edits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.Properties.ContainsKey(LeakedField.InLibrary))
            return ImmutableArray<NodeEdit>.Empty;
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax shown
            || model.GetTypeInfo(shown, cancellationToken) is not { Type.SpecialType: SpecialType.System_String } type)
            return ImmutableArray<NodeEdit>.Empty;
        if (RedactorAt(shown, model) is { } redactor)
            return Edit(shown, node => SyntaxFactory.ParseExpression($"{redactor}({node.WithoutTrivia()})").WithTriviaFrom(node));
        if (shown.Parent is InterpolationSyntax hole)
            return Edit(hole, _ => SyntaxFactory.InterpolatedStringText(SyntaxFactory.Token(default, SyntaxKind.InterpolatedStringTextToken, LeftOut, LeftOut, default)));
        return type.ConvertedType?.SpecialType is SpecialType.System_String or SpecialType.System_Object
            ? Edit(shown, node => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(LeftOut)).WithTriviaFrom(node))
            : ImmutableArray<NodeEdit>.Empty;
    }

    private static ImmutableArray<NodeEdit> Edit(SyntaxNode node, Func<SyntaxNode, SyntaxNode> change) => ImmutableArray.Create(new NodeEdit(node, change));

    // What can be called there with a text and gives one: 'redactor.Redact', or 'Mask' of the class itself.
    private static string? RedactorAt(ExpressionSyntax shown, SemanticModel model)
    {
        foreach (var symbol in model.LookupSymbols(shown.SpanStart))
        {
            var called = symbol switch
            {
                IFieldSymbol field when IsRedactor(field.Type) => $"{field.Name}.Redact",
                IPropertySymbol property when IsRedactor(property.Type) => $"{property.Name}.Redact",
                IParameterSymbol parameter when IsRedactor(parameter.Type) => $"{parameter.Name}.Redact",
                ILocalSymbol local when IsRedactor(local.Type) => $"{local.Name}.Redact",
                IMethodSymbol method when method.Name is "Redact" or "Mask" or "Obfuscate" || ClassificationSymbols.Masks(method) => method.Name,
                _ => null,
            };
            if (called is not null && GivesText(called, shown, model))
                return called;
        }

        return null;
    }

    private static bool IsRedactor(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "Redactor" && current.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Compliance.Redaction")
                return true;
        }

        return false;
    }

    private static bool GivesText(string called, ExpressionSyntax shown, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(shown.SpanStart, SyntaxFactory.ParseExpression($"{called}({shown.WithoutTrivia()})"), SpeculativeBindingOption.BindAsExpression).Symbol
            is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String, Parameters: [{ Type.SpecialType: SpecialType.System_String }] };
}
