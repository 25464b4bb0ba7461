namespace Acme;

public sealed class Orders(Bus bus)
{
    public Task PlaceAsync() =>
        bus.SendAsync(message: new OrderPlaced("1", 2), topic: "orders");
}
