using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>The simple names of types whose creations are looked at. By them alone most creations of a project are passed over.</summary>
internal sealed class WatchedNames(IEnumerable<ISymbol> types)
{
    private readonly ImmutableHashSet<string> _names = types.Select(type => type.Name).ToImmutableHashSet();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _mentions = new();

    /// <summary>The creations in a file that may make one of the types.</summary>
    public IEnumerable<SyntaxNode> CreationsIn(SyntaxTree file, CancellationToken cancellationToken) => _names
        .SelectMany(name => CandidateIndex.Find(file, name, cancellationToken).Where(node => node is ObjectCreationExpressionSyntax))
        .Concat(CandidateIndex.Find(file, CandidateIndex.ImplicitCreation, cancellationToken).Where(node => MayCreate(node, cancellationToken)));

    /// <summary>Whether an object creation may make one of the types. <c>new()</c> says no name; then the file must have one.</summary>
    public bool MayCreate(SyntaxNode creation, CancellationToken cancellationToken) => creation is ImplicitObjectCreationExpressionSyntax
        ? !_names.IsEmpty && Mentions(creation.SyntaxTree, cancellationToken)
        : CandidateIndex.NameOf(creation) is { } name && _names.Contains(name);

    private bool Mentions(SyntaxTree tree, CancellationToken cancellationToken) => _mentions.GetOrAdd(tree, candidate =>
    {
        var text = candidate.GetText(cancellationToken).ToString();
        return _names.Any(name => SeenCode.Contains(text, name));
    });
}
