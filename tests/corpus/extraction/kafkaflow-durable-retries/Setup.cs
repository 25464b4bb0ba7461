using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Retry;
using KafkaFlow.Serializer;

namespace Acme.Payments;

public record Payment(string Id, decimal Amount);

public class PaymentHandler : IMessageHandler<Payment>
{
    public Task Handle(IMessageContext context, Payment message) => Task.CompletedTask;
}

public static class Setup
{
    public static IClusterConfigurationBuilder AddPayments(this IClusterConfigurationBuilder cluster, string topic = "payments") => cluster
        .AddConsumer(consumer => consumer
            .Topics("payments", "payments.eu")
            .WithGroupId("payments-worker")
            .AddMiddlewares(middlewares => middlewares
                .AddSingleTypeDeserializer<Payment, JsonCoreDeserializer>()
                .RetryDurable(retry => retry
                    .HandleAnyException()
                    .WithMessageType(typeof(Payment))
                    .WithEmbeddedRetryCluster(cluster, embedded => embedded
                        .WithRetryTopicName("payments-retry")
                        .WithRetryTypedHandlers(handlers => handlers.AddHandler<PaymentHandler>())
                        .Enabled(true)))
                .AddTypedHandlers(handlers => handlers.AddHandler<PaymentHandler>())));
}
