using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary>The recognisers of Rebus over Kafka.</summary>
internal static class RebusRecognisers
{
    /// <summary>The recognisers; none when the compilation does not reference Rebus.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models)
    {
        var symbols = new RebusSymbols(models.Compilation);
        if (symbols.Buses.IsEmpty)
            yield break;
        var setup = new RebusSetup(symbols, models);
        yield return new RebusBusRecogniser(symbols, setup);
        yield return new RebusTransportRecogniser(symbols, setup);
        yield return new RebusErrorQueueRecogniser(symbols, setup);
        yield return new RebusClientRecogniser(symbols);
    }
}
