using System;

namespace LineageAnalyzers.Annotations;

/// <summary>
/// States the record that the client calls in a method or a type carry, where the code hides it in text or bytes. A proven record wins.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class KafkaRecordAttribute : Attribute
{
    /// <summary>The calls carry this record as their value.</summary>
    /// <param name="type">The record's type.</param>
    public KafkaRecordAttribute(Type type) => Type = type;

    /// <summary>The record's type.</summary>
    public Type Type { get; }

    /// <summary>How it is written: <c>json</c> (the default), <c>avro</c> or <c>protobuf</c>.</summary>
    public string Format { get; set; } = "json";
}
