namespace Acme;

public interface IBus
{
    Task SendAsync<T>(string topic, T message);
}

public sealed record OrderPlaced(string Id, decimal Total);
