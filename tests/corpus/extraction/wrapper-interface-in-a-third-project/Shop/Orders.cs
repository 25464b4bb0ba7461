namespace Acme;

public sealed class Orders(IBus bus)
{
    public Task PlaceAsync() =>
        bus.SendAsync("orders", new OrderPlaced("1", 2));
}
