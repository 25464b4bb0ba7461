using Autofac;
using Rebus.Bus;
using Rebus.Config;
using Rebus.Kafka;
using Rebus.Retry.Simple;
using Rebus.Routing.TypeBased;

namespace Billing;

public static class Program
{
    public static async Task Main()
    {
        var builder = new ContainerBuilder();
        builder.RegisterType<Invoices>().AsSelf();
        builder.RegisterRebus((configurer, context) => configurer
            .Transport(t => t.UseKafka("localhost:9092", $"{typeof(Program).Namespace}.queue", "billing"))
            .Routing(r => r.TypeBased().Map<PrintInvoice>("printing.queue"))
            .Options(o =>
            {
                o.RetryStrategy(errorQueueName: "billing.errors", maxDeliveryAttempts: 3);
                o.UseAttributeOrTypeFullNameForTopicNames();
            }));

        using var container = builder.Build();
        using IBus bus = container.Resolve<IBus>();
        await bus.Subscribe<OrderPaid>();
    }
}

public sealed class Invoices(IBus bus)
{
    public Task WriteAsync(string order) => bus.Publish(new InvoiceWritten(order));

    public Task PrintAsync(string order) => bus.Send(new PrintInvoice(order));
}

public sealed record OrderPaid(string Order);

public sealed record InvoiceWritten(string Order);

public sealed record PrintInvoice(string Order);
