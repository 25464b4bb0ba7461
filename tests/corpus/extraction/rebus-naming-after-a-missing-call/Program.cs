using Rebus.Activation;
using Rebus.Config;
using Rebus.Kafka;
using Rebus.Prometheus;

namespace Fleet;

public static class Program
{
    public static async Task Main()
    {
        using var activator = new BuiltinHandlerActivator();
        var bus = Configure.With(activator)
            .Transport(t => t.UseKafka("localhost:9092", "fleet.queue", "fleet"))
            .Prometheus(p => p.OnPort(9100))
            .Options(o => o.UseAttributeOrTypeFullNameForTopicNames())
            .Start();
        await activator.Bus.Publish(new VanParked("B-1"));
    }
}

public sealed record VanParked(string Plate);
