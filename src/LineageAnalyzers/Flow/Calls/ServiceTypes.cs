using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Tells which classes in source a container may give where a service is asked for: those that are registered for it, else those that are of its type.
/// </summary>
internal sealed class ServiceTypes
{
    // A service that may be more than this is better said to be unknown.
    private const int Most = 8;

    private static readonly ImmutableArray<string> Registrations = ImmutableArray.Create(
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient");

    private static readonly ConditionalWeakTable<INamedTypeSymbol, object> KnownServices = new();

    private readonly SourceModels _models;
    private readonly CancellationToken _cancellationToken;
    private readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> _registered;
    private readonly Lazy<ILookup<ISymbol, INamedTypeSymbol>> _kinds;
    private readonly Dictionary<ITypeSymbol, ImmutableArray<INamedTypeSymbol>> _known = new(SymbolEqualityComparer.Default);

    public ServiceTypes(SourceModels models, CancellationToken cancellationToken)
    {
        _models = models;
        _cancellationToken = cancellationToken;
        _registered = new(FindRegistered);
        _kinds = new(FindKinds);
    }

    /// <summary>The classes; empty for what is no service, has no class in source, or too many.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(ITypeSymbol service)
    {
        if (!_known.TryGetValue(service, out var classes))
            _known.Add(service, classes = Find(service));
        return classes;
    }

    private ImmutableArray<INamedTypeSymbol> Find(ITypeSymbol service)
    {
        if (service is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None, IsRecord: false } named || DataTypes.IsFramework(named))
            return ImmutableArray<INamedTypeSymbol>.Empty;
        var registered = _registered.Value[named.OriginalDefinition].Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
        var classes = registered.IsEmpty ? Kinds(named) : registered;
        return classes.Length > Most ? ImmutableArray<INamedTypeSymbol>.Empty : classes;
    }

    private ImmutableArray<INamedTypeSymbol> Kinds(INamedTypeSymbol service)
    {
        var classes = _kinds.Value[service.OriginalDefinition].Where(type => type.IsGenericType || IsOf(type, service)).ToList();
        if (IsService(service))
            classes.Insert(0, service);
        return classes.ToImmutableArray();
    }

    // A handler of one type of message is none of another.
    private static bool IsOf(INamedTypeSymbol type, INamedTypeSymbol service)
    {
        if (!service.IsGenericType || SymbolEqualityComparer.Default.Equals(service, service.OriginalDefinition) || type.AllInterfaces.Contains(service, SymbolEqualityComparer.Default))
            return true;
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent, service))
                return true;
        }

        return false;
    }

    private ILookup<ISymbol, INamedTypeSymbol> FindKinds() => SourceTypes.Of(_models.Compilation)
        .Where(IsService)
        .SelectMany(type => Contracts(type).Select(contract => (Contract: contract, Type: type)))
        .ToLookup(pair => pair.Contract, pair => pair.Type, SymbolEqualityComparer.Default);

    private static IEnumerable<ISymbol> Contracts(INamedTypeSymbol type)
    {
        var contracts = type.AllInterfaces.Where(contract => !DataTypes.IsFramework(contract)).Select(contract => (ISymbol)contract.OriginalDefinition).ToList();
        for (var parent = type.BaseType; parent is { SpecialType: SpecialType.None } && !DataTypes.IsFramework(parent); parent = parent.BaseType)
            contracts.Add(parent.OriginalDefinition);
        return contracts.Distinct(SymbolEqualityComparer.Default);
    }

    /// <summary>Whether a container could make the class, which does something and is no mere data.</summary>
    public static bool IsService(INamedTypeSymbol type) => (bool)KnownServices.GetValue(type, static asked => MayBeService(asked));

    private static bool MayBeService(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, IsRecord: false, DeclaringSyntaxReferences.IsEmpty: false }
        && !HttpHandlers.IsPlainData(type) && type.GetMembers().Any(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false });

    private ILookup<ISymbol, INamedTypeSymbol> FindRegistered()
    {
        var found = new List<(ISymbol Service, INamedTypeSymbol Class)>();
        foreach (var tree in _models.Compilation.SyntaxTrees)
        {
            foreach (var node in Registrations.SelectMany(name => CandidateIndex.Find(tree, name, _cancellationToken)))
            {
                if (StatedTypes.Of(node, _models, _cancellationToken).ToList() is [var service, var made] && IsService(made))
                    found.Add((service.OriginalDefinition, made));
            }
        }

        return found.ToLookup(pair => pair.Service, pair => pair.Class, SymbolEqualityComparer.Default);
    }
}
