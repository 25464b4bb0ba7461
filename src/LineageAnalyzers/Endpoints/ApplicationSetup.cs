using System.Threading;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Endpoints;

/// <summary>Tells which of the code that sets libraries up an application may run: what it never calls configures nothing there.</summary>
internal sealed class ApplicationSetup
{
    // More methods on the way are no setup that anybody would follow.
    private const int MostMethods = 64;

    private readonly Compilation _application;
    private readonly HashSet<SyntaxTree> _trees;
    private readonly CancellationToken _cancellationToken;

    /// <param name="application">The compilation of the application.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ApplicationSetup(Compilation application, CancellationToken cancellationToken)
    {
        _application = application;
        _trees = [.. new SourceModels(application).OwnTrees];
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// Whether the application may run the code: its own, or a static method that it names somewhere, or another one on the way names. Whatever else a
    /// library has may be run by a framework.
    /// </summary>
    public bool MayRun(SyntaxNode code)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<SyntaxNode>([code]);
        while (next.Count > 0)
        {
            var place = next.Dequeue();
            if (_application.ContainsSyntaxTree(place.SyntaxTree))
                return true;
            if (!_trees.Contains(place.SyntaxTree))
                continue;
            if (place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method || !method.Modifiers.Any(SyntaxKind.StaticKeyword) || names.Count == MostMethods)
                return true;
            if (!names.Add(method.Identifier.ValueText))
                continue;
            foreach (var use in UsesOf(method.Identifier.ValueText))
                next.Enqueue(use);
        }

        return false;
    }

    private IEnumerable<SyntaxNode> UsesOf(string name) => _trees
        .Select(tree => MemberIndex.Of(tree, _cancellationToken))
        .SelectMany(index => index.Uses[name].Concat(index.GenericNames[name]));
}
