namespace Acme;

public interface IBus
{
    Task SendAsync<T>(string topic, T message);
}
