using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>
/// The serdes of a stream: stated where it begins or ends, kept by calls that change no type, and otherwise the defaults of the configuration.
/// </summary>
internal sealed class StreamizSerdes(StreamizSymbols symbols, StreamizApplication application)
{
    private static readonly ImmutableHashSet<string> KeepBoth = ImmutableHashSet.Create("Filter", "FilterNot", "Peek", "WithRecordTimestamp");
    private static readonly ImmutableHashSet<string> KeepKey = ImmutableHashSet.Create("MapValues", "FlatMapValues");

    /// <summary>What the serdes of a call that begins or ends a stream write.</summary>
    public (FrameworkFormat Key, FrameworkFormat Value) FormatsAt(IInvocationOperation call, ITypeSymbol key, ITypeSymbol value)
    {
        var serdes = Of(call, steps: 0);
        return (Format(serdes?.Key, key, call, isKey: true, serdes is not null), Format(serdes?.Value, value, call, isKey: false, serdes is not null));
    }

    // The serdes; null parts are those of the configuration, null for all when it is not followed.
    private (ITypeSymbol? Key, ITypeSymbol? Value)? Of(IInvocationOperation call, int steps)
    {
        if (Stated(call) is { } stated)
            return stated;
        if (call.TargetMethod.ContainingType.Is(symbols.Builder))
            return CallArguments.Find(call, "materialized") is { } store ? Stored(store) : (null, null);
        if (steps > 32 || call.Instance is null || LocalValues.Behind(call.Instance) is not IInvocationOperation before)
            return null;
        var name = call.TargetMethod.Name;
        if (name == "To" || KeepBoth.Contains(name))
            return Of(before, steps + 1);
        return KeepKey.Contains(name) && Of(before, steps + 1) is { } kept ? (kept.Key, null) : null;
    }

    private static (ITypeSymbol?, ITypeSymbol?)? Stated(IInvocationOperation call)
    {
        var names = call.TargetMethod.OriginalDefinition.TypeParameters;
        for (var index = 0; index + 1 < names.Length; index++)
        {
            if (names[index].Name == "KS" && names[index + 1].Name == "VS")
                return (call.TargetMethod.TypeArguments[index], call.TargetMethod.TypeArguments[index + 1]);
        }

        return CallArguments.Find(call, "keySerdes") is { } key && CallArguments.Find(call, "valueSerdes") is { } value
            ? (LocalValues.Behind(key).Type, LocalValues.Behind(value).Type)
            : null;
    }

    private static (ITypeSymbol?, ITypeSymbol?)? Stored(IOperation store)
    {
        var given = LocalValues.Behind(store);
        return given is IInvocationOperation { TargetMethod: { Name: "As" or "Create", TypeArguments: [.., var key, var value] types } } call
            ? call.TargetMethod.OriginalDefinition.TypeParameters.Any(parameter => parameter.Name == "KS") ? (key, value) : (null, null)
            : null;
    }

    private FrameworkFormat Format(ITypeSymbol? serdes, ITypeSymbol type, IOperation place, bool isKey, bool isFollowed)
    {
        if (!isFollowed)
            return FrameworkFormat.Unknown("it is not followed which serdes the stream has here");
        var used = serdes ?? (application.DefaultsAt(place) is { } defaults ? isKey ? defaults.Key : defaults.Value : null);
        if (used is null)
            return FrameworkFormat.Unknown("the default serdes are set in code that is not here");
        if (used.Implementation(symbols.SerDes) is not { TypeArguments: [var written] } || !SymbolEqualityComparer.Default.Equals(written, type))
            return FrameworkFormat.Unknown($"what {used.Name} writes for {type.Name} is not known");
        var name = $"{used.ContainingNamespace}.{used.MetadataName}";
        return name switch
        {
            "Streamiz.Kafka.Net.SerDes.StringSerDes" => new FrameworkFormat(name, WireFormat.Utf8),
            "Streamiz.Kafka.Net.SerDes.ByteArraySerDes" => new FrameworkFormat(name, WireFormat.Bytes),
            "Streamiz.Kafka.Net.SerDes.Int32SerDes" or "Streamiz.Kafka.Net.SerDes.Int64SerDes" or "Streamiz.Kafka.Net.SerDes.DoubleSerDes"
                or "Streamiz.Kafka.Net.SerDes.FloatSerDes" => new FrameworkFormat(name, WireFormat.Number),
            "Streamiz.Kafka.Net.SerDes.JsonSerDes`1" or "Streamiz.Kafka.Net.SchemaRegistry.SerDes.Json.SchemaJsonSerDes`1" =>
                new FrameworkFormat(name, WireFormat.Json, FrameworkJson.Newtonsoft),
            "Streamiz.Kafka.Net.SchemaRegistry.SerDes.Avro.SchemaAvroSerDes`1" => new FrameworkFormat(name, WireFormat.Avro),
            "Streamiz.Kafka.Net.SchemaRegistry.SerDes.Protobuf.SchemaProtobufSerDes`1" => new FrameworkFormat(name, WireFormat.Protobuf),
            _ => FrameworkFormat.Unknown($"what {used.Name} writes is not known"),
        };
    }
}
