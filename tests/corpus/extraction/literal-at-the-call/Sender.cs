using Confluent.Kafka;

class Sender(IProducer<string, Order> producer)
{
    public Task SendAsync(Order order) =>
        producer.ProduceAsync("orders", new Message<string, Order> { Key = order.Id, Value = order });
}

record Order(string Id);
