using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Endpoints;

/// <summary>Tells which code of the libraries that an application uses it may run, by names alone: what it never names, nor anything that it runs, it does not run.</summary>
internal sealed class ApplicationSetup
{
    // More names on the way are nothing that anybody would follow.
    private const int MostNames = 64;

    private readonly Compilation _application;
    private readonly HashSet<SyntaxTree> _trees;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<SyntaxNode, bool> _known = [];

    /// <param name="application">The compilation of the application.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ApplicationSetup(Compilation application, CancellationToken cancellationToken)
    {
        _application = application;
        _trees = [.. new SourceModels(application).OwnTrees];
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether the application may run the code. A class that nobody names may be found by a framework.</summary>
    public bool MayRun(SyntaxNode code)
    {
        if (!_known.TryGetValue(code, out var known))
            _known[code] = known = Leads(code);
        return known;
    }

    private bool Leads(SyntaxNode code)
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
            if (NameAround(place) is not { } name || names.Count == MostNames)
                return true;
            if (!names.Add(name))
                continue;
            var uses = UsesOf(name).ToList();
            if (uses.Count == 0 && StaticMethodAround(place) is null)
                return true;
            foreach (var use in uses)
                next.Enqueue(use);
        }

        return false;
    }

    // By what code is reached: the name of a static method, else that of the type, whose objects somebody makes.
    private static string? NameAround(SyntaxNode place) =>
        (StaticMethodAround(place)?.Identifier ?? place.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier)?.ValueText;

    private static MethodDeclarationSyntax? StaticMethodAround(SyntaxNode place) =>
        place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && method.Modifiers.Any(SyntaxKind.StaticKeyword) ? method : null;

    // A class that names itself, as for its logger, is not reached by that.
    private IEnumerable<SyntaxNode> UsesOf(string name) => _trees
        .Select(tree => FileIndex.Of(tree, _cancellationToken))
        .SelectMany(index => index.Uses[name].Concat(index.GenericNames[name]))
        .Where(use => NameAround(use) != name);
}
