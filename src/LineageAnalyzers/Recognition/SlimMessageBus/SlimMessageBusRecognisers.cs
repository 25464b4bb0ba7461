using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Recognition.SlimMessageBus;

/// <summary>The recognisers of SlimMessageBus.</summary>
internal static class SlimMessageBusRecognisers
{
    /// <summary>The recognisers; none when the compilation does not reference the library.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models)
    {
        var symbols = new SlimMessageBusSymbols(models.Compilation);
        if (symbols.BusBuilder is null)
            yield break;
        var buses = new SlimMessageBuses(symbols, models);
        var format = new SlimMessageBusFormat(models);
        yield return new SlimMessageBusProducerRecogniser(symbols, buses, format);
        yield return new SlimMessageBusConsumerRecogniser(symbols, buses, format, models);
        yield return new SlimMessageBusPublishRecogniser(symbols, buses, format);
    }
}
