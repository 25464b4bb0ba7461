using System.Text.Json;

namespace Acme;

public sealed class Orders(Bus bus)
{
    public Task PlaceAsync() =>
        bus.SendAsync("orders", JsonSerializer.Serialize(new OrderPlaced("1", 2)));
}
