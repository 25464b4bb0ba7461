namespace Acme;

public sealed class Orders(Bus bus)
{
    public Task PlaceAsync() =>
        bus.SendAsync(new OrderPlaced("1", 2));
}
