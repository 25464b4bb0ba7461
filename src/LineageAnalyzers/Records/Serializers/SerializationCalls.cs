using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Records.Json;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>An object that is written to, or read from, text or bytes.</summary>
/// <param name="Record">The type of the object; null when the call does not tell it.</param>
/// <param name="Form">How it looks; null when that is not known.</param>
/// <param name="Reason">With no form: why, in a sentence.</param>
/// <param name="Object">When writing: the expression that gives the object.</param>
internal sealed record SerializedObject(ITypeSymbol? Record, WireForm? Form, string? Reason, IOperation? Object);

/// <summary>Recognises calls that turn an object into text or bytes, or the other way: System.Text.Json, Newtonsoft.Json, Google.Protobuf.</summary>
internal sealed class SerializationCalls(JsonSymbols json, NewtonsoftSymbols newtonsoft, ProtobufSymbols protobuf, OriginTracer origins, SourceModels models)
{
    private readonly JsonOptionsUses _optionsUses = new(json, models);

    /// <summary>What is written by the call; null when it is no such call.</summary>
    public SerializedObject? Writes(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(json.Serializer) && method.Name is "Serialize" or "SerializeToUtf8Bytes" or "SerializeAsync")
        {
            return CallArguments.Find(call, "value") is { } value ? Json(call, WrittenType(call, value), value, cancellationToken) : null;
        }

        if (method.ContainingType.Is(newtonsoft.Convert) && method.Name == "SerializeObject" && CallArguments.Find(call, "value") is { } written)
            return Newtonsoft(call, TypeOf(written), written);
        if (method.ContainingType.Is(protobuf.MessageExtensions) && method.Name is "ToByteArray" or "ToByteString" && call.Arguments.Length > 0)
            return new SerializedObject(TypeOf(call.Arguments[0].Value), WireForm.Protobuf, null, call.Arguments[0].Value);
        return null;
    }

    /// <summary>What is read by the call; null when it is no such call.</summary>
    public SerializedObject? Reads(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(json.Serializer) && method.Name is "Deserialize" or "DeserializeAsync")
            return Json(call, method.TypeArguments.Length == 1 ? method.TypeArguments[0] : ReturnType(call), null, cancellationToken);
        if (method.ContainingType.Is(newtonsoft.Convert) && method.Name == "DeserializeObject")
            return Newtonsoft(call, method.TypeArguments.Length == 1 ? method.TypeArguments[0] : ReturnType(call), null);
        if (method.ContainingType.AsConstructed(protobuf.ParserOfT) is { } parser && method.Name == "ParseFrom")
            return new SerializedObject(parser.TypeArguments[0], WireForm.Protobuf, null, null);
        return null;
    }

    /// <summary>The text or bytes that a reading call is given; null when there are none.</summary>
    public static IOperation? InputOf(IInvocationOperation call) => call.Arguments.IsEmpty ? null : call.Arguments[0].Value;

    private SerializedObject Json(IInvocationOperation call, ITypeSymbol? record, IOperation? value, CancellationToken cancellationToken)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is not INamedTypeSymbol type || argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            if (type.IsOrDerivesFrom(json.Context) || type.IsOrDerivesFrom(json.TypeInfo))
                return new SerializedObject(record, null, "the options of the generated serializer context are not read", value);
            if (!type.Is(json.Options))
                continue;
            return Options(argument.Value, cancellationToken) is { } conventions
                ? new SerializedObject(record, new WireForm(WireFormat.Json, conventions), null, value)
                : new SerializedObject(record, null, "the options of the JSON serializer are not known, so its names are not", value);
        }

        return new SerializedObject(record, WireForm.SystemTextJson, null, value);
    }

    private SerializedObject Newtonsoft(IInvocationOperation call, ITypeSymbol? record, IOperation? value)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name is "settings" or "converters" && argument.ArgumentKind == ArgumentKind.Explicit
                && argument.Value.ConstantValue is not { HasValue: true, Value: null })
                return new SerializedObject(record, null, "the settings of the JSON serializer are not read, so its names are not known", value);
        }

        return new SerializedObject(record, WireForm.Newtonsoft, null, value);
    }

    /// <summary>What System.Text.Json options make of names; null when the options are not seen or hold more than is understood.</summary>
    public JsonConventions? Options(IOperation options, CancellationToken cancellationToken)
    {
        var variables = new List<ISymbol>();
        var origin = origins.Trace(options, variables, cancellationToken);
        if (origin.ConstantValue is { HasValue: true, Value: null })
            return new JsonConventions(JsonDialect.SystemTextJson);
        if (origin is IPropertyReferenceOperation { Property: { IsStatic: true, Name: "Default" or "Web" } preset } && preset.ContainingType.Is(json.Options))
            return new JsonConventions(JsonDialect.SystemTextJson, preset.Name == "Web" ? JsonNaming.CamelCase : JsonNaming.AsDeclared);
        if (origin is not IObjectCreationOperation creation || !creation.Type.Is(json.Options))
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
            if (Apply(part, conventions) is not { } next)
                return null;
            conventions = next;
        }

        if (_optionsUses.LaterWrites(variables, options, cancellationToken) is not { } writes)
            return null;
        foreach (var write in writes)
        {
            if (!StatementOrder.IsAlwaysBefore(options, write) || Apply(write, conventions) is not { } next)
                return null;
            conventions = next;
        }

        return conventions;
    }

    private JsonConventions? Apply(IOperation write, JsonConventions conventions)
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

    private static ITypeSymbol? WrittenType(IInvocationOperation call, IOperation value) =>
        call.TargetMethod.TypeArguments.Length == 1 ? call.TargetMethod.TypeArguments[0] : TypeOf(value);

    private static ITypeSymbol? ReturnType(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is ITypeOfOperation type)
                return type.TypeOperand;
        }

        return null;
    }

    // The argument is converted to object; what it was before says more.
    private static ITypeSymbol? TypeOf(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation.Type;
    }
}
