namespace Acme;

public sealed class InMemoryBus : IBus
{
    public Task SendAsync<T>(string topic, T message) => Task.CompletedTask;
}
