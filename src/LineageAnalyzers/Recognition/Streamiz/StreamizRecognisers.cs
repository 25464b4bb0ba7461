using LineageAnalyzers.Symbols;

namespace LineageAnalyzers.Recognition.Streamiz;

/// <summary>The recognisers of Streamiz.Kafka.Net.</summary>
internal static class StreamizRecognisers
{
    /// <summary>The recognisers; none when the compilation does not reference the library.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models)
    {
        var symbols = new StreamizSymbols(models.Compilation);
        if (symbols.Builder is null)
            yield break;
        var application = new StreamizApplication(symbols, models);
        var serdes = new StreamizSerdes(symbols, application);
        yield return new StreamizSourceRecogniser(symbols, application, serdes);
        yield return new StreamizSinkRecogniser(symbols, serdes, models);
        yield return new StreamizRepartitionRecogniser(symbols, application);
        yield return new StreamizChangelogRecogniser(symbols, application);
    }
}
