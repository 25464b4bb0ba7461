using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>
/// The calls of methods whose bodies are in other projects that are known as source, as a scan knows them: projects that this one references, and projects
/// that use it and implement its interfaces. Their client calls are read as if they stood here, with what this project gives them.
/// </summary>
internal static class NeighbourSources
{
    /// <summary>The endpoints at calls of such methods, in the order of their places.</summary>
    /// <param name="compilation">The compilation whose calls are wanted.</param>
    /// <param name="users">The compilations that use it, as far as they are known.</param>
    /// <param name="createReader">Makes a reader of another project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ImmutableArray<EndpointAnalysis> CallsIn(
        Compilation compilation, IReadOnlyList<Compilation> users, Func<ClientFindings, KnownSymbols, EndpointReader> createReader, CancellationToken cancellationToken)
    {
        var others = SourceReferences.Of(compilation).Concat(users).Distinct().ToList();
        var calls = ImmutableArray.CreateBuilder<EndpointAnalysis>();
        foreach (var other in others)
        {
            if (KnownSymbols.TryCreate(other) is not { } symbols)
                continue;
            if (!WrapperPresence.In(other, () => createReader(new ClientFindings(new SourceModels(other), symbols), symbols), cancellationToken))
                continue;
            var between = others.Where(user => SourceReferences.Of(user).Contains(other)).Prepend(compilation).ToList();
            var reader = createReader(new ClientFindings(new SourceModels(other, between), symbols), symbols);
            var clientCalls = reader.ReadAll(cancellationToken).Concat(reader.ReadUnbound(cancellationToken)).ToList();
            calls.AddRange(WrapperCalls.Above(clientCalls, reader, compilation, cancellationToken).Endpoints);
        }

        return calls.ToImmutable();
    }
}
