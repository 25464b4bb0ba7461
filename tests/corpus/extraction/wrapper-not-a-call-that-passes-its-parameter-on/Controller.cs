namespace Acme;

public sealed class Controller(Bus bus)
{
    public Task PostAsync(string topic) => bus.SendAsync(topic, new OrderPlaced("1", 2));
}
