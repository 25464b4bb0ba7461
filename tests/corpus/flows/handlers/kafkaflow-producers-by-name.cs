using KafkaFlow;
using KafkaFlow.Configuration;
using KafkaFlow.Producers;
using KafkaFlow.Serializer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Billing;

public class Payment { public string Id { get; set; } = ""; public string Iban { get; set; } = ""; public decimal Amount { get; set; } public string Payer { get; set; } = ""; }

public class Receipt { public string Payment { get; set; } = ""; public decimal Sum { get; set; } }

public class Audit { public string Subject { get; set; } = ""; public string Account { get; set; } = ""; }

public class PaymentHandler(IProducerAccessor producers) : IMessageHandler<Payment>
{
    private readonly IMessageProducer _audit = producers.GetProducer("audit");

    public async Task Handle(IMessageContext context, Payment message)
    {
        var receipts = producers.GetProducer("receipts");
        await receipts.ProduceAsync(message.Id, new Receipt { Payment = message.Id, Sum = message.Amount });
        _audit.Produce(message.Iban, new Audit { Subject = message.Id, Account = message.Iban[..4] });
        await producers["extra"].ProduceAsync("payments-extra", null, new Receipt { Payment = message.Payer });
    }
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddKafka(kafka => kafka.AddCluster(cluster => cluster
        .WithBrokers(new[] { "kafka:9092" })
        .AddProducer("receipts", producer => producer
            .DefaultTopic("receipts")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddProducer("audit", producer => producer
            .DefaultTopic("audit")
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddProducer("extra", producer => producer
            .AddMiddlewares(middlewares => middlewares.AddSerializer<JsonCoreSerializer>()))
        .AddConsumer(consumer => consumer
            .Topic("payments")
            .WithGroupId("billing")
            .AddMiddlewares(middlewares => middlewares
                .AddSingleTypeDeserializer<Payment, JsonCoreDeserializer>()
                .AddTypedHandlers(handlers => handlers.AddHandler<PaymentHandler>())))));
}
