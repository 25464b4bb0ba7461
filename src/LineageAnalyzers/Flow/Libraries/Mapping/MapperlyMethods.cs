using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>Mapperly: partial methods whose bodies its generator writes, by names and by what attributes say.</summary>
internal static class MapperlyMethods
{
    private const string Space = "Riok.Mapperly.Abstractions";

    /// <summary>What a method does; null when it is none of a mapper, or its body is here.</summary>
    public static LibraryMethod? Find(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null, Parameters.IsEmpty: false } && Attribute(method.ContainingType, "MapperAttribute") is not null ? new LibraryMethod(Mapped) : null;

    private static FlowValue? Mapped(LibraryCall call)
    {
        var method = call.Site.Method;
        var target = method.ReturnsVoid && method.Parameters.Length == 2 ? call.Argument(1) : null;
        var to = target is null ? method.ReturnType : method.Parameters[1].Type;
        // What else a method is given is mapped, too, by rules that are not read.
        var result = target is null && method.Parameters.Length > 1 ? null
            : new ObjectMap(call, (from, asked) => RulesOf(method, from, asked), MapperKind.Mapperly).Map(call.Argument(0), method.Parameters[0].Type, to, target);
        result ??= MappingMethods.NotKnown(call, method.Parameters.Length > 1 && target is null ? FlowValue.From(call.Site.Arguments.SelectMany(given => call.Memory.Content(given))) : call.Argument(0), target);
        return target is null ? result : FlowValue.None;
    }

    // A mapper has a method for each pair of types of which it says something.
    private static MapRules? RulesOf(IMethodSymbol method, ITypeSymbol from, ITypeSymbol to)
    {
        foreach (var candidate in MethodsOf(method.ContainingType).OrderBy(other => SymbolEqualityComparer.Default.Equals(other, method.OriginalDefinition) ? 0 : 1))
        {
            var isInto = candidate.ReturnsVoid && candidate.Parameters.Length == 2;
            var result = isInto ? candidate.Parameters[1].Type : candidate.ReturnType;
            if (!(isInto || candidate.Parameters.Length == 1) || !SymbolEqualityComparer.Default.Equals(candidate.Parameters[0].Type, from) || !SymbolEqualityComparer.Default.Equals(result, to))
                continue;
            if (candidate is { IsPartialDefinition: true, PartialImplementationPart: null })
                return Stated(candidate, from, to);
            if (!isInto)
                return new MapRules { Whole = new FunctionValue(candidate, null, FlowValue.None) };
        }

        return null;
    }

    // Its own methods, and those of the mappers that it uses.
    private static IEnumerable<IMethodSymbol> MethodsOf(INamedTypeSymbol mapper)
    {
        var isMarked = Attribute(mapper, "MapperAttribute")?.NamedArguments.Any(static argument => argument is { Key: "AutoUserMappings", Value.Value: false }) == true;
        foreach (var method in Ordinary(mapper).Where(method => method.IsPartialDefinition || IsUsed(method, isMarked)))
            yield return method;
        foreach (var other in mapper.GetMembers().Where(static member => Attribute(member, "UseMapperAttribute") is not null).Select(static member => member is IFieldSymbol field ? field.Type : (member as IPropertySymbol)?.Type)
            .Concat(mapper.GetAttributes().Where(static attribute => attribute.AttributeClass is { Name: "UseStaticMapperAttribute" }).Select(StaticMapper)))
        {
            foreach (var method in other is null ? [] : Ordinary(other))
                yield return method;
        }
    }

    private static IEnumerable<IMethodSymbol> Ordinary(ITypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary);

    private static ITypeSymbol? StaticMapper(AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments: [var stated] } ? stated : attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol;

    private static bool IsUsed(IMethodSymbol method, bool isMarked) => Attribute(method, "UserMappingAttribute") is { } marked
        ? !marked.NamedArguments.Any(static argument => argument is { Key: "Ignore", Value.Value: true } or { Key: "Default", Value.Value: false })
        : !isMarked && Attribute(method, "NamedMappingAttribute") is null && !IsNamedBySomebody(method);

