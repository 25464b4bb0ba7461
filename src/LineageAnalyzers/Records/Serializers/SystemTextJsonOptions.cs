using System.Threading;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Reads what options of System.Text.Json make of names, with all that is done to them after they are made.</summary>
internal sealed class SystemTextJsonOptions(JsonSymbols json, JsonContexts contexts, OriginTracer origins, SourceModels models)
{
    private readonly JsonOptionsUses _uses = new(models, JsonOptionsUses.IsHarmless, json.Serializer, json.Options);

    /// <summary>The conventions; null when the options are not seen or hold more than is understood.</summary>
    public JsonConventions? Read(IOperation options, CancellationToken cancellationToken)
    {
        var variables = new List<ISymbol>();
        var origin = origins.Trace(options, variables, cancellationToken);
        if (origin.ConstantValue is { HasValue: true, Value: null })
            return new JsonConventions(JsonDialect.SystemTextJson);
        if (origin is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Default" or "Web" } preset } && preset.ContainingType.Is(json.Options))
            return new JsonConventions(JsonDialect.SystemTextJson, preset.Name == "Web" ? JsonNaming.CamelCase : JsonNaming.AsDeclared);
        if (origin is not IObjectCreationOperation creation || AtCreation(creation, cancellationToken) is not { } conventions)
            return null;
        if (_uses.LaterWrites(variables, options, cancellationToken) is not { } writes)
            return null;
        foreach (var write in writes)
        {
            if (!StatementOrder.IsAlwaysBefore(options, write) || Apply(write, conventions, cancellationToken) is not { } next)
                return null;
            conventions = next;
        }

        return conventions;
    }

    private JsonConventions? AtCreation(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (!creation.Type.Is(json.Options))
            return null;
        var conventions = new JsonConventions(JsonDialect.SystemTextJson);
        if (creation.Arguments.Length > 0)
        {
            if (creation.Arguments[0].Value is not IFieldReferenceOperation { Field.Name: "Web" or "General" } defaults || !defaults.Type.Is(json.Defaults))
                return null;
            if (defaults.Field.Name == "Web")
                conventions = conventions with { Naming = JsonNaming.CamelCase };
        }

        foreach (var part in creation.Initializer is null ? Enumerable.Empty<IOperation>() : creation.Initializer.Initializers)
        {
            if (Apply(part, conventions, cancellationToken) is not { } next)
                return null;
            conventions = next;
        }

        return conventions;
    }

    private JsonConventions? Apply(IOperation write, JsonConventions conventions, CancellationToken cancellationToken)
    {
        switch (write)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when JsonOptionsUses.IsHarmless(property):
                return conventions;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "PropertyNamingPolicy" }, Value: var policy } when Naming(policy) is { } naming:
                return conventions with { Naming = naming };
            // What may be null may be absent, too.
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "DefaultIgnoreCondition" },
                Value: IFieldReferenceOperation { Field: { Name: "Never" or "WhenWritingNull", ContainingType.TypeKind: TypeKind.Enum } },
            }:
                return conventions;
            // A context tells which types there are; with options of their own it keeps its converters, but not its names.
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "TypeInfoResolver" }, Value: var resolver }
                when contexts.OfDefault(resolver, cancellationToken) is { EnumsAsText: false, IncludesFields: false, OmitsDefaults: false }:
                return conventions;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "Converters" }, Initializer.Initializers: var added }
                when added.All(IsEnumConverter):
            case IInvocationOperation when IsEnumConverter(write):
                return conventions with { EnumsAsText = true };
            default:
                return null;
        }
    }

    // Converters.Add(new JsonStringEnumConverter())
    private bool IsEnumConverter(IOperation addition)
    {
        if (addition is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var converter }] })
            return false;
        while (converter is IConversionOperation conversion)
            converter = conversion.Operand;
        return converter is IObjectCreationOperation { Type: { } type } && type.Is(json.EnumConverter);
    }

    private JsonNaming? Naming(IOperation policy)
    {
        while (policy is IConversionOperation conversion)
            policy = conversion.Operand;
        if (policy.ConstantValue is { HasValue: true, Value: null })
            return JsonNaming.AsDeclared;
        return policy is IPropertyReferenceOperation { Property: { IsStatic: true } preset } && preset.ContainingType.Is(json.NamingPolicy)
            && Enum.TryParse<JsonNaming>(preset.Name, out var naming)
                ? naming
                : null;
    }
}
