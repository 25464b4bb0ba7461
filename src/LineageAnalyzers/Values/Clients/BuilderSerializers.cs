using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Values.Clients;

/// <summary>The serializers or deserializers that a builder is given, as they are found; the first of a part stays.</summary>
internal sealed class BuilderSerializers
{
    /// <summary>What is set for the key; null when nothing is.</summary>
    public IOperation? Key { get; private set; }

    /// <summary>What is set for the value; null when nothing is.</summary>
    public IOperation? Value { get; private set; }

    /// <summary>Reads a call on the builder.</summary>
    public void Read(IInvocationOperation call) => Read(call, static serializer => serializer);

    /// <summary>Reads a call on the builder in an own method, whose parameters stand for what its call gives.</summary>
    public void Read(IInvocationOperation call, OriginTracer origins, CancellationToken cancellationToken) =>
        Read(call, serializer => origins.Trace(serializer, cancellationToken));

    private void Read(IInvocationOperation call, Func<IOperation, IOperation> follow)
    {
        if (call.Arguments.IsEmpty)
            return;
        // Chr.Avro's methods make the serializer themselves.
        if (ChrAvro.IsSetting(call))
        {
            if (call.TargetMethod.Name.StartsWith("SetAvroKey", StringComparison.Ordinal))
                Key ??= call;
            else
                Value ??= call;
            return;
        }

        if (call.TargetMethod.Name is "SetKeySerializer" or "SetKeyDeserializer" or "SetKeySerializerBuilder" or "SetKeyDeserializerBuilder")
            Key ??= follow(call.Arguments[0].Value);
        else if (call.TargetMethod.Name is "SetValueSerializer" or "SetValueDeserializer" or "SetValueSerializerBuilder" or "SetValueDeserializerBuilder")
            Value ??= follow(call.Arguments[0].Value);
    }
}
