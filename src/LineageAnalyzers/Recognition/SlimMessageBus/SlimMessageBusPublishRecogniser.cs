using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>
/// Every overload of <c>IMessageBus.Publish</c> and <c>Send</c>: the topic is the parameter <c>path</c>, or that of the producer for the message's type.
/// </summary>
internal sealed class SlimMessageBusPublishRecogniser(SlimMessageBusSymbols symbols, SlimMessageBuses buses, SlimMessageBusFormat format) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Publish.MethodsNamed("Publish").AddRange(symbols.RequestResponse.MethodsNamed("Send"));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        var content = CallArguments.Find(call, "message") ?? CallArguments.Find(call, "request");
        if (content is null || MessageOf(content) is not { } message || !buses.GoToKafka(message))
            return [];
        return
        [
            new ClientCall
            {
                Client = SlimMessageBusSymbols.AssemblyName,
                Direction = Direction.Produce,
                Operation = call,
                Topic = PathOf(call) ?? RouteOf(content, message),
                ValueType = message,
                Value = content,
                ValueFormat = format.Value,
                Headers = HeaderEntries.In(CallArguments.Find(call, "headers")),
            },
        ];
    }

    private NameSource RouteOf(IOperation content, ITypeSymbol message) =>
        buses.HaveDerivedProducers(message) && LocalValues.Behind(content) is not IObjectCreationOperation
            ? new NameSource.Unknown(NameResolution.Route, $"types that derive from {message.Name} have producers of their own, and which type a message has is only known when the program runs")
            : new NameSource.Routed(SlimMessageBusSymbols.AssemblyName, message);

    private static NameSource? PathOf(IInvocationOperation call) =>
        CallArguments.Find(call, "path") is { ConstantValue: not { HasValue: true, Value: null } } path ? NameSource.From(path) : null;

    // A collection is sent as its items.
    private static ITypeSymbol? MessageOf(IOperation content)
    {
        while (content is IConversionOperation { OperatorMethod: null } conversion)
            content = conversion.Operand;
        return content.Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { SpecialType: not SpecialType.System_String } type when ItemsOf(type) is { } items => items,
            var type => type,
        };
    }

    private static ITypeSymbol? ItemsOf(INamedTypeSymbol type) => type.ContainingNamespace?.ToString().StartsWith("System.Collections", StringComparison.Ordinal) == true
        ? type.AllInterfaces.Add(type).FirstOrDefault(implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0]
        : null;
}
