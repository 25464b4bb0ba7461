using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Values;

/// <summary>
/// The routes that the compilation sets up, found when first asked for; where it sets none up for a message, those of the projects that it works together
/// with, as a host does for its libraries. Thread-safe.
/// </summary>
internal sealed class ClientRoutes
{
    private readonly Lazy<ImmutableArray<ClientRoute>> _own;
    private readonly Lazy<ImmutableArray<ClientRoute>> _ofNeighbours;

    public ClientRoutes(ClientFindings findings, CancellationToken cancellationToken)
    {
        _own = new(() => RoutesIn(findings, cancellationToken).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
        _ofNeighbours = new(
            () => findings.Neighbours.SelectMany(neighbour => RoutesIn(neighbour, cancellationToken)).ToImmutableArray(), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Every route that the compilation itself sets up.</summary>
    public ImmutableArray<ClientRoute> Own => _own.Value;

    /// <summary>The routes that a message takes; a route for the type itself comes before those for its base types, and these before routes for all.</summary>
    public IReadOnlyList<ClientRoute> Of(NameSource.Routed routed, Func<NameSource, string?> textOf)
    {
        var found = Of(routed, _own.Value, textOf);
        return found.Count > 0 ? found : Of(routed, _ofNeighbours.Value, textOf);
    }

    private static IReadOnlyList<ClientRoute> Of(NameSource.Routed routed, ImmutableArray<ClientRoute> all, Func<NameSource, string?> textOf)
    {
        var routes = all.Where(route => route.Client == routed.Client).ToList();
        if (routed.Name is { } name)
        {
            var text = textOf(name);
            return text is null ? [] : routes.Where(route => route.Name is not null && textOf(route.Name) == text).ToList();
        }

        if (routed.Message is not { } message)
            return [];
        var exact = routes.Where(route => SymbolEqualityComparer.Default.Equals(route.Message, message)).ToList();
        if (exact.Count > 0)
            return exact;
        var derived = routes.Where(route => route.TakesDerived && route.Message is { } known && Takes(known, message)).ToList();
        return derived.Count > 0 ? derived : routes.Where(route => route.Message is null && route.Name is null).ToList();
    }

    private static IEnumerable<ClientRoute> RoutesIn(ClientFindings findings, CancellationToken cancellationToken) =>
        findings.All(cancellationToken).OfType<ClientRoute>();

    private static bool Takes(ITypeSymbol route, ITypeSymbol message)
    {
        for (var type = message; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, route))
                return true;
        }

        return message.AllInterfaces.Contains(route, SymbolEqualityComparer.Default);
    }
}
