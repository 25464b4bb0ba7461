using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Recognition.Brighter;

/// <summary>The recognisers of Paramore.Brighter.</summary>
internal static class BrighterRecognisers
{
    /// <summary>The recognisers; none when the compilation does not reference the Kafka gateway.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models)
    {
        var symbols = new BrighterSymbols(models.Compilation);
        if (symbols.Publications.IsEmpty)
            yield break;
        var gateways = new BrighterGateways(symbols, models);
        yield return new BrighterPublicationRecogniser(symbols);
        yield return new BrighterSubscriptionRecogniser(symbols);
        yield return new BrighterRouteRecogniser(symbols, gateways);
        yield return new BrighterPostRecogniser(symbols, gateways);
    }
}
