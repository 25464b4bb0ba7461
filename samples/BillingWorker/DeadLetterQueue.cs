using System.Text;
using Acme.Contracts;
using Acme.Orders;
using Confluent.Kafka;

namespace Acme.BillingWorker;

/// <summary>Keeps the orders that could not be billed, with the reason in a header, until someone looks at them.</summary>
internal sealed class DeadLetterQueue(IProducer<string, OrderPlaced> producer)
{
    public async Task SendAsync(Message<string, OrderPlaced> order, InvalidOrderException cause, CancellationToken cancellationToken)
    {
        var letter = new Message<string, OrderPlaced>
        {
            Key = order.Key,
            Value = order.Value,
            Headers = new Headers { { "dead-letter-reason", Encoding.UTF8.GetBytes(cause.Message) } },
        };
        await producer.ProduceAsync(Topics.OrdersBillingDeadLetters, letter, cancellationToken);
    }
}
