using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>
/// Whether a project has methods that leave the topic of a client call to their callers. Every project around it asks; the answer lives as long as the
/// compilation.
/// </summary>
internal static class WrapperPresence
{
    private static readonly ConditionalWeakTable<Compilation, StrongBox<bool>> Known = new();

    /// <summary>Whether there is such a method.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="createReader">Makes a reader of the project; called once.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static bool In(Compilation compilation, Func<EndpointReader> createReader, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(compilation, out var known))
            known = Known.GetValue(compilation, _ => new StrongBox<bool>(WrapperCalls.AnyIn(createReader(), cancellationToken)));
        return known.Value;
    }
}
