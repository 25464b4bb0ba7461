using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Functions.Worker;

public sealed class ExponentialBackoffRetryAttribute : RetryAttribute
{
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval) => throw null;
    public string MaximumInterval { get; }
    public string MinimumInterval { get; }
}

public sealed class FixedDelayRetryAttribute : RetryAttribute
{
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval) => throw null;
    public string DelayInterval { get; }
}

[AttributeUsage((AttributeTargets)64)]
public class FunctionAttribute : Attribute
{
    public FunctionAttribute(string name) => throw null;
    public string Name { get; }
}

[AttributeUsage((AttributeTargets)64)]
public abstract class RetryAttribute : Attribute
{
    public RetryAttribute() => throw null;
    public int MaxRetryCount { get; set; }
}
