using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>Reads the names that stores and repartitions are given in a chain of calls.</summary>
internal static class StreamizStoreNames
{
    /// <summary>The name in a chain such as <c>InMemory.As("store").WithCachingEnabled()</c>; null when there is none, or the chain is not followed.</summary>
    /// <param name="chain">The chain, or a variable that holds it.</param>
    /// <param name="begin">The static method that may give a name.</param>
    /// <param name="rename">The method that gives another one.</param>
    /// <param name="parameter">The parameter of both that is the name.</param>
    public static NameSource? In(IOperation chain, string begin, string rename, string parameter)
    {
        foreach (var call in Chain(chain))
        {
            if (call.TargetMethod.Name == rename || call.TargetMethod.Name == begin || call.TargetMethod.Name == "Create")
                return NameSource.From(CallArguments.Find(call, parameter));
        }

        return null;
    }

    /// <summary>The calls of a chain, the last one first.</summary>
    public static IEnumerable<IInvocationOperation> Chain(IOperation chain)
    {
        var current = LocalValues.Behind(chain);
        while (current is IInvocationOperation call)
        {
            yield return call;
            if (call.Instance is null)
                yield break;
            current = LocalValues.Behind(call.Instance);
        }
    }
}
