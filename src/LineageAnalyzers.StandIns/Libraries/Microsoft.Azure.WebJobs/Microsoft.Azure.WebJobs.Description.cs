using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.WebJobs.Description;

[AttributeUsage((AttributeTargets)128)]
public sealed class AutoResolveAttribute : Attribute
{
    public AutoResolveAttribute() => throw null;
    public string Default { get; set; }
    public Type ResolutionPolicyType { get; set; }
}

[AttributeUsage((AttributeTargets)4)]
public sealed class BindingAttribute : Attribute
{
    public BindingAttribute() => throw null;
    [Obsolete]
    public bool TriggerHandlesReturnValue { get; set; }
}
