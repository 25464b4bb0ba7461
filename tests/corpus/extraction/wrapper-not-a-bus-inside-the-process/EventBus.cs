namespace Acme;

public sealed class EventBus
{
    private readonly Dictionary<string, Action<object>> _handlers = [];

    public void Subscribe(string topic, Action<object> handler) => _handlers[topic] = handler;

    public void Publish(string topic, object message) => _handlers[topic](message);
}
