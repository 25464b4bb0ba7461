using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// Where calls, object creations, throws and attributes of certain simple names stand, by syntax alone, so that the compiler is asked only about places that may matter.
/// </summary>
internal static class CandidateIndex
{
    /// <summary>The name under which <c>new(...)</c> without a type is found.</summary>
    public const string ImplicitCreation = "new()";

    /// <summary>The name under which what is thrown is found.</summary>
    public const string Throw = "throw";

    private const string AttributeSuffix = "Attribute";

    /// <summary>The nodes of a tree with this name, in source order.</summary>
    public static ImmutableArray<SyntaxNode> Find(SyntaxTree tree, string name, CancellationToken cancellationToken) => FileIndex.Of(tree, cancellationToken).Candidates[name];

    /// <summary>The simple name under which uses of a method, a type or an attribute class stand in the index.</summary>
    public static string NameOf(ISymbol target) => target is INamedTypeSymbol ? WithoutSuffix(target.Name) : target.Name;

    /// <summary>The simple name under which a call, an object creation, a throw or an attribute stands in the index; null for anything else.</summary>
    public static string? NameOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => SimpleName(call.Expression),
        ObjectCreationExpressionSyntax creation => SimpleName(creation.Type),
        ImplicitObjectCreationExpressionSyntax => ImplicitCreation,
        ThrowStatementSyntax or ThrowExpressionSyntax => Throw,
        AttributeSyntax attribute => SimpleName(attribute.Name) is { } name ? WithoutSuffix(name) : null,
        _ => null,
    };

    // [Topic] and [TopicAttribute] are one.
    private static string WithoutSuffix(string name) =>
        name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - AttributeSuffix.Length) : name;

    /// <summary>The last part of a name, of the type or member that it stands for; null for anything else.</summary>
    public static string? SimpleName(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };
}
