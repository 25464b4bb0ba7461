namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>A service that consumes <c>orders</c>, whose <c>Email</c> is classified, and hands each record to <c>Handle</c>.</summary>
internal static class Relay
{
    /// <summary>The service with these members, which may use <c>producer</c> and <c>logger</c>.</summary>
    public static string Of(string members) => $$"""
        using Microsoft.Extensions.Logging;

        """ + RuleCode.Records + $$"""
        partial class Relay(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<Relay> logger)
        {
            public void Run(CancellationToken stop)
            {
                consumer.Subscribe("orders");
                while (!stop.IsCancellationRequested)
                {
                    var result = {|#8:consumer|}.Consume(stop);
                    Handle(JsonSerializer.Deserialize<Order>({|#9:result|}.Message.Value)!);
                }
            }

        {{members}}
        }
        """;
}
