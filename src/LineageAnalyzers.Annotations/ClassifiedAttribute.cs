using System;

namespace LineageAnalyzers.Annotations;

/// <summary>States that a member, or everything inside a type, is regulated data of a class such as <c>PII</c>.</summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct,
    AllowMultiple = true)]
public sealed class ClassifiedAttribute : Attribute
{
    /// <summary>Data of this class.</summary>
    /// <param name="classification">The class, in the words of your organisation.</param>
    public ClassifiedAttribute(string classification) => Classification = classification;

    /// <summary>The class of the data.</summary>
    public string Classification { get; }
}
