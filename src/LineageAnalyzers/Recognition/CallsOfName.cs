using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Recognition;

/// <summary>The calls of one simple name in some files, by the methods that they call. Thread-safe.</summary>
internal sealed class CallsOfName
{
    private readonly Lazy<ILookup<ISymbol, MeantCall>> _meant;

    private CallsOfName(ILookup<ISymbol, SyntaxNode> bound, IReadOnlyList<SyntaxNode> unbound, SourceModels models, CancellationToken cancellationToken)
    {
        Bound = bound;
        _meant = new(() => unbound
            .Select(node => MeantCall.TryCreate(node, models, cancellationToken))
            .OfType<MeantCall>()
            .ToLookup<MeantCall, ISymbol>(call => call.Method.OriginalDefinition, SymbolEqualityComparer.Default));
    }

    /// <summary>The calls that bind, by their method; an extension in its own form.</summary>
    public ILookup<ISymbol, SyntaxNode> Bound { get; }

    /// <summary>The calls with an argument of a type that is not known, by the only method that takes them.</summary>
    public ILookup<ISymbol, MeantCall> Meant => _meant.Value;

    /// <summary>The calls of a name. The compiler is asked about the statement of each.</summary>
    public static CallsOfName In(IEnumerable<SyntaxTree> trees, string name, SourceModels models, CancellationToken cancellationToken)
    {
        var bound = new List<(IMethodSymbol Method, SyntaxNode Node)>();
        var unbound = new List<SyntaxNode>();
        foreach (var node in trees.SelectMany(tree => CandidateIndex.Find(tree, name, cancellationToken)))
        {
            if (node is not InvocationExpressionSyntax || models.ModelAt(node) is not { } model)
                continue;
            if (model.GetSymbolInfo(node, cancellationToken).Symbol is not { } called)
                unbound.Add(node);
            else if (called is IMethodSymbol method)
                bound.Add(((method.ReducedFrom ?? method).OriginalDefinition, node));
        }

        return new CallsOfName(bound.ToLookup<(IMethodSymbol Method, SyntaxNode Node), ISymbol, SyntaxNode>(static call => call.Method, static call => call.Node, SymbolEqualityComparer.Default), unbound, models, cancellationToken);
    }
}
