using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Rebus;

/// <summary><c>RetryStrategy</c>, which names the queue for messages that no handler could deal with. A bus that does not call it has one all the same.</summary>
internal sealed class RebusErrorQueueRecogniser(RebusSymbols symbols, RebusSetup setup) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.Retries.SelectMany(type => type.MethodsNamed("RetryStrategy", "SimpleRetryStrategy")).ToImmutableArray();

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (!setup.IsOnlyKafka || (CallArguments.Find(call, "errorQueueName") ?? CallArguments.Find(call, "errorQueueAddress")) is not { } queue)
            return [];
        return
        [
            new ClientCall
            {
                Client = RebusSymbols.AssemblyName,
                Direction = Direction.Produce,
                Level = EndpointLevel.Registration,
                Operation = call,
                Place = CallSites.PlaceOf(call),
                Topic = NameSource.From(queue),
                Role = (TopicRole.DeadLetter, "Rebus moves messages there that fail again and again"),
            },
        ];
    }
}
