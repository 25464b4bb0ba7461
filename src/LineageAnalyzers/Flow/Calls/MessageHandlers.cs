using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Recognition.Dapr;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the methods that a framework gives consumed records: those with an attribute, those that implement a contract of the framework for the type of the
/// record, and those that it finds by their names.
/// </summary>
internal sealed class MessageHandlers
{
    private static readonly ImmutableHashSet<string> WolverineNames = ImmutableHashSet.Create(
        "Handle", "HandleAsync", "Handles", "HandlesAsync", "Consume", "ConsumeAsync", "Consumes", "ConsumesAsync");

    private static readonly string[] SilverbackRegistrations = ["AddSingletonSubscriber", "AddScopedSubscriber", "AddTransientSubscriber", "AddSubscribers"];

    private readonly SourceModels _models;
    private readonly ImmutableArray<IdentifiedEndpoint> _endpoints;
    private readonly HandlerRegistrations _registrations;
    private readonly Dictionary<IMethodSymbol, IdentifiedEndpoint> _functions = new(SymbolEqualityComparer.Default);

    public MessageHandlers(SourceModels models, IEnumerable<IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        _models = models;
        _endpoints = endpoints
            .Where(endpoint => endpoint.Analysis.Call is { Direction: Direction.Consume, Client: not ConfluentKafkaSymbols.AssemblyName, Level: not EndpointLevel.Wrapper })
            .ToImmutableArray();
        _registrations = new HandlerRegistrations(_endpoints);
        Methods = _endpoints.IsEmpty ? ImmutableArray<EntryPoint>.Empty : Find(cancellationToken).ToImmutableArray();
    }

    /// <summary>The methods, with the endpoints whose records they are given.</summary>
    public ImmutableArray<EntryPoint> Methods { get; }

    /// <summary>The endpoints whose records a function is given that is handed to a call of a framework; empty when it is given none, or that is not known.</summary>
    public ImmutableArray<IdentifiedEndpoint> Of(FunctionParameter function)
    {
        if (_endpoints.IsEmpty)
            return ImmutableArray<IdentifiedEndpoint>.Empty;
        if (_functions.TryGetValue(function.Method, out var named))
            return MessageTypes.Carries(function.Parameter.Type, named) ? ImmutableArray.Create(named) : ImmutableArray<IdentifiedEndpoint>.Empty;
        var framework = Frameworks.Of(function.Call.TargetMethod.ContainingType);
        if (StreamTypes.AreOf(framework))
            return ImmutableArray<IdentifiedEndpoint>.Empty;
        return _endpoints.Where(endpoint => Frameworks.Of(endpoint) == framework && MessageTypes.Carries(function.Parameter.Type, endpoint)).ToImmutableArray();
    }

    private IEnumerable<EntryPoint> Find(CancellationToken cancellationToken)
    {
        var pointed = _endpoints.Select(endpoint => PointedAt(endpoint, cancellationToken)).OfType<EntryPoint>().ToList();
        var rest = _endpoints.Except(pointed.SelectMany(entry => entry.Endpoints)).ToLookup(Frameworks.Of);
        return pointed.Where(entry => entry.Method.MethodKind != MethodKind.AnonymousFunction).Concat(rest.Count == 0 ? [] : ByType(rest, cancellationToken));
    }

    // The method that an attribute stands on, or that a route is mapped to.
    private EntryPoint? PointedAt(IdentifiedEndpoint endpoint, CancellationToken cancellationToken)
    {
        var (method, position) = endpoint.Analysis.Call.Operation switch
        {
            IObjectCreationOperation attribute => AttributeUse.Of(attribute, cancellationToken)?.Target switch
            {
                IMethodSymbol target => (target, -1),
                IParameterSymbol { ContainingSymbol: IMethodSymbol target } parameter => (target, parameter.Ordinal),
                _ => (null, -1),
            },
            IInvocationOperation call when Frameworks.Of(endpoint) == DaprSymbols.Client => (SubscribedHandler.HandlerOf(call), -1),
            _ => (null, -1),
        };
        if (method is null || !method.Parameters.Any(parameter => MessageTypes.Carries(parameter.Type, endpoint)))
            return null;
        _functions[method] = endpoint;
        return new EntryPoint(method, method.IsStatic ? null : method.ContainingType, ImmutableArray.Create(endpoint), position);
    }

