namespace Acme;

public sealed class Orders(Outbox outbox)
{
    public Task PlaceAsync() =>
        outbox.AddAsync("orders", new OrderPlaced("1", 2));
}
