using Microsoft.Extensions.Configuration;

namespace Acme;

public sealed class Orders(Bus bus, IConfiguration configuration)
{
    public Task PlaceAsync() =>
        bus.SendAsync(configuration["Kafka:Orders"]!, new OrderPlaced("1", 2));
}
