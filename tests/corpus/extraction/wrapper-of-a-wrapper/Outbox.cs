namespace Acme;

public sealed class Outbox(Bus bus)
{
    public Task AddAsync<TEvent>(string name, TEvent e) => bus.SendAsync(name + ".events", e);
}
