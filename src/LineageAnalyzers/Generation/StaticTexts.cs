using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Generation;

/// <summary>
/// Finds the texts that a type gives everybody. Only what is a topic's name can be asked for: anything else, a connection string say, is nobody's business.
/// </summary>
internal static class StaticTexts
{
    /// <summary>The public static fields and properties that hold a text for good.</summary>
    public static IEnumerable<ISymbol> Of(INamedTypeSymbol type) =>
        // Few types have any, and whoever asks for the members of the others makes the compiler find out about each.
        type.DeclaringSyntaxReferences.Any(static declaration => declaration.HeadSyntax() is TypeDeclarationSyntax declared && declared.Members.Any(MayBe)) ? type.GetMembers().Where(Is) : [];

    private static bool MayBe(MemberDeclarationSyntax member) => member is FieldDeclarationSyntax or PropertyDeclarationSyntax && member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool Is(ISymbol member) => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && member switch
    {
        IFieldSymbol { IsReadOnly: true, Type.SpecialType: SpecialType.System_String } => true,
        IPropertySymbol { SetMethod: null, Type.SpecialType: SpecialType.System_String } => true,
        _ => false,
    };
}
