using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Carries a map out: member by member, by rule or by name, into a new object or one that is there.</summary>
/// <param name="call">The call that maps.</param>
/// <param name="rulesOf">What is said of the map between two types; null when nothing is.</param>
/// <param name="isByName">Whether types of which nothing is said are mapped by name, too.</param>
internal sealed class ObjectMap(LibraryCall call, Func<ITypeSymbol, ITypeSymbol, MapRules?> rulesOf, bool isByName)
{
    private const int MostLevels = 8;

    private readonly Memory _memory = call.Memory;

    /// <summary>The source as the target type; null when the library does with it what is not known.</summary>
    public FlowValue? Map(FlowValue source, ITypeSymbol? from, ITypeSymbol? to, FlowValue? target = null, int level = 0)
    {
        if (from is null || to is null || level == MostLevels)
            return null;
        if (DataTypes.ItemOf(to, out var isMap) is { } item && !DataTypes.IsText(to) && DataTypes.ItemOf(from, out _) is { } fromItem && !isMap)
            return Map(_memory.Items(source, from), fromItem, item, null, level + 1) is { } items ? _memory.Collection(items, to) : null;
        var rules = rulesOf(from, to);
        if (rules is { IsOpen: true })
            return null;
        if (rules?.Whole is { } whole)
            return call.Caller.Call(whole, [source]);
        if (rules is null && target is null && (SymbolEqualityComparer.Default.Equals(from, to) || !DataTypes.IsObject(to)))
            return SymbolEqualityComparer.Default.Equals(from, to) || IsKept(from, to) ? source : _memory.Computed(FlowTransformation.Transformation, source);
        if (rules is null && !isByName)
            return null;
        var made = target ?? _memory.Made(to);
        foreach (var member in MembersOf(to))
        {
            if (ValueOf(source, from, member, rules, level) is { } value)
                _memory.Write(made, member, value);
        }

        foreach (var afterwards in rules?.Afterwards ?? [])
            call.Caller.Call(afterwards, [source, made]);
        return made;
    }

    // Null for a member that nothing is written to.
    private FlowValue? ValueOf(FlowValue source, ITypeSymbol from, IPropertySymbol member, MapRules? rules, int level)
    {
        if (rules is not null && rules.Members.TryGetValue(member.Name, out var rule))
            return rule is null ? null : call.Caller.Call(rule, [source]);
        if (rules?.IsExplicit == true)
            return null;
        var path = rules is not null && rules.Paths.TryGetValue(member.Name, out var stated) ? PathOf(from, stated) : PathTo(from, member.Name, 0);
        if (path is null)
            return null;
        var value = source;
        foreach (var step in path)
            value = call.Caller.Read(call.Site, step, value);
        var type = path[path.Count - 1].Type;
        return Map(value, type, member.Type, null, level + 1) ?? _memory.Computed(FlowTransformation.Transformation, value);
    }

    // A value that stays what it is in a wider type, or in one that may be null.
    private static bool IsKept(ITypeSymbol from, ITypeSymbol to) =>
        to.SpecialType == SpecialType.System_Object
        || to is INamedTypeSymbol { Name: "Nullable", TypeArguments: [var inner] } && SymbolEqualityComparer.Default.Equals(inner, from)
        || (from.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64 && to.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64);

    private static List<IPropertySymbol>? PathOf(ITypeSymbol from, string path)
    {
        var steps = new List<IPropertySymbol>();
        foreach (var name in path.Split('.'))
        {
            if (Readable(from).FirstOrDefault(property => property.Name == name) is not { } step)
                return null;
            steps.Add(step);
            from = step.Type;
        }

        return steps;
    }

    // HomeCity comes from HomeCity, or from City of Home.
    private static List<IPropertySymbol>? PathTo(ITypeSymbol from, string name, int level)
    {
        foreach (var property in Readable(from))
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                return [property];
        }

        foreach (var property in Readable(from))
        {
            if (level < MostLevels && name.Length > property.Name.Length && name.StartsWith(property.Name, StringComparison.Ordinal) && char.IsUpper(name[property.Name.Length])
                && DataTypes.IsObject(property.Type) && PathTo(property.Type, name.Substring(property.Name.Length), level + 1) is { } rest)
                return [property, .. rest];
        }

        return null;
    }

    private static IEnumerable<IPropertySymbol> Readable(ITypeSymbol type) => Properties(type).Where(static property => property.GetMethod is { DeclaredAccessibility: Accessibility.Public });

    // What a constructor sets, of records above all, counts as set.
    private static IEnumerable<IPropertySymbol> MembersOf(ITypeSymbol type) =>
        Properties(type).Where(property => property.SetMethod is { DeclaredAccessibility: Accessibility.Public } || IsOfConstructor(type, property));

    private static bool IsOfConstructor(ITypeSymbol type, IPropertySymbol property) =>
        type is INamedTypeSymbol named && named.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property)
                    yield return property;
            }
        }
    }
}
