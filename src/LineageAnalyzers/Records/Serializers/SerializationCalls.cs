using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
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
internal sealed record SerializedObject(ITypeSymbol? Record, WireForm? Form, string? Reason, IOperation? Object)
{
    /// <summary>When writing: whether the object is written as <see cref="Record"/> whatever it is, unless that is <see cref="object"/>; else the serializer looks at the object itself.</summary>
    public bool IsStated { get; init; }
}

/// <summary>Recognises calls that turn an object into text or bytes, or the other way: System.Text.Json, Newtonsoft.Json, Google.Protobuf, MessagePack-CSharp, protobuf-net, .NET's data contracts.</summary>
internal sealed class SerializationCalls
{
    private readonly JsonSymbols _json;
    private readonly NewtonsoftSymbols _newtonsoft;
    private readonly ProtobufSymbols _protobuf;
    private readonly JsonContexts _contexts;
    private readonly UnboundJsonCalls _unbound;
    private readonly SystemTextJsonOptions _options;
    private readonly NewtonsoftSettings _settings;
    private readonly ContractSerializers _contracts;
    private readonly DataContractCalls _dataContracts;

    public SerializationCalls(JsonSymbols json, NewtonsoftSymbols newtonsoft, ProtobufSymbols protobuf, OriginTracer origins, SourceModels models)
    {
        _json = json;
        _newtonsoft = newtonsoft;
        _protobuf = protobuf;
        _contexts = new JsonContexts(json, origins, models);
        _unbound = new UnboundJsonCalls(json, _contexts, models);
        _options = new SystemTextJsonOptions(json, _contexts, origins, models);
        _settings = new NewtonsoftSettings(newtonsoft, origins, models);
        _dataContracts = new DataContractCalls(new DataContractSymbols(models.Compilation), origins);
        _contracts = new ContractSerializers(new MessagePackSymbols(models.Compilation), new ProtobufNetSymbols(models.Compilation), origins, models);
    }

    /// <summary>What is written by the call; null when it is no such call.</summary>
    public SerializedObject? Writes(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation call => Writes(call, cancellationToken),
        IInvalidOperation call => _unbound.Writes(call, cancellationToken),
        _ => null,
    };

    /// <summary>What is read by the call; null when it is no such call.</summary>
    public SerializedObject? Reads(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation call => Reads(call, cancellationToken),
        IInvalidOperation call => _unbound.Reads(call, cancellationToken),
        _ => null,
    };

    /// <summary>The text or bytes that a reading call is given; null when there are none.</summary>
    public IOperation? InputOf(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation call => call.Arguments.IsEmpty ? null : call.Arguments[0].Value,
        IInvalidOperation call => _unbound.InputOf(call, cancellationToken),
        _ => null,
    };

    /// <summary>What System.Text.Json options make of names; null when the options are not seen or hold more than is understood.</summary>
    public JsonConventions? Options(IOperation options, CancellationToken cancellationToken) => _options.Read(options, cancellationToken);

    private SerializedObject? Writes(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(_json.Serializer) && method.Name is "Serialize" or "SerializeToUtf8Bytes" or "SerializeAsync")
            return CallArguments.Find(call, "value") is { } value ? WritesJson(call, value, cancellationToken) : null;
        if (method.ContainingType.Is(_newtonsoft.Convert) && method.Name == "SerializeObject" && CallArguments.Find(call, "value") is { } written)
            return Newtonsoft(call, TypeOf(written), written, cancellationToken);
        if (method.ContainingType.Is(_protobuf.MessageExtensions) && method.Name is "ToByteArray" or "ToByteString" or "WriteTo" && call.Arguments.Length > 0)
            return new SerializedObject(TypeOf(call.Arguments[0].Value), WireForm.Protobuf, null, call.Arguments[0].Value);
        return _dataContracts.Writes(call, cancellationToken) ?? _contracts.Writes(call, cancellationToken);
    }

    private SerializedObject? Reads(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(_json.Serializer) && method.Name is "Deserialize" or "DeserializeAsync")
            return Json(call, method.TypeArguments.Length == 1 ? method.TypeArguments[0] : ReturnType(call), null, cancellationToken);
        if (method.ContainingType.Is(_newtonsoft.Convert) && method.Name == "DeserializeObject")
            return Newtonsoft(call, method.TypeArguments.Length == 1 ? method.TypeArguments[0] : ReturnType(call), null, cancellationToken);
        if (method.ContainingType.AsConstructed(_protobuf.ParserOfT) is { } parser && method.Name == "ParseFrom")
            return new SerializedObject(parser.TypeArguments[0], WireForm.Protobuf, null, null);
        return _dataContracts.Reads(call, cancellationToken) ?? _contracts.Reads(call, cancellationToken);
    }

    // Serialize<T>(value) writes a T, whatever stands there, but looks at an object itself when T is object; the same for a type that is an argument.
    private SerializedObject WritesJson(IInvocationOperation call, IOperation value, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.TypeArguments is [var written])
            return Json(call, written, value, cancellationToken) with { IsStated = true };
        if (CallArguments.Find(call, "inputType") is not { } type)
            return Json(call, TypeOf(value), value, cancellationToken);
        if (type is ITypeOfOperation { TypeOperand: var stated })
            return Json(call, stated, value, cancellationToken) with { IsStated = true };
        return type is IInvocationOperation { TargetMethod.Name: "GetType" }
            ? Json(call, TypeOf(value), value, cancellationToken)
            : Json(call, null, value, cancellationToken) with { IsStated = true };
    }

    private SerializedObject Json(IInvocationOperation call, ITypeSymbol? record, IOperation? value, CancellationToken cancellationToken)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Type is not INamedTypeSymbol type || argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            if (type.IsOrDerivesFrom(_json.Context) || type.IsOrDerivesFrom(_json.TypeInfo))
                return OfContext(record, _contexts.Of(argument.Value, cancellationToken), value);
            if (!type.Is(_json.Options))
                continue;
            return _options.Read(argument.Value, cancellationToken) is { } conventions
                ? new SerializedObject(record, new WireForm(WireFormat.Json, conventions), null, value)
                : new SerializedObject(record, null, "the options of the JSON serializer are not known, so its names are not", value);
        }

        return new SerializedObject(record, WireForm.SystemTextJson, null, value);
    }

    /// <summary>An object that is written or read with a generated context.</summary>
    public static SerializedObject OfContext(ITypeSymbol? record, JsonContextUse? context, IOperation? value) => context?.Conventions is { } conventions
        ? new SerializedObject(record, new WireForm(WireFormat.Json, conventions), record is null ? "which type the generated serializer context describes is not known here" : null, value)
        : new SerializedObject(record, null, "the options of the generated serializer context are not known, so its names are not", value);

    private SerializedObject Newtonsoft(IInvocationOperation call, ITypeSymbol? record, IOperation? value, CancellationToken cancellationToken)
    {
        var conventions = _settings.Defaults;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            if (argument.Parameter?.Name == "settings")
                conventions = _settings.Read(argument.Value, cancellationToken);
            else if (argument.Parameter?.Name == "converters")
                conventions = _settings.WithConverters(argument.Value);
        }

        return conventions is { } known
            ? new SerializedObject(record, new WireForm(WireFormat.Json, known), null, value)
            : new SerializedObject(record, null, "the settings of the JSON serializer are not known, so its names are not", value);
    }

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
