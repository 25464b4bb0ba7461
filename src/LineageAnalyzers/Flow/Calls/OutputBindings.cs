using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>Finds what a framework sends after a method has returned: attributes say so of its result, of a property of its result, or of a parameter.</summary>
internal sealed class OutputBindings
{
    private readonly List<(IdentifiedEndpoint Endpoint, ISymbol Target)> _bound = [];
    private readonly List<IdentifiedEndpoint> _registered = [];

    public OutputBindings(IEnumerable<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Analysis.Call is { Direction: Direction.Produce, Operation: IObjectCreationOperation creation } && AttributeUse.Of(creation, cancellationToken)?.Target is { } target)
                _bound.Add((endpoint, target));
            else if (endpoint.Analysis.Call is { Direction: Direction.Produce, Level: EndpointLevel.Registration })
                _registered.Add(endpoint);
        }
    }

    /// <summary>The methods that have such an output.</summary>
    public IEnumerable<IMethodSymbol> Methods => _bound.Select(pair => pair.Target is IParameterSymbol ? pair.Target.ContainingSymbol : pair.Target).OfType<IMethodSymbol>();

    /// <summary>The endpoints that a framework is told to send messages of a type to.</summary>
    public IEnumerable<IdentifiedEndpoint> ForMessages(ITypeSymbol? message, string framework) => _registered.Where(endpoint =>
        Frameworks.Of(endpoint) == framework && endpoint.Analysis.Call is { Role: null, ValueType: { } type } && SymbolEqualityComparer.Default.Equals(type, message));

    /// <summary>The endpoints that a method's outputs go to, with the symbol that holds what is sent.</summary>
    public IEnumerable<(IdentifiedEndpoint Endpoint, ISymbol Target)> Of(IMethodSymbol method) => _bound.Where(pair => pair.Target switch
    {
        IParameterSymbol parameter => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method),
        IPropertySymbol property => SymbolEqualityComparer.Default.Equals(property.ContainingType, Awaited(method.ReturnType)),
        _ => SymbolEqualityComparer.Default.Equals(pair.Target, method),
    });

    /// <summary>Whether a parameter takes what is sent.</summary>
    public bool IsCollector(IParameterSymbol parameter) =>
        IsCollector(parameter.Type) && _bound.Exists(pair => SymbolEqualityComparer.Default.Equals(pair.Target, parameter));

    /// <summary>Whether a type collects what is sent.</summary>
    public static bool IsCollector(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IAsyncCollector" or "ICollector", Arity: 1 };

    /// <summary>What a collector collects.</summary>
    public static ITypeSymbol ItemOf(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [{ } item] } && IsCollector(type) ? item : type;

    /// <summary>What a task gives.</summary>
    public static ITypeSymbol Awaited(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ } result] } ? result : type;
}
