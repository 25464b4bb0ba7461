using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the methods at which data enters: from the methods that produce or consume up to those that no code calls, which a framework does. Only files
/// with a call of the right name are asked, so the search costs what it finds.
/// </summary>
internal sealed class EntryPoints(CallIndex calls, SourceModels models)
{
    // More callers than this are a sign that something goes round in circles.
    private const int MostMethods = 4_000;

    private readonly MediatorCalls _mediator = new(models);

    /// <summary>
    /// The methods that are called by no code, in the order of their places. Above what a mediator in the process calls there is whoever sends the message; both are told,
    /// since not every sender is seen to reach it.
    /// </summary>
    public ImmutableArray<IMethodSymbol> Above(IEnumerable<IMethodSymbol> methods, CancellationToken cancellationToken)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<IMethodSymbol>();
        var entries = new List<IMethodSymbol>();
        foreach (var method in methods)
            Add(method);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var method = pending.Dequeue();
            var callers = CallersOf(method, cancellationToken, out var isLeft).Where(caller => !SymbolEqualityComparer.Default.Equals(caller, method)).ToList();
            if (isLeft)
                entries.Add(method);
            if (callers.Count == 0)
            {
                entries.Add(method);
                callers.AddRange(_mediator.SendersTo(method, cancellationToken).Select(call => Containing(call, models.ModelAt(call), cancellationToken)).OfType<IMethodSymbol>());
            }

            foreach (var caller in callers)
                Add(caller);
        }

        // Methods that only call each other have nobody above them.
        return (entries.Count > 0 ? entries : seen.ToList()).OrderBy(PlaceOf, StringComparer.Ordinal).ToImmutableArray();

        void Add(IMethodSymbol method)
        {
            if (seen.Count < MostMethods && seen.Add(method.OriginalDefinition))
                pending.Enqueue(method.OriginalDefinition);
        }
    }

    /// <summary>The method that an operation runs in: a method or accessor, whatever lambdas and local functions are between; null in an initialiser.</summary>
    public static IMethodSymbol? Containing(IOperation operation, CancellationToken cancellationToken) => Containing(operation.Syntax, operation.SemanticModel, cancellationToken);

    private static IMethodSymbol? Containing(SyntaxNode node, SemanticModel? model, CancellationToken cancellationToken)
    {
        var symbol = model?.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            symbol = symbol.ContainingSymbol;
        return symbol switch
        {
            IMethodSymbol method => method,
            IPropertySymbol property => property.GetMethod,
            _ => null,
        };
    }

    // Also whether a constructor leaves the method to a timer or an event, which calls it when the object has got more than it was made with.
    private HashSet<IMethodSymbol> CallersOf(IMethodSymbol method, CancellationToken cancellationToken, out bool isLeft)
    {
        isLeft = false;
        var callers = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension or MethodKind.ExplicitInterfaceImplementation))
            return callers;
        foreach (var call in calls.PlacesOf(method, cancellationToken).Concat(calls.PlacesAround(method, cancellationToken)))
        {
            if (Containing(call, models.ModelAt(call), cancellationToken) is not { } caller)
                continue;
            callers.Add(caller.OriginalDefinition);
            isLeft |= caller.MethodKind == MethodKind.Constructor && IsOfEvent(method) && IsInFunction(call);
        }

        foreach (var call in calls.Meaning(method, cancellationToken))
        {
            if (Containing(call.Operation, cancellationToken) is { } caller)
                callers.Add(caller.OriginalDefinition);
        }

        if (callers.Count == 0 && method.DeclaredAccessibility == Accessibility.Private)
        {
            callers.UnionWith(ReferencesOf(method, cancellationToken));
            isLeft = IsOfEvent(method) && callers.Any(static caller => caller.MethodKind == MethodKind.Constructor);
        }

        return callers;
    }

    // What it is given holds no data of the one who left it there.
    private static bool IsOfEvent(IMethodSymbol method) => method.Parameters.All(static parameter =>
        parameter.Type is { SpecialType: SpecialType.System_Object } or { Name: "CancellationToken" } || parameter.Type.Name.EndsWith("EventArgs", StringComparison.Ordinal));

    private static bool IsInFunction(SyntaxNode call) =>
        call.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).Any(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);

    // A private method that is handed on as a function is called by what it is handed to.
    private IEnumerable<IMethodSymbol> ReferencesOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        foreach (var reference in method.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in reference.SeenSyntax(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (name.Identifier.ValueText == method.Name && models.OperationOf(name, cancellationToken) is IMethodReferenceOperation found
                    && SymbolEqualityComparer.Default.Equals(found.Method.OriginalDefinition, method) && Containing(found, cancellationToken) is { } caller)
                    yield return caller.OriginalDefinition;
            }
        }
    }

    private static string PlaceOf(IMethodSymbol method) =>
        method.Locations.FirstOrDefault() is { IsInSource: true } location ? $"{location.SourceTree!.FilePath}:{location.SourceSpan.Start:D9}" : "";
}
