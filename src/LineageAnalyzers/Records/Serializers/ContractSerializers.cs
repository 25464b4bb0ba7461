using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Recognises calls of MessagePack-CSharp and protobuf-net, whose records say by attributes how they are written.</summary>
internal sealed class ContractSerializers(MessagePackSymbols messagePack, ProtobufNetSymbols protobufNet, OriginTracer origins, SourceModels models)
{
    private readonly Lazy<bool> _hasOwnDefaults = new(() => WritesDefaultOptions(messagePack, models), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>What is written by the call; null when it is no such call.</summary>
    public SerializedObject? Writes(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.Is(messagePack.Serializer) && method.Name == "Serialize")
        {
            return CallArguments.Find(call, "value") is { } value && method.TypeArguments is [var written]
                ? MessagePack(call, written, value, cancellationToken)
                : MessagePack(call, (CallArguments.Find(call, "type") as ITypeOfOperation)?.TypeOperand, CallArguments.Find(call, "obj"), cancellationToken);
        }

        return method.ContainingType.Is(protobufNet.Serializer) && method is { Name: "Serialize", TypeArguments: [var message] } && CallArguments.Find(call, "instance") is { } instance
            ? new SerializedObject(message, WireForm.Protobuf, null, instance) { IsStated = true }
            : null;
    }

    /// <summary>What is read by the call; null when it is no such call.</summary>
    public SerializedObject? Reads(IInvocationOperation call, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.Name != "Deserialize")
            return null;
        var record = method.TypeArguments is [var read] ? read : (CallArguments.Find(call, "type") as ITypeOfOperation)?.TypeOperand;
        if (method.ContainingType.Is(messagePack.Serializer))
            return MessagePack(call, record, null, cancellationToken);
        return method.ContainingType.Is(protobufNet.Serializer) ? new SerializedObject(record, WireForm.Protobuf, null, null) : null;
    }

    private SerializedObject MessagePack(IInvocationOperation call, ITypeSymbol? record, IOperation? value, CancellationToken cancellationToken)
    {
        var options = CallArguments.Find(call, "options");
        WireForm? form = options is null ? _hasOwnDefaults.Value ? null : WireForm.MessagePack : FormOf(options, cancellationToken);
        return form is { } known
            ? new SerializedObject(record, known, null, value) { IsStated = true }
            : new SerializedObject(record, null, "the options of the MessagePack serializer are not known, so what it writes is not", value) { IsStated = true };
    }

    // MessagePackSerializerOptions.Standard, perhaps WithResolver(...), or the options of a resolver.
    private WireForm? FormOf(IOperation options, CancellationToken cancellationToken)
    {
        switch (origins.Trace(options, cancellationToken))
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return _hasOwnDefaults.Value ? null : WireForm.MessagePack;
            case IMemberReferenceOperation { Member: { Name: "Standard" or "Options" or "Instance" } member }:
                return member.ContainingType.Is(messagePack.Options) && member.Name == "Standard" || member.ContainingType.Is(messagePack.Standard) ? WireForm.MessagePack
                    : member.ContainingType.Is(messagePack.Contractless) ? WireForm.MessagePackContractless
                    : null;
            case IInvocationOperation { TargetMethod: { Name: "WithResolver", ContainingType: { } owner }, Arguments: [{ Value: var resolver }], Instance: { } changed }
                when owner.Is(messagePack.Options) && FormOf(changed, cancellationToken) is not null:
                return FormOf(resolver, cancellationToken);
            case IInvocationOperation { TargetMethod: { Name: "WithSecurity", ContainingType: { } owner }, Instance: { } same } when owner.Is(messagePack.Options):
                return FormOf(same, cancellationToken);
            default:
                return null;
        }
    }

    // MessagePackSerializer.DefaultOptions = ...
    private static bool WritesDefaultOptions(MessagePackSymbols messagePack, SourceModels models) => models.SearchedTrees
        .SelectMany(tree => FileIndex.Of(tree, CancellationToken.None).Writes["DefaultOptions"])
        .Any(node => models.OperationOf(node, CancellationToken.None) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType: var owner } } && owner.Is(messagePack.Serializer));
}
