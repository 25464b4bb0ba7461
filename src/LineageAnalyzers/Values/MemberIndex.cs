using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Values;

/// <summary>
/// Where members are used and written, base constructors called and generic types named, by syntax alone. The index of a tree lives as
/// long as the tree.
/// </summary>
internal sealed class MemberIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, MemberIndex> Indexes = new();

    private MemberIndex(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var nodes = tree.GetRoot(cancellationToken).DescendantNodes().ToList();
        Writes = ByName(nodes, WrittenName);
        Uses = ByName(nodes, node => node is IdentifierNameSyntax { Parent: not (NameColonSyntax or NameEqualsSyntax) } name ? name.Identifier.ValueText : null);
        GenericNames = ByName(nodes, node => node is GenericNameSyntax generic ? generic.Identifier.ValueText : null);
        TypeArguments = ByName(nodes, node => node is NameSyntax { Parent: TypeArgumentListSyntax } argument ? SimpleName(argument) : null);
        BaseCalls = nodes.Where(node => node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax).ToImmutableArray();
    }

    /// <summary>Assignments, by the name of the member or variable that is assigned; <c>a.B[1] = x</c> and <c>ref a.B</c> count for <c>B</c>.</summary>
    public ILookup<string, SyntaxNode> Writes { get; }

    /// <summary>Every use of a simple name.</summary>
    public ILookup<string, SyntaxNode> Uses { get; }

    /// <summary>Uses of generic types and methods with their type arguments.</summary>
    public ILookup<string, SyntaxNode> GenericNames { get; }

    /// <summary>Names that stand as a type argument.</summary>
    public ILookup<string, SyntaxNode> TypeArguments { get; }

    /// <summary><c>: base(...)</c> and <c>: this(...)</c>.</summary>
    public ImmutableArray<SyntaxNode> BaseCalls { get; }

    /// <summary>The index of a tree.</summary>
    public static MemberIndex Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Indexes.TryGetValue(tree, out var index) ? index : Indexes.GetValue(tree, _ => new MemberIndex(tree, cancellationToken));

    private static ILookup<string, SyntaxNode> ByName(IEnumerable<SyntaxNode> nodes, Func<SyntaxNode, string?> nameOf) =>
        nodes.Select(node => (Name: nameOf(node), Node: node)).Where(pair => pair.Name is not null).ToLookup(pair => pair.Name!, pair => pair.Node);

    private static string? WrittenName(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => TargetName(assignment.Left),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => TargetName(argument.Expression),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } } part => TargetName(part.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } change => TargetName(change.Operand),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } change => TargetName(change.Operand),
        _ => null,
    };

    private static string? TargetName(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => TargetName(element.Expression),
        ParenthesizedExpressionSyntax inner => TargetName(inner.Expression),
        NameSyntax name => SimpleName(name),
        _ => null,
    };

    private static string? SimpleName(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };
}
