using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values;

/// <summary>Finds where objects of a type are made in the compilation. Each name is bound once. Thread-safe.</summary>
internal sealed class ObjectCreations
{
    private readonly SourceModels _models;
    private readonly CancellationToken _cancellationToken;
    private readonly ConcurrentDictionary<string, ImmutableArray<IObjectCreationOperation>> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<ILookup<ISymbol, IInvocationOperation>> _baseCalls;

    public ObjectCreations(SourceModels models, CancellationToken cancellationToken)
    {
        _models = models;
        _cancellationToken = cancellationToken;
        _baseCalls = new(FindBaseCalls, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The creations of exactly this type, whatever its type arguments.</summary>
    public IEnumerable<IObjectCreationOperation> Of(INamedTypeSymbol type) =>
        Named(type.Name).Concat(Named(CandidateIndex.ImplicitCreation)).Where(creation => creation.Type.Is(type.OriginalDefinition));

    /// <summary>Every <c>: base(...)</c> and <c>: this(...)</c>.</summary>
    public IEnumerable<IInvocationOperation> BaseCalls => _baseCalls.Value.SelectMany(calls => calls);

    /// <summary>The <c>: base(...)</c> and <c>: this(...)</c> that lead to a constructor.</summary>
    public IEnumerable<IInvocationOperation> BaseCallsOf(IMethodSymbol constructor) => _baseCalls.Value[constructor.OriginalDefinition];

    /// <summary>The <c>: base(...)</c> or <c>: this(...)</c> of a constructor; null when it has none.</summary>
    public IInvocationOperation? BaseCallIn(IMethodSymbol constructor)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            SyntaxNode? node = reference.SeenSyntax(_cancellationToken) switch
            {
                ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
                TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
                _ => null,
            };
            if (node is not null)
                return CallAt(node);
        }

        return null;
    }

    /// <summary>Each place that runs a constructor here.</summary>
    public IEnumerable<ConstructorCall> CallsOf(IMethodSymbol constructor) => Of(constructor.ContainingType)
        .Where(creation => SymbolEqualityComparer.Default.Equals(creation.Constructor?.OriginalDefinition, constructor.OriginalDefinition))
        .Concat<IOperation>(BaseCallsOf(constructor))
        .Select(ConstructorCall.At)
        .OfType<ConstructorCall>();

    private ImmutableArray<IObjectCreationOperation> Named(string name) => _byName.GetOrAdd(name, key => _models.SearchedTrees
        .SelectMany(tree => CandidateIndex.Find(tree, key, _cancellationToken))
        .Select(node => _models.OperationOf(node, _cancellationToken))
        .OfType<IObjectCreationOperation>()
        .ToImmutableArray());

    private ILookup<ISymbol, IInvocationOperation> FindBaseCalls() => _models.SearchedTrees
        .SelectMany(tree => FileIndex.Of(tree, _cancellationToken).BaseCalls)
        .Select(CallAt)
        .OfType<IInvocationOperation>()
        .ToLookup<IInvocationOperation, ISymbol>(call => call.TargetMethod.OriginalDefinition, SymbolEqualityComparer.Default);

    private IInvocationOperation? CallAt(SyntaxNode node)
    {
        var operation = _models.OperationOf(node, _cancellationToken);
        return operation as IInvocationOperation ?? (operation as IExpressionStatementOperation)?.Operation as IInvocationOperation
            ?? operation?.ChildOperations.OfType<IInvocationOperation>().FirstOrDefault();
    }
}
