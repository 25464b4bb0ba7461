using LineageAnalyzers.Recognition.Abp;
using LineageAnalyzers.Recognition.AkkaStreams;
using LineageAnalyzers.Recognition.AzureFunctions;
using LineageAnalyzers.Recognition.Brighter;
using LineageAnalyzers.Recognition.Cap;
using LineageAnalyzers.Recognition.ConfluentKafka;
using LineageAnalyzers.Recognition.Dapr;
using LineageAnalyzers.Recognition.Eventuous;
using LineageAnalyzers.Recognition.KafkaFlow;
using LineageAnalyzers.Recognition.MassTransit;
using LineageAnalyzers.Recognition.Silverback;
using LineageAnalyzers.Recognition.Rebus;
using LineageAnalyzers.Recognition.SlimMessageBus;
using LineageAnalyzers.Recognition.Streamiz;
using LineageAnalyzers.Recognition.Wolverine;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition;

/// <summary>The client libraries that are recognised.</summary>
internal static class ClientLibraries
{
    /// <summary>The recognisers for what a compilation references.</summary>
    public static IEnumerable<ClientRecogniser> In(SourceModels models, KnownSymbols symbols)
    {
        if (symbols.Kafka.IsReferenced)
        {
            yield return new ProducerRecogniser(symbols.Kafka);
            yield return new ConsumerRecogniser(symbols.Kafka);
        }

        if (models.Compilation.References(ConfluentKafkaSymbols.AssemblyName))
            yield return new EarlyClientRecogniser(models.Compilation);
        var host = new HostSettings(models);
        yield return new TriggerRecogniser(symbols.AzureFunctions, host);
        yield return new OutputRecogniser(symbols.AzureFunctions, host, models);
        var akka = new AkkaSymbols(models.Compilation);
        yield return new SourceRecogniser(akka);
        yield return new RecordRecogniser(akka, models);
        var dapr = new DaprSymbols(models.Compilation);
        yield return new DaprPublishRecogniser(dapr);
        yield return new DaprSubscribeRecogniser(dapr);
        if (models.Compilation.References(MassTransitSymbols.AssemblyName))
            yield return new MassTransitRecogniser(models, symbols.Kafka);
        foreach (var recogniser in CapRecognisers.In(models)
                     .Concat(StreamizRecognisers.In(models))
                     .Concat(SlimMessageBusRecognisers.In(models))
                     .Concat(BrighterRecognisers.In(models))
                     .Concat(RebusRecognisers.In(models)))
            yield return recogniser;
        if (models.Compilation.References(KafkaFlowSymbols.AssemblyName))
            yield return new KafkaFlowRecogniser(models);
        if (models.Compilation.References(WolverineSymbols.AssemblyName))
            yield return new WolverineRecogniser(models);
        if (models.Compilation.References(SilverbackSymbols.AssemblyName))
            yield return new SilverbackRecogniser(models);
        yield return new EventuousProducerRecogniser(new EventuousSymbols(models.Compilation));
        var abp = new AbpSymbols(models.Compilation);
        yield return new DistributedEventBusRecogniser(abp, models);
        yield return new MessageConsumerRecogniser(abp, models.Compilation);
    }
}
