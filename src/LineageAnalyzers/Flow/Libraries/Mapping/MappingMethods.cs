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
        ("AutoMapper", "IMapper" or "IMapperBase" or "Mapper", "Map") => new LibraryMethod(call => Mapped(call, MapperKind.AutoMapper)),
        ("AutoMapper.QueryableExtensions", _, "ProjectTo") or ("AutoMapper", "IMapper" or "Mapper", "ProjectTo") => new LibraryMethod(call => Mapped(call, MapperKind.AutoMapper)),
        ("Mapster", _, "Adapt" or "ProjectToType") or ("MapsterMapper", _, "Map") => new LibraryMethod(call => Mapped(call, MapperKind.Mapster)),
        _ => MapperlyMethods.Find(method),
    };

    private FlowValue? Mapped(LibraryCall call, MapperKind mapper)
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
        return (_configurations.HasConventions ? null : new ObjectMap(call, _configurations.Of, mapper).Map(source, from, to, target)) ?? NotKnown(call, source, target);
    }

    /// <summary>What a mapper gives of which nothing is known: any member may come from any other, or from elsewhere.</summary>
    public static FlowValue NotKnown(LibraryCall call, FlowValue source, FlowValue? target)
    {
        call.Caller.Expose(call.Site, source);
        if (target is not null)
            call.Memory.Leave(target, FlowValue.From(call.Memory.Content(source)));
        var computed = call.Computed(FlowTransformation.Transformation, source);
        return target ?? computed.Or(FlowValue.From(Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Site.Method.OriginalDefinition), call.Site.Place)));
    }
}
