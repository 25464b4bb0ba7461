using System;

namespace LineageAnalyzers.Annotations;

/// <summary>States who answers for the records of an assembly, or for one record type.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class LineageOwnerAttribute : Attribute
{
    /// <summary>Who decides what the data means and who may have it.</summary>
    public string Business { get; set; } = "";

    /// <summary>Who runs the producing code.</summary>
    public string Producer { get; set; } = "";

    /// <summary>Who approves a change of the schema.</summary>
    public string Schema { get; set; } = "";

    /// <summary>Who is called when it breaks.</summary>
    public string Operational { get; set; } = "";
}
