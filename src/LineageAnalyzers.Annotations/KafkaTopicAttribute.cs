using System;

namespace LineageAnalyzers.Annotations;

/// <summary>
/// States the topic of the client calls in a method or a type, where no analysis can prove it. A proven name wins over the stated one.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class KafkaTopicAttribute : Attribute
{
    /// <summary>The calls use this topic.</summary>
    /// <param name="name">The name that the broker knows.</param>
    public KafkaTopicAttribute(string name) => Name = name;

    /// <summary>The topic's name.</summary>
    public string Name { get; }
}
