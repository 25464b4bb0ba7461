using System.Collections.Immutable;
using LineageAnalyzers.Keeping;
using LineageAnalyzers.Recognition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Flow.Calls;

/// <summary>
/// Finds the classes in source that derive from a type or implement it. Which of them may is told by the names that their declarations write, so the compiler is asked
/// about few; to ask it about each class would bind the head of every class of a project.
/// </summary>
internal sealed class DerivedTypes
{
    // What is no name of a class or interface here, by which anything may be meant: a type of a library with all that it implements, or an alias.
    private const string Outside = "";

    private readonly Lazy<ILookup<string, (int Order, INamedTypeSymbol Type)>> _byBase;
    private readonly Lazy<ILookup<ISymbol, (int Order, INamedTypeSymbol Type)>> _outside;
    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<INamedTypeSymbol>> _known = new(SymbolEqualityComparer.Default);

    public DerivedTypes(Compilation compilation)
    {
        _byBase = new(() => ByBase(compilation));
        // Each of them may be of any type: what they are of is looked up once, and not for each type again.
        _outside = new(() => _byBase.Value[Outside]
            .SelectMany(static one => BasesOf(one.Type).Select(general => (General: general, One: one)))
            .ToLookup(static pair => (ISymbol)pair.General, static pair => pair.One, SymbolEqualityComparer.Default));
    }

    /// <summary>The classes, in the order of <see cref="SourceTypes"/>; none for <see cref="object"/>.</summary>
    public ImmutableArray<INamedTypeSymbol> Of(INamedTypeSymbol general)
    {
        general = general.OriginalDefinition;
        // What everything derives from tells nothing apart.
        if (general.SpecialType == SpecialType.System_Object)
            return ImmutableArray<INamedTypeSymbol>.Empty;
        if (!_known.TryGetValue(general, out var derived))
            _known.Add(general, derived = Find(general));
        return derived;
    }

    /// <summary>Whether objects of a type are of another one as well, whatever both are made with.</summary>
    public static bool IsOf(INamedTypeSymbol type, INamedTypeSymbol general) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, general.OriginalDefinition) || BasesOf(type).Contains(general.OriginalDefinition, SymbolEqualityComparer.Default);

    private ImmutableArray<INamedTypeSymbol> Find(INamedTypeSymbol general)
    {
        var found = new SortedDictionary<int, INamedTypeSymbol>();
        var asked = new HashSet<int>();
        var names = new Queue<string>();
        names.Enqueue(general.Name);
        foreach (var (order, type) in _outside.Value[general])
            Add(order, type);
        while (names.Count > 0)
        {
            foreach (var (order, type) in _byBase.Value[names.Dequeue()])
            {
                if (!asked.Contains(order) && BasesOf(type).Contains(general, SymbolEqualityComparer.Default))
                    Add(order, type);
            }
        }

        return found.Values.ToImmutableArray();

        void Add(int order, INamedTypeSymbol type)
        {
            if (!asked.Add(order))
                return;
            names.Enqueue(type.Name);
            if (type.TypeKind != TypeKind.Interface)
                found.Add(order, type);
        }
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return parent.OriginalDefinition;
        foreach (var contract in type.AllInterfaces)
            yield return contract.OriginalDefinition;
    }

    private static ILookup<string, (int Order, INamedTypeSymbol Type)> ByBase(Compilation compilation)
    {
        var types = SourceTypes.WithInterfaces(compilation).Select(static (type, order) => (Order: order, Type: type)).ToList();
        var known = new HashSet<string>(types.Select(static one => one.Type.Name), StringComparer.Ordinal);
        known.ExceptWith(compilation.SyntaxTrees.SelectMany(Aliases));
        return types
            .SelectMany(one => BaseNames(one.Type).Select(name => known.Contains(name) ? name : Outside).Concat(UnwrittenBases(one.Type)).Distinct().Select(name => (Name: name, one.Order, one.Type)))
            .ToLookup(static one => one.Name, static one => (one.Order, one.Type), StringComparer.Ordinal);
    }

    private static IEnumerable<string> UnwrittenBases(INamedTypeSymbol type)
    {
        if (type.IsRecord)
            yield return nameof(IEquatable<int>);
        if (type.TypeKind == TypeKind.Struct)
            yield return nameof(ValueType);
    }

    private static IEnumerable<string> Aliases(SyntaxTree tree)
    {
        var file = tree.GetCompilationUnitRoot();
        foreach (var directive in file.Usings.Concat(file.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static part => part.Usings)))
        {
            if (directive.Alias is { Name.Identifier.ValueText: var alias })
                yield return alias;
        }
    }

    private static IEnumerable<string> BaseNames(INamedTypeSymbol type)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            if (declaration.HeadSyntax() is not BaseTypeDeclarationSyntax { BaseList.Types: var bases })
                continue;
            foreach (var one in bases)
                yield return CandidateIndex.SimpleName(one.Type) ?? Outside;
        }
    }
}
