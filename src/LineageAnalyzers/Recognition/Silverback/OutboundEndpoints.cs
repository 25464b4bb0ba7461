using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>
/// The producers of versions 3 and 4. There the endpoint does not say which messages it takes: the call does to which it is given, as a lambda or as an object.
/// </summary>
internal sealed class OutboundEndpoints
{
    private readonly Lazy<ImmutableArray<(ITypeSymbol Message, IOperation? Endpoint)>> _all;

    public OutboundEndpoints(SilverbackSymbols symbols, SourceModels models) => _all = new(() => CallSites.OfSetup(symbols.AddOutbound, models, CancellationToken.None)
        .SelectMany(call => MessageOf(call) is { } message ? EndpointsOf(call, symbols, models).Select(endpoint => (message, endpoint)) : [])
        .ToImmutableArray());

    /// <summary>
    /// Each type of messages with the call or the creation that names their topic; with null where a router chooses for each message.
    /// </summary>
    public ImmutableArray<(ITypeSymbol Message, IOperation? Endpoint)> All => _all.Value;

    /// <summary>The types of messages that the endpoint takes whose topic a call or a creation names.</summary>
    public IEnumerable<ITypeSymbol> MessagesOf(IOperation endpoint) =>
        All.Where(outbound => outbound.Endpoint?.Syntax == endpoint.Syntax).Select(outbound => outbound.Message).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default);

    /// <summary>The type of messages that a call of <c>AddInbound</c> or <c>AddOutbound</c> states; null when it states none.</summary>
    public static ITypeSymbol? MessageOf(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments is [var type, ..] ? type : CallArguments.Find(call, "messageType").TypeNamed();

    private static IEnumerable<IOperation?> EndpointsOf(IInvocationOperation call, SilverbackSymbols symbols, SourceModels models)
    {
        var named = EndpointBuilders.CallsOf(call, models).Where(inner => IsOneOf(inner.TargetMethod, symbols.OutboundTo))
            .Concat<IOperation>(call.Arguments.SelectMany(argument => ObjectsIn(argument, symbols)))
            .ToList();
        return named.Count > 0 ? named : IsOfKafka(call, symbols) ? new IOperation?[] { null } : [];
    }

    // Other brokers have endpoints, too, which are added by the same methods.
    private static bool IsOfKafka(IInvocationOperation call, SilverbackSymbols symbols) =>
        symbols.EndpointsBuilder is { } builder && CallSites.IsNamed(call.TargetMethod.ContainingType, builder)
        || symbols.ProducerObject is { } type && call.Arguments.Any(argument => argument.Descendants().Any(inner => CallSites.IsNamed(inner.Type, type)));

    private static IEnumerable<IObjectCreationOperation> ObjectsIn(IArgumentOperation argument, SilverbackSymbols symbols) => symbols.ProducerObject is { } type
        ? argument.Descendants().OfType<IObjectCreationOperation>().Where(creation => CallSites.IsNamed(creation.Type, type))
        : [];

    private static bool IsOneOf(IMethodSymbol method, ImmutableArray<ISymbol> methods) =>
        methods.Any(known => known.Name == method.Name && CallSites.IsNamed(method.ContainingType, known.ContainingType));
}
