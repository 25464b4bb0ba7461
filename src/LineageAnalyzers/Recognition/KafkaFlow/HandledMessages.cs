using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>Tells the types of the messages that a consumer takes: by its deserializer for one type, else by its handlers.</summary>
internal sealed class HandledMessages(KafkaFlowSymbols symbols, SourceModels models)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _ownHandlers =
        new(() => HandlersIn(models.Compilation.Assembly.GlobalNamespace, symbols.Handler).ToImmutableArray());

    /// <summary>The types that the middlewares state.</summary>
    public ImmutableArray<ITypeSymbol> Of(IReadOnlyList<IInvocationOperation> middlewares)
    {
        var single = middlewares.Select(SingleType).OfType<ITypeSymbol>().ToList();
        var types = single.Count > 0 ? single : middlewares.Named("AddTypedHandlers").SelectMany(call => ByHandlers(MiddlewareCalls.OfArgument(call, "configure", models)));
        return types.Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).ToImmutableArray();
    }

    /// <summary>The types of the messages that the handlers take.</summary>
    public IEnumerable<ITypeSymbol> ByHandlers(IEnumerable<IInvocationOperation> handlers) => handlers.SelectMany(call => call.TargetMethod.Name switch
    {
        "AddHandler" => call.TargetMethod.TypeArguments.SelectMany(MessagesOf),
        "AddHandlers" => call.Descendants().OfType<ITypeOfOperation>().SelectMany(handler => MessagesOf(handler.TypeOperand)),
        "AddHandlersFromAssemblyOf" => MarkersOf(call).Any(IsOwn) ? _ownHandlers.Value.SelectMany(MessagesOf) : [],
        _ => [],
    });

    private static ITypeSymbol? SingleType(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "AddSingleTypeDeserializer", TypeArguments: [var message, _] } => message,
        { Name: "AddSingleTypeDeserializer" } => CallArguments.Find(call, "messageType").TypeNamed(),
        { Name: "AddSchemaRegistryJsonSerializer", TypeArguments: [var message] } => message,
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> MarkersOf(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments.Concat(call.Descendants().OfType<ITypeOfOperation>().Select(marker => marker.TypeOperand));

    private bool IsOwn(ITypeSymbol marker) => SymbolEqualityComparer.Default.Equals(marker.ContainingAssembly, models.Compilation.Assembly);

    private IEnumerable<ITypeSymbol> MessagesOf(ITypeSymbol handler) =>
        handler.AllInterfaces.Where(contract => contract.Is(symbols.Handler)).Select(contract => contract.TypeArguments[0]);

    private static IEnumerable<INamedTypeSymbol> HandlersIn(INamespaceSymbol space, INamedTypeSymbol? contract)
    {
        foreach (var type in space.GetTypeMembers())
        {
            foreach (var candidate in type.GetTypeMembers().Insert(0, type))
            {
                if (candidate is { IsAbstract: false, IsGenericType: false } && candidate.Implementation(contract) is not null)
                    yield return candidate;
            }
        }

        foreach (var handler in space.GetNamespaceMembers().SelectMany(inner => HandlersIn(inner, contract)))
            yield return handler;
    }
}
