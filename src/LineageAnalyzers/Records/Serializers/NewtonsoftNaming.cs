using System.Threading;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Reads which names a contract resolver of Newtonsoft.Json gives, where it is one of the library's own.</summary>
internal sealed class NewtonsoftNaming(NewtonsoftSymbols newtonsoft, OriginTracer origins, SourceModels models)
{
    private readonly JsonOptionsUses _uses = new(models, static _ => false);

    /// <summary>The conventions with the names of this resolver; null when it is of another class or may be changed.</summary>
    public JsonConventions? OfResolver(IOperation resolver, JsonConventions conventions, CancellationToken cancellationToken)
    {
        var variables = new List<ISymbol>();
        var origin = origins.Trace(resolver, variables, cancellationToken);
        if (origin.ConstantValue is { HasValue: true, Value: null })
            return conventions;
        if (origin is not IObjectCreationOperation { Arguments.IsEmpty: true } creation || _uses.LaterWrites(variables, resolver, cancellationToken) is not { Count: 0 })
            return null;
        JsonConventions? result = creation.Type.Is(newtonsoft.CamelCaseResolver) ? conventions with { Naming = JsonNaming.CamelCase, RenamesSpecifiedNames = true }
            : creation.Type.Is(newtonsoft.ContractResolver) ? conventions with { Naming = JsonNaming.AsDeclared, RenamesSpecifiedNames = false }
            : null;
        foreach (var part in creation.Initializer is null ? Enumerable.Empty<IOperation>() : creation.Initializer.Initializers)
        {
            if (result is null || part is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "NamingStrategy" }, Value: var strategy })
                return null;
            result = OfStrategy(origins.Trace(strategy, cancellationToken), result.Value);
        }

        return result;
    }

    private JsonConventions? OfStrategy(IOperation strategy, JsonConventions conventions)
    {
        if (strategy is not IObjectCreationOperation creation || NewtonsoftContract.StrategyOf(creation.Type, newtonsoft) is not { } naming)
            return null;
        var renames = false;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == "overrideSpecifiedNames")
                renames = argument.Value.ConstantValue is not { HasValue: true, Value: false };
        }

        foreach (var part in creation.Initializer is null ? Enumerable.Empty<IOperation>() : creation.Initializer.Initializers)
        {
            if (part is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var property }, Value.ConstantValue: { HasValue: true, Value: bool flag } })
                return null;
            if (property == "OverrideSpecifiedNames")
                renames = flag;
        }

        return conventions with { Naming = naming, RenamesSpecifiedNames = renames };
    }
}
