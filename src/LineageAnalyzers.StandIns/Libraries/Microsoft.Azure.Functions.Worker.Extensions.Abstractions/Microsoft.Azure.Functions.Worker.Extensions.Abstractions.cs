using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

[AttributeUsage((AttributeTargets)64)]
public abstract class BindingAttribute : Attribute
{
    public BindingAttribute() => throw null;
}

public enum Cardinality
{
    Many = 0,
    One = 1,
}

public interface ISupportCardinality
{
    Cardinality Cardinality { get; set; }
}

[AttributeUsage((AttributeTargets)2048)]
public abstract class InputBindingAttribute : BindingAttribute
{
    public InputBindingAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)192)]
public abstract class OutputBindingAttribute : BindingAttribute
{
    public OutputBindingAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)4)]
public class SupportsDeferredBindingAttribute : Attribute
{
    public SupportsDeferredBindingAttribute() => throw null;
}

[AttributeUsage((AttributeTargets)2048)]
public abstract class TriggerBindingAttribute : BindingAttribute
{
    public TriggerBindingAttribute() => throw null;
}
