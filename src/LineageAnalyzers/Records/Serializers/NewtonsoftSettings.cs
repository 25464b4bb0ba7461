using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Reads what settings of Newtonsoft.Json make of names, with those that <c>JsonConvert.DefaultSettings</c> gives to the whole program.</summary>
internal sealed class NewtonsoftSettings(NewtonsoftSymbols newtonsoft, OriginTracer origins, SourceModels models)
{
    private const string DefaultSettings = "DefaultSettings";

    private readonly JsonOptionsUses _uses = new(models, IsHarmless, newtonsoft.Convert, newtonsoft.Serializer, newtonsoft.Settings);
    private readonly NewtonsoftNaming _naming = new(newtonsoft, origins, models);
    private readonly Lazy<JsonConventions?> _defaults = new(() => FindDefaults(newtonsoft, origins, models), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The conventions without settings at the call; null when the program's defaults are not understood.</summary>
    public JsonConventions? Defaults => _defaults.Value;

    /// <summary>The conventions with these settings; null when they are not seen or hold more than is understood.</summary>
    public JsonConventions? Read(IOperation settings, CancellationToken cancellationToken) =>
        Defaults is { } defaults ? Read(settings, defaults, cancellationToken) : null;

    /// <summary>The conventions with these converters beside the defaults; null when there is another than that for enums.</summary>
    public JsonConventions? WithConverters(IOperation converters)
    {
        if (Defaults is not { } defaults || converters is not IArrayCreationOperation { Initializer.ElementValues: var given })
            return null;
        return given.IsEmpty ? defaults : given.All(IsEnumConverter) ? defaults with { EnumsAsText = true } : null;
    }

    private JsonConventions? Read(IOperation settings, JsonConventions conventions, CancellationToken cancellationToken)
    {
        var variables = new List<ISymbol>();
        var origin = origins.Trace(settings, variables, cancellationToken);
        if (origin.ConstantValue is { HasValue: true, Value: null })
            return conventions;
        if (origin is not IObjectCreationOperation { Arguments.IsEmpty: true } creation || !creation.Type.Is(newtonsoft.Settings))
            return null;
        foreach (var part in creation.Initializer is null ? Enumerable.Empty<IOperation>() : creation.Initializer.Initializers)
        {
            if (Apply(part, conventions, cancellationToken) is not { } next)
                return null;
            conventions = next;
        }

        if (_uses.LaterWrites(variables, settings, cancellationToken) is not { } writes)
            return null;
        foreach (var write in writes)
        {
            if (!StatementOrder.IsAlwaysBefore(settings, write) || Apply(write, conventions, cancellationToken) is not { } next)
                return null;
            conventions = next;
        }

        return conventions;
    }

    private JsonConventions? Apply(IOperation write, JsonConventions conventions, CancellationToken cancellationToken)
    {
        switch (write)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when IsHarmless(property):
                return conventions;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ContractResolver" }, Value: var resolver }:
                return _naming.OfResolver(resolver, conventions, cancellationToken);
            // What may be null may be absent, too.
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "NullValueHandling" } }:
                return conventions;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "DefaultValueHandling" }, Value: IFieldReferenceOperation { Field.Name: var handling } }:
                return conventions with { OmitsDefaults = handling is "Ignore" or "IgnoreAndPopulate" };
            // Anything else adds members of its own: $type, $id.
            case ISimpleAssignmentOperation
            {
                Target: IPropertyReferenceOperation { Property.Name: "TypeNameHandling" or "PreserveReferencesHandling" },
                Value: IFieldReferenceOperation { Field.Name: "None" },
            }:
                return conventions;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "Converters" }, Initializer.Initializers: var added }
                when added.All(IsAddedEnumConverter):
            case IInvocationOperation when IsAddedEnumConverter(write):
                return conventions with { EnumsAsText = true };
            default:
                return null;
        }
    }

    private bool IsAddedEnumConverter(IOperation addition) =>
        addition is IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var converter }] } && IsEnumConverter(converter);

    private bool IsEnumConverter(IOperation converter)
    {
        while (converter is IConversionOperation conversion)
            converter = conversion.Operand;
        return converter is IObjectCreationOperation { Type: { } type } && type.Is(newtonsoft.EnumConverter);
    }

    private static bool IsHarmless(IPropertySymbol property) => property.Name is "Formatting" or "ReferenceLoopHandling" or "MissingMemberHandling"
        or "ObjectCreationHandling" or "ConstructorHandling" or "MetadataPropertyHandling" or "DateTimeZoneHandling" or "DateParseHandling" or "FloatParseHandling"
        or "Culture" or "MaxDepth" or "CheckAdditionalContent" or "StringEscapeHandling" or "TraceWriter" or "Context" or "EqualityComparer";

    // JsonConvert.DefaultSettings = () => new JsonSerializerSettings { ... }
    private static JsonConventions? FindDefaults(NewtonsoftSymbols newtonsoft, OriginTracer origins, SourceModels models)
    {
        var plain = new JsonConventions(JsonDialect.Newtonsoft);
        var written = new List<IOperation>();
        foreach (var tree in models.SearchedTrees)
        {
            foreach (var node in FileIndex.Of(tree, CancellationToken.None).Writes[DefaultSettings])
            {
                if (models.OperationOf(node, CancellationToken.None) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var owner }, Value: var value }
                    && owner.Is(newtonsoft.Convert))
                    written.Add(value);
            }
        }

        if (written.Count == 0)
            return plain;
        var settings = written.Count == 1 ? Returned(written[0]) : null;
        return settings is null ? null : new NewtonsoftSettings(newtonsoft, origins, models).Read(settings, plain, CancellationToken.None);
    }

    private static IOperation? Returned(IOperation function)
    {
        while (function is IConversionOperation or IDelegateCreationOperation)
            function = function is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)function).Target;
        return function is IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } value }] } ? value : null;
    }
}