    private IEnumerable<EntryPoint> ByType(ILookup<string, IdentifiedEndpoint> endpoints, CancellationToken cancellationToken)
    {
        var subscribers = endpoints.Contains("Silverback") ? Subscribers(cancellationToken) : ImmutableHashSet<ISymbol>.Empty;
        foreach (var type in SourceTypes.Of(_models.Compilation))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type.IsAbstract && !type.IsStatic)
                continue;
            var methods = ByContract(type, endpoints);
            if (endpoints.Contains("Wolverine"))
                methods = methods.Concat(Named(type).Select(method => (method, "Wolverine")));
            if (subscribers.Contains(type.OriginalDefinition))
                methods = methods.Concat(PublicMethods(type).Select(method => (method, "Silverback")));
            foreach (var (method, framework) in methods)
            {
                var fitting = endpoints[framework].Where(endpoint => method.Parameters.Any(parameter => MessageTypes.Carries(parameter.Type, endpoint))).ToImmutableArray();
                if (!fitting.IsEmpty)
                    yield return new EntryPoint(method, method.IsStatic ? null : type, _registrations.Naming(type, fitting));
            }

            foreach (var (method, framework) in Middlewares(type))
            {
                if (_registrations.OnlyNaming(type, endpoints[framework]) is { IsEmpty: false } naming)
                    yield return new EntryPoint(method, type, naming);
            }
        }
    }

    private static IEnumerable<(IMethodSymbol Method, string Framework)> ByContract(INamedTypeSymbol type, ILookup<string, IdentifiedEndpoint> endpoints)
    {
        foreach (var contract in type.AllInterfaces)
        {
            // What puts a message on the wire is given one that is sent.
            if (!contract.IsGenericType || contract.Name.Contains("MessageMapper") || Frameworks.Of(contract) is not { } framework || !endpoints.Contains(framework))
                continue;
            foreach (var member in contract.GetMembers())
            {
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method)
                    yield return (method, framework);
            }
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IMethodSymbol { IsOverride: true, OverriddenMethod: { } replaced } method && Frameworks.Of(Root(replaced).ContainingType) is { } framework && endpoints.Contains(framework))
                    yield return (method, framework);
            }
        }
    }

    // What every record of a consumer passes whose registration names it.
    private static IEnumerable<(IMethodSymbol Method, string Framework)> Middlewares(INamedTypeSymbol type)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.Name == "IMessageMiddleware" && Frameworks.Of(contract) == "KafkaFlow" && contract.GetMembers("Invoke").FirstOrDefault() is { } member
                && type.FindImplementationForInterfaceMember(member) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: false } method)
                yield return (method, "KafkaFlow");
        }
    }

    private static IMethodSymbol Root(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } replaced)
            method = replaced;
        return method;
    }

    private static IEnumerable<IMethodSymbol> Named(INamedTypeSymbol type) => PublicMethods(type).Where(method => WolverineNames.Contains(method.Name));

    private static IEnumerable<IMethodSymbol> PublicMethods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, DeclaringSyntaxReferences.IsEmpty: false });

    private ImmutableHashSet<ISymbol> Subscribers(CancellationToken cancellationToken)
    {
        var found = ImmutableHashSet.CreateBuilder<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var node in SilverbackRegistrations.SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken)))
                found.UnionWith(StatedTypes.Of(node, _models, cancellationToken).Select(type => type.OriginalDefinition));
        }

        return found.ToImmutable();
    }
}

/// <summary>A parameter of a function that is handed to a call.</summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The function.</param>
/// <param name="Parameter">Its parameter.</param>
internal sealed record FunctionParameter(IInvocationOperation Call, IMethodSymbol Method, IParameterSymbol Parameter);
