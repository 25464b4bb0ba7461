using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>
/// What stands where in one file, by names and by syntax alone: candidates, writes, names of generic types, calls of base constructors. One walk finds all of it.
/// The index lives as long as the tree: an edit indexes one file again, not the project.
/// </summary>
internal sealed class FileIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileIndex> Indexes = new();

    private readonly ImmutableArray<SyntaxNode>.Builder _baseCalls = ImmutableArray.CreateBuilder<SyntaxNode>();
    private readonly Lazy<NodesByName> _callsOn;
    private readonly Lazy<NodesByName> _uses;

    private FileIndex(SyntaxTree tree, CancellationToken cancellationToken)
    {
        foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes(static node => !HasNoParts(node)))
        {
            if (node is TypeSyntax)
                AddType(node);
            else
                Add(node);
        }

        _callsOn = new(FindCallsOn);
        _uses = new(() => UsesIn(tree));
    }

    /// <summary>Calls, object creations, throws and attributes, by their names in the <see cref="CandidateIndex"/>.</summary>
    public NodesByName Candidates { get; } = new();

    /// <summary>What is written to, by the name of the member or variable; see <see cref="WrittenName"/>.</summary>
    public NodesByName Writes { get; } = new();

    /// <summary>Uses of generic types and methods with their type arguments.</summary>
    public NodesByName GenericNames { get; } = new();

    /// <summary>Names that stand as a type argument.</summary>
    public NodesByName TypeArguments { get; } = new();

    /// <summary>Calls, by the name of what they are made on. Few ask.</summary>
    public NodesByName CallsOn => _callsOn.Value;

    /// <summary>Every use of a simple name. There are many, and few ask.</summary>
    public NodesByName Uses => _uses.Value;

    /// <summary><c>: base(...)</c> and <c>: this(...)</c>.</summary>
    public IReadOnlyList<SyntaxNode> BaseCalls
    {
        get
        {
            SeenCode.NoteBaseCalls();
            return _baseCalls;
        }
    }

    /// <summary>The index of a tree.</summary>
    public static FileIndex Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Indexes.TryGetValue(tree, out var index) ? index : Make(tree, cancellationToken);

    // Apart, since what a function uses is put into an object as soon as the method begins that makes it.
    private static FileIndex Make(SyntaxTree tree, CancellationToken cancellationToken) => Indexes.GetValue(tree, _ => new FileIndex(tree, cancellationToken));

    // Half of all nodes are names and literals, in which there is nothing to look for.
    private static bool HasNoParts(SyntaxNode node) => node is IdentifierNameSyntax or LiteralExpressionSyntax or PredefinedTypeSyntax;

    private void Add(SyntaxNode node)
    {
        if (CandidateIndex.NameOf(node) is { } name)
            Candidates.Add(name, node);
        else if (WrittenName.At(node) is { } written)
            Writes.Add(written, node);
        else if (node is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            _baseCalls.Add(node);
    }

    private void AddType(SyntaxNode node)
    {
        if (node is GenericNameSyntax generic)
            GenericNames.Add(generic.Identifier.ValueText, generic);
        if (node.Parent is TypeArgumentListSyntax && CandidateIndex.SimpleName(node) is { } name)
            TypeArguments.Add(name, node);
    }

    private NodesByName FindCallsOn()
    {
        var calls = new NodesByName();
        foreach (var node in Candidates.All)
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } && WrittenName.Of(call.Expression) is { } name)
                calls.Add(name, node);
        }

        return calls;
    }

    private static NodesByName UsesIn(SyntaxTree tree)
    {
        var uses = new NodesByName();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is IdentifierNameSyntax { Parent: not (NameColonSyntax or NameEqualsSyntax) } name)
                uses.Add(name.Identifier.ValueText, name);
        }

        return uses;
    }
}
