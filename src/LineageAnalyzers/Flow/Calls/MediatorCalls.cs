using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the calls that hand a message to a mediator in the process, by the type of the message. Nothing is looked for before somebody asks for what stands above a
/// handler of such a mediator.
/// </summary>
internal sealed class MediatorCalls(SourceModels models)
{
    private static readonly string[] Names = ["Send", "Publish", "SendAsync", "PublishAsync"];

    private ILookup<ISymbol, SyntaxNode>? _byMessage;

    /// <summary>The calls that send what a method handles; empty where it is no handler of a mediator.</summary>
    public IEnumerable<SyntaxNode> SendersTo(IMethodSymbol handler, CancellationToken cancellationToken)
    {
        if (handler.Parameters.FirstOrDefault()?.Type is not INamedTypeSymbol message || !handler.ContainingType.AllInterfaces.Any(contract => IsOfMediator(contract) && Handles(contract, handler)))
            return [];
        _byMessage ??= Find(cancellationToken);
        return _byMessage[message];
    }

    private static bool Handles(INamedTypeSymbol contract, IMethodSymbol method)
    {
        foreach (var member in contract.GetMembers(method.Name.Substring(method.Name.LastIndexOf('.') + 1)))
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                return true;
        }

        return false;
    }

    private static bool IsOfMediator(INamedTypeSymbol? type) => Frameworks.Of(type) is "MediatR" or "Mediator";

    private ILookup<ISymbol, SyntaxNode> Find(CancellationToken cancellationToken)
    {
        var found = new List<(ISymbol Message, SyntaxNode Call)>();
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var name in Names)
            {
                foreach (var node in CandidateIndex.Find(tree, name, cancellationToken))
                {
                    if (node is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var sent }, ..] } && models.ModelAt(node) is { } model
                        && model.GetSymbolInfo(node, cancellationToken).Symbol is IMethodSymbol { ContainingType: var called } && IsOfMediator(called)
                        && model.GetTypeInfo(sent, cancellationToken).Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } message)
                        found.Add((message, node));
                }
            }
        }

        return found.ToLookup<(ISymbol Message, SyntaxNode Call), ISymbol, SyntaxNode>(static one => one.Message, static one => one.Call, SymbolEqualityComparer.Default);
    }
}