    // A method that one member is told to use is for that member alone.
    private static bool IsNamedBySomebody(IMethodSymbol method) => method.ContainingType.GetMembers().OfType<IMethodSymbol>().SelectMany(static other => other.GetAttributes())
        .Any(attribute => attribute.NamedArguments.Any(argument => argument is { Key: "Use", Value.Value: string name } && name == method.Name));

    private static MapRules Stated(IMethodSymbol method, ITypeSymbol from, ITypeSymbol to)
    {
        var rules = new MapRules { IsOpen = LeavesOutObsolete(method) && MappedMembers.Of(from).Concat(MappedMembers.Of(to)).Any(static member => member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute")) };
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: var name } type || NamespaceNames.Of(type) != Space)
                continue;
            switch (name, attribute.ConstructorArguments.Select(TextOf).ToList())
            {
                case ("MapPropertyAttribute", [{ } source, { } target, ..]):
                    Put(rules, target, OfMember(method, attribute, source));
                    break;
                case ("MapPropertyFromSourceAttribute", [{ } target, ..]):
                    Put(rules, target, OfSource(method, attribute));
                    break;
                case ("MapValueAttribute", [{ } target, ..]) when attribute.NamedArguments.IsEmpty:
                    Put(rules, target, new MemberRule { IsConstant = true });
                    break;
                case ("MapperIgnoreTargetAttribute", [{ } ignored]):
                    rules.Members[ignored] = null;
                    break;
                case ("MapperIgnoreSourceAttribute", [{ } ignored]):
                    rules.Unused.Add(ignored);
                    break;
                case ("MapDerivedTypeAttribute", _) when PairIn(attribute) is var (kind, mapped):
                    rules.Derived.Add((kind, mapped));
                    break;
                case ("MapperIgnoreObsoleteMembersAttribute" or "MapperRequiredMappingAttribute" or "MapEnumAttribute" or "MapEnumValueAttribute" or "UserMappingAttribute" or "NamedMappingAttribute", _):
                    break;
                default:
                    rules.IsOpen = true;
                    break;
            }
        }

        return rules;
    }

    private static (ITypeSymbol Source, ITypeSymbol Target)? PairIn(AttributeData attribute) => attribute switch
    {
        { AttributeClass.TypeArguments: [var source, var target] } => (source, target),
        { ConstructorArguments: [{ Value: ITypeSymbol source }, { Value: ITypeSymbol target }] } => (source, target),
        _ => null,
    };

    private static bool LeavesOutObsolete(IMethodSymbol method) => Attribute(method, "MapperIgnoreObsoleteMembersAttribute") is not null
        || Attribute(method.ContainingType, "MapperAttribute")?.NamedArguments.Any(static argument => argument.Key == "IgnoreObsoleteMembersStrategy") == true;

    private static void Put(MapRules rules, string target, MemberRule? rule)
    {
        if (rule is null)
            rules.IsOpen = true;
        else if (target.IndexOf('.') >= 0)
            rules.Inner.Add((target, rule));
        else
            rules.Members[target] = rule;
    }

    private static MemberRule? OfMember(IMethodSymbol method, AttributeData attribute, string source)
    {
        var rule = new MemberRule { Path = source };
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Use", Value.Value: string name })
                rule = Named(method.ContainingType, name) is { } used ? rule with { Converter = used } : null;
            else if (argument.Key is "StringFormat" or "FormatProvider")
                rule = rule is null ? null : rule with { IsFormatted = true };
            if (rule is null)
                return null;
        }

        return rule;
    }

    private static MemberRule? OfSource(IMethodSymbol method, AttributeData attribute) =>
        attribute.NamedArguments is [{ Key: "Use", Value.Value: string name }] && Named(method.ContainingType, name) is { } used ? new MemberRule { Function = used } : null;

    // The only method of the name whose body is here.
    private static FunctionValue? Named(INamedTypeSymbol mapper, string name) =>
        Ordinary(mapper).Where(method => method.Name == name || Attribute(method, "NamedMappingAttribute")?.ConstructorArguments.FirstOrDefault().Value as string == name).ToList() is [{ IsPartialDefinition: false } only]
            ? new FunctionValue(only, null, FlowValue.None)
            : null;

    private static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && type.Name == name && NamespaceNames.Of(type) == Space);

    // A path is one text or one for each step.
    private static string? TextOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array
        ? string.Join(".", constant.Values.Select(value => value.Value as string))
        : constant.Value as string;
}
