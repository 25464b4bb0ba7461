using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Records.Serializers;

/// <summary>Recognises calls of .NET's serializers of data contracts: <c>new DataContractJsonSerializer(typeof(Order)).WriteObject(stream, order)</c>.</summary>
internal sealed class DataContractCalls(DataContractSymbols symbols, OriginTracer origins)
{
    /// <summary>What is written by the call; null when it is no such call.</summary>
    public SerializedObject? Writes(IInvocationOperation call, CancellationToken cancellationToken) =>
        IsOfSerializer(call) && call is { TargetMethod.Name: "WriteObject", Arguments: [_, { Value: var value }] } ? Of(call, value, cancellationToken) : null;

    /// <summary>What is read by the call; null when it is no such call.</summary>
    public SerializedObject? Reads(IInvocationOperation call, CancellationToken cancellationToken) =>
        IsOfSerializer(call) && call.TargetMethod.Name == "ReadObject" ? Of(call, null, cancellationToken) : null;

    private bool IsOfSerializer(IInvocationOperation call) => symbols.ObjectSerializer is not null && call.TargetMethod.ContainingType.IsOrDerivesFrom(symbols.ObjectSerializer);

    private SerializedObject Of(IInvocationOperation call, IOperation? value, CancellationToken cancellationToken)
    {
        if (call.Instance is null || origins.Trace(call.Instance, cancellationToken) is not IObjectCreationOperation { Arguments: [{ Value: var type }, ..] } serializer)
            return new SerializedObject(null, null, "the place where the serializer of data contracts is made is not known", value);
        var record = (origins.Trace(type, cancellationToken) as ITypeOfOperation)?.TypeOperand;
        if (!serializer.Type.Is(symbols.JsonSerializer))
            return new SerializedObject(record, null, "it is written as XML, whose elements are not described", value) { IsStated = record is not null };
        return serializer.Arguments.Length == 1
            ? new SerializedObject(record, WireForm.DataContractJson, record is null ? "the type that the serializer of data contracts is made for is not known" : null, value) { IsStated = true }
            : new SerializedObject(record, null, "the settings of the serializer of data contracts are not read, so what it writes is not known", value) { IsStated = true };
    }
}
