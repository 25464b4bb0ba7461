using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Tells which classes in source a container may give where a service is asked for: those that are registered for it, else those that are of its type.
/// </summary>
internal sealed class ServiceTypes
{
    // A service that may be more than this is better said to be unknown.
    private const int Most = 8;

    private static readonly ImmutableArray<string> Registrations = ImmutableArray.Create(
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient");

    private static readonly ConditionalWeakTable<INamedTypeSymbol, object> KnownServices = new();

    private readonly SourceModels _models;
    private readonly DerivedTypes _derivedTypes;
    private readonly bool _isSearched;
    private readonly CancellationToken _cancellationToken;
    private readonly Lazy<IReadOnlyList<ServiceRegistration>> _registrations;
    private readonly Lazy<ILookup<ISymbol, ServiceRegistration>> _registered;
    private readonly Lazy<ILookup<ISymbol, ServiceRegistration>> _classes;
    private readonly Lazy<ILookup<ISymbol, IOperation>> _functions;
    private readonly Dictionary<ITypeSymbol, ImmutableArray<INamedTypeSymbol>> _known = new(SymbolEqualityComparer.Default);

    /// <param name="models">The compilation.</param>
    /// <param name="derivedTypes">What derives from what in it.</param>
    /// <param name="isSearched">Whether the compilation is searched for registrations and classes; else a class may be given for itself alone.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public ServiceTypes(SourceModels models, DerivedTypes derivedTypes, bool isSearched, CancellationToken cancellationToken)
    {
        _models = models;
        _derivedTypes = derivedTypes;
        _isSearched = isSearched;
        _cancellationToken = cancellationToken;
        _registrations = new(() => isSearched ? FindRegistrations().ToList() : []);
        _registered = new(() => _registrations.Value.Where(static one => !SymbolEqualityComparer.Default.Equals(one.Service, one.Class.OriginalDefinition)).ToLookup(static one => one.Service, SymbolEqualityComparer.Default));
        _classes = new(() => _registrations.Value.ToLookup(static one => (ISymbol)one.Class.OriginalDefinition, SymbolEqualityComparer.Default));
        _functions = new(() => (isSearched ? FindFunctions() : []).ToLookup(static one => (ISymbol)one.Delegate, static one => one.Function, SymbolEqualityComparer.Default));
    }

    /// <summary>The classes; empty for what is no service, has no class in source, or too many.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(ITypeSymbol service)
    {
        if (!_known.TryGetValue(service, out var classes))
            _known.Add(service, classes = Find(service));
        return classes;
    }

    /// <summary>The classes that are registered for a service under a key; those of the service where none is.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(ITypeSymbol service, string? key)
    {
        if (key is null)
            return Of(service);
        var keyed = RegisteredFor(service).Where(one => one.Key == key).Select(static one => one.Class).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
        return keyed.IsEmpty ? Of(service) : keyed;
    }

    /// <summary>Whether classes are registered for a generic service, and none of them for these type arguments.</summary>
    public bool AreOnlyOthers(ITypeSymbol service) => service is INamedTypeSymbol { IsGenericType: true } && Of(service).IsEmpty && RegisteredFor(service).Any();

    /// <summary>The functions that are registered to make a delegate, which somebody asks the container for; empty where none is.</summary>
    public IEnumerable<IOperation> FunctionsFor(ITypeSymbol service) => service.TypeKind == TypeKind.Delegate ? _functions.Value[service] : [];

    /// <summary>Whether everybody who asks for a class gets an object of its own, since it is registered as that and as nothing else.</summary>
    public bool IsTransient(INamedTypeSymbol type) => RegistrationsOf(type).Any() && RegistrationsOf(type).All(static one => one.IsTransient);

    /// <summary>The key under which a parameter asks for its service; null for none.</summary>
    public static string? KeyOf(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "FromKeyedServicesAttribute", ConstructorArguments: [{ Kind: not TypedConstantKind.Array, Value: { } key }, ..] })
                return TextOf(key);
        }

        return null;
    }

    /// <summary>A key as a text.</summary>
    public static string? TextOf(object? key) => key is null ? null : Convert.ToString(key, System.Globalization.CultureInfo.InvariantCulture);

    // Whether a class does something is asked of those alone that are asked for.
    private IEnumerable<ServiceRegistration> RegisteredFor(ITypeSymbol service) => _registered.Value[service.OriginalDefinition].Where(static one => IsActing(one.Class));

    private IEnumerable<ServiceRegistration> RegistrationsOf(INamedTypeSymbol type) => _classes.Value[type.OriginalDefinition].Where(static one => IsActing(one.Class));

    private ImmutableArray<INamedTypeSymbol> Find(ITypeSymbol service)
    {
        if (service is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None, IsRecord: false } named || DataTypes.IsFramework(named))
            return ImmutableArray<INamedTypeSymbol>.Empty;
        var registered = RegisteredFor(named).Select(static one => one.Class).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
        var classes = registered.IsEmpty ? Kinds(named) : registered.RemoveAll(type => !type.IsGenericType && !IsOf(type, named));
        return classes.Length > Most ? ImmutableArray<INamedTypeSymbol>.Empty : classes;
    }

    private ImmutableArray<INamedTypeSymbol> Kinds(INamedTypeSymbol service)
    {
        var classes = _isSearched
            ? _derivedTypes.Of(service).Where(type => IsService(type) && (type.IsGenericType || IsOf(type, service))).ToList()
            : [];
        if (Gives(service))
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

    /// <summary>Whether a container could make the class, which does something and is no mere data.</summary>
    public static bool IsService(INamedTypeSymbol type) => (bool)KnownServices.GetValue(type, static asked => IsActing(asked) && !IsFilledByMaker(asked));

    /// <summary>Whether a container may give objects of the class: since it is registered, or looks like a service.</summary>
    public bool Gives(INamedTypeSymbol type) => IsService(type) || RegistrationsOf(type).Any();

    private static bool IsActing(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, IsRecord: false, DeclaringSyntaxReferences.IsEmpty: false } && (DoesSomething(type) || HoldsServices(type));

    // A container calls a constructor, and at most sets services. Data that only the maker of an object can set, it has to: such a class is data, whatever it does besides.
    private static bool IsFilledByMaker(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, Type.TypeKind: not TypeKind.Interface, SetMethod: { DeclaredAccessibility: Accessibility.Public } setter } property && (setter.IsInitOnly || property.IsRequired)
                || member is IFieldSymbol { IsRequired: true, Type.TypeKind: not TypeKind.Interface })
                return true;
        }

        return false;
    }

    private static bool DoesSomething(INamedTypeSymbol type) =>
        !HttpHandlers.IsPlainData(type) && type.GetMembers().Any(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false });

    // A class that keeps several things together which do something, and nobody can exchange.
    private static bool HoldsServices(INamedTypeSymbol type)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic).ToList();
        return properties.Count > 0 && properties.All(property => property is { SetMethod: null, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, IsRecord: false, DeclaringSyntaxReferences.IsEmpty: false } held } && DoesSomething(held));
    }

    private IEnumerable<ServiceRegistration> FindRegistrations()
    {
        foreach (var tree in _models.SearchedTrees)
        {
            foreach (var name in Registrations)
            {
                foreach (var node in CandidateIndex.Find(tree, name, _cancellationToken))
                {
                    var types = StatedTypes.Of(node, _models, _cancellationToken).ToList();
                    // With one type and a function, the function makes what it likes.
                    if (types.Count is 0 or > 2 || types.Count == 1 && HasFunction(node, name.Contains("Keyed")))
                        continue;
                    yield return new ServiceRegistration(types[0].OriginalDefinition, types[types.Count - 1], name.Contains("Keyed") ? KeyIn(node) : null, name.EndsWith("Transient", StringComparison.Ordinal));
                }
            }
        }
    }

    // services.AddSingleton<HandlerOf>(provider => kind => ...)
    private IEnumerable<(INamedTypeSymbol Delegate, IOperation Function)> FindFunctions() =>
        from tree in _models.SearchedTrees
        from name in Registrations
        from node in CandidateIndex.Find(tree, name, _cancellationToken)
        let function = node is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: AnonymousFunctionExpressionSyntax only }] } ? only : null
        where function is not null
        let type = StatedTypes.Of(node, _models, _cancellationToken).FirstOrDefault()
        let operation = type is { TypeKind: TypeKind.Delegate } ? _models.OperationOf(function, _cancellationToken) : null
        where operation is not null
        select (type, operation);

    private string? KeyIn(SyntaxNode call) =>
        call is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } && _models.ModelAt(call) is { } model ? TextOf(model.GetConstantValue(key, _cancellationToken).Value) : null;

    private static bool HasFunction(SyntaxNode call, bool hasKey) => call is InvocationExpressionSyntax { ArgumentList.Arguments.Count: var count } && count > (hasKey ? 1 : 0);
}
