using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Mapping;

/// <summary>
/// AutoMapper, Mapster and Mapperly. AutoMapper maps what a profile says, the others what has the same name, too. Where something is said that is not
/// understood, nothing is claimed.
/// </summary>
internal sealed class MappingMethods(SourceModels models)
{
    private readonly MapConfigurations _configurations = new(models);

    /// <summary>What a method does; null when it is none of a mapper.</summary>
    public LibraryMethod? Find(IMethodSymbol method) => (method.ContainingType is { } type ? NamespaceNames.Of(type) : null, method.ContainingType?.Name, method.Name) switch
    {
        ("AutoMapper", "IMapper" or "IMapperBase" or "Mapper", "Map") => new LibraryMethod(call => Mapped(call, isByName: false)),
        ("AutoMapper.QueryableExtensions", _, "ProjectTo") or ("AutoMapper", "IMapper" or "Mapper", "ProjectTo") => new LibraryMethod(call => Mapped(call, isByName: false)),
        ("Mapster", _, "Adapt" or "ProjectToType") or ("MapsterMapper", _, "Map") => new LibraryMethod(call => Mapped(call, isByName: true)),
        _ => IsGenerated(method) ? new LibraryMethod(Generated) : null,
    };

    private FlowValue? Mapped(LibraryCall call, bool isByName)
    {
        var position = call.Site.Method.Parameters.Length > 0 && call.Either("source", "query", "src") is { } named ? call.Site.Method.Parameters.First(parameter => parameter.Name == named).Ordinal : 0;
        var source = call.Argument(position);
        var arguments = call.Site.Method.TypeArguments;
        if (arguments.IsEmpty || source.IsEmpty || call.Site.Functions.Any())
            return null;
        var to = call.Caller.Given(arguments[arguments.Length - 1]);
        if (call.Site.Name.StartsWith("ProjectTo", StringComparison.Ordinal))
            to = call.ResultType;
        var from = call.Site.TypeOf(position) is { } type ? call.Caller.Given(type) : null;
        FlowValue? target = call.Either("destination", "dest") is { } existing && !call.Given(existing).Objects.IsEmpty ? call.Given(existing) : null;
        return (_configurations.HasConventions ? null : new ObjectMap(call, _configurations.Of, isByName).Map(source, from, to, target)) ?? NotKnown(call, source, target);
    }

    // Any member may come from any other, or from elsewhere.
    private static FlowValue NotKnown(LibraryCall call, FlowValue source, FlowValue? target)
    {
        call.Caller.Expose(call.Site, source);
        if (target is not null)
            call.Memory.Leave(target, FlowValue.From(call.Memory.Content(source)));
        var computed = call.Computed(FlowTransformation.Transformation, source);
        return target ?? computed.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Site.Method.OriginalDefinition), call.Site.Place)));
    }

    // A partial method of a mapper whose body the generator writes.
    private static bool IsGenerated(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null, Parameters.IsEmpty: false }
        && method.ContainingType.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "MapperAttribute" } type && NamespaceNames.Of(type) == "Riok.Mapperly.Abstractions");

    private static FlowValue? Generated(LibraryCall call)
    {
        var method = call.Site.Method;
        var target = method.ReturnsVoid && method.Parameters.Length == 2 ? call.Argument(1) : null;
        var to = target is null ? method.ReturnType : method.Parameters[1].Type;
        var result = new ObjectMap(call, (from, asked) => RulesOf(method, from, asked), isByName: true).Map(call.Argument(0), method.Parameters[0].Type, to, target);
        return target is null ? result : FlowValue.None;
    }

    // A mapper has a method for each pair of types of which it says something.
    private static MapRules? RulesOf(IMethodSymbol method, ITypeSymbol from, ITypeSymbol to)
    {
        foreach (var candidate in method.ContainingType.GetMembers().OfType<IMethodSymbol>().OrderBy(other => SymbolEqualityComparer.Default.Equals(other, method.OriginalDefinition) ? 0 : 1))
        {
            var result = candidate.ReturnsVoid && candidate.Parameters.Length == 2 ? candidate.Parameters[1].Type : candidate.ReturnType;
            if (candidate.Parameters.IsEmpty || candidate.MethodKind != MethodKind.Ordinary || !SymbolEqualityComparer.Default.Equals(candidate.Parameters[0].Type, from) || !SymbolEqualityComparer.Default.Equals(result, to))
                continue;
            return candidate.IsPartialDefinition ? Stated(candidate) : new MapRules { Whole = new FunctionValue(candidate, null, FlowValue.None) };
        }

        return null;
    }

    private static MapRules Stated(IMethodSymbol method)
    {
        var rules = new MapRules();
        foreach (var attribute in method.GetAttributes())
        {
            var texts = attribute.ConstructorArguments.Select(TextOf).ToList();
            switch (attribute.AttributeClass?.Name, texts)
            {
                case ("MapPropertyAttribute", [{ } from, { } to, ..]) when attribute.NamedArguments.IsEmpty:
                    rules.Paths[to] = from;
                    break;
                case ("MapperIgnoreTargetAttribute", [{ } ignored]):
                    rules.Members[ignored] = null;
                    break;
                case ("MapperIgnoreSourceAttribute" or "MapperIgnoreObsoleteMembersAttribute" or "MapperRequiredMappingAttribute", _):
                    break;
                case ({ } name, _) when name.StartsWith("Map", StringComparison.Ordinal):
                    rules.IsOpen = true;
                    break;
            }
        }

        return rules;
    }

    // A path is one text or one for each step.
    private static string? TextOf(TypedConstant constant) => constant.Kind == TypedConstantKind.Array
        ? string.Join(".", constant.Values.Select(value => value.Value as string))
        : constant.Value as string;
}
