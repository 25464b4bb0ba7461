using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Keeping;
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

    private readonly ImmutableArray<SyntaxNode> _baseCalls;
    private readonly Lazy<NamedNodes> _uses;

    private MemberIndex(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var (writes, genericNames, typeArguments, baseCalls) = (new NodesByName(), new NodesByName(), new NodesByName(), ImmutableArray.CreateBuilder<SyntaxNode>());
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
        {
            writes.Add(WrittenName(node), node);
            if (node is NameSyntax name)
            {
                genericNames.Add((name as GenericNameSyntax)?.Identifier.ValueText, name);
                typeArguments.Add(name.Parent is TypeArgumentListSyntax ? SimpleName(name) : null, name);
            }
            else if (node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            {
                baseCalls.Add(node);
            }
        }

        Writes = new NamedNodes(writes);
        GenericNames = new NamedNodes(genericNames);
        TypeArguments = new NamedNodes(typeArguments);
        _baseCalls = baseCalls.ToImmutable();
        _uses = new(() => new NamedNodes(UsesIn(tree)));
    }

    /// <summary>Assignments, by the name of the member or variable that is assigned; <c>a.B[1] = x</c> and <c>ref a.B</c> count for <c>B</c>.</summary>
    public NamedNodes Writes { get; }

    /// <summary>Every use of a simple name.</summary>
    public NamedNodes Uses => _uses.Value;

    /// <summary>Uses of generic types and methods with their type arguments.</summary>
    public NamedNodes GenericNames { get; }

    /// <summary>Names that stand as a type argument.</summary>
    public NamedNodes TypeArguments { get; }

    /// <summary><c>: base(...)</c> and <c>: this(...)</c>.</summary>
    public ImmutableArray<SyntaxNode> BaseCalls
    {
        get
        {
            SeenCode.NoteBaseCalls();
            return _baseCalls;
        }
    }

    /// <summary>The index of a tree.</summary>
    public static MemberIndex Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Indexes.TryGetValue(tree, out var index) ? index : Indexes.GetValue(tree, _ => new MemberIndex(tree, cancellationToken));

    // There are many, and few ask.
    private static NodesByName UsesIn(SyntaxTree tree)
    {
        var uses = new NodesByName();
        foreach (var node in tree.GetRoot().DescendantNodes())
            uses.Add(node is IdentifierNameSyntax { Parent: not (NameColonSyntax or NameEqualsSyntax) } name ? name.Identifier.ValueText : null, node);
        return uses;
    }

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

    /// <summary>Nodes by a name of theirs.</summary>
    internal readonly struct NamedNodes(NodesByName nodes)
    {
        /// <summary>The nodes of a name, in the order of the file.</summary>
        public IEnumerable<SyntaxNode> this[string name]
        {
            get
            {
                SeenCode.NoteName(name);
                return nodes.TryGetValue(name, out var found) ? found : [];
            }
        }
    }

    /// <summary>Nodes as they are found.</summary>
    internal sealed class NodesByName() : Dictionary<string, List<SyntaxNode>>(StringComparer.Ordinal)
    {
        public void Add(string? name, SyntaxNode node)
        {
            if (name is null)
                return;
            if (!TryGetValue(name, out var nodes))
                Add(name, nodes = []);
            nodes.Add(node);
        }
    }
}
